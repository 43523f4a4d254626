import Comparison
import DossierModel
import HTML

// Verdicts, and what they rest on, in words: the reader's sentences of the manifest's table.
extension PageScope {
  /// The sign of a verdict.
  func sign(of verdict: Verdict) -> VerdictSign {
    switch verdict {
    case .agree: .agree
    case .partlyAgree: .partly
    case .differ: .differ
    case .singleSource: .single
    case .unanswered: .unknown
    }
  }

  /// The word of a verdict.
  func word(of verdict: Verdict) -> String {
    switch verdict {
    case .agree: phrases.verdicts(.agree)
    case .partlyAgree: phrases.verdicts(.partlyAgree)
    case .differ: phrases.verdicts(.differ)
    case .singleSource: phrases.verdicts(.singleSource)
    case .unanswered: phrases.verdicts(.unanswered)
    }
  }

  /// The sign of a verdict with its word.
  func mark(of verdict: Verdict) -> Markup { sign(of: verdict).markup(word: word(of: verdict)) }

  /// The reader's sentence for a claim, without the answers themselves, and which articles do not agree with themselves.
  func sentence(of claim: Reference<Claim>) -> String {
    let comparison = edition.comparisons[claim]
    let opposed = comparison.opposed
    let sentence = sentence(of: comparison, kind: dossier[claim].kind)
    guard !opposed.isEmpty else { return sentence }
    return sentence + " " + phrases.verdicts(.opposedWithin, count: opposed.count, ["articles": codes(of: opposed)])
  }

  private func sentence(of comparison: ClaimComparison, kind: ClaimKind) -> String {
    switch comparison.verdict {
    case .unanswered: return phrases.verdicts(.noArticleAnswers)
    case .singleSource:
      let code = comparison.articles.first.map { dossier[$0].code.value } ?? ""
      return phrases.verdicts(.onlyOneAnswers, ["article": code])
    case .agree: return phrases.verdicts(.allSayTheSame, count: comparison.articles.count)
    case .partlyAgree(let reasons):
      guard comparison.opposed.isEmpty else { return phrases.verdicts(.notAllTheSame) }
      // That all can be true is what the sentence says anyway.
      let others = reasons.filter { $0 != .canAllBeTrue }
      guard !others.isEmpty else { return phrases.verdicts(.canAllBeTrueAlone) }
      let words = others.map(words).joined(separator: phrases.verdicts(.reasonSeparator))
      return phrases.verdicts(.canAllBeTrue, ["reasons": words])
    case .differ:
      let isComputed = kind == .figure || kind == .date
      return phrases.verdicts(isComputed ? .cannotAllBeTrue : .differentAnswers)
    }
  }

  /// Why answers agree in part only.
  func words(for reason: PartlyReason) -> String {
    switch reason {
    case .notEquallyFirm: phrases.verdicts(.notEquallyFirm)
    case .oneSaysMore: phrases.verdicts(.oneSaysMore)
    case .canAllBeTrue: phrases.verdicts(.canStandTogether)
    case .opposedWithinOne: phrases.verdicts(.opposedWithinOne)
    }
  }

  /// "5 articles, 2 origins": how many answer, and on whose word. Unnamed origins are told apart and never added to the named,
  /// and so are articles that speak on their own: "5 articles, 1 named origin, 3 unnamed, 1 on its own word".
  func counts(of origins: Origins) -> String {
    let words = phrases.verdicts
    let articles = words(.articles, count: origins.articles.count)
    let named = words(origins.unnamed.isEmpty ? .origins : .namedOrigins, count: origins.named.count)
    let parts = (origins.named.isEmpty ? [] : [named]) + unnamedOrOwn(origins)
    return words(
      .articlesAndOrigins,
      ["articles": articles, "origins": parts.joined(separator: phrases.common(.listSeparator))])
  }

  /// What an agreement rests on: "5 articles; 1 named origin (Marhamati: AP, CNN), 3 unnamed, 1 on its own word."
  func basis(of origins: Origins, withLinks: Bool = true) -> Markup {
    let words = phrases.verdicts
    let list = origins.named.flatMap { entries(for: $0, withLinks: withLinks) }
      .joined(separator: Markup(text: words(.originSeparator)))
    let count = Markup(text: words(.namedOrigins, count: origins.named.count))
    let named = words.markup(.namedOriginsList, ["count": count, "list": list])
    let parts = (origins.named.isEmpty ? [] : [named]) + unnamedOrOwn(origins).map { Markup(text: $0) }
    let articles = Markup(text: words(.articles, count: origins.articles.count))
    let separator = Markup(text: phrases.common(.listSeparator))
    return words.markup(.basis, ["articles": articles, "origins": parts.joined(separator: separator)])
  }

  /// "3 unnamed" beside named origins, "3 unnamed origins" without; and "1 on its own word".
  private func unnamedOrOwn(_ origins: Origins) -> [String] {
    let unnamed = phrases.verdicts(
      origins.named.isEmpty ? .unnamedOrigins : .unnamedBesides, count: origins.unnamed.count)
    return (origins.unnamed.isEmpty ? [] : [unnamed]) + (origins.onlyOnTheirOwn > 0 ? [inOwnWords(origins)] : [])
  }

  /// An origin under each of its names, with the articles that name it so: "Pakistan: VOA", "of it the ministry: AP".
  private func entries(for origin: Origins.Named, withLinks: Bool) -> [Markup] {
    origin.voices.enumerated().map { index, voice in
      let name = withLinks ? anchor(to: .actor(voice.actor)) : Markup(text: dossier[voice.actor].name.value)
      return phrases.verdicts.markup(
        .originWithArticles,
        [
          "origin": index == 0 ? name : phrases.verdicts.markup(.narrowerOrigin, ["origin": name]),
          "articles": Markup(text: codes(of: voice.articles)),
        ])
    }
  }

  /// How many articles rest on nobody's word but their own; without a number where all do.
  private func inOwnWords(_ origins: Origins) -> String {
    let isAll = origins.onlyOnTheirOwn == origins.articles.count
    return phrases.verdicts(isAll ? .inOwnWords : .someInOwnWords, count: origins.onlyOnTheirOwn)
  }

  /// The codes of articles, listed.
  func codes(of articles: [Reference<Article>]) -> String {
    listed(articles.map { dossier[$0].code.value })
  }

  /// A compared value in words.
  func words(for value: ComparedValue, of claim: Claim) -> String {
    switch value {
    case .figure(let figure): words(for: figure, of: claim)
    case .date(let date): edition.phrasing.phrase(date)
    case .position(let index): claim.positions[index].sentence
    case .said: phrases.common(.says)
    }
  }

  /// A figure, with what it counts where the question does not say that: "15,000,000 crowns".
  func words(for figure: Figure, of claim: Claim) -> String {
    let words = edition.phrasing.phrase(figure)
    guard let unit = claim.unit, figure.endsInNumber, !claim.question.names(unit) else { return words }
    // The unit is in the plural.
    let isOne = figure.total?.isOne ?? false
    return phrases.figures(isOne ? .oneWithUnit : .withUnit, ["n": words, "unit": unit])
  }

  /// What a group of answers says, in the words of each article: "900 (AP, CNN); about 900 (VOA)" are the same answer.
  /// Without the articles where one wording does for all, unless they are wanted.
  func words(
    for group: AnswerGroup, of claim: Reference<Claim>, hedged: Bool = true, naming: Bool = false
  ) -> String {
    let comparison = edition.comparisons[claim]
    var wordings: [(words: String, articles: [Reference<Article>])] = []
    for article in group.articles {
      let values = comparison.answer(of: article)?.values ?? group.values
      let words = listed(values.map { self.words(for: $0, of: dossier[claim]) }, by: .positionSeparator)
      if let known = wordings.firstIndex(where: { $0.words == words }) {
        wordings[known].articles.append(article)
      } else {
        wordings.append((words, [article]))
      }
    }
    let hedges = hedged ? comparison.hedges(of: group).map { phrases.comparison(.withHedge, ["words": $0]) } : []
    return wordings.map { wording in
      let words = ([wording.words] + hedges).joined(separator: phrases.common(.listSeparator))
      guard naming || wordings.count > 1 else { return words }
      return phrases.claims(.answerOf, ["answer": direction.inRow(words), "articles": codes(of: wording.articles)])
    }
    .joined(separator: phrases.claims(.answerSeparator))
  }

  /// A bead for each of `articles`, in the place of each article.
  func beads(_ articles: [Reference<Article>]) -> Markup {
    BeadRow(count: dossier.articles.count, said: articles.map(\.index))
      .markup(label: phrases.common(.reportedBy, ["articles": codes(of: articles)]))
  }
}

extension String {
  /// Whether `words` stand in it as words of their own, in letters of either case.
  fileprivate func names(_ words: String) -> Bool {
    let (text, sought) = (lowercased(), words.lowercased())
    guard text.contains(sought) else { return false }
    func goesOn(_ neighbour: Character?) -> Bool { neighbour.map { $0.isLetter || $0.isNumber } ?? false }
    return text.ranges(of: sought).contains { range in
      !goesOn(text[..<range.lowerBound].last) && !goesOn(text[range.upperBound...].first)
    }
  }
}

extension Origins {
  /// How many articles speak on their own and rest on nobody's word besides.
  fileprivate var onlyOnTheirOwn: Int {
    let resting = Set(named.flatMap(\.articles) + unnamed.map(\.article))
    return withoutSource.count { !resting.contains($0) }
  }
}
