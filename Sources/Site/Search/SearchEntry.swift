import DossierModel

/// One thing that search finds.
struct SearchEntry: Sendable {
  /// What it is. In the order in which equally good finds are listed.
  enum Kind: Int, CaseIterable, Sendable {
    case actor, place, event, article, claim, term, quotation
  }

  /// How much a word counts for a find.
  enum Weight: UInt32 {
    /// It stands in the text.
    case text
    /// It stands in the title.
    case title
    /// It is a word of a name.
    case name
    /// It is a name, whole.
    case wholeName
  }

  let kind: Kind
  /// What is shown, and leads to the page.
  let title: String
  /// The address below the site's root.
  let path: String
  /// What is shown under the title.
  let snippet: String
  /// The language of the title, where it is not the dossier's.
  var language: LanguageTag?
  /// Names, under any of which it is found first.
  var names: [String] = []
  /// Text in which it is found, besides the title.
  var texts: [String] = []

  /// The words with their weights; a word may stand several times.
  var words: [(word: [UInt8], weight: Weight)] {
    var all: [(word: [UInt8], weight: Weight)] = []
    for name in names {
      let words = SearchWords.words(of: name)
      all += words.map { ($0, words.count == 1 ? .wholeName : .name) }
    }
    // The words of a quotation are text: a word in a title says more of a page than one that is quoted on it.
    let titleWeight = kind == .quotation ? Weight.text : .title
    all += SearchWords.words(of: title).map { ($0, titleWeight) }
    for text in texts { all += SearchWords.words(of: text).map { ($0, .text) } }
    return all
  }
}
