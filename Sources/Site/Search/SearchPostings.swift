/// For each of some entries, one after the other, the words that stand in it.
struct SearchPostings: Sendable {
  /// A word in an entry.
  struct Posting: Sendable {
    /// The word's number times four, plus the greatest weight: half the room of both apart, where there are millions.
    private var value: UInt32

    init(word: Int, weight: UInt32) { value = UInt32(truncatingIfNeeded: word) << 2 | weight }

    /// The word's number.
    var word: Int { Int(value >> 2) }
    /// The greatest weight with which the word stands in the entry.
    var weight: UInt32 { value & 3 }
    /// Whether the word stands in the entry's text alone.
    var isInText: Bool { weight == SearchEntry.Weight.text.rawValue }

    mutating func raise(to weight: SearchEntry.Weight) { value = value & ~3 | max(self.weight, weight.rawValue) }
  }

  /// The words.
  private(set) var words = TextTable()
  /// Those of the first entry, then those of the second, and so on.
  private(set) var postings: [Posting] = []
  /// Where those of each entry end.
  private(set) var ends: [Int] = []
  /// For each word its last posting.
  private var last: [Int32] = []

  /// Adds the words of the next entry.
  mutating func append(_ entry: SearchEntry) {
    let start = postings.count
    entry.forEachWord { enter($0, $1, since: start) }
    ends.append(postings.count)
  }

  private mutating func enter(_ word: UnsafeBufferPointer<UInt8>, _ weight: SearchEntry.Weight, since start: Int) {
    let number = words.number(of: word)
    let next = Int32(truncatingIfNeeded: postings.count)
    if number == last.count {
      last.append(next)
    } else if last[number] >= start {
      return postings[Int(last[number])].raise(to: weight)
    } else {
      last[number] = next
    }
    postings.append(Posting(word: number, weight: weight.rawValue))
  }
}

/// For each word of all entries, those in which it stands, as the index keeps them: of the commonest words not all.
struct SearchVocabulary {
  /// How many entries a word keeps that hold it in their text alone; of the commonest words nobody reads so many.
  static let mostInText = 1000

  /// The entries of one word. There are millions, and most follow the one before closely: for each, how far it is from
  /// that, times four, plus its weight, seven bits a byte, the lowest first, and the eighth where more follow.
  private struct List {
    private var bytes: [UInt8] = []
    private var last = 0
    /// How many entries hold the word in their text alone.
    var inText = 0

    mutating func append(_ entry: Int, _ weight: UInt32) {
      var value = (entry - last) << 2 | Int(weight)
      last = entry
      while value >= 0x80 {
        bytes.append(UInt8(value & 0x7F) | 0x80)
        value >>= 7
      }
      bytes.append(UInt8(value))
    }

    /// Writes the entries as the index has them: each distance in base 36, and the weight as a letter from A.
    func write(to line: inout [UInt8]) {
      var value = 0
      var shift = 0
      for byte in bytes {
        value |= Int(byte & 0x7F) << shift
        shift += 7
        guard byte < 0x80 else { continue }
        Self.write(value >> 2, to: &line)
        line.append(UInt8(ascii: "A") + UInt8(value & 3))
        (value, shift) = (0, 0)
      }
    }

    private static func write(_ number: Int, to line: inout [UInt8]) {
      if number >= 36 { write(number / 36, to: &line) }
      let digit = UInt8(number % 36)
      line.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  private var words = TextTable()
  /// One for each word.
  private var lists: [List] = []
  /// How many entries there are.
  private var count = 0

  /// Enters the words of entries that come after those entered before.
  mutating func append(_ others: SearchPostings) {
    let numbers = (0..<others.words.count).map { number in
      others.words[number].withUnsafeBufferPointer { words.number(of: $0) }
    }
    lists += repeatElement(List(), count: words.count - lists.count)
    var start = 0
    for end in others.ends {
      for posting in others.postings[start..<end] {
        let number = numbers[posting.word]
        if posting.isInText {
          lists[number].inText += 1
          if lists[number].inText > Self.mostInText { continue }
        }
        lists[number].append(count, posting.weight)
      }
      count += 1
      start = end
    }
  }

  /// Gives a line for each word, in the order of their UTF-16 code units, in which a browser compares: the word, a blank,
  /// its entries; then `+` where entries were left out.
  func forEachLine(_ body: (_ word: ArraySlice<UInt8>, _ line: [UInt8]) -> Void) {
    let order = (0..<words.count).map { (beginning: Self.beginning(of: words[$0]), number: $0) }.sorted {
      $0.beginning == $1.beginning ? Self.precedes(words[$0.number], words[$1.number]) : $0.beginning < $1.beginning
    }
    var line: [UInt8] = []
    for (_, number) in order {
      line.removeAll(keepingCapacity: true)
      line += words[number]
      line.append(UInt8(ascii: " "))
      lists[number].write(to: &line)
      if lists[number].inText > Self.mostInText { line.append(UInt8(ascii: "+")) }
      body(words[number], line)
    }
  }

  /// The order of UTF-16 code units, told from UTF-8: what takes two units comes before U+E000 and all above.
  private static func precedes(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    left.lexicographicallyPrecedes(right) { rank($0) < rank($1) }
  }

  /// The first eight bytes in that order as one number: it tells most words apart.
  private static func beginning(of word: ArraySlice<UInt8>) -> UInt64 {
    let bytes = word.prefix(8)
    return bytes.reduce(0) { $0 << 8 | UInt64(rank($1)) } << UInt64(8 * (8 - bytes.count))
  }

  private static func rank(_ byte: UInt8) -> UInt8 { byte == 0xEE || byte == 0xEF ? byte + 0x10 : byte }
}
