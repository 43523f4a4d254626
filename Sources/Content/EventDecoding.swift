import Bytes
import Diagnostics
import DossierModel
import YAML

// Events, and what articles report of things.
extension DossierDecoder {
  func event(_ node: Node, id: Located<Identifier>) -> Event? {
    node.readFields("This event", log) { fields in
      _ = fields.requiredText("id")
      let title = log.visible(fields.requiredText("title"))
      let when = fields.required("when").flatMap { date($0, "`when`") }
      let time = fields.value("time").flatMap(clockTime)
      refuseTwoTimes(when, time)
      let basis = log.plain(fields.text("basis"))
      // What cannot be read is taken for true, so that no event is called too late because of it.
      let isMarked = fields.mayHold("planned")
      let planned = fields.flag("planned")
      let topic = fields.requiredText("topic").flatMap { names.find($0, in: \.topics, log) }
      let actors = fields.texts("actors").compactMap { names.find($0, in: \.actors, log) }
      let places = fields.texts("places").compactMap { names.find($0, in: \.places, log) }
      let summary = prose(fields.value("summary"), "`summary`")
      let reports = fields.value("reports").map(reports) ?? []
      refuseRepeated(actors, "actor")
      refuseRepeated(places, "place")
      guard let when = when ?? StandIn.date(at: id.range) else { return nil }
      return Event(
        id: id, title: title?.value ?? id.value.text, when: when, time: time, basis: basis?.value,
        planned: planned?.value ?? isMarked, topic: topic?.value, actors: actors, places: places, summary: summary,
        reports: reports, titleRange: title?.range, basisRange: basis?.range)
    }
  }

  /// A date may have a time of day in it; then nothing says which of two is shown.
  private func refuseTwoTimes(_ when: Located<EDTF>?, _ time: Located<ClockTime>?) {
    guard let when, let time, when.value.dates.contains(where: { $0.time != nil }) else { return }
    log.error(
      "time-twice", at: time.range, "The time of day is given twice",
      "Keep `time`, which may say `about` and name its zone, and write `when` without T and what follows it.",
      notes: [("`when` has a time here.", when.range)])
  }

  /// A map from articles to their quotations, in the order of the articles.
  func reports(_ node: Node?) -> [Report] {
    let entries = node?.readEntries("`reports`", log) ?? []
    if let node, node.kind == .map, node.entries.isEmpty {
      log.error("empty-list", at: node.extent, "`reports` must not be empty", "`article: quotation`, one a line.")
    }
    let reports = entries.compactMap { key, value -> Report? in
      let quotations = quotations(value, of: key)
      guard let article = names.find(key, in: \.articles, log) else { return nil }
      return Report(article: article.value, quotations: quotations)
    }
    return reports.sorted { $0.article < $1.article }
  }

  /// Quotations, each of some words, not too many, and no two the same. `owner` is where a lack of them is reported.
  func quotations(_ list: Node, of owner: Located<String>) -> [Quotation] {
    var quotations: [Quotation] = []
    var first: [ExactText: SourceRange] = [:]
    for node in list.readItems("A quotation", log) {
      guard let text = node.readText("A quotation", log).map(log.visible(quotation:)) else { continue }
      let words = QuotedWords(text.value).count
      if words == 0 {
        log.error("empty-quotation", at: text.range, "This quotation has no word")
      } else if words > rules.quotationWords {
        log.error(
          "long-quotation", at: text.range, "This quotation has \(words) words, of at most \(rules.quotationWords)",
          "Keep the words that are the evidence; two runs of words are two quotations.")
      }
      let exact = ExactText(text.value)
      if let twin = first[exact] {
        log.error(
          "repeated-quotation", at: text.range, "This quotation stands twice",
          notes: [("It stands here first.", twin)])
      } else {
        first[exact] = text.range
        quotations.append(Quotation(text.value, at: text.range))
      }
    }
    if list.kind == .list, list.items.isEmpty {
      log.error("missing-quotation", at: owner.range, "`\(owner.value)` has no quotation")
    }
    return quotations
  }

  /// Reports a thing that is listed twice.
  func refuseRepeated<Thing: Hashable>(_ things: [Located<Thing>], _ kind: String) {
    var first: [Thing: SourceRange] = [:]
    for thing in things {
      if let other = first[thing.value] {
        log.error(
          "repeated-\(kind)", at: thing.range, "This \(kind) is listed twice",
          notes: [("It stands here first.", other)])
      } else {
        first[thing.value] = thing.range
      }
    }
  }
}

/// Values that stand where one could not be read, in a dossier that is not published.
enum StandIn {
  /// A date before and after everything, so that no order of days is found broken.
  static func date(at range: SourceRange) -> Located<EDTF>? {
    do throws(ValueError) { return Located(try EDTF("0000/.."), at: range) } catch { return nil }
  }
}
