import Templates

/// What a server shows for an address that leads nowhere, however deep. Where the path of the site on the server is not
/// known, no link and no style sheet could be found from there, so that the page is words alone.
struct NotFoundPage: View {
  let frame: FrameView
  /// Whether links from it lead anywhere.
  let hasLinks: Bool
  let words: PhraseTable<CommonPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    flag("has-links", \.hasLinks)
    view("t", \.words)
  }

  init(in scope: PageScope) {
    hasLinks = scope.edition.addresses.rootOnServer != nil
    words = scope.phrases.common
    frame = scope.frame(title: words(.notFound), description: words(.notFoundAdvice))
  }
}
