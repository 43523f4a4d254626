import DossierModel

extension English {
  /// "at least 9", "16 January 2024", the sentence of a position without its full stop, "says so".
  public func phrase(_ value: ComparedValue, of claim: Claim) -> String { phrase(value, of: claim, withUnit: false) }

  /// The words of the matrix. `answer` is what the article has to the claim, where it has anything.
  public func phrase(_ cell: Cell, of claim: Claim, _ answer: ComparedAnswer?) -> String {
    switch cell {
    case .says(_, let twoThings):
      let text = words(of: answer?.values ?? [], claim, withUnit: false)
      return twoThings ? "says two things: \(text)" : text
    case .unknown: return "says it is not known"
    case .apart: return "silent; near: \(near(answer, claim))"
    case .couldNotHaveKnown: return "could not have known"
    case .silent: return "silent"
    case .notChecked: return "silent (not checked)"
    }
  }

  /// "5 articles; 1 named origin (Ali Reza Marhamati: AP, CNN), 3 unnamed, 1 without a source. All on the word of one side."
  public func phrase(_ origins: Origins, in dossier: Dossier) -> String {
    func codes(_ articles: [Reference<Article>]) -> String {
      articles.map { dossier[$0].code.value }.joined(separator: ", ")
    }
    var counts: [String] = []
    if !origins.named.isEmpty {
      let names = origins.named.map { "\(dossier[$0.actor].name.value): \(codes($0.articles))" }
      let count = origins.named.count
      counts.append("\(count) named origin\(count == 1 ? "" : "s") (\(names.joined(separator: "; ")))")
    }
    if !origins.unnamed.isEmpty { counts.append("\(origins.unnamed.count) unnamed") }
    if !origins.withoutSource.isEmpty { counts.append("\(origins.withoutSource.count) without a source") }
    let articles = "\(origins.articles.count) article\(origins.articles.count == 1 ? "" : "s")"
    let sentence = ([articles] + (counts.isEmpty ? [] : [counts.joined(separator: ", ")])).joined(separator: "; ") + "."
    return origins.oneSide == nil ? sentence : sentence + " All on the word of one side."
  }

  func words(of values: [ComparedValue], _ claim: Claim, withUnit: Bool) -> String {
    values.map { phrase($0, of: claim, withUnit: withUnit) }.joined(separator: "; ")
  }

  private func phrase(_ value: ComparedValue, of claim: Claim, withUnit: Bool) -> String {
    switch value {
    case .figure(let figure):
      let unit = withUnit && !figure.isInParts ? claim.unit.map { " " + $0 } ?? "" : ""
      return phrase(figure) + unit
    case .date(let date): return phrase(date)
    case .position(let index):
      guard claim.positions.indices.contains(index) else { return "" }
      let sentence = claim.positions[index].sentence
      return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
    case .said: return "says so"
    }
  }

  /// Why the assertions stand apart, each reason once.
  private func near(_ answer: ComparedAnswer?, _ claim: Claim) -> String {
    guard let answer, claim.answers.indices.contains(answer.index) else { return "" }
    var reasons: [String] = []
    for assertion in claim.answers[answer.index].assertions {
      if let apart = assertion.apart?.value, !reasons.contains(apart) { reasons.append(apart) }
    }
    return reasons.joined(separator: "; ")
  }
}
