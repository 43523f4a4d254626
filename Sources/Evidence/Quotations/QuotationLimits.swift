import Bytes
import Diagnostics
import DossierModel

/// Holds the quotations of one article to the dossier's limits: each alone, and all together.
struct QuotationLimits {
  let article: Article
  let rules: Rules
  let sources: SourceSet
  let text: ReadText
  let proof: QuotationProof
  /// The longest run of words that quotations may cover when they are joined.
  static let longestRun = 25

  /// For each word with which a quotation begins the word after the longest that does.
  private var ends: [Int: Int] = [:]
  private(set) var coveredWords = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(of declared: DeclaredQuotations, proof: QuotationProof, rules: Rules) {
    article = proof.article
    sources = proof.sources
    text = proof.text
    self.proof = proof
    self.rules = rules
    guard !declared.others.isEmpty else {
      checkShare([])
      return
    }
    let sentences = Sentences(of: text, language: article.language)
    var covered: [CoveredWord] = []
    var seen: Set<ExactText> = []
    for (index, quotation) in declared.others.enumerated() {
      let exact = ExactText(quotation.text)
      guard seen.insert(exact).inserted, let range = proof.ranges[exact] else { continue }
      let words = text.words.indices(in: range)
      // One that is too long was refused when it was read; what else follows from that is not told.
      if words.count > rules.quotationWords, QuotedWords(quotation.text).count > rules.quotationWords { continue }
      check(quotation, words, sentences)
      covered += words.map { CoveredWord(word: $0, owner: index) }
      ends[words.lowerBound] = max(ends[words.lowerBound] ?? 0, words.upperBound)
    }
    covered.sort { ($0.word, $0.owner) < ($1.word, $1.owner) }
    // Each word once, with the first quotation that covers it.
    let owned = covered.indices.filter { $0 == 0 || covered[$0 - 1].word != covered[$0].word }.map { covered[$0] }
    checkJoined(owned, declared.others, sentences)
    checkShare(owned)
  }

  /// A word that a quotation covers.
  private struct CoveredWord {
    let word: Int
    /// The quotation, by its index among those that are declared.
    let owner: Int
  }

  private mutating func check(_ quotation: Quotation, _ words: Range<Int>, _ sentences: Sentences) {
    guard let sentence = sentences.firstWhole(in: words) else { return }
    let place = text.place(
      text.words[sentence.lowerBound].lowerBound..<text.words[sentence.upperBound - 1].upperBound)
    report(
      "quotation-whole-sentence", quotation.range, "A quotation holds a whole sentence",
      explanation: "Quote a fragment: leave out the beginning or the end of the sentence.",
      notes: [Diagnostic.Note("this is the sentence", at: place)])
  }

  private mutating func report(
    _ identifier: String, _ range: SourceRange, _ summary: String, explanation: String, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(
      Diagnostic(.error, identifier, at: sources.place(range), summary, explanation: explanation, notes: notes))
  }
}

extension QuotationLimits {
  /// Runs that several quotations cover together: too long, or a whole sentence that no single one is.
  private mutating func checkJoined(_ covered: [CoveredWord], _ quotations: [Quotation], _ sentences: Sentences) {
    var start = 0
    for index in covered.indices.dropFirst() {
      guard covered[index].word != covered[index - 1].word + 1 || breaks(before: covered[index].word) else { continue }
      checkRun(covered[start..<index], quotations, sentences)
      start = index
    }
    checkRun(covered[start...], quotations, sentences)
  }

  private mutating func checkRun(
    _ run: ArraySlice<CoveredWord>, _ quotations: [Quotation], _ sentences: Sentences
  ) {
    guard let owner = run.first?.owner, let index = run.map(\.owner).max() else { return }
    guard run.contains(where: { $0.owner != owner }) else { return }
    // One quotation alone, in which others lie, is held to its own limit.
    if let first = run.first, let last = run.last, last.word < ends[first.word] ?? 0 { return }
    if run.count > Self.longestRun {
      report(
        "quotations-join", quotations[index].range,
        "Quotations of \(article.id.value) cover \(run.count) words in a row; at most \(Self.longestRun) are allowed",
        explanation: "Together with others this one gives a longer passage than any of them.")
      return
    }
    var begin: Int?
    for position in run.indices {
      let word = run[position].word
      if sentences.begins(with: word) { begin = position }
      guard sentences.ends(with: word), let start = begin else { continue }
      let parts = run[start...position].map(\.owner)
      if let part = parts.max(), parts.contains(where: { $0 != part }) {
        report(
          "quotations-cover-sentence", quotations[part].range,
          "Quotations of \(article.id.value) together give a whole sentence (line \(text.lines(text.words[word]).lowerBound))",
          explanation: "Leave out its beginning or its end.")
      }
      begin = nil
    }
  }

  private func breaks(before word: Int) -> Bool {
    text.text[text.words[word - 1].upperBound..<text.words[word].lowerBound].contains(0x0A)
  }

  private mutating func checkShare(_ covered: [CoveredWord]) {
    let title = proof.titleRange.map(text.words.indices(in:)) ?? 0..<0
    coveredWords = covered.count + title.count - covered.count { title.contains($0.word) }
    guard coveredWords * 100 > rules.quotedShare * text.words.count else { return }
    // Rounded up, so that it is more than what is allowed.
    let percent = (coveredWords * 100 + text.words.count - 1) / text.words.count
    report(
      "quotations-share", article.id.range,
      "All quotations of \(article.id.value) together cover \(coveredWords) of its \(text.words.count) words (\(percent)%)",
      explanation: "At most \(rules.quotedShare)% are allowed (quoted-share). Shorten the longest ones.")
  }
}
