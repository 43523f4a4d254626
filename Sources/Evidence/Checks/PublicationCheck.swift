import Diagnostics
import DossierModel

/// Whether an article prints the day on which it was published, where no `basis` says how the day is known otherwise.
///
/// In any of its listed lines: agencies print it in the dateline, a post that is embedded or the line of a photograph. A day
/// without its year counts, one beside another year does not. Only of languages whose months are known.
struct PublicationCheck {
  private let read: ReadArticle

  init(of read: ReadArticle) { self.read = read }

  var diagnostics: [Diagnostic] {
    let article = read.article
    guard article.basis == nil, let lexicon = Lexicon.of(article.language),
      let day = article.published.value.onlyDay, !prints(day, lexicon)
    else { return [] }
    let other = read.text.paragraphs.first { PrintedDate.in(text(of: $0.range)) != nil }
    return [
      Diagnostic(
        .error, "date-not-printed", at: read.questions.dossier.sources.place(article.published.range),
        "The listed lines of \(article.id.value) do not print \(day.iso)",
        explanation: "Correct the date, or say in `basis` how it is known.",
        notes: other.map { [Diagnostic.Note("a day is printed here", at: read.text.place($0.range))] } ?? [])
    ]
  }

  private func prints(_ day: Day, _ lexicon: Lexicon) -> Bool {
    let words = read.text.words
    return (0..<words.count).contains { index in
      guard let first = read.text.text[words[index]].first, (0x30...0x39).contains(first) else { return false }
      return isWritten(day, at: index) || isNamed(day, at: index, lexicon)
    }
  }

  /// Whether three numbers from a word on are the day, the month and the year, in whatever order and however parted:
  /// 2024-01-18, 18/1/2024, 01.18.2024.
  private func isWritten(_ day: Day, at index: Int) -> Bool {
    let (year, month, date) = day.components
    var numbers: [Int] = []
    for word in index..<min(index + 3, read.text.words.count) where numbers.count < 3 {
      numbers += self.word(word).split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    }
    let first = Array(numbers.prefix(3))
    return [[year, month, date], [date, month, year], [month, date, year]].contains(first)
  }

  /// Whether the number of the day stands beside the name of the month, and beside both no other year.
  private func isNamed(_ day: Day, at index: Int, _ lexicon: Lexicon) -> Bool {
    let (year, month, date) = day.components
    let digits = word(index).prefix { ("0"..."9").contains($0) }
    let rest = word(index).dropFirst(digits.count)
    guard Int(digits) == date, rest.isEmpty || lexicon.ordinalEndings.contains(String(rest)) else { return false }
    let isMonth = { (place: Int) in lexicon.months[month - 1].contains(word(place)) }
    var next = index + 1
    while lexicon.dayLinks.contains(word(next)) { next += 1 }
    let isBefore = isMonth(index - 1)
    guard isBefore || isMonth(next) else { return false }
    let printed = PrintedDate.year(word(isBefore ? index + 1 : next + 1))
    return printed == nil || printed == year
  }

  /// A word, folded; empty where there is none.
  private func word(_ index: Int) -> String {
    let words = read.text.words
    guard (0..<words.count).contains(index) else { return "" }
    return String(decoding: read.text.folded[words[index]], as: UTF8.self)
  }

  private func text(of range: Range<Int>) -> String { String(decoding: read.text.text[range], as: UTF8.self) }
}
