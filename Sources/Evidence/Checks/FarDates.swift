import Diagnostics
import DossierModel

/// A date of an event or a claim that lies far from the dates of all articles that report it. Mostly such a date is
/// printed with its year; where none of them prints it, the year may be wrong though the day is right.
struct FarDate: Sendable {
  /// How many days from the article's own date a date is far: less than a year by as much as news looks back.
  static let distance = 300

  /// The years in which it may lie.
  let years: ClosedRange<Int>
  /// The articles, by index, rising.
  let articles: [Int]
  let text: String
  let range: SourceRange

  /// All of a dossier.
  static func all(of dossier: Dossier) -> [FarDate] {
    var found: [FarDate] = []
    for claim in dossier.claims {
      for answer in claim.answers {
        for assertion in answer.assertions {
          guard case .date(let date)? = assertion.value?.value, let range = assertion.value?.range else { continue }
          if let far = FarDate(date, at: range, [answer.article.index], dossier) { found.append(far) }
        }
      }
    }
    for (event, articles) in zip(dossier.events, dossier.reportingArticles) {
      if let far = FarDate(event.when.value, at: event.when.range, articles.map(\.index), dossier) { found.append(far) }
    }
    return found
  }

  private init?(_ date: EDTF, at range: SourceRange, _ articles: [Int], _ dossier: Dossier) {
    guard let first = date.earliest.day, let last = date.latest.day, !articles.isEmpty else { return nil }
    for article in articles {
      let published = dossier.articles[article].published.value
      guard let from = published.earliest.day, let to = published.latest.day else { return nil }
      guard first.number - to.number > Self.distance || from.number - last.number > Self.distance else { return nil }
    }
    years = first.components.year...max(first.components.year, last.components.year)
    self.articles = Set(articles).sorted()
    text = date.text
    self.range = range
  }

  /// A warning where all articles were read, in languages whose digits are known, and none prints one of the years.
  func diagnostic(_ printed: [PrintedYears?], _ dossier: Dossier) -> Diagnostic? {
    let all = articles.compactMap { printed[$0] }
    guard all.count == articles.count, !all.contains(where: { $0.hold(years) }) else { return nil }
    let names = articles.prefix(3).map { dossier.articles[$0].id.value.text }.joined(separator: ", ")
    let year = years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound) to \(years.upperBound)"
    return Diagnostic(
      .warning, "year-not-printed", at: dossier.sources.place(range),
      "\(text) lies far from the date of \(names), and no article that reports it prints \(year)",
      explanation: "Check the year: what lies so far away is mostly printed with it.")
  }
}

/// The years that a text prints in four digits, and the decades.
struct PrintedYears: Sendable {
  private var years: Set<Int> = []

  init(in text: ReadText) {
    for word in 0..<text.words.count {
      let range = text.words[word]
      guard range.count >= 4, let year = Self.year(text.text[range.prefix(4)]) else { continue }
      let rest = text.text[range.dropFirst(4)]
      if let next = rest.first, (0x30...0x39).contains(next) { continue }
      let isDecade = rest.elementsEqual("s".utf8) || rest.elementsEqual("'s".utf8)
      years.formUnion(year...(isDecade ? year + 9 : year))
    }
  }

  /// Whether one of these years is printed.
  func hold(_ wanted: ClosedRange<Int>) -> Bool {
    wanted.count < years.count ? wanted.contains(where: years.contains) : years.contains(where: wanted.contains)
  }

  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.first == 0x31 || digits.first == 0x32 else {
      return nil
    }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
