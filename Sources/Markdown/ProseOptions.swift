import HTML

/// How a text is rendered: where its links lead, what its markers look like, which names it links.
///
/// Without any change: links to the dossier are unknown, evidence is shown by its text alone, headings are as written.
public struct ProseOptions: Sendable {
  /// What becomes of a piece of prose that names its evidence. Its text always stays.
  public enum EvidenceStyle: Sendable {
    /// Nothing besides.
    case textOnly
    /// A marker with the articles' codes, which leads to the claim. Neighbouring markers for one claim become one.
    case codes(@Sendable (_ claim: String, _ articles: [String]) -> CodeMarker)
    /// A number that leads to a note. The closure writes what the note says besides its number.
    case notes(@Sendable (_ evidence: Evidence, _ number: Int) -> Markup)
  }

  /// The marker of one claim.
  public struct CodeMarker: Hashable, Sendable {
    /// Where it leads.
    public let address: String
    /// What it is called where it is not seen: "Evidence: VOA, RT".
    public let name: String
    /// What is seen of it.
    public let content: Markup

    /// A marker that shows `content`, is read as `name` and leads to `address`.
    public init(address: String, name: String, content: Markup) {
      self.address = address
      self.name = name
      self.content = content
    }
  }

  /// Where the list of notes is put.
  public enum NotePlacement: Hashable, Sendable {
    /// After the paragraph, list or quotation that refers to them.
    case afterEachBlock
    /// Nowhere: the caller takes them from `RenderedProse.noteList`. So it is in any case where the text is a line.
    case collected
  }

  /// What `RenderedProse.passages` tells.
  public enum Inspection: Hashable, Sendable {
    /// Nothing.
    case none
    /// What the passages are.
    case texts
    /// Where they stand too, which costs far more than rendering the text.
    case places
  }

  /// What the text may be.
  public enum Form: Hashable, Sendable {
    /// Any number of blocks.
    case blocks
    /// A single paragraph, rendered without its `<p>`. More is a diagnostic.
    case line
  }

  /// Leads links to the dossier's things.
  public var resolve: @Sendable (DossierLink) -> LinkResolution = { _ in .unknown(suggestions: []) }
  /// Says whether evidence exists.
  public var check: @Sendable (Evidence) -> EvidenceResolution = { _ in .unknownClaim(suggestions: []) }
  /// How evidence is shown.
  public var evidence = EvidenceStyle.textOnly
  /// Where notes are put.
  public var notePlacement = NotePlacement.afterEachBlock
  /// Comes before the numbers in the identifiers of notes (`n1`, `r1`), so that several texts can stand on one page.
  public var notePrefix = ""
  /// The first note's number.
  public var firstNote = 1
  /// Whether a note leads back to its number, and both say in words what they are. On paper neither is of use.
  public var notesLeadBack = true
  /// What notes are called.
  public var noteWords = NoteWords()
  /// Finds names; each thing's first mention becomes a link. Offsets are bytes of the text it is given.
  public var findMentions: (@Sendable ([UInt8]) -> [Mention])?
  /// Things that are not linked at their first mention, such as the one that the page is about.
  public var mentioned: Set<DossierLink> = []
  /// The level of the highest headings of the text, from 1 to 6; those below them keep their distance, down to 6. nil leaves
  /// all as written.
  public var topHeading: Int?
  /// Whether headings get anchors.
  public var hasAnchors = false
  /// Whether a link to an anchor must lead to a heading of the text or to one of `usedAnchors`. Where headings get no anchors,
  /// only its text then stays.
  public var checksAnchors = false
  /// Identifiers that the page uses already; no anchor is one of them.
  public var usedAnchors: Set<String> = []
  /// Whether HTML is wanted; if not, the rendered body is empty, and only the text is gathered.
  public var writesBody = true
  /// What the text may be.
  public var form = Form.blocks
  /// What is told of the text's passages.
  public var inspection = Inspection.none

  /// The options without any change.
  public init() {}

  /// Whether notes are left to the caller: always where the text is a line, which has no room for a list.
  var collectsNotes: Bool { notePlacement == .collected || form == .line }
}

/// A name found in a text.
public struct Mention: Hashable, Sendable {
  /// Its bytes in the text.
  public let range: Range<Int>
  /// What it names.
  public let target: DossierLink

  /// The bytes `range` name `target`.
  public init(_ range: Range<Int>, names target: DossierLink) {
    self.range = range
    self.target = target
  }
}
