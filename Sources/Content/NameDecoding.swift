import Diagnostics
import DossierModel
import YAML

// Actors and places: what has names.
extension DossierDecoder {
  func actor(_ node: Node, id: Located<Identifier>) -> Actor? {
    node.readFields("This actor", log) { fields in
      _ = fields.requiredText("id")
      let name = log.visible(fields.requiredText("name"))
      let kind = fields.required("kind").flatMap { choice($0, "`kind`", of: ActorKind.self) }
      return Actor(
        id: id, name: name ?? Located(id.value.text, at: id.range), kind: kind ?? .outlet,
        names: nameForms(fields.requiredItems("names")),
        of: fields.text("of").flatMap { names.find($0, in: \.actors, log) },
        native: nativeNames(fields.entries("native")), summary: prose(fields.value("summary"), "`summary`"),
        relations: fields.items("relations").compactMap(relation))
    }
  }

  func place(_ node: Node, id: Located<Identifier>) -> Place? {
    node.readFields("This place", log) { fields in
      _ = fields.requiredText("id")
      let name = log.visible(fields.requiredText("name"))
      let kind = log.plain(fields.requiredText("kind"))
      return Place(
        id: id, name: name ?? Located(id.value.text, at: id.range), kind: kind?.value ?? "",
        names: nameForms(fields.requiredItems("names")),
        within: fields.text("in").flatMap { names.find($0, in: \.places, log) },
        native: nativeNames(fields.entries("native")), point: fields.text("point").flatMap(point),
        summary: prose(fields.value("summary"), "`summary`"))
    }
  }

  /// Forms of a name, each a text, or a map of `form` and `in`.
  private func nameForms(_ nodes: [Node]) -> [NameForm] {
    nodes.compactMap { limited($0, "form of a name") }.map {
      NameForm($0.text.value, at: $0.text.range, in: $0.articles)
    }
  }

  /// A text, or a map of `form` and `in`, the only articles in which it counts; `what` says what it is: "form of a name".
  func limited(_ node: Node, _ what: String) -> (text: Located<String>, articles: [Reference<Article>]?)? {
    guard node.kind == .map else { return node.readText("A \(what)", log).map { ($0, nil) } }
    return node.readFields("This \(what)", log) { fields in
      let form = fields.requiredText("form")
      let articles = fields.requiredItems("in").compactMap { $0.readText("`in`", log) }
        .compactMap { names.find($0, in: \.articles, log)?.value }
      // Without its articles the form would count in all, and meet forms that it was kept apart from.
      return articles.isEmpty ? nil : form.map { ($0, articles.sorted()) }
    }
  }

  private func nativeNames(_ entries: [(key: Located<String>, value: Node)]) -> [NativeName] {
    entries.compactMap { key, node in
      let tag = language(key)
      let text = log.visible(node.readText("A name in `\(key.value)`", log))
      return tag.flatMap { tag in text.map { NativeName(language: tag, text: $0.value) } }
    }
  }

  private func relation(_ node: Node) -> Relation? {
    node.readFields("This relation", log) { fields in
      let other = fields.required("to").flatMap { subject($0, of: .relation) }
      let words = log.plain(fields.requiredText("as"))
      let reports = reports(fields.required("reports"))
      guard let other, let words else { return nil }
      return Relation(to: other, as: words.value, at: words.range, reports: reports)
    }
  }

  /// Latitude and longitude in degrees, with at most six decimal places.
  private func point(_ text: Located<String>) -> GeoPoint? {
    let numbers = text.value.split(whereSeparator: \.isWhitespace).map(Self.millionths)
    if numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
      let point = GeoPoint(latitude: latitude, longitude: longitude)
    {
      return point
    }
    log.error(
      "bad-point", at: text.range, "`\(text.value)` is no point on the earth",
      "Write latitude and longitude in degrees: `32.4 53.7`, south and west with a minus.")
    return nil
  }

  private static func millionths(_ text: Substring) -> Int? {
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    let fields = text.dropFirst(isNegative ? 1 : 0).utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false
    )
    .map { Substring($0) }
    guard (1...2).contains(fields.count), let whole = WholeNumber.of(fields[0]), whole <= 180 else { return nil }
    var value = whole * 1_000_000
    if fields.count == 2 {
      guard fields[1].utf8.count <= 6, let places = WholeNumber.of(fields[1]) else { return nil }
      value += (fields[1].utf8.count..<6).reduce(places) { number, _ in number * 10 }
    }
    return isNegative ? -value : value
  }
}
