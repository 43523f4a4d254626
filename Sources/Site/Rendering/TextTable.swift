import Bytes

/// Different texts in UTF-8, numbered in the order in which they are first met: they lie one after the other in one array,
/// and are found through a table of their hashes.
struct TextTable: Sendable {
  private var letters: [UInt8] = []
  /// Where each text ends in `letters`.
  private var ends: [Int] = []
  /// Numbers of texts, each where its hash says or in the next free place after it; -1 is free. A power of two of places.
  private var places = [Int32](repeating: -1, count: 256)

  /// How many texts there are.
  var count: Int { ends.count }

  /// The text of that number.
  subscript(number: Int) -> ArraySlice<UInt8> { letters[range(of: number)] }

  /// The number of `text`, which is entered where it is new.
  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let place = place(of: text)
    if places[place] >= 0 { return Int(places[place]) }
    places[place] = Int32(truncatingIfNeeded: count)
    letters += text
    ends.append(letters.count)
    if count * 2 > places.count { grow() }
    return count - 1
  }

  /// Enters texts, in their order.
  mutating func enter(_ texts: [String]) {
    for var text in texts { _ = text.withUTF8 { number(of: $0) } }
  }

  /// The number of `text`; nil where it is not there.
  func find(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
    let number = places[place(of: text)]
    return number >= 0 ? Int(number) : nil
  }
}

extension TextTable {
  /// Where the number of `text` stands, or is to stand.
  private func place(of text: UnsafeBufferPointer<UInt8>) -> Int {
    places.withUnsafeBufferPointer { places in
      letters.withUnsafeBufferPointer { letters in
        let mask = places.count - 1
        var place = TextHash.of(text).place & mask
        while places[place] >= 0 {
          let known = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(letters)[range(of: Int(places[place]))])
          if ByteHash.areSame(known, UnsafeRawBufferPointer(text)) { break }
          place = (place + 1) & mask
        }
        return place
      }
    }
  }

  private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  private mutating func grow() {
    var places = [Int32](repeating: -1, count: places.count * 2)
    letters.withUnsafeBufferPointer { letters in
      for number in 0..<count {
        var place = TextHash.of(UnsafeBufferPointer(rebasing: letters[range(of: number)])).place & (places.count - 1)
        while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
        places[place] = Int32(truncatingIfNeeded: number)
      }
    }
    self.places = places
  }
}

/// What tells a text from others.
struct TextHash: Comparable, Sendable {
  fileprivate let value: UInt64

  /// The hash of `text`.
  @inline(__always)
  static func of(_ text: UnsafeBufferPointer<UInt8>) -> TextHash {
    TextHash(value: ByteHash.of(UnsafeRawBufferPointer(text)))
  }

  /// Where in a table it belongs, whose size is a power of two.
  fileprivate var place: Int { Int(truncatingIfNeeded: value) & Int.max }

  static func < (left: TextHash, right: TextHash) -> Bool { left.value < right.value }
}

/// Hashes of texts, each once: a small table, which a page that is scanned fills anew.
struct TextHashes: Sendable {
  /// Each where its value says or in the next free place after it; 0 is free. A power of two of places.
  private var places = [UInt64](repeating: 0, count: 256)
  private var count = 0
  private var holdsZero = false

  /// Enters a hash, and says whether it is new.
  mutating func insert(_ hash: TextHash) -> Bool {
    guard hash.value != 0 else {
      defer { holdsZero = true }
      return !holdsZero
    }
    let place = place(of: hash.value)
    if places[place] != 0 { return false }
    places[place] = hash.value
    count += 1
    if count * 2 > places.count { grow() }
    return true
  }

  private func place(of value: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: value) & (places.count - 1)
    while places[place] != 0, places[place] != value { place = (place + 1) & (places.count - 1) }
    return place
  }

  private mutating func grow() {
    let values = places.filter { $0 != 0 }
    places = [UInt64](repeating: 0, count: places.count * 2)
    for value in values { places[place(of: value)] = value }
  }
}
