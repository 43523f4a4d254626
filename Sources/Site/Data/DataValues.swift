import DossierModel
import JSON

// Quotations, dates, times, figures and chains as data.
extension DossierData {
  func write(report: Report, to object: inout JSONObjectWriter) {
    object.member("article", id(report.article))
    object.objects("quotations", report.quotations) { write(quotation: $0, in: report.article, to: &$1) }
  }

  func write(quotation: Quotation, in article: Reference<Article>, to object: inout JSONObjectWriter) {
    object.member("text", quotation.text)
    guard let found = findings[article].quotation(quotation.text) else {
      object.flag("verified", false)
      return
    }
    object.member("lines") { Self.write(found.lines.lowerBound..<found.lines.upperBound + 1, to: &$0) }
    object.member("marks", found.marks.rawValue)
    object.member("range") { Self.write(found.range, to: &$0) }
    object.member("region", found.region.rawValue)
    object.flag("verified", true)
  }

  func write(date: EDTF, to object: inout JSONObjectWriter) {
    object.member("earliest", ifAny: date.earliest.day?.iso)
    object.member("edtf", date.text)
    object.member("latest", ifAny: date.latest.day?.iso)
  }

  func write(time: ClockTime, to object: inout JSONObjectWriter) {
    object.flag("about", time.isAbout)
    object.member("minutes", time.minutes)
    guard let zone = time.zone else { return }
    object.object("zone") { object in
      object.member("name", zone.name)
      object.member("offset", zone.offset)
    }
  }

  func write(value: AssertedValue, of claim: Claim, to object: inout JSONObjectWriter) {
    switch value {
    case .figure(let figure):
      object.member("kind", "figure")
      switch figure.form {
      case .total(let amount): write(amount: amount, to: &object)
      case .parts(let parts):
        object.objects("parts", parts) { part, object in
          object.member("name", part.name)
          write(amount: part.amount, to: &object)
        }
      }
    case .date(let date):
      object.member("kind", "date")
      write(date: date, to: &object)
    case .positions(let indices):
      object.member("kind", "position")
      object.texts("positions", indices.map { claim.positions[$0].key.value.text })
    case .said: object.member("kind", "report")
    case .unknown: object.member("kind", "unknown")
    }
  }

  private func write(amount: Figure.Amount, to object: inout JSONObjectWriter) {
    object.flag("about", amount.isAbout)
    object.flag("above-lower", amount.isAboveLower)
    object.flag("below-upper", amount.isBelowUpper)
    object.member("lower", amount.lower.description)
    object.member("text", amount.text)
    object.member("upper", ifAny: amount.upper?.description)
  }

  /// The links of a chain, each a list of actors; the article's own voice is an empty chain.
  func write(via: Attribution, to writer: inout JSONWriter) {
    writer.array { chain in
      guard case .chain(let links) = via else { return }
      for link in links { chain.array { list in for actor in link { list.string(id(actor.value)) } } }
    }
  }
}
