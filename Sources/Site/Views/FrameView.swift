import DossierModel
import HTML
import Templates

/// What stands around the content of every page.
struct FrameView: View {
  let title: String
  let description: String
  let language: String
  let direction: String
  /// The digits that scripts write, where they are not the ordinary ones.
  let digits: String?
  let root: String
  let home: String
  let dossierTitle: String
  let styleSheet: String
  let script: String
  let icon: String
  /// Further scripts of this page.
  var scripts: [String] = []
  let canonical: String?
  let picture: String?
  let menu: [LinkView]
  let print: String
  /// Whether the page needs more width than running text does.
  var isBroad = false
  let editionDay: String
  let edition: String
  /// What the page is, for machines: JSON-LD.
  var data = Markup()
  /// The signs that the page uses by reference.
  var sprite = Sprite.markup
  /// What holds for all of the dossier.
  let promise: String
  let words: PhraseTable<CommonPhrase>

  static var fields: [Field<Self>] {
    text("title", \.title)
    text("description", \.description)
    text("language", \.language)
    text("direction", \.direction)
    text("digits", \.digits)
    text("root", \.root)
    text("home", \.home)
    text("dossier-title", \.dossierTitle)
    text("style-sheet", \.styleSheet)
    text("script", \.script)
    text("icon", \.icon)
    list("scripts", \.scripts)
    text("canonical", \.canonical)
    text("picture") { $0.picture }
    list("menu", \.menu)
    text("print", \.print)
    flag("broad", \.isBroad)
    html("sprite", \.sprite)
    text("edition-day", \.editionDay)
    text("edition", \.edition)
    html("data", \.data)
    text("promise", \.promise)
    view("t", \.words)
  }
}

extension PageScope {
  /// The frame of this page. `part` is the entry of the menu under which the page stands.
  func frame(title: String, description: String, part: Page? = nil, isBroad: Bool = false) -> FrameView {
    let isHome = page == .home
    return FrameView(
      title: isHome ? title : "\(title) · \(dossier.title)", description: description,
      language: dossier.language.description, direction: dossier.language.isRightToLeft ? "rtl" : "ltr",
      digits: phrases.common.hasOwnDigits ? phrases.common.inDigits("0123456789") : nil,
      root: links.root, home: links.link(to: .home), dossierTitle: dossier.title,
      styleSheet: links.link(toFile: edition.assets.styleSheet.path),
      script: links.link(toFile: edition.assets.script.path),
      icon: links.link(toFile: edition.assets.icon.path),
      canonical: page == .notFound ? nil : dossier.address.map { $0 + edition.addresses.folder(of: page) },
      picture: picture, menu: menu(part: part ?? page),
      print: links.link(to: .print), isBroad: isBroad, editionDay: dossier.edition.description,
      edition: edition.phrasing.phrase(dossier.edition, weekday: false), data: linkedData,
      promise: phrases.common(edition.isExaminedWhole ? .footer : .footerUnexamined), words: phrases.common)
  }

  private var picture: String? {
    guard let address = dossier.address, let picture = edition.picture else { return nil }
    return address + picture.path
  }

  private func menu(part: Page) -> [LinkView] {
    let entries: [(CommonPhrase, Page)] = [
      (.timeline, .index(.timeline, page: 1)), (.compare, .index(.compare, page: 1)),
      (.actors, .index(.actors, page: 1)), (.places, .index(.places, page: 1)),
      (.articles, .index(.articles, page: 1)), (.wording, .wording), (.method, .method), (.search, .search),
    ]
    let secondary: Set<CommonPhrase> = [.places, .wording, .method]
    return entries.map { phrase, page in
      LinkView(
        text: phrases.common(phrase), href: links.link(to: page), isCurrent: page == part,
        isSecondary: secondary.contains(phrase))
    }
  }
}
