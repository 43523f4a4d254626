import DossierModel
import HTML
import Templates

/// A link with its text.
struct LinkView: View {
  let text: String
  let href: String
  /// A quiet remark beside it; empty for none.
  var remark = ""
  /// Whether it leads to the page on which it stands.
  var isCurrent = false
  /// Whether a narrow page leaves it to the full list.
  var isSecondary = false

  static var fields: [Field<Self>] {
    text("text", \.text)
    text("href", \.href)
    text("remark", \.remark)
    flag("current", \.isCurrent)
    flag("second", \.isSecondary)
  }
}

extension PageScope {
  func link(to actor: Reference<Actor>) -> LinkView {
    LinkView(text: dossier[actor].name.value, href: links.link(to: .actor(actor)))
  }

  func link(to place: Reference<Place>) -> LinkView {
    LinkView(text: dossier[place].name.value, href: links.link(to: .place(place)))
  }

  func link(to event: Reference<Event>) -> LinkView {
    LinkView(text: dossier[event].title, href: links.link(to: .event(event)))
  }

  func link(to claim: Reference<Claim>) -> LinkView {
    LinkView(text: dossier[claim].question, href: links.link(to: .claim(claim)))
  }

  /// A link as markup, for sentences.
  func anchor(to subject: Subject) -> Markup {
    Markup.element("a", ["href": links.link(to: subject)], text: dossier.name(of: subject))
  }
}
