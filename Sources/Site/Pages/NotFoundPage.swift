import HTML
import Templates

/// What a server shows for an address that leads nowhere, however deep. Where the path of the site on the server is not
/// known, no link and no other file could be found from there, so that the page has no links, and the style sheet in itself.
struct NotFoundPage: View {
  let frame: FrameView
  /// Whether links from it lead anywhere.
  let hasLinks: Bool
  /// The style sheet, and the hash by which the page allows it.
  let style: Markup
  let styleHash: String
  let words: PhraseTable<CommonPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    flag("has-links", \.hasLinks)
    html("style", \.style)
    text("style-hash", \.styleHash)
    view("t", \.words)
  }

  init(in scope: PageScope) {
    hasLinks = scope.edition.addresses.rootOnServer != nil
    let assets = scope.edition.assets
    style = hasLinks ? Markup() : Markup.style(assets.styleSheet.bytes)
    styleHash = assets.styleSheetHash
    words = scope.phrases.common
    frame = scope.frame(title: words(.notFound), description: words(.notFoundAdvice))
  }
}
