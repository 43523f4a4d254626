import Bytes
import Diagnostics
import DossierModel

/// Whether an article prints the day on which it was published, where no `basis` says how the day is known otherwise.
///
/// In any of its listed lines: agencies print it in the dateline, a post that is embedded or the line of a photograph. A day
/// without its year counts, one beside another year does not. Of languages without a list of words only credit lines are
/// looked at, and only days with their years are read there.
struct PublicationCheck {
  private let read: ReadArticle

  init(of read: ReadArticle) { self.read = read }

  var diagnostics: [Diagnostic] {
    let article = read.article
    guard article.basis == nil, let day = article.published.value.onlyDay else { return [] }
    guard let lexicon = Lexicon.of(article.language) else { return otherDay(than: day) }
    if prints(day, lexicon) { return [] }
    let other = read.text.paragraphs.first { PrintedDate.in(text(of: $0.range)) != nil }
    return [
      Diagnostic(
        .error, "date-not-printed", at: read.questions.dossier.sources.place(article.published.range),
        "The listed lines of \(article.id.value) do not print \(day.iso)",
        explanation: "Correct the date, or say in `basis` how it is known.",
        notes: other.map { [Diagnostic.Note("a day is printed here", at: read.text.place($0.range))] } ?? [])
    ]
  }

  /// A warning where credit lines print days, and none of them is this.
  private func otherDay(than day: Day) -> [Diagnostic] {
    let printed = read.text.paragraphs.filter { $0.region == .credit }.compactMap { line in
      PrintedDate.in(text(of: line.range)).map { (day: $0, range: line.range) }
    }
    guard let first = printed.first, !printed.contains(where: { $0.day == day }) else { return [] }
    return [
      Diagnostic(
        .warning, "date-not-printed", at: read.questions.dossier.sources.place(read.article.published.range),
        "The credit lines of \(read.article.id.value) print \(first.day.iso), and not \(day.iso)",
        explanation: "Correct the date, or say in `basis` how it is known.",
        notes: [Diagnostic.Note("a day is printed here", at: read.text.place(first.range))])
    ]
  }

  private func prints(_ day: Day, _ lexicon: Lexicon) -> Bool {
    let words = read.text.words
    var next = 0
    while let index = wordWithDigit(from: next) {
      let word = words[index]
      next = word.upperBound
      guard read.text.text[word.lowerBound].isASCIIDigit, mayBe(day, word) else { continue }
      // No date has more words before or after one of its numbers.
      let near = max(0, index - 4)..<min(index + 5, words.count)
      let row = near.map { String(decoding: read.text.folded[words[$0]], as: UTF8.self) }
      let days = PrintedDay.all(in: row.flatMap { QuotedWords($0).words }, lexicon)
      if days.contains(where: { $0.canBe(day) }) { return true }
    }
    return false
  }

  /// The first word, by index, with a digit of ASCII at or after `offset`.
  private func wordWithDigit(from offset: Int) -> Int? {
    let text = read.text.text
    let digit = text.withUnsafeBufferPointer { ByteScan.firstDigit(from: offset, of: $0) }
    return digit < text.count ? read.text.words.indices(in: digit..<digit + 1).first : nil
  }

  /// Whether a word begins with the number of the day, or with another that signs part from more.
  private func mayBe(_ day: Day, _ word: Range<Int>) -> Bool {
    let digits = read.text.text[word].prefix(while: \.isASCIIDigit)
    return digits.count < word.count || Int(String(decoding: digits, as: UTF8.self)) == day.components.day
  }

  private func text(of range: Range<Int>) -> String { String(decoding: read.text.text[range], as: UTF8.self) }
}
