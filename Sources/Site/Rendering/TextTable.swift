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
  mutating func number(of text: some Collection<UInt8>) -> Int {
    switch search(text, EmptyCollection()) {
    case .found(let number): return number
    case .free(let place):
      places[place] = Int32(truncatingIfNeeded: count)
      letters += text
      ends.append(letters.count)
      if count * 2 > places.count { grow() }
      return count - 1
    }
  }

  /// The number of the text that begins with `head` and goes on with `tail` to its end; nil where there is none.
  func find(_ head: some Collection<UInt8>, _ tail: some Collection<UInt8>) -> Int? {
    if case .found(let number) = search(head, tail) { number } else { nil }
  }
}

extension TextTable {
  private enum Search {
    case found(Int)
    case free(place: Int)
  }

  private func search(_ head: some Collection<UInt8>, _ tail: some Collection<UInt8>) -> Search {
    var place = Self.place(of: head, tail) & (places.count - 1)
    while places[place] >= 0 {
      let number = Int(places[place])
      if isText(number, head, tail) { return .found(number) }
      place = (place + 1) & (places.count - 1)
    }
    return .free(place: place)
  }

  private func isText(_ number: Int, _ head: some Collection<UInt8>, _ tail: some Collection<UInt8>) -> Bool {
    let range = range(of: number)
    guard range.count == head.count + tail.count else { return false }
    return letters.withUnsafeBufferPointer { letters in
      letters[range].starts(with: head) && letters[range].dropFirst(head.count).elementsEqual(tail)
    }
  }

  private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

  private mutating func grow() {
    places = [Int32](repeating: -1, count: places.count * 2)
    for number in 0..<count {
      var place = Self.place(of: self[number], EmptyCollection()) & (places.count - 1)
      while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
      places[place] = Int32(truncatingIfNeeded: number)
    }
  }

  private static func place(of head: some Collection<UInt8>, _ tail: some Collection<UInt8>) -> Int {
    let hash = TextHash.of(tail, after: TextHash.of(head, after: TextHash.start))
    return Int(truncatingIfNeeded: hash ^ hash >> 32)
  }
}

/// FNV-1a, 64 bits (Fowler, Noll, Vo).
enum TextHash {
  /// The hash of nothing.
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of what `hash` is of, and of `text` after it.
  static func of(_ text: some Collection<UInt8>, after hash: UInt64) -> UInt64 {
    text.reduce(hash) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
