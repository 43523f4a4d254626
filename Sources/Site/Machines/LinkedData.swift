import DossierModel
import HTML

// What a page is about, for machines: JSON-LD in the vocabulary of schema.org. It says nothing that the dossier does not
// know: a date only where it is one certain day, an address only where there is one, no author of a text whose byline
// may be anything.
extension PageScope {
  /// The element for this page; nothing on pages that are about no single thing.
  var linkedData: Markup {
    guard let value = linkedValue else { return Markup() }
    return .data("application/ld+json", json: value.adding("@context", text: "https://schema.org").bytes)
  }

  private var linkedValue: LinkedThing? {
    switch page {
    case .home: home
    case .article(let article):
      LinkedThing("WebPage").adding("url", text: address(of: page)).adding("mainEntity", thing(article, isWhole: true))
    case .actor(let actor):
      thing(actor)?.adding(names: dossier[actor].names, dossier[actor].native)
        .adding("description", text: plain(dossier[actor].summary))
    case .place(let place): whole(place)
    case .event(let event): whole(event)
    case .claim(let claim): thing(claim)
    default: nil
    }
  }

  /// The site, and the report that it is.
  private var home: LinkedThing {
    let site = LinkedThing("WebSite").adding("name", text: dossier.title).adding("url", text: dossier.address)
      .adding("inLanguage", text: dossier.language.description)
    let most = edition.comparisons.events.map(\.articles.count).max() ?? 0
    let events = dossier.events.indices.filter { most > 0 && edition.comparisons.events[$0].articles.count == most }
    let report = LinkedThing("Report").adding("headline", text: dossier.title)
      .adding("abstract", text: plain(dossier.summary)).adding("url", text: dossier.address)
      .adding("inLanguage", text: dossier.language.description).adding("dateModified", text: dossier.edition.iso)
      .adding("about", events.prefix(Self.mostLinked).map { thing(Reference<Event>($0)) })
      .adding("isBasedOn", dossier.articles.indices.prefix(Self.mostLinked).map { thing(Reference<Article>($0)) })
    return LinkedThing().adding("@graph", [site, report])
  }

  /// How many things one property lists at most.
  private static let mostLinked = 40

  private func thing(_ reference: Reference<Article>, isWhole: Bool = false) -> LinkedThing {
    let article = dossier[reference]
    var thing = LinkedThing("NewsArticle").adding("headline", text: article.title.text)
      .adding("inLanguage", text: article.language.description).adding("url", text: article.address)
      .adding("datePublished", text: certainDay(article.published.value))
    if let outlet = article.outlet?.value { thing = thing.adding("publisher", self.thing(outlet)) }
    guard isWhole else { return thing }
    return thing.adding("dateline", text: article.from)
  }

  /// Nil for a people and for a speaker without a name, for whom the vocabulary has no word.
  private func thing(_ reference: Reference<Actor>) -> LinkedThing? {
    let actor = dossier[reference]
    let type: String? =
      switch actor.kind {
      case .person: "Person"
      case .state: "Country"
      case .body: "GovernmentOrganization"
      case .armedGroup, .organisation: "Organization"
      case .outlet: "NewsMediaOrganization"
      case .people, .unnamed: nil
      }
    return type.map {
      LinkedThing($0).adding("name", text: actor.name.value).adding("url", text: address(of: .actor(reference)))
    }
  }

  private func thing(_ reference: Reference<Place>) -> LinkedThing {
    LinkedThing("Place").adding("name", text: dossier[reference].name.value)
      .adding("url", text: address(of: .place(reference)))
  }

  private func whole(_ reference: Reference<Place>) -> LinkedThing {
    let place = dossier[reference]
    var thing = thing(reference).adding(names: place.names, place.native)
      .adding("description", text: plain(place.summary))
    if let within = place.within?.value { thing = thing.adding("containedInPlace", self.thing(within)) }
    guard let point = place.point else { return thing }
    return thing.adding(
      "geo",
      LinkedThing("GeoCoordinates").adding("latitude", text: Self.degrees(point.latitude))
        .adding("longitude", text: Self.degrees(point.longitude)))
  }

  private func thing(_ reference: Reference<Event>) -> LinkedThing {
    let event = dossier[reference]
    let day = certainDay(event.when.value)
    return LinkedThing("Event").adding("name", text: event.title).adding("url", text: address(of: .event(reference)))
      .adding("startDate", text: day).adding("endDate", text: day)
  }

  private func whole(_ reference: Reference<Event>) -> LinkedThing {
    let event = dossier[reference]
    return thing(reference).adding("description", text: plain(event.summary))
      .adding("location", event.places.map { thing($0.value) })
  }

  private func thing(_ reference: Reference<Claim>) -> LinkedThing {
    let articles = edition.comparisons[reference].articles.prefix(Self.mostLinked)
    return LinkedThing("Claim").adding("name", text: dossier[reference].question)
      .adding("url", text: address(of: .claim(reference)))
      .adding("inLanguage", text: dossier.language.description)
      .adding("appearance", articles.map { thing($0) })
  }

  private func address(of page: Page) -> String? { dossier.address.map { $0 + edition.addresses.folder(of: page) } }

  /// The text without markup. What is wrong with it is told where the page shows it.
  private func plain(_ prose: Prose?) -> String? { prose.map { PageScope(page, of: edition).plainText($0) } }

  private func certainDay(_ date: EDTF) -> String? {
    date.isUncertain || date.isApproximate ? nil : date.onlyDay?.iso
  }

  /// Millionths of a degree as a decimal number.
  private static func degrees(_ millionths: Int) -> String {
    let fraction = String(abs(millionths) % 1_000_000)
    let padded = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
    return (millionths < 0 ? "-" : "") + "\(abs(millionths) / 1_000_000).\(padded)"
  }
}
