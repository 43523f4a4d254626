import Diagnostics

/// How sure the editors are of a judgement.
public enum Confidence: String, CaseIterable, Hashable, Sendable {
  /// High confidence.
  case high
  /// Moderate confidence.
  case moderate
  /// Low confidence.
  case low
}

/// A key judgement of the editors.
public struct Judgement: Sendable {
  /// Its identifier.
  public var id: Located<Identifier>
  /// The judgement.
  public var text: Prose
  /// How sure they are.
  public var confidence: Confidence
  /// The claims that it rests on, at least one.
  public var restsOn: [Located<Reference<Claim>>]

  /// A judgement that rests on claims.
  public init(
    id: Located<Identifier>, text: Prose, confidence: Confidence, restsOn: [Located<Reference<Claim>>]
  ) {
    self.id = id
    self.text = text
    self.confidence = confidence
    self.restsOn = restsOn
  }
}
