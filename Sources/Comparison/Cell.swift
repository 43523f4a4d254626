import DossierModel

/// What stands where a claim and an article meet.
///
/// The manifest's table has one more row, a watch word in an article without an answer: that is an error of the stage that
/// reads originals, and no comparison is made of it.
public enum Cell: Hashable, Sendable {
  /// A live answer: the index of its group, and whether it says two things.
  case says(group: Int, twoThings: Bool)
  /// It says that it is not known.
  case unknown
  /// It says something near, which stands apart.
  case apart
  /// It has nothing, and was published before.
  case couldNotHaveKnown
  /// It has nothing, and none of the watch words stands in it.
  case silent
  /// It has nothing, and nobody has looked.
  case notChecked

  /// The name in data, in kebab-case.
  public var identifier: String {
    switch self {
    case .says(_, let twoThings): twoThings ? "says-two-things" : "says"
    case .unknown: "unknown"
    case .apart: "apart"
    case .couldNotHaveKnown: "could-not-have-known"
    case .silent: "silent"
    case .notChecked: "not-checked"
    }
  }
}

extension Comparisons {
  /// The cell of `claim` and `article`. Cells are not stored: silence is the rule where many articles meet many claims.
  public func cell(_ claim: Reference<Claim>, _ article: Reference<Article>) -> Cell {
    let comparison = claims[claim.index]
    if let answer = comparison.answer(of: article) {
      switch answer.kind {
      case .says: return .says(group: comparison.group(of: article) ?? 0, twoThings: answer.saysTwoThings)
      case .unknown: return .unknown
      case .apart: return .apart
      }
    }
    if couldNotKnow(claim, article) { return .couldNotHaveKnown }
    return articles[article.index].isSilent(on: claim) ? .silent : .notChecked
  }

  /// Whether the article was published, at the latest, before the first day of what the claim is about.
  func couldNotKnow(_ claim: Reference<Claim>, _ article: Reference<Article>) -> Bool {
    guard let day = claims[claim.index].knowableFrom, let published = articles[article.index].lastDay else {
      return false
    }
    return published < day
  }
}
