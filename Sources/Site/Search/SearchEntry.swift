import DossierModel

/// One thing that search finds.
struct SearchEntry: Sendable {
  /// What it is. In the order in which equally good finds are listed.
  enum Kind: Int, CaseIterable, Sendable {
    case actor, place, event, article, claim, term, quotation, page
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
  /// Whether it is found by the initials of its names too.
  var hasInitials = false
  /// Text in which it is found, besides the title.
  var texts: [String] = []

  /// Calls `body` with each word and its weight; a word may come several times.
  func forEachWord(_ body: (_ word: UnsafeBufferPointer<UInt8>, _ weight: Weight) -> Void) {
    for (number, name) in names.enumerated() {
      let words = SearchWords.words(of: name)
      for word in words { word.withUnsafeBufferPointer { body($0, words.count == 1 ? .wholeName : .name) } }
      guard words.count > 1 else { continue }
      if stands(whole: number), words.count <= SearchWords.longestName {
        Array(words.joined(separator: SearchWords.joint)).withUnsafeBufferPointer { body($0, .wholeName) }
      }
      let initials = hasInitials ? SearchWords.initials(of: name) : []
      if !initials.isEmpty { initials.withUnsafeBufferPointer { body($0, .name) } }
    }
    // The words of a quotation are text: a word in a title says more of a page than one that is quoted on it.
    SearchWords.forEach(in: title) { body($0, kind == .quotation ? .text : .title) }
    for text in texts { SearchWords.forEach(in: text) { body($0, .text) } }
  }

  /// Whether a name of several words stands in the index whole too: of an article its code, not its outlet's name, which
  /// is another's.
  private func stands(whole name: Int) -> Bool { kind == .actor || kind == .place || kind == .article && name == 0 }
}
