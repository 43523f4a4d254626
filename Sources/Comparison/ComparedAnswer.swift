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
  public private(set) var kind = Kind.apart
  /// What its live assertions say, each value once, in the order in which they are written.
  public private(set) var values: [ComparedValue] = []
  /// The hedges of its live assertions, each once, in order.
  public private(set) var hedges: [String] = []
  /// Whether it hedges: whether some value of it is said with a hedge only.
  public private(set) var isHedged = false
  /// The actors at the end of the chains of its live assertions, one after the other.
  public private(set) var origins: [Reference<Actor>] = []
  /// How many live assertions it has.
  public private(set) var assertions = 0
  /// How many of them are in the article's own voice.
  public private(set) var ownAssertions = 0

  /// Whether it says two things: figures or dates that are not the same, positions that cannot stand together.
  public private(set) var saysTwoThings = false
  /// Whether two things that it says cannot stand together.
  public private(set) var isOpposed = false

  init(_ answer: Answer, index: Int, compatibility: Compatibility) {
    article = answer.article
    self.index = index
    var (samenesses, hedges) = (Interner<ComparedValue.Sameness>(), Interner<String>())
    var firm: [Bool] = []
    // By index, because an assertion is large, and there may be a hundred thousand.
    for index in answer.assertions.indices {
      guard answer.assertions[index].isLive else {
        if answer.assertions[index].isUnknown { kind = .unknown }
        continue
      }
      let hedge = answer.assertions[index].hedge
      if let hedge { _ = hedges.number(of: hedge.value) }
      for value in answer.assertions[index].value.map({ ComparedValue.all(of: $0.value) }) ?? [] {
        let (number, isNew) = samenesses.number(of: value.sameness)
        if isNew {
          values.append(value)
          firm.append(hedge == nil)
        } else if hedge == nil {
          firm[number] = true
        }
      }
      count(answer.assertions[index].via)
    }
    self.hedges = hedges.values
    isHedged = firm.contains(false)
    isOpposed = values.areOpposed(where: compatibility)
    if case .position = values.first { saysTwoThings = isOpposed } else { saysTwoThings = values.count > 1 }
    if !values.isEmpty { kind = .says }
  }

  private mutating func count(_ via: Attribution) {
    assertions += 1
    let actors = via.origins
    if actors.isEmpty { ownAssertions += 1 }
    origins += actors
  }
}

extension Assertion {
  /// Whether it says that the thing is not known, and does not stand apart.
  fileprivate var isUnknown: Bool { apart == nil && value?.value == .unknown }
}
