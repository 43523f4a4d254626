import DossierModel
import JSON

// Actors, places, events and articles as data.
extension DossierData {
  func write(actor index: Int, to object: inout JSONObjectWriter) {
    let actor = dossier.actors[index]
    object.member("id", actor.id.value.text)
    object.member("kind", actor.kind.rawValue)
    object.member("name", actor.name.value)
    object.objects("names", actor.names, write(form:to:))
    object.objects("native", actor.native, write(native:to:))
    object.member("of", ifAny: actor.of.map { id($0.value) })
    object.member("page", edition.addresses.path(of: .actor(Reference(index))))
    object.objects("relations", actor.relations) { relation, object in
      object.objects("reports", relation.reports, write(report:to:))
      object.object("to") { write(subject: relation.other.value, to: &$0) }
      object.member("words", relation.words)
    }
    object.member("summary", ifAny: actor.summary?.text)
  }

  func write(place index: Int, to object: inout JSONObjectWriter) {
    let place = dossier.places[index]
    object.member("id", place.id.value.text)
    object.member("kind", place.kind)
    object.member("name", place.name.value)
    object.objects("names", place.names, write(form:to:))
    object.objects("native", place.native, write(native:to:))
    object.member("page", edition.addresses.path(of: .place(Reference(index))))
    if let point = place.point {
      object.object("point") { object in
        object.member("latitude-e6", point.latitude)
        object.member("longitude-e6", point.longitude)
      }
    }
    object.member("summary", ifAny: place.summary?.text)
    object.member("within", ifAny: place.within.map { id($0.value) })
  }

  func write(event index: Int, to object: inout JSONObjectWriter) {
    let event = dossier.events[index]
    let coverage = comparisons.events[index]
    object.texts("actors", event.actors.map { id($0.value) })
    object.member("basis", ifAny: event.basis)
    object.texts("claims", coverage.claims.map(id))
    object.objects("date-doubts", comparisons.dateDoubts[index]) { doubt, object in
      object.member("claim", id(doubt.claim))
      object.member("reason", doubt.kind.rawValue)
    }
    object.member("id", event.id.value.text)
    object.member("page", edition.addresses.path(of: .event(Reference(index))))
    object.texts("places", event.places.map { id($0.value) })
    object.flag("planned", event.planned)
    object.texts("reported-by", coverage.articles.map(id))
    object.objects("reports", event.reports, write(report:to:))
    object.member("summary", ifAny: event.summary?.text)
    if let time = event.time?.value { object.object("time") { write(time: time, to: &$0) } }
    object.member("title", event.title)
    object.member("topic", ifAny: event.topic.map(id))
    object.object("when") { write(date: event.when.value, to: &$0) }
  }

  func write(article index: Int, to object: inout JSONObjectWriter) {
    let article = dossier.articles[index]
    object.member("address", ifAny: article.address)
    object.member("basis", ifAny: article.basis)
    object.texts("by", article.by.map(\.value))
    object.member("captured", ifAny: article.captured?.iso)
    object.member("code", article.code.value)
    object.member("digest", dossier.digest(of: Reference(index)).text)
    object.member("from", ifAny: article.from?.value)
    object.member("id", article.id.value.text)
    object.member("language", article.language.description)
    object.member("outlet", ifAny: article.outlet.map { id($0.value) })
    object.member("page", edition.addresses.path(of: .article(Reference(index))))
    object.object("published") { write(date: article.published.value, to: &$0) }
    object.member("sha256", article.sha256.value)
    object.object("title") { write(quotation: article.title, in: Reference(index), to: &$0) }
    let found = findings.articles[index]
    if found.isExamined { object.object("found") { write(found: found, to: &$0) } }
  }

  private func write(found: ArticleFindings, to object: inout JSONObjectWriter) {
    object.member("length", found.length)
    object.objects("names", found.names) { name, object in
      object.texts("actors", name.actors.map(id))
      object.member("credit", name.credit)
      object.member("form", name.form)
      object.member("own", name.own)
      object.texts("places", name.places.map(id))
      object.member("quoted", name.quoted)
    }
    object.member("quoted-words", found.quotedWords)
    object.objects("terms", found.terms) { term, object in
      object.member("id", id(term.term))
      object.objects("wordings", term.wordings) { wording, object in
        object.member("own", wording.own)
        object.member("quoted", wording.quoted)
        object.member("scare", wording.scare)
        object.member("words", dossier[term.term].words[wording.pattern].text)
      }
    }
    object.object("words") { object in
      for region in found.words { object.member(region.region.rawValue, region.words) }
    }
  }

  private func write(form: NameForm, to object: inout JSONObjectWriter) {
    if let articles = form.articles { object.texts("in", articles.map(id)) }
    object.member("text", form.text)
  }

  private func write(native: NativeName, to object: inout JSONObjectWriter) {
    object.member("language", native.language.description)
    object.member("text", native.text)
  }
}
