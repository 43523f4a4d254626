import Diagnostics

/// A map whose keys are all known: what is asked for is known, and what stands there besides is an error.
///
/// Made by `Node.readFields`, which reports unknown and missing keys when its closure has asked for everything.
public struct Fields {
  /// The map.
  public let node: Node
  /// What the map describes, in a sentence: "This actor".
  public let subject: String
  /// Where problems go.
  public let log: ProblemLog
  private let entries: [Node.Entry]
  private var known: [String] = []
  private var missing: [String] = []

  init(_ node: Node, subject: String, log: ProblemLog) {
    self.node = node
    self.subject = subject
    self.log = log
    entries = node.entries
  }

  /// The value of `key`; nil where the key is not there.
  public mutating func value(_ key: String) -> Node? {
    known.append(key)
    return entries.first { $0.key.textBytes.elementsEqual(key.utf8) }?.value
  }

  /// The value of `key`, which is missed where it is not there.
  public mutating func required(_ key: String) -> Node? {
    let value = value(key)
    if value == nil { missing.append(key) }
    return value
  }

  /// Where `key` itself stands; nil where it is not there.
  public func place(ofKey key: String) -> SourceRange? {
    entries.first { $0.key.textBytes.elementsEqual(key.utf8) }?.key.range
  }

  /// The text of `key`.
  public mutating func text(_ key: String) -> Located<String>? { value(key)?.readText("`\(key)`", log) }

  /// The text of `key`, which is missed where it is not there.
  public mutating func requiredText(_ key: String) -> Located<String>? { required(key)?.readText("`\(key)`", log) }

  /// The texts of `key`, of which one may stand alone.
  public mutating func texts(_ key: String) -> [Located<String>] { value(key)?.readTexts("`\(key)`", log) ?? [] }

  /// Exactly `true` or `false`.
  public mutating func flag(_ key: String) -> Located<Bool>? { value(key)?.readFlag("`\(key)`", log) }

  /// The items of `key`, of which one may stand alone.
  public mutating func items(_ key: String) -> [Node] { value(key)?.readItems("`\(key)`", log) ?? [] }

  /// The items of `key`, at least one, which is missed where it is not there.
  public mutating func requiredItems(_ key: String) -> [Node] {
    guard let node = required(key) else { return [] }
    let items = node.readItems("`\(key)`", log)
    if node.kind == .list, items.isEmpty { log.error("empty-list", at: node.extent, "`\(key)` must not be empty") }
    return items
  }

  /// The entries of the map under `key`, in the order of the file.
  public mutating func entries(_ key: String) -> [(key: Located<String>, value: Node)] {
    value(key)?.readEntries("`\(key)`", log) ?? []
  }

  func reportUnknownAndMissing() {
    var missed = missing
    for entry in entries where !known.contains(entry.key.text) {
      let unused = known.filter { name in !entries.contains { $0.key.text == name } }
      let suggestions = NearestName.candidates(for: entry.key.text, among: unused)
      // A misspelt key is one mistake, not an unknown key and a missing one.
      if let meant = suggestions.first { missed.removeAll { $0 == meant } }
      log.error(
        "unknown-key", at: entry.key.range, "\(subject) has no key `\(entry.key.text)`",
        suggestions.isEmpty ? "Its keys are \(Self.list(known))." : "", suggestions: suggestions)
    }
    for key in missed { log.error("missing-key", at: node.head, "\(subject) has no `\(key)`, which is required") }
  }

  private static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}

extension Node {
  /// Reads the node as a map whose keys are exactly those that `body` asks for. `subject` names it: "This actor".
  /// Nil where it is no map, which is then reported; else what `body` gives.
  public func readFields<Value>(
    _ subject: String, _ log: ProblemLog, _ body: (inout Fields) -> Value?
  ) -> Value? {
    guard readIsMap(subject, log) else { return nil }
    var fields = Fields(self, subject: subject, log: log)
    let value = body(&fields)
    fields.reportUnknownAndMissing()
    return value
  }
}
