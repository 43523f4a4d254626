/// What the articles' answers to a claim come to.
public enum Verdict: Hashable, Sendable {
  /// No article answers.
  case unanswered
  /// One article answers.
  case singleSource
  /// All say the same.
  case agree
  /// No two differ, and not all say the same: for these reasons, in the order of their cases, never none.
  case partlyAgree([PartlyReason])
  /// Two of them cannot both be true; for positions: give different answers.
  case differ

  /// The name in data and addresses, in kebab-case.
  public var identifier: String {
    switch self {
    case .unanswered: "unanswered"
    case .singleSource: "single-source"
    case .agree: "agree"
    case .partlyAgree: "partly-agree"
    case .differ: "differ"
    }
  }

  /// Why the articles agree in part only; none for other verdicts.
  public var reasons: [PartlyReason] {
    if case .partlyAgree(let reasons) = self { reasons } else { [] }
  }
}

/// Why two answers agree in part only.
public enum PartlyReason: String, CaseIterable, Hashable, Sendable {
  /// The same, and exactly one of the two hedges.
  case notEquallyFirm = "not-equally-firm"
  /// One says all that the other says, and something besides.
  case oneSaysMore = "one-says-more"
  /// Each says something that the other does not, and all of it can be true.
  case canAllBeTrue = "can-all-be-true"
  /// One of the two itself gives answers that cannot stand together; the other gives no more than can stand with them.
  case opposedWithinOne = "opposed-within-one"
}

/// How the answers of two articles stand to each other.
public enum AnswerRelation: Hashable, Sendable {
  /// The same.
  case same
  /// Partly, for this reason.
  case partly(PartlyReason)
  /// They differ.
  case differ
}

/// How many claims have which verdict.
public struct VerdictCounts: Hashable, Sendable {
  /// Claims on which all agree.
  public private(set) var agree = 0
  /// Claims on which they agree in part.
  public private(set) var partlyAgree = 0
  /// Claims on which they differ.
  public private(set) var differ = 0
  /// Claims that one article answers.
  public private(set) var singleSource = 0
  /// Claims that none answers.
  public private(set) var unanswered = 0

  /// Counts `verdicts`.
  public init(_ verdicts: some Sequence<Verdict>) {
    for verdict in verdicts {
      switch verdict {
      case .agree: agree += 1
      case .partlyAgree: partlyAgree += 1
      case .differ: differ += 1
      case .singleSource: singleSource += 1
      case .unanswered: unanswered += 1
      }
    }
  }

  /// All claims.
  public var total: Int { agree + partlyAgree + differ + singleSource + unanswered }
}
