import Diagnostics
import DossierModel
import YAML

/// What has a key that names things of several kinds.
enum SubjectOwner {
  /// A claim, with `about`.
  case claim
  /// A relation, with `to`, where an identifier alone is an actor's.
  case relation

  fileprivate var key: String { self == .claim ? "about" : "to" }
  /// What a thing is not that cannot stand there.
  fileprivate var role: String {
    self == .claim ? "nothing that a claim can be about" : "nothing that a relation can lead to"
  }
  fileprivate var advice: String {
    let kinds = "`event:`, `actor:` or `place:` and an identifier"
    return self == .claim ? "Write \(kinds)." : "Write an actor’s identifier, or \(kinds)."
  }
}

// Events, actors and places, named with their kind.
extension DossierDecoder {
  /// `event:ID`, `actor:ID` or `place:ID`; also `ID` of an actor to whom a relation leads.
  func subject(_ node: Node, of owner: SubjectOwner) -> Located<Subject>? {
    guard let text = subjectText(node, of: owner) else { return nil }
    let fields = text.value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    if fields.count == 2 {
      let start = text.range.bytes.lowerBound + fields[0].utf8.count + 1
      let isLiteral = text.range.bytes.count == text.value.utf8.count
      let range =
        isLiteral ? SourceRange(file: text.range.file, bytes: start..<text.range.bytes.upperBound) : text.range
      let name = Located(String(fields[1]), at: range)
      switch fields[0] {
      case "event": return names.find(name, in: \.events, log).map { Located(.event($0.value), at: text.range) }
      case "actor": return names.find(name, in: \.actors, log).map { Located(.actor($0.value), at: text.range) }
      case "place": return names.find(name, in: \.places, log).map { Located(.place($0.value), at: text.range) }
      default: break
      }
    }
    let suggestions = subjects(of: text.value)
    if owner == .relation, fields.count == 1, names.actors[text.value] != nil || suggestions.isEmpty {
      return names.find(text, in: \.actors, log).map { Located(.actor($0.value), at: text.range) }
    }
    log.error("bad-subject", at: text.range, "`\(text.value)` is \(owner.role)", owner.advice, suggestions: suggestions)
    return nil
  }

  /// One word; `event: ID` is a map for YAML.
  private func subjectText(_ node: Node, of owner: SubjectOwner) -> Located<String>? {
    guard node.kind == .map, node.entries.count == 1, let entry = node.entries.first, entry.value.kind == .text else {
      return node.readText("`\(owner.key)`", log)
    }
    log.error(
      "bad-subject", at: node.range, "`\(entry.key.text): \(entry.value.text)` is \(owner.role)",
      "What names a thing has no space.", suggestions: ["\(entry.key.text):\(entry.value.text)"])
    return nil
  }

  /// What somebody meant who wrote an identifier alone.
  private func subjects(of identifier: String) -> [String] {
    [
      names.events[identifier].map { _ in "event:" }, names.actors[identifier].map { _ in "actor:" },
      names.places[identifier].map { _ in "place:" },
    ].compactMap(\.self).map { $0 + identifier }
  }
}
