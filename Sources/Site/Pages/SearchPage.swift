import Templates

/// Search, and for those without script the indexes.
struct SearchPage: View {
  let frame: FrameView
  let words: PhraseTable<SearchPhrase>
  /// Where the index begins.
  let index: String
  let indexes: [LinkView]

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("t", \.words)
    text("index", \.index)
    list("indexes", \.indexes)
  }

  init(in scope: PageScope) {
    let words = scope.phrases.search
    let dossier = scope.dossier
    self.words = words
    index = scope.links.link(toFile: scope.searchIndex)
    var frame = scope.frame(title: words(.title), description: words(.lede))
    frame.scripts = [scope.links.link(toFile: scope.edition.assets.searchScript.path)]
    self.frame = frame
    let names: [(Page.Index, CommonPhrase)] = [
      (.timeline, .timeline), (.actors, .actors), (.places, .places), (.articles, .articles), (.compare, .compare),
    ]
    indexes =
      names.map { index, phrase in
        LinkView(
          text: scope.phrases.common(phrase), href: scope.links.link(to: .index(index, page: 1)),
          remark: scope.phrases.common.digits(PageList.entries(of: index, in: dossier)))
      } + [
        LinkView(
          text: scope.phrases.common(.wording), href: scope.links.link(to: .wording),
          remark: scope.phrases.common.digits(dossier.terms.count))
      ]
  }
}
