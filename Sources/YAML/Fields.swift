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
  /// The keys and values that are read, as indices of the tree.
  private let entries: [(key: Int, value: Int)]
  private var known: [String] = []
  private var missing: [String] = []

  init(_ node: Node, subject: String, log: ProblemLog) {
    self.node = node
    self.subject = subject
    self.log = log
    entries = node.entryIndices
  }

  /// The value of `key`; nil where the key is not there.
  public mutating func value(_ key: String) -> Node? {
    known.append(key)
    return find(key).map { Node(tree: node.tree, index: $0.value) }
  }

  /// The value of `key`, which is missed where it is not there.
  public mutating func required(_ key: String) -> Node? {
    let value = value(key)
    if value == nil { missing.append(key) }
    return value
  }

  /// Where `key` itself stands; nil where it is not there.
  public func place(ofKey key: String) -> SourceRange? {
    find(key).map { Node(tree: node.tree, index: $0.key).range }
  }

  /// Whether `key` is there, be it misspelt.
  public func mayHold(_ key: String) -> Bool {
    entries.contains { entry in
      let text = Node(tree: node.tree, index: entry.key).text
      return text == key || (!known.contains(text) && !NearestName.candidates(for: text, among: [key]).isEmpty)
    }
  }

  private func find(_ key: String) -> (key: Int, value: Int)? {
    entries.first { node.tree.hasText(key, at: $0.key) }
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
    let unknown = entries.filter { entry in !known.contains { node.tree.hasText($0, at: entry.key) } }
    let absent = unknown.isEmpty ? [] : known.filter { find($0) == nil }
    for entry in unknown {
      let key = Node(tree: node.tree, index: entry.key)
      if node.style == .flow, Node(tree: node.tree, index: entry.value).isEmptyText {
        if let meant = keyWithoutSpace(key) {
          missed.removeAll { $0 == meant }
        } else {
          log.reportCutText(Located(key.text, at: key.range))
        }
        continue
      }
      let suggestions = NearestName.candidates(for: key.text, among: absent)
      // A misspelt key is one mistake, not an unknown key and a missing one.
      if let meant = suggestions.first { missed.removeAll { $0 == meant } }
      log.error(
        "unknown-key", at: key.range, "\(subject) has no key `\(key.text)`",
        suggestions.isEmpty ? "Its keys are \(Self.list(known))." : "", suggestions: suggestions)
    }
    // What is missing may stand in what was not read.
    if node.isCutOff { return }
    for key in missed { log.error("missing-key", at: node.head, "\(subject) has no `\(key)`, which is required") }
  }

  /// `{id:x}` is one key without a value; reported where what stands before the colon is a key, which it gives.
  private func keyWithoutSpace(_ key: Node) -> String? {
    guard let meant = known.first(where: { key.textBytes.starts(with: ($0 + ":").utf8) }) else { return nil }
    log.error(
      "missing-space", at: key.range, "A space must follow the colon after `\(meant)`",
      suggestions: ["\(meant): \(key.text.dropFirst(meant.count + 1))"])
    return meant
  }

  private static func list(_ names: [String]) -> String { names.map { "`\($0)`" }.joined(separator: ", ") }
}

extension ProblemLog {
  /// What stands after a comma in braces, without a colon, is mostly the rest of a text that the comma has cut.
  public func reportCutText(_ key: Located<String>) {
    error(
      "text-cut-by-comma", at: key.range, "Inside `{…}` a comma ends a text, so `\(key.value)` is read as a key",
      "Put the text before it in quotes as a whole, or write one key a line, without braces.")
  }
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
