/// Which words of a text begin and end a sentence.
///
/// A sentence ends with its paragraph, and at `.`, `!`, `?`, `…` or their Arabic and Urdu kin before white space, unless a
/// small letter goes on, or the point belongs to a single letter or a known abbreviation. In doubt no sentence ends.
struct Sentences {
  private(set) var begins: [Bool]
  private(set) var ends: [Bool]

  init(of text: ReadText, abbreviations: Set<String>) {
    begins = [Bool](repeating: false, count: text.words.count)
    ends = begins
    var last: Int?
    for paragraph in text.paragraphs {
      let indices = text.words.indices(in: paragraph.range)
      for word in indices {
        if word == indices.lowerBound {
          begins[word] = true
          if let last { ends[last] = true }
        } else if let last, Self.endsSentence(last, before: word, in: text, abbreviations) {
          ends[last] = true
          begins[word] = true
        }
        last = word
      }
    }
    if let last { ends[last] = true }
  }

  private static func endsSentence(
    _ word: Int, before next: Int, in text: ReadText, _ abbreviations: Set<String>
  ) -> Bool {
    let bytes = text.words[word].upperBound..<text.words[next].lowerBound
    guard bytes.count > 1 else { return false }
    let gap = Array(text.string(bytes).unicodeScalars)
    guard let first = gap.first, gap.contains(" ") else { return false }
    let stop = gap.first { ".!?\u{2026}\u{61F}\u{6D4}\u{3002}".unicodeScalars.contains($0) }
    guard let stop, gap.prefix(3).contains(stop) else { return false }
    guard !isSmall(text.text[text.words[next].lowerBound]) else { return false }
    guard first == ".", gap.dropFirst().first == " " else { return true }
    let letters = text.string(text.words[word])
    let piece = letters.split(separator: ".").last ?? ""
    return piece.unicodeScalars.count > 1 && !abbreviations.contains(letters)
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
}
