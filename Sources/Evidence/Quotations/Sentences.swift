import DossierModel

/// Which words of a text begin and end a sentence.
///
/// A sentence ends with its paragraph, and at `.`, `!`, `?`, `…` or their Arabic and Urdu kin before white space, unless a
/// small letter goes on, or the point belongs to a single letter, a known abbreviation, or an ordinal in a language that
/// writes them so. In doubt no sentence ends.
struct Sentences {
  private let text: ReadText
  private let abbreviations: Set<String>
  private let hasOrdinals: Bool

  init(of text: ReadText, language: LanguageTag) {
    self.text = text
    abbreviations = Abbreviations.of(language)
    hasOrdinals = Abbreviations.areOrdinals(in: language)
  }

  /// The first whole sentence among the words.
  func firstWhole(in words: Range<Int>) -> Range<Int>? {
    var start: Int?
    for word in words {
      if begins(with: word) { start = word }
      if let start, ends(with: word) { return start..<word + 1 }
    }
    return nil
  }

  /// Whether a sentence begins with the word.
  func begins(with word: Int) -> Bool {
    guard word > 0 else { return true }
    let start = text.words[word].lowerBound
    guard let paragraph = text.paragraph(at: start), text.words[word - 1].lowerBound >= paragraph.range.lowerBound
    else {
      return true
    }
    return endsSentence(word - 1, before: word)
  }

  /// Whether a sentence ends with the word.
  func ends(with word: Int) -> Bool { word + 1 >= text.words.count || begins(with: word + 1) }

  /// From the beginning of the sentence in which `range` begins to the end of the one in which it ends.
  func stretch(around range: Range<Int>) -> Range<Int> {
    let words = text.words.indices(in: range)
    guard var first = words.first, var last = words.last else { return range }
    while !begins(with: first) { first -= 1 }
    while !ends(with: last) { last += 1 }
    return text.words[first].lowerBound..<text.words[last].upperBound
  }

  private func endsSentence(_ word: Int, before next: Int) -> Bool {
    let bytes = text.words[word].upperBound..<text.words[next].lowerBound
    guard bytes.count > 1 else { return false }
    let gap = Array(text.string(bytes).unicodeScalars)
    guard let first = gap.first, gap.contains(" ") else { return false }
    let stop = gap.first { ".!?\u{2026}\u{61F}\u{6D4}\u{3002}".unicodeScalars.contains($0) }
    guard let stop, gap.prefix(3).contains(stop) else { return false }
    guard !isSmall(text.text[text.words[next].lowerBound]) else { return false }
    guard first == ".", gap.dropFirst().first == " " else { return true }
    let letters = text.string(text.words[word])
    let piece = (letters.split(separator: ".").last ?? "").unicodeScalars
    if piece.allSatisfy({ $0.properties.numericType == .decimal }) { return !hasOrdinals }
    return piece.count > 1 && !abbreviations.contains(letters)
  }

  private func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
