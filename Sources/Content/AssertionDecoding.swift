import Diagnostics
import DossierModel
import YAML

/// What an answer to a claim may look like.
struct AnswerForm {
  /// The value of an article that says that it does not know.
  static let unknown = "unknown"

  /// The claim's kind; nil where that could not be read, and no value is then looked at.
  let kind: ClaimKind?
  /// Its positions; nil where there are none.
  let positions: [Position]?
  /// What it counts.
  let unit: String?
}

// What articles say.
extension DossierDecoder {
  /// Answers in the order of the articles.
  func answers(_ entries: [(key: Located<String>, value: Node)], _ form: AnswerForm) -> [Answer] {
    let answers = entries.compactMap { key, value -> Answer? in
      let article = names.find(key, in: \.articles, log)
      let book = article.flatMap { books.indices.contains($0.value.index) ? books[$0.value.index] : nil }
      let assertions = value.readItems("`\(key.value)`", log).compactMap { assertion($0, form, of: key, book) }
      if value.kind == .list, value.items.isEmpty {
        log.error("empty-list", at: value.extent, "`\(key.value)` says nothing here", "Leave the article out instead.")
      }
      let meant = article?.value ?? meant(by: key.value, besides: entries)
      return meant.map { Answer(article: $0, assertions: assertions) }
    }
    refuseMixedFigures(answers)
    return answers.sorted { $0.article < $1.article }
  }

  /// The article that an unknown name probably means, as a stand-in: a marker in prose that leads to its answer is then no
  /// mistake besides. Nil where every article like it answers under its own name.
  private func meant(
    by name: String, besides entries: [(key: Located<String>, value: Node)]
  ) -> Reference<Article>? {
    guard names.articles.isMistake(name), names.articles.mistake(in: name) == nil,
      entries.count <= Names.suggestionLimit
    else { return nil }
    let taken = Set(entries.map(\.key.value))
    let nearest = NearestName.candidates(for: name, among: names.articles.names.lazy.filter { !taken.contains($0) })
    return nearest.first.flatMap { names.articles[$0] }
  }

  private func assertion(_ node: Node, _ form: AnswerForm, of article: Located<String>, _ book: PhraseBook?)
    -> Assertion?
  {
    node.readFields("This assertion", log) { fields -> Assertion? in
      let apart = log.plain(fields.text("apart"))
      let isOptional = form.kind == nil || form.kind == .report || fields.place(ofKey: "apart") != nil
      let valueNode = isOptional ? fields.value("value") : fields.required("value")
      let value =
        valueNode.flatMap { assertedValue($0, form) }
        ?? (form.kind == .report && apart == nil ? Located(.said, at: node.head) : nil)
      let via = fields.required("via").flatMap(attribution)
      let quoteNode = fields.required("quote")
      let quoted = quoteNode.map { quotations($0, of: Located("quote", at: $0.range)) } ?? []
      let hedge = fields.text("hedge")
      let basis = log.plain(fields.text("basis"))
      if value?.value == .unknown, let apart {
        log.error(
          "unknown-and-apart", at: apart.range, "An assertion is `unknown` or `apart`, not both",
          "`unknown` answers the claim; `apart` keeps from it what is about something else.")
      }
      let assertion = Assertion(
        value: value, via: via ?? .own, quotations: quoted, hedge: hedge, apart: apart, basis: basis, range: node.extent
      )
      if !quoted.isEmpty { checkWording(of: assertion, form, book) }
      return assertion
    }
  }

  private func assertedValue(_ node: Node, _ form: AnswerForm) -> Located<AssertedValue>? {
    if node.kind == .text, node.textBytes.elementsEqual(AnswerForm.unknown.utf8) {
      return Located(.unknown, at: node.range)
    }
    if node.kind == .text, form.kind != .report, node.text.lowercased() == AnswerForm.unknown {
      log.error(
        "bad-value", at: node.range, "`\(node.text)` has capital letters, and the word is `unknown`",
        suggestions: [AnswerForm.unknown])
      return nil
    }
    switch form.kind {
    case nil: return nil
    case .report:
      log.error(
        "value-in-report", at: node.range, "A claim of kind `report` takes no value",
        "That it is said is the answer; leave `value` out, or write `unknown`.")
      return nil
    case .date: return date(node, "`value`").map { Located(.date($0.value), at: $0.range) }
    case .figure: return figure(node).map { Located(.figure($0.value), at: $0.range) }
    case .position:
      guard let positions = form.positions else { return nil }
      let keys = node.readTexts("`value`", log)
      var indices: [Int] = []
      for key in keys {
        guard let index = position(key, among: positions) else { continue }
        if indices.contains(index) {
          log.error("repeated-position", at: key.range, "The position `\(key.value)` is listed twice")
        } else {
          indices.append(index)
        }
      }
      if node.kind == .list, node.items.isEmpty {
        log.error("empty-list", at: node.extent, "`value` must not be empty")
      }
      return indices.isEmpty ? nil : Located(.positions(indices.sorted()), at: node.range)
    }
  }

  /// A total as a text, or parts as a map.
  private func figure(_ node: Node) -> Located<Figure>? {
    guard node.kind == .map else {
      guard let text = node.readText("`value`", log) else { return nil }
      return value(text.value, of: node) { text throws(ValueError) in try Figure(text) }
    }
    let entries = node.readEntries("`value`", log)
    if let piece = entries.first(where: { $0.value.isEmptyText && $0.key.value.allSatisfy(\.isNumber) }) {
      log.reportCutText(piece.key)
      return nil
    }
    let parts = entries.compactMap { key, value -> Figure.Part? in
      if let colon = key.value.firstIndex(of: ":") {
        log.error(
          "part-name", at: key.range, "A space must follow the colon of a part",
          "Without it all of `\(key.value)` is its name.",
          suggestions: [key.value[...colon] + " " + key.value[key.value.index(after: colon)...]])
        return nil
      }
      guard let text = value.readText("The part `\(key.value)`", log) else { return nil }
      return self.value(text.value, of: value) { text throws(ValueError) in try Figure.Amount(text) }
        .map { Figure.Part(key.value, $0.value) }
    }
    guard parts.count == entries.count else { return nil }
    do throws(ValueError) {
      return Located(try Figure(parts: parts), at: node.range)
    } catch {
      let part = error.part.flatMap { entries.indices.contains($0) ? entries[$0].value.range : nil }
      report(error, at: part ?? node.range)
      return nil
    }
  }

  /// `own`, or links from the nearest to the origin.
  private func attribution(_ node: Node) -> Attribution? {
    if node.kind == .text, node.textBytes.elementsEqual("own".utf8) { return .own }
    var links: [[Located<Reference<Actor>>]] = []
    for link in node.readItems("`via`", log) {
      let actors = link.readTexts("`via`", log).compactMap { name -> Located<Reference<Actor>>? in
        if name.value == "own", names.actors["own"] == nil {
          log.error(
            "own-in-chain", at: name.range, "`own` cannot be a link of a chain",
            "What an article says itself has `via: own` alone.")
          return nil
        }
        return names.find(name, in: \.actors, log)
      }
      if link.kind == .list, link.items.isEmpty {
        log.error("empty-list", at: link.extent, "A link of `via` must not be empty")
      }
      if !actors.isEmpty { links.append(actors) }
    }
    if node.kind == .list, node.items.isEmpty {
      log.error("empty-list", at: node.extent, "`via` must not be empty", "Write `own`, or an actor.")
    }
    refuseRepeated(links.flatMap { $0 }, "link")
    return links.isEmpty ? nil : .chain(links)
  }

  /// A claim's figures are all totals or all parts; what is apart is not compared.
  private func refuseMixedFigures(_ answers: [Answer]) {
    let figures = answers.flatMap(\.notApart).compactMap {
      assertion -> (isInParts: Bool, range: SourceRange)? in
      guard let value = assertion.value, case .figure(let figure) = value.value else { return nil }
      return (figure.isInParts, value.range)
    }
    guard let first = figures.first, let other = figures.first(where: { $0.isInParts != first.isInParts }) else {
      return
    }
    log.error(
      "mixed-figures", at: other.range,
      "This figure is \(other.isInParts ? "in parts" : "a total"), and another of this claim is not",
      "A claim's figures are all totals or all parts; another count is another claim.",
      notes: [("The other stands here.", first.range)])
  }
}
