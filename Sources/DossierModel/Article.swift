import Diagnostics

/// A part of an original's text.
public enum Region: String, CaseIterable, Hashable, Sendable {
  /// The running text.
  case body
  /// The printed headline.
  case headline
  /// The line or lines under the headline.
  case standfirst
  /// The text of a picture.
  case caption
  /// A post from elsewhere that the article embeds.
  case embed
  /// Byline, dateline, agency and copyright lines.
  case credit
}

/// Lines of an original that belong to one region.
public struct RegionLines: Hashable, Sendable {
  /// The region.
  public let region: Region
  /// Line numbers from 1, in rising order, apart from each other.
  public let lines: [ClosedRange<Int>]
  /// Where the editor wrote them.
  public let range: SourceRange

  /// The lines `lines` as `region`.
  public init(region: Region, lines: [ClosedRange<Int>], range: SourceRange) {
    self.region = region
    self.lines = lines
    self.range = range
  }
}

/// One text by one outlet, as the dossier holds it.
public struct Article: Sendable {
  /// What stands in place of the digest in the draft of an article, and in no article that is published.
  public static let draftDigest = "The digest is still to be written."

  /// Its identifier.
  public var id: Located<Identifier>
  /// The headline as printed; a declared quotation.
  public var title: Quotation
  /// The short name for columns and chips.
  public var code: Located<String>
  /// The outlet, where the text says.
  public var outlet: Located<Reference<Actor>>?
  /// When it was published.
  public var published: Located<EDTF>
  /// How outlet and date are known.
  public var basis: String?
  /// The names in the byline, as printed.
  public var by: [Located<String>]
  /// The dateline, as printed.
  public var from: Located<String>?
  /// The language of the original.
  public var language: LanguageTag
  /// Where the page was.
  public var address: String?
  /// When the capture was taken.
  public var captured: Day?
  /// The file name of the original.
  public var original: Located<String>
  /// The original's SHA-256, 64 small hexadecimal digits.
  public var sha256: Located<String>
  /// Which lines are what; lines of no region are dropped.
  public var regions: [RegionLines]
  /// Our digest.
  public var digest: Prose

  /// An article with all that is known of it.
  public init(
    id: Located<Identifier>, title: Quotation, code: Located<String>, outlet: Located<Reference<Actor>>?,
    published: Located<EDTF>, basis: String?, by: [Located<String>], from: Located<String>?, language: LanguageTag,
    address: String?, captured: Day?, original: Located<String>, sha256: Located<String>, regions: [RegionLines],
    digest: Prose
  ) {
    self.id = id
    self.title = title
    self.code = code
    self.outlet = outlet
    self.published = published
    self.basis = basis
    self.by = by
    self.from = from
    self.language = language
    self.address = address
    self.captured = captured
    self.original = original
    self.sha256 = sha256
    self.regions = regions
    self.digest = digest
  }
}
