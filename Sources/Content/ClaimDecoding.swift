import Diagnostics
import DossierModel
import YAML

// Claims: the question, and what may answer it.
extension DossierDecoder {
  func claim(_ node: Node, id: Located<Identifier>) -> Claim? {
    node.readFields("This claim", log) { claim(&$0, id) }
  }

  private func claim(_ fields: inout Fields, _ id: Located<Identifier>) -> Claim {
    _ = fields.requiredText("id")
    let topic = fields.requiredText("topic").flatMap { names.find($0, in: \.topics, log) }
    let question = log.plain(fields.requiredText("question"))
    let about = fields.requiredItems("about").compactMap { subject($0, of: .claim) }
    refuseRepeated(about, "subject")
    let kind = fields.required("kind").flatMap { choice($0, "`kind`", of: ClaimKind.self) }
    let unit = log.plain(fields.text("unit"))
    let positionsNode = fields.value("positions")
    let positions = positionsNode.flatMap { self.positions($0) }
    let compatible = fields.value("compatible")
    let watch = fields.texts("watch").compactMap { pattern($0) }
    let note = prose(fields.value("note"), "`note`")
    let hasNote = fields.mayHold("note")
    if let kind { matchKeys(of: fields, to: kind, positions: positionsNode) }
    let compatibility =
      kind == .position ? compatible.flatMap { self.compatibility($0, among: positions, needsNote: !hasNote) } : nil
    let answers = self.answers(fields.entries("says"), AnswerForm(kind: kind, positions: positions, unit: unit?.value))
    return Claim(
      id: id, topic: topic?.value ?? Reference(0), question: question?.value ?? id.value.text, about: about,
      kind: kind ?? .report, unit: unit?.value, positions: positions ?? [], compatibility: compatibility ?? .none,
      watch: watch, answers: answers, note: note, questionRange: question?.range)
  }

  /// `unit` belongs to figures, `positions` to positions, and to nothing else.
  private func matchKeys(of fields: Fields, to kind: ClaimKind, positions: Node?) {
    let head = fields.place(ofKey: "kind") ?? fields.node.head
    if kind == .figure, !fields.mayHold("unit") {
      log.error(
        "missing-key", at: head, "This claim has no `unit`, which a figure requires", "What is counted: `unit: people`."
      )
    }
    if kind == .position, !fields.mayHold("positions") {
      log.error("missing-key", at: head, "This claim has no `positions`, which are the answers that it can have")
    }
    if let positions, kind == .position, positions.kind == .map, positions.entries.isEmpty {
      log.error("empty-list", at: positions.extent, "`positions` must not be empty")
    }
    for (key, owner) in [("unit", ClaimKind.figure), ("positions", .position), ("compatible", .position)]
    where kind != owner {
      guard let place = fields.place(ofKey: key) else { continue }
      log.error(
        "misplaced-key", at: place, "A claim of kind `\(kind.rawValue)` has no `\(key)`",
        "It belongs to kind `\(owner.rawValue)`.")
    }
  }

  func pattern(_ text: Located<String>) -> WatchPattern? {
    if let pattern = WatchPattern(text.value, at: text.range) { return pattern }
    let form = "Words, of which one may end in `*`; ` + ` between words that must stand in one paragraph."
    log.error(
      "bad-pattern", at: text.range, "`\(text.value)` is no pattern", form + advice(on: text.value))
    return nil
  }

  /// How a pattern is probably meant that has a sign of lists, or a `+` without blanks.
  private func advice(on pattern: String) -> String {
    guard let sign = WatchPattern.separator(in: pattern) else { return "" }
    let fields = pattern.split { $0.unicodeScalars.first == sign }
    let parts = fields.map { $0.split(separator: " ").joined(separator: " ") }.filter { !$0.isEmpty }
    if sign == "+" { return " Write `\(parts.joined(separator: " + "))`, with blanks." }
    let isList = parts.count > 1 && ",;|/\u{060C}\u{061B}\u{3001}\u{FF0C}".unicodeScalars.contains(sign)
    if isList { return " Several patterns are a list: `[\(parts.joined(separator: ", "))]`." }
    return " `\(sign)` has no meaning in a pattern."
  }
}

// Positions.
extension DossierDecoder {
  /// Nil where one of them could not be read: none can then be called unknown.
  private func positions(_ node: Node) -> [Position]? {
    let entries = node.readEntries("`positions`", log)
    let positions = entries.compactMap { key, value -> Position? in
      let sentence = log.plain(value.readText("The position `\(key.value)`", log))
      guard let id = Identifier(key.value) else {
        log.error(
          "bad-identifier", at: key.range, "`\(key.value)` is no identifier",
          "A position's key has small letters, digits, and hyphens between them.",
          suggestions: Slug.of(key.value).map { [$0] } ?? [])
        return nil
      }
      if id.text == AnswerForm.unknown {
        log.error(
          "reserved-position", at: key.range, "No position can be called `unknown`",
          "It is what an article says that does not know.")
      }
      return Position(
        key: Located(id, at: key.range), sentence: Self.withoutStop(sentence?.value ?? key.value), at: sentence?.range,
        subject: thing(id.text))
    }
    return positions.count == entries.count && node.kind == .map ? positions : nil
  }

  /// A full stop at the end is left out, because pages set answers side by side within a sentence; but for one that belongs
  /// to an abbreviation, as in "the U.S.".
  private static func withoutStop(_ sentence: String) -> String {
    guard let stop = sentence.last, ".۔。".contains(stop) else { return sentence }
    let rest = sentence.dropLast()
    let word = rest[(rest.lastIndex(of: " ").map(rest.index(after:)) ?? rest.startIndex)...]
    return word.contains(".") || word.count < 2 ? sentence : String(rest)
  }

  private func thing(_ name: String) -> Subject? {
    names.actors[name].map(Subject.actor) ?? names.places[name].map(Subject.place)
  }

  /// `all`, one group, or a list of groups.
  private func compatibility(_ node: Node, among positions: [Position]?, needsNote: Bool) -> Compatibility? {
    if needsNote {
      log.error(
        "missing-note", at: node.extent, "`compatible` needs a `note`",
        "It tells readers why answers that look opposed are not.")
    }
    if node.kind == .text {
      guard let text = node.readText("`compatible`", log) else { return nil }
      if text.value == "all" { return .all }
      log.error(
        "bad-compatible", at: text.range, "`compatible` cannot be `\(text.value)`",
        "Write `all`, or lists of keys of positions.")
      return nil
    }
    let isOneGroup = node.items.allSatisfy { $0.kind == .text }
    let groups = (isOneGroup ? [node] : node.items).map { group -> [Int] in
      let indices = group.readTexts("A group of `compatible`", log).compactMap { key in
        positions.flatMap { position(key, among: $0) }.map { Located($0, at: key.range) }
      }
      refuseRepeated(indices, "position")
      if group.kind == .list, group.items.count < 2 {
        log.error("bad-compatible", at: group.extent, "A group has at least two positions")
      }
      return Set(indices.map(\.value)).sorted()
    }
    return .groups(groups)
  }

  /// The index of a position by its key.
  func position(_ key: Located<String>, among positions: [Position]) -> Int? {
    if let index = positions.firstIndex(where: { $0.key.value.text == key.value }) { return index }
    let keys = positions.map(\.key.value.text)
    log.error(
      "unknown-position", at: key.range, "This claim has no position `\(key.value)`",
      keys.isEmpty ? "" : "Its positions are \(keys.map { "`\($0)`" }.joined(separator: ", ")).",
      suggestions: NearestName.candidates(for: key.value, among: keys))
    return nil
  }
}
