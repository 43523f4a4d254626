import DossierModel

/// What one article has to a claim, as it is compared: its live assertions, or that it has none.
public struct ComparedAnswer: Sendable {
  /// What of it enters the comparison.
  public enum Kind: Hashable, Sendable {
    /// At least one live assertion.
    case says
    /// Only that it is not known.
    case unknown
    /// Only assertions that stand apart.
    case apart
  }

  /// The article.
  public let article: Reference<Article>
  /// Its index among the claim's answers.
  public let index: Int
  /// What of it enters the comparison.
  public let kind: Kind
  /// What its live assertions say, each value once, in the order in which they are written.
  public let values: [ComparedValue]
  /// The hedges of its live assertions, each once, in order.
  public let hedges: [String]
  /// Whether it hedges: whether some value of it is said with a hedge only.
  public let isHedged: Bool
  /// Whether it says two things: figures or dates that are not the same, positions that cannot stand together.
  public let saysTwoThings: Bool

  init(_ answer: Answer, index: Int, compatibility: Compatibility) {
    article = answer.article
    self.index = index
    var values: [ComparedValue] = []
    var firm: [Bool] = []
    var hedges: [String] = []
    for assertion in answer.assertions where assertion.isLive {
      if let hedge = assertion.hedge?.value, !hedges.contains(hedge) { hedges.append(hedge) }
      for value in assertion.value.map({ ComparedValue.all(of: $0.value) }) ?? [] {
        let known = values.firstIndex { $0.relation(to: value, where: compatibility) == .same }
        if let known {
          firm[known] = firm[known] || assertion.hedge == nil
        } else {
          values.append(value)
          firm.append(assertion.hedge == nil)
        }
      }
    }
    self.values = values
    self.hedges = hedges
    isHedged = firm.contains(false)
    saysTwoThings = Self.saysTwoThings(values, compatibility)
    kind = !values.isEmpty ? .says : Self.isUnknown(answer) ? .unknown : .apart
  }

  private static func isUnknown(_ answer: Answer) -> Bool {
    answer.assertions.contains { $0.apart == nil && $0.value?.value == .unknown }
  }

  private static func saysTwoThings(_ values: [ComparedValue], _ compatibility: Compatibility) -> Bool {
    guard values.count > 1 else { return false }
    if case .position = values[0] {
      return values.indices.contains { later in
        values[..<later].contains { $0.relation(to: values[later], where: compatibility) == .cannot }
      }
    }
    return true
  }
}
