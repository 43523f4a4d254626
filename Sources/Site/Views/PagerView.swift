import Templates

/// The pages of a long index.
struct PagerView: View {
  let label: String
  let pages: [LinkView]

  static var fields: [Field<Self>] {
    text("label", \.label)
    list("pages", \.pages)
  }

  /// The pages of `index`; nil where there is one only.
  init?(of index: Page.Index, in scope: PageScope) {
    let count = PageList.pageCount(of: index, in: scope.edition)
    guard count > 1 else { return nil }
    label = scope.phrases.lists(.pages)
    pages = (1...count).map { number in
      let page = Page.index(index, page: number)
      return LinkView(
        text: scope.phrases.lists(.page, ["n": scope.phrases.common.digits(number)]), href: scope.links.link(to: page),
        isCurrent: page == scope.page)
    }
  }
}
