import Diagnostics
import DossierModel

/// What comes nearest to forms of names that stand nowhere. The originals are read for it once more, since nothing keeps
/// their texts; only an error makes it necessary.
struct NearestForms {
  /// A passage that comes nearest to one form, the first of those that come as near.
  struct Found {
    fileprivate let cost: Int
    /// What stands there, normalised, and where.
    let text: String
    let place: SourcePlace
  }

  /// By the index of the form.
  private(set) var found: [Int: Found] = [:]

  /// So many forms are looked for at most, and so many words are looked at.
  private static let mostForms = 20
  private static let mostWords = 10_000_000

  /// Looks for `wanted`, indices into `forms` with the owners for whom each is missed, in the originals of `articles`.
  init(
    _ wanted: [(form: Int, owner: NameForms.Owner)], of forms: NameForms, in articles: [Int], _ dossier: Dossier,
    _ folder: OriginalsFolder
  ) {
    guard !wanted.isEmpty else { return }
    var words = 0
    for index in articles where words < Self.mostWords {
      let article = dossier.articles[index]
      let reading = OriginalReading(article: article, sources: dossier.sources, folder: folder).read()
      guard let original = reading.original else { continue }
      let text = ReadText(original, regions: reading.regions)
      for (form, owner) in wanted.prefix(Self.mostForms) where owner.counts(in: index) {
        words += text.words.count
        guard let nearest = NearestPassage(to: forms.forms[form].normalised, in: text),
          nearest.cost <= NearestPassage.oneWordAlike, nearest.cost < found[form]?.cost ?? Int.max
        else { continue }
        found[form] = Found(cost: nearest.cost, text: text.string(nearest.range), place: text.place(nearest.range))
      }
    }
  }
}
