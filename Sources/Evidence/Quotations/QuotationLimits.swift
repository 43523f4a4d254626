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

  private(set) var coveredWords = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(
    of declared: DeclaredQuotations, proof: QuotationProof, rules: Rules, abbreviations: Set<String>
  ) {
    article = proof.article
    sources = proof.sources
    text = proof.text
    self.proof = proof
    self.rules = rules
    guard !declared.others.isEmpty else {
      checkShare([], title: declared.title)
      return
    }
    let sentences = Sentences(of: text, abbreviations: abbreviations)
    var owners = [Int?](repeating: nil, count: text.words.count)
    var seen: Set<ExactText> = []
    for (index, quotation) in declared.others.enumerated() where seen.insert(ExactText(quotation.text)).inserted {
      guard let range = proof.ranges[ExactText(quotation.text)] else { continue }
      let words = text.words.indices(in: range)
      check(quotation, words, sentences)
      for word in words where owners[word] == nil { owners[word] = index }
    }
    checkJoined(owners, declared.others, sentences)
    checkShare(owners, title: declared.title)
  }

  private mutating func check(_ quotation: Quotation, _ words: Range<Int>, _ sentences: Sentences) {
    guard let first = words.first, let last = words.last else { return }
    if words.count > rules.quotationWords {
      report(
        "quotation-too-long", quotation.range,
        "A quotation has \(words.count) words; at most \(rules.quotationWords) are allowed",
        explanation: "Quote the words that are the evidence, and say the rest in your own.")
    } else if sentences.begins[first], sentences.ends[last] {
      report(
        "quotation-whole-sentence", quotation.range, "a quotation both begins and ends where a sentence does",
        explanation: "Quote a fragment: leave out the beginning or the end of the sentence.")
    }
  }

  private mutating func report(_ identifier: String, _ range: SourceRange, _ summary: String, explanation: String) {
    diagnostics.append(
      Diagnostic(.error, identifier, at: sources.place(range), summary, explanation: explanation))
  }
}

extension QuotationLimits {
  /// Runs that several quotations cover together: too long, or a whole sentence that no single one is.
  private mutating func checkJoined(_ owners: [Int?], _ quotations: [Quotation], _ sentences: Sentences) {
    var run: [Int] = []
    for word in 0...owners.count {
      let owner = word < owners.count ? owners[word] : nil
      let isBreak = word > 0 && word < owners.count && breaks(before: word)
      if owner == nil || isBreak {
        checkRun(run, owners, quotations, sentences)
        run = []
      }
      if owner != nil { run.append(word) }
    }
  }

  private mutating func checkRun(_ run: [Int], _ owners: [Int?], _ quotations: [Quotation], _ sentences: Sentences) {
    guard let first = run.first, let last = run.last else { return }
    let owning = Array(Set(run.compactMap { owners[$0] })).sorted()
    guard owning.count > 1, let index = owning.last else { return }
    if run.count > Self.longestRun {
      report(
        "quotations-join", quotations[index].range,
        "Quotations of \(article.id.value) cover \(run.count) words in a row; at most \(Self.longestRun) are allowed",
        explanation: "Together with others this one gives a longer passage than any of them.")
      return
    }
    var begin: Int?
    for word in first...last {
      if sentences.begins[word] { begin = word }
      guard sentences.ends[word], let start = begin else { continue }
      let parts = Set((start...word).compactMap { owners[$0] })
      if parts.count > 1, let part = parts.max() {
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

  private mutating func checkShare(_ owners: [Int?], title: Quotation) {
    let title = proof.ranges[ExactText(title.text)].map(text.words.indices(in:)) ?? 0..<0
    coveredWords = owners.count { $0 != nil } + title.count { !owners.indices.contains($0) || owners[$0] == nil }
    guard coveredWords * 100 > rules.quotedShare * text.words.count else { return }
    let percent = coveredWords * 100 / max(1, text.words.count)
    report(
      "quotations-share", article.id.range,
      "All quotations of \(article.id.value) together cover \(coveredWords) of its \(text.words.count) words (\(percent)%)",
      explanation: "At most \(rules.quotedShare)% are allowed (quoted-share). Shorten the longest ones.")
  }
}
