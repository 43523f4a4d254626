import Templates

/// What a server shows for an address that leads nowhere.
struct NotFoundPage: View {
  let frame: FrameView
  let words: PhraseTable<CommonPhrase>

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("t", \.words)
  }

  init(in scope: PageScope) {
    words = scope.phrases.common
    frame = scope.frame(title: words(.notFound), description: words(.notFoundAdvice))
  }
}
