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

/// One text by one outlet, as the dossier holds it. It never changes; an object, because it is handed on so often that
/// copying its parts each time would show.
public final class Article: Sendable {
  /// What stands in place of the digest in the draft of an article, and in no article that is published.
  public static let draftDigest = "The digest is still to be written."

  /// Its identifier.
  public let id: Located<Identifier>
  /// The headline as printed; a declared quotation.
  public let title: Quotation
  /// The short name for columns and chips.
  public let code: Located<String>
  /// The outlet, where the text says.
  public let outlet: Located<Reference<Actor>>?
  /// When it was published.
  public let published: Located<EDTF>
  /// How outlet and date are known.
  public let basis: String?
  /// Where that is written; nil where it is not.
  public let basisRange: SourceRange?
  /// The names in the byline, as printed.
  public let by: [Located<String>]
  /// The dateline, as printed.
  public let from: Located<String>?
  /// The language of the original.
  public let language: LanguageTag
  /// Where the page was.
  public let address: String?
  /// When the capture was taken.
  public let captured: Day?
  /// The file name of the original.
  public let original: Located<String>
  /// The original's SHA-256, 64 small hexadecimal digits.
  public let sha256: Located<String>
  /// Which lines are what; lines of no region are dropped.
  public let regions: [RegionLines]
  /// Where our digest stands, which `Dossier.digest` reads: with those of all articles in memory there would be little
  /// else.
  public let digest: SourceRange

  /// An article with all that is known of it.
  public init(
    id: Located<Identifier>, title: Quotation, code: Located<String>, outlet: Located<Reference<Actor>>?,
    published: Located<EDTF>, basis: String?, basisRange: SourceRange? = nil, by: [Located<String>],
    from: Located<String>?, language: LanguageTag,
    address: String?, captured: Day?, original: Located<String>, sha256: Located<String>, regions: [RegionLines],
    digest: SourceRange
  ) {
    self.id = id
    self.title = title
    self.code = code
    self.outlet = outlet
    self.published = published
    self.basis = basis
    self.basisRange = basisRange
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
