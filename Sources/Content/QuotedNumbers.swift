import DossierModel

/// Finds the numbers that a quotation prints, in digits and in words: "two hundred and fifty", "1,200", "1.5 million".
struct QuotedNumbers {
  /// The numbers, in thousandths.
  private(set) var found: Set<Int> = []
  private let lexicon: Lexicon
  /// What closed scales have summed up, such as the two thousand of "two thousand and five".
  private var closed = 0
  /// The number that is being read below the next large scale.
  private var open: Int?

  init(_ quoted: QuotedWords, _ lexicon: Lexicon) {
    self.lexicon = lexicon
    for (index, word) in quoted.words.enumerated() {
      read(word, next: index + 1 < quoted.words.count ? quoted.words[index + 1] : nil)
    }
    finish()
  }

  private mutating func read(_ word: String, next: String?) {
    if let value = lexicon.numbers[word] {
      addWord(value * 1000)
    } else if let value = digits(word) {
      finish()
      open = value
    } else if let scale = lexicon.scales[word] {
      multiply(by: scale)
    } else if !(lexicon.joints.contains(word) && goesOn(with: next)) {
      finish()
    }
  }

  /// "twenty" takes "five", "two hundred" takes "fifty"; everything else begins a number of its own.
  private mutating func addWord(_ value: Int) {
    guard let current = open else {
      open = value
      return
    }
    let takesUnit = current % 10_000 == 0 && current % 100_000 >= 20_000 && value < 10_000 && value > 0
    let takesTens = current > 0 && current % 100_000 == 0 && value < 100_000
    if !takesUnit, !takesTens { finish() }
    open = (open ?? 0) + value
  }

  private mutating func multiply(by scale: Int) {
    let (product, overflow) = (open ?? 1000).multipliedReportingOverflow(by: scale)
    guard !overflow else { return finish() }
    if scale < 1000 {
      open = product
    } else {
      let (sum, tooLarge) = closed.addingReportingOverflow(product)
      closed = tooLarge ? product : sum
      open = nil
    }
  }

  private func goesOn(with next: String?) -> Bool {
    guard let next, lexicon.numbers[next] != nil else { return false }
    guard let open else { return closed > 0 }
    return open > 0 && open % 100_000 == 0
  }

  private mutating func finish() {
    if let open {
      let (sum, overflow) = closed.addingReportingOverflow(open)
      if !overflow { found.insert(sum) }
    } else if closed > 0 {
      found.insert(closed)
    }
    closed = 0
    open = nil
  }

  /// The number in digits at the beginning of a word, with commas between thousands and a point before decimals; nil for a
  /// day such as `16th`.
  private func digits(_ word: String) -> Int? {
    let number = word.prefix { ("0"..."9").contains($0) || $0 == "," || $0 == "." }
    guard !number.isEmpty, !lexicon.ordinalEndings.contains(String(word.dropFirst(number.count))) else { return nil }
    let fields = number.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map { Substring($0) }
    let whole = fields[0].utf8.filter { $0 != UInt8(ascii: ",") }
    guard fields.count <= 2, whole.count <= 15, let value = Int(String(decoding: whole, as: UTF8.self)) else {
      return nil
    }
    guard fields.count == 2 else { return value * 1000 }
    guard let places = WholeNumber.of(fields[1].prefix(3)) else { return nil }
    return value * 1000 + (min(3, fields[1].utf8.count)..<3).reduce(places) { number, _ in number * 10 }
  }
}

extension Figure {
  /// The numbers (in thousandths) and number words that its text is made of.
  var printed: (numbers: [Int], words: [String]) {
    let amounts = isInParts ? parts.map(\.amount) : [total].compactMap(\.self)
    let terms = amounts.flatMap { $0.text.split(separator: " ").map(String.init).split(separator: "+").map(Array.init) }
    var numbers: [Int] = []
    var words: [String] = []
    for term in terms {
      let bare = term.joined(separator: " ")
      if let word = Self.numberWords.first(where: { bare.utf8.ends(with: $0) }) { words.append(word) }
      numbers += term.compactMap { Self.beginsWithDigit($0) ? Self.thousandths($0) : nil }
    }
    return (numbers, words)
  }

  private static func beginsWithDigit(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return (0x30...0x39).contains(first)
  }

  private static let numberWords = ["several", "a number", "dozens", "scores", "hundreds", "thousands"]

  private static func thousandths(_ text: String) -> Int? {
    let fields = text.utf8.filter { $0 != UInt8(ascii: ",") }.split(separator: UInt8(ascii: "."))
    let numbers = fields.map { Int(String(decoding: $0, as: UTF8.self)) }
    guard let first = numbers.first, let whole = first else { return nil }
    guard numbers.count == 2, let places = numbers[1] else { return whole * 1000 }
    return whole * 1000 + (fields[1].count..<3).reduce(places) { number, _ in number * 10 }
  }
}
