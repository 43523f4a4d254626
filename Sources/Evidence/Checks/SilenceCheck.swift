import Diagnostics
import DossierModel

/// Checks the silences of one article, and that the watch words of what it does answer would have caught it.
struct SilenceCheck {
  private let read: ReadArticle
  private let search: PatternSearch
  /// The claims on which the article is silent by its words, rising.
  private(set) var silences: [Reference<Claim>] = []
  /// The watch patterns of all claims that stand in the text, by index, rising.
  private(set) var found: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(of read: ReadArticle) {
    self.read = read
    let search = PatternSearch(read.questions.watches, in: read.text)
    self.search = search
    found = search.table.patterns.indices.filter { !search.matches(of: $0).isEmpty }
    var answers: [Int: [Assertion]] = [:]
    for (claim, answer) in read.answers { answers[claim, default: []] += answer.assertions }
    for (index, range) in read.questions.watchRanges.enumerated() where !range.isEmpty {
      let assertions = answers[index] ?? []
      if assertions.contains(where: { $0.apart == nil }) {
        checkCatches(index, range, assertions)
      } else {
        checkSilence(index, range, apart: assertions)
      }
    }
  }

  /// No pattern matches but in paragraphs that are shown as near, and apart.
  private mutating func checkSilence(_ claim: Int, _ patterns: Range<Int>, apart: [Assertion]) {
    let cleared = Set(apart.flatMap(\.quotations).compactMap(read.range).flatMap(read.paragraphs))
    var first: (pattern: Int, range: Range<Int>)?
    for pattern in patterns {
      for range in search.matches(of: pattern) where !cleared.contains(read.text.paragraphIndex(at: range.lowerBound)) {
        if first.map({ range.lowerBound < $0.range.lowerBound }) ?? true { first = (pattern, range) }
      }
    }
    guard let first else {
      silences.append(Reference(claim))
      return
    }
    let watched = read.questions.dossier.claims[claim]
    // Such an article is shown as one that could not have known, and not as silent.
    if apart.isEmpty, read.questions.dossier.couldNotKnow(read.article, of: watched) { return }
    let pattern = watched.watch[first.pattern - patterns.lowerBound]
    let line = read.text.lines(first.range).lowerBound
    diagnostics.append(
      Diagnostic(
        .error, "not-silent", at: read.questions.dossier.sources.place(pattern.range),
        "\(read.article.id.value) would be shown silent on \(watched.id.value), but line \(line) has the watch words “\(pattern.text)”",
        explanation: "Add what the article says, or, where it is about something else, an assertion with `apart`.",
        notes: [Diagnostic.Note("they stand here", at: read.text.place(first.range))]))
  }

  /// Some pattern matches in a paragraph from which the article is quoted.
  private mutating func checkCatches(_ claim: Int, _ patterns: Range<Int>, _ assertions: [Assertion]) {
    let ranges = assertions.filter { $0.apart == nil }.flatMap(\.quotations).compactMap(read.range)
    guard let first = ranges.first else { return }
    let quoted = Set(ranges.flatMap(read.paragraphs))
    let catches = patterns.contains { pattern in
      search.matches(of: pattern).contains { quoted.contains(read.text.paragraphIndex(at: $0.lowerBound)) }
    }
    guard !catches else { return }
    let watched = read.questions.dossier.claims[claim]
    diagnostics.append(
      Diagnostic(
        .warning, "watch-too-narrow", at: read.questions.dossier.sources.place(watched.watch[0].range),
        "The watch words of \(watched.id.value) would not have caught what \(read.article.id.value) says",
        explanation:
          "None of them stands in a paragraph that the article is quoted from, so its silence would prove little.",
        notes: [Diagnostic.Note("it is quoted from here", at: read.text.place(first))]))
  }
}
