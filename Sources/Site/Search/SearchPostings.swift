/// For each word, the entries in which it stands.
struct SearchPostings {
  /// How many entries a word keeps that hold it in their text alone; of the commonest words nobody reads so many.
  static let mostInText = 1000

  private var numbers: [[UInt8]: Int] = [:]
  private var words: [[UInt8]] = []
  /// For each word its entries in rising order, each as its number times four plus the greatest weight.
  private var lists: [[UInt32]] = []

  /// Enters a word of the entry `entry`, whose number is not less than that of any entered before.
  mutating func enter(_ word: [UInt8], _ weight: SearchEntry.Weight, entry: Int) {
    let number = numbers[word, default: words.count]
    if number == words.count {
      numbers[word] = number
      words.append(word)
      lists.append([])
    }
    let posting = UInt32(entry) << 2 | weight.rawValue
    if let last = lists[number].last, last >> 2 == UInt32(entry) {
      lists[number][lists[number].count - 1] = max(last, posting)
    } else {
      lists[number].append(posting)
    }
  }

  /// A line for each word, in the order of their UTF-16 code units, in which a browser compares: the word, a blank, and
  /// for each entry how far it is from the one before, in base 36, and its weight as a letter from A; then `+` where
  /// entries were left out.
  func lines() -> [(word: String, line: [UInt8])] {
    let named = zip(words, lists).map { (word: String(decoding: $0, as: UTF8.self), list: $1) }
    return named.sorted { $0.word.utf16.lexicographicallyPrecedes($1.word.utf16) }
      .map { word, list in (word, Array(word.utf8) + [UInt8(ascii: " ")] + Self.line(of: list)) }
  }

  private static func line(of list: [UInt32]) -> [UInt8] {
    var line: [UInt8] = []
    var last: UInt32 = 0
    var inText = 0
    for posting in list {
      if posting & 3 == SearchEntry.Weight.text.rawValue {
        inText += 1
        if inText > mostInText { continue }
      }
      line += String((posting >> 2) - last, radix: 36).utf8
      line.append(UInt8(ascii: "A") + UInt8(posting & 3))
      last = posting >> 2
    }
    if inText > mostInText { line.append(UInt8(ascii: "+")) }
    return line
  }
}
