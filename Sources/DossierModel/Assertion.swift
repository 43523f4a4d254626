import Diagnostics

/// What an assertion says.
public enum AssertedValue: Hashable, Sendable {
  /// A number.
  case figure(Figure)
  /// A time.
  case date(EDTF)
  /// Indices of the claim's positions, in rising order, at least one.
  case positions([Int])
  /// That the thing is said at all.
  case said
  /// The article says that it is not known.
  case unknown
}

/// On whose word an assertion stands.
public enum Attribution: Hashable, Sendable {
  /// The article's own voice.
  case own
  /// Links from the nearest to the last, which is the origin; actors of one link stand side by side. Empty only in
  /// `Dossier.leavingOut`, where a mistake hides who they are.
  case chain([[Located<Reference<Actor>>]])

  /// The actors of the last link; none where the article speaks itself.
  public var origins: [Reference<Actor>] {
    guard case .chain(let links) = self, let last = links.last else { return [] }
    return last.map(\.value)
  }
}

/// What one article says on one claim.
public struct Assertion: Hashable, Sendable {
  /// What it says; nil only beside `apart`.
  public var value: Located<AssertedValue>?
  /// On whose word.
  public var via: Attribution
  /// The words of the article.
  public var quotations: [Quotation]
  /// The text's own weakening, words of the quotation.
  public var hedge: Located<String>?
  /// Why this is shown and never compared.
  public var apart: Located<String>?
  /// The editors' reasoning where the quotation does not print the figure or the day.
  public var basis: Located<String>?
  /// Where the editor wrote the assertion.
  public var range: SourceRange

  /// An assertion with its evidence.
  public init(
    value: Located<AssertedValue>?, via: Attribution, quotations: [Quotation], hedge: Located<String>?,
    apart: Located<String>?, basis: Located<String>?, range: SourceRange
  ) {
    self.value = value
    self.via = via
    self.quotations = quotations
    self.hedge = hedge
    self.apart = apart
    self.basis = basis
    self.range = range
  }

  /// Whether it enters the verdict: it is neither apart nor "not known".
  public var isLive: Bool {
    apart == nil && value != nil && value?.value != .unknown
  }
}

/// All that one article says on one claim.
public struct Answer: Hashable, Sendable {
  /// The article.
  public var article: Reference<Article>
  /// Its assertions, at least one.
  public var assertions: [Assertion]

  /// The assertions of `article`.
  public init(article: Reference<Article>, assertions: [Assertion]) {
    self.article = article
    self.assertions = assertions
  }

  /// The assertions that answer the claim itself, and not something near it.
  public var notApart: [Assertion] { assertions.filter { $0.apart == nil } }
}
