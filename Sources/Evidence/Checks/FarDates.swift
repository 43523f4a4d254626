import Bytes
import Diagnostics
import DossierModel

/// A date of an event or a claim that lies far from the dates of all articles that report it. Mostly such a date is
/// printed with its year; where none of them prints it near what it is quoted for, the year may be wrong though the day
/// is right.
struct FarDate: Sendable {
  /// How many days from the article's own date a date is far: less than a year by as much as news looks back.
  static let distance = 300

  /// The years in which it may lie.
  let years: ClosedRange<Int>
  /// What is quoted for it, by article.
  let quotations: [Int: [Quotation]]
  let text: String
  let range: SourceRange

  /// All of a dossier.
  static func all(of dossier: Dossier) -> [FarDate] {
    var found: [FarDate] = []
    for claim in dossier.claims {
      for answer in claim.answers {
        for assertion in answer.assertions {
          guard case .date(let date)? = assertion.value?.value, let range = assertion.value?.range else { continue }
          let quoted = [answer.article.index: assertion.quotations]
          if let far = FarDate(date, at: range, assertion.basis?.value, quoted, dossier) { found.append(far) }
        }
      }
    }
    for (event, told) in zip(dossier.events, dossier.claimedQuotations) {
      let quoted = Dictionary(grouping: event.quoted + told) { $0.article.index }.mapValues { $0.map(\.quotation) }
      let far = FarDate(event.when.value, at: event.when.range, event.basis, quoted, dossier)
      if let far { found.append(far) }
    }
    return found
  }

  private init?(
    _ date: EDTF, at range: SourceRange, _ basis: String?, _ quotations: [Int: [Quotation]], _ dossier: Dossier
  ) {
    guard let first = date.earliest.day, let last = date.latest.day, !quotations.isEmpty else { return nil }
    for article in quotations.keys {
      let published = dossier.articles[article].published.value
      guard let from = published.earliest.day, let to = published.latest.day else { return nil }
      guard first.number - to.number > Self.distance || from.number - last.number > Self.distance else { return nil }
    }
    years = first.components.year...max(first.components.year, last.components.year)
    self.quotations = quotations
    text = date.text
    self.range = range
    // Editors who name the year have thought of it.
    if let basis, PrintedYears(in: basis).hold(years) { return nil }
  }

  /// A warning where all articles were read, in languages whose digits are known, and none prints one of the years. `printed`
  /// are those near the quotations, by article.
  func diagnostic(_ printed: [Int: PrintedYears], _ dossier: Dossier) -> Diagnostic? {
    let articles = quotations.keys.sorted()
    guard articles.allSatisfy({ printed[$0].map { !$0.hold(years) } ?? false }) else { return nil }
    let names = articles.prefix(3).map { dossier.articles[$0].id.value.text }.joined(separator: ", ")
    let year = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
    return Diagnostic(
      .warning, "year-not-printed", at: dossier.sources.place(range),
      "\(text) lies far from the date of \(names), and near what is quoted nobody prints \(year)",
      explanation:
        "Check the year, which is mostly printed with what lies so far away; or say in `basis` how it is known.")
  }
}

/// The years that a text prints in four digits, and the decades.
struct PrintedYears: Sendable {
  private var years: Set<Int> = []

  /// Those from two paragraphs before each of the stretches to one after.
  init(near ranges: [Range<Int>], in read: ReadArticle) {
    for range in ranges {
      let paragraphs = read.paragraphs(of: range)
      let near = read.range(ofParagraphs: paragraphs.lowerBound - 2...paragraphs.upperBound + 1)
      for word in read.text.words.indices(in: near) { enter(read.text.text[read.text.words[word]]) }
    }
  }

  /// Those in a text of the editors.
  init(in text: String) {
    for word in text.utf8.split(whereSeparator: { !$0.isASCIIDigit && !$0.isASCIILetter }) {
      enter(Array(word)[...])
    }
  }

  private mutating func enter(_ word: ArraySlice<UInt8>) {
    guard word.count >= 4, let year = Self.year(word.prefix(4)) else { return }
    let rest = word.dropFirst(4)
    if let next = rest.first, next.isASCIIDigit { return }
    let isDecade = rest.elementsEqual("s".utf8) || rest.elementsEqual("'s".utf8)
    years.formUnion(year...(isDecade ? year + 9 : year))
  }

  /// Whether one of these years is printed.
  func hold(_ wanted: ClosedRange<Int>) -> Bool {
    wanted.count < years.count ? wanted.contains(where: years.contains) : years.contains(where: wanted.contains)
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy(\.isASCIIDigit), digits.first == 0x31 || digits.first == 0x32 else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
