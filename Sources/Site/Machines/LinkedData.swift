import DossierModel
import HTML
import JSON

// What a page is about, for machines: JSON-LD in the vocabulary of schema.org. It says nothing that the dossier does not
// know: a date only where it is one certain day, an address only where there is one, no author of a text whose byline
// may be anything. Properties are written in the order of their names, which costs the writer least.
extension PageScope {
  /// The element for this page; nothing on pages that are about no single thing.
  var linkedData: Markup {
    guard isAboutOneThing else { return Markup() }
    var writer = JSONWriter(.compact)
    writer.object { thing in
      thing.property("@context", "https://schema.org")
      writePage(to: &thing)
    }
    return .data("application/ld+json", json: writer.finished())
  }

  private var isAboutOneThing: Bool {
    switch page {
    case .home, .article, .place, .event, .claim: true
    case .actor(let actor): Self.type(of: dossier[actor]) != nil
    default: false
    }
  }

  private func writePage(to thing: inout JSONObjectWriter) {
    switch page {
    case .home: writeHome(to: &thing)
    case .article(let article):
      thing.property("@type", "WebPage")
      thing.property("mainEntity") { write(article, isWhole: true, to: &$0) }
      thing.property("url", address(of: page))
    case .actor(let actor): write(actor, isWhole: true, to: &thing)
    case .place(let place): write(place, isWhole: true, to: &thing)
    case .event(let event): write(event, isWhole: true, to: &thing)
    case .claim(let claim): write(claim, to: &thing)
    default: break
    }
  }

  /// The site, and the report that it is.
  private func writeHome(to thing: inout JSONObjectWriter) {
    thing.member("@graph") { graph in
      graph.array { things in
        things.object(writeSite)
        things.object(writeReport)
      }
    }
  }

  private func writeSite(to thing: inout JSONObjectWriter) {
    thing.property("@type", "WebSite")
    thing.property("inLanguage", dossier.language.description)
    thing.property("name", dossier.title)
    thing.property("url", dossier.address)
  }

  private func writeReport(to thing: inout JSONObjectWriter) {
    let most = edition.comparisons.events.map(\.articles.count).max() ?? 0
    let events = dossier.events.indices.filter { most > 0 && edition.comparisons.events[$0].articles.count == most }
    thing.property("@type", "Report")
    thing.property("about", events.prefix(Self.mostLinked)) { write(Reference<Event>($0), to: &$1) }
    thing.property("abstract", plain(dossier.summary))
    thing.property("dateModified", dossier.edition.iso)
    thing.property("headline", dossier.title)
    thing.property("inLanguage", dossier.language.description)
    thing.property("isBasedOn", dossier.articles.indices.prefix(Self.mostLinked)) {
      write(Reference<Article>($0), to: &$1)
    }
    thing.property("url", dossier.address)
  }

  /// How many things one property lists at most.
  private static let mostLinked = 40

  private func write(_ reference: Reference<Article>, isWhole: Bool = false, to thing: inout JSONObjectWriter) {
    thing.property("@type", "NewsArticle")
    thing.property("datePublished", certainDay(dossier[reference].published.value))
    if isWhole { thing.property("dateline", dossier[reference].from?.value) }
    thing.property("headline", dossier[reference].title.text)
    thing.property("inLanguage", dossier[reference].language.description)
    if let outlet = dossier[reference].outlet?.value, Self.type(of: dossier[outlet]) != nil {
      thing.property("publisher") { write(outlet, to: &$0) }
    }
    thing.property("url", dossier[reference].address)
  }

  /// Nil for a people and for a speaker without a name, for whom the vocabulary has no word.
  private static func type(of actor: Actor) -> String? {
    switch actor.kind {
    case .person: "Person"
    case .state: "Country"
    case .body: "GovernmentOrganization"
    case .armedGroup, .organisation: "Organization"
    case .outlet: "NewsMediaOrganization"
    case .people, .unnamed: nil
    }
  }

  private func write(_ reference: Reference<Actor>, isWhole: Bool = false, to thing: inout JSONObjectWriter) {
    let actor = dossier[reference]
    thing.property("@type", Self.type(of: actor))
    if isWhole {
      thing.otherNames(actor.names, actor.native, besides: actor.name.value)
      thing.property("description", plain(actor.summary))
    }
    thing.property("name", actor.name.value)
    thing.property("url", address(of: .actor(reference)))
  }

  private func write(_ reference: Reference<Place>, isWhole: Bool = false, to thing: inout JSONObjectWriter) {
    let place = dossier[reference]
    thing.property("@type", "Place")
    if isWhole {
      thing.otherNames(place.names, place.native, besides: place.name.value)
      if let within = place.within?.value { thing.property("containedInPlace") { write(within, to: &$0) } }
      thing.property("description", plain(place.summary))
      if let point = place.point {
        thing.property("geo") { geo in
          geo.property("@type", "GeoCoordinates")
          geo.property("latitude", Self.degrees(point.latitude))
          geo.property("longitude", Self.degrees(point.longitude))
        }
      }
    }
    thing.property("name", place.name.value)
    thing.property("url", address(of: .place(reference)))
  }

  private func write(_ reference: Reference<Event>, isWhole: Bool = false, to thing: inout JSONObjectWriter) {
    let event = dossier[reference]
    let isDoubted = !edition.comparisons.dateDoubts[reference.index].isEmpty
    let day = isDoubted ? nil : certainDay(event.when.value)
    thing.property("@type", "Event")
    if isWhole { thing.property("description", plain(event.summary)) }
    thing.property("endDate", day)
    if isWhole { thing.property("location", event.places) { write($0.value, to: &$1) } }
    thing.property("name", event.title)
    thing.property("startDate", day)
    thing.property("url", address(of: .event(reference)))
  }

  private func write(_ reference: Reference<Claim>, to thing: inout JSONObjectWriter) {
    thing.property("@type", "Claim")
    thing.property("appearance", edition.comparisons[reference].articles.prefix(Self.mostLinked)) {
      write($0, to: &$1)
    }
    thing.property("inLanguage", dossier.language.description)
    thing.property("name", dossier[reference].question)
    thing.property("url", address(of: .claim(reference)))
  }

  private func address(of page: Page) -> String? { dossier.address.map { $0 + edition.addresses.folder(of: page) } }

  /// The text without markup. What is wrong with it is told where the page shows it.
  private func plain(_ prose: Prose?) -> String? { prose.map { PageScope(page, of: edition).plainText($0) } }

  private func certainDay(_ date: EDTF) -> String? {
    date.isUncertain || date.isApproximate ? nil : date.onlyDay?.iso
  }

  /// Millionths of a degree as a decimal number, no finer than they were given.
  private static func degrees(_ millionths: Int) -> String {
    (millionths < 0 ? "-" : "") + PlaceFacts.degrees(millionths)
  }
}
