import DossierModel

extension English: ComparisonPhrasing {
  /// "agree", "partly agree", "differ", "single source", "unanswered".
  public func phrase(_ verdict: Verdict) -> String {
    switch verdict {
    case .agree: "agree"
    case .partlyAgree: "partly agree"
    case .differ: "differ"
    case .singleSource: "single source"
    case .unanswered: "unanswered"
    }
  }

  /// "not equally firm", "one says more", "can all be true".
  public func phrase(_ reason: PartlyReason) -> String {
    switch reason {
    case .notEquallyFirm: "not equally firm"
    case .oneSaysMore: "one says more"
    case .canAllBeTrue: "can all be true"
    }
  }

  /// The rule by which the verdict came about, as a sentence.
  public func rule(of verdict: Verdict, for kind: ClaimKind) -> String {
    switch verdict {
    case .agree: return "Any two of the articles that answer say the same, and are equally firm."
    case .partlyAgree(let reasons):
      return "No two answers exclude each other. " + reasons.map(rule).joined(separator: " ")
    case .singleSource: return "One article answers; nothing can be compared."
    case .unanswered: return "No article answers; the question is open."
    case .differ:
      switch kind {
      case .figure: return "Two of the articles give figures that no number satisfies both."
      case .date: return "Two of the articles give dates that have no day in common."
      case .position, .report:
        return "Two of the articles give different answers, and the editors do not hold that both can be true."
      }
    }
  }

  private func rule(_ reason: PartlyReason) -> String {
    switch reason {
    case .notEquallyFirm: "Not equally firm: two say the same, and exactly one of them hedges."
    case .oneSaysMore: "One says more: it says all that another says, and something besides."
    case .canAllBeTrue: "Can all be true: each of two says something that the other does not, and both can be true."
    }
  }

  /// The reader's sentence, by the last column of the table of verdicts.
  public func sentence(
    on reference: Reference<Claim>, _ comparisons: Comparisons, _ dossier: Dossier
  ) -> VerdictSentence {
    let claim = dossier[reference]
    let comparison = comparisons[reference]
    let articles = comparison.articles
    let parts = comparison.groups.map { group in
      VerdictSentence.Part(
        words: words(of: group.values, claim, withUnit: true), hedges: comparison.hedges(of: group),
        articles: group.articles)
    }
    let nameless = parts.map { VerdictSentence.Part(words: $0.words, hedges: $0.hedges, articles: []) }
    switch comparison.verdict {
    case .unanswered: return VerdictSentence(opening: "No article answers this.", parts: [])
    case .singleSource:
      let code = articles.first.map { dossier[$0].code.value } ?? ""
      return said(claim, "Only \(code) answers this", nameless)
    case .agree:
      return said(claim, "\(all(articles.count, of: dossier.articles.count)) the same", nameless)
    case .partlyAgree(let reasons):
      let why = reasons.map(phrase).joined(separator: " · ")
      return VerdictSentence(opening: "The answers can all be true, and are not the same (\(why))", parts: parts)
    case .differ where claim.kind == .figure || claim.kind == .date:
      return VerdictSentence(opening: "These cannot all be true", parts: parts)
    case .differ: return VerdictSentence(opening: "The articles give different answers", parts: parts)
    }
  }

  /// Of a report there is nothing to repeat after the colon.
  private func said(_ claim: Claim, _ opening: String, _ parts: [VerdictSentence.Part]) -> VerdictSentence {
    claim.kind == .report
      ? VerdictSentence(opening: opening + ".", parts: []) : VerdictSentence(opening: opening, parts: parts)
  }

  /// "All 5 articles say"; where others are silent, their silence is not counted as agreement.
  private func all(_ count: Int, of total: Int) -> String {
    let who = count == 2 ? "Both articles" : "All \(count) articles"
    return count == total ? "\(who) say" : "\(who) that answer say"
  }
}

extension ClaimComparison {
  /// The hedges of the articles of `group`, each once, in order.
  public func hedges(of group: AnswerGroup) -> [String] {
    var hedges: [String] = []
    guard group.isHedged else { return hedges }
    for article in group.articles {
      for hedge in answer(of: article)?.hedges ?? [] where !hedges.contains(hedge) { hedges.append(hedge) }
    }
    return hedges
  }
}
