import Comparison
import DossierModel
import Markdown
import Synchronization

/// All that pages are made from: values that no page changes. One object, so that a page holds it at no cost.
public final class Edition: Sendable {
  /// The dossier.
  public let dossier: Dossier
  /// What was found in the originals.
  public let findings: Findings
  /// What comes of setting the articles side by side.
  public let comparisons: Comparisons
  /// The texts of the interface.
  public let phrases: Phrasebook
  /// Where everything is.
  public let addresses: Addresses
  /// Everything by its identifier.
  public let directory: Directory
  /// Finds the names of actors and places in prose.
  public let mentions: NameMatcher
  /// The files beside the pages.
  public let assets: Assets
  /// What leads back to actors and places.
  let backlinks: Backlinks

  /// The picture for links shared elsewhere; nil where it has no address to be shared at.
  let picture: SharedPicture?
  /// The claims in the order of the matrix.
  let matrixOrder: [Reference<Claim>]
  /// For each claim its place in that order.
  let matrixPlaces: [Int]
  /// How many claims one page of the matrix shows.
  let matrixRows: Int
  /// The pairs of articles that have a page.
  let pairs: PairList

  /// What is not known of the dossier: what follows from it is no mistake of its own.
  let gaps: Gaps

  /// How dates, figures and times are said.
  let phrasing: Phrasing

  /// The days of the articles, as numbers of `Day`, where they are near each other; nil where they are not.
  let published: ClosedRange<Int>?

  /// Whether the originals of all articles were read, so that every quotation was sought and stands there.
  let isExaminedWhole: Bool

  private let gatheredWords = Mutex<DeclaredWords?>(nil)

  /// What the dossier declares that its articles print. Gathered when it is first asked for; few dossiers quote in prose.
  var declaredWords: DeclaredWords {
    gatheredWords.withLock { gathered in
      let words = gathered ?? DeclaredWords(of: dossier, besides: gaps)
      gathered = words
      return words
    }
  }

  /// Gathers what pages are made from.
  public init(
    of dossier: Dossier, _ findings: Findings, _ comparisons: Comparisons, phrases: Phrasebook, assets: Assets,
    picture: SharedPicture? = nil, gaps: Gaps = Gaps()
  ) {
    self.dossier = dossier
    self.picture = dossier.address == nil ? nil : picture
    self.gaps = gaps
    self.findings = findings
    self.comparisons = comparisons
    self.phrases = phrases
    phrasing = phrases.phrasing
    self.assets = assets
    addresses = Addresses(of: dossier)
    directory = Directory(of: dossier)
    mentions = NameMatcher(of: dossier)
    backlinks = Backlinks(of: dossier, findings)
    published = WrittenDates.published(in: dossier)
    isExaminedWhole = findings.articles.allSatisfy(\.isExamined)
    pairs = PairList(comparisons, findings)
    var places = [Int](repeating: 0, count: dossier.claims.count)
    matrixOrder = Matrix.order(of: dossier)
    for (place, claim) in matrixOrder.enumerated() { places[claim.index] = place }
    matrixPlaces = places
    matrixRows = Matrix.rowsOnAPage(of: dossier)
  }
}
