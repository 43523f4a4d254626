import Diagnostics
import DossierModel
import YAML

/// The identifiers of one kind of thing, and where each leads.
struct NameTable<Thing>: Sendable {
  /// The kind in a sentence: "actor".
  let kind: String
  private var indices: [String: Int] = [:]
  /// All identifiers, sorted.
  private(set) var names: [String] = []
  /// Identifiers by what their things are called, in small letters.
  private var called: [String: [String]] = [:]
  /// Identifiers that stand somewhere and were refused there.
  private var spoiled: Set<String> = []
  /// Identifiers that stand in files which nothing leads to, and what is then wrong.
  private var unread: [String: Diagnostic] = [:]
  /// Whether everything that could bear such an identifier was read. If not, nothing is called unknown.
  private(set) var isWhole = true

  /// Whether nothing of this kind was refused or left unread.
  var isSound: Bool { isWhole && spoiled.isEmpty && unread.isEmpty }

  init(kind: String) { self.kind = kind }

  /// Enters the things in the order in which the dossier lists them.
  mutating func enter(_ identifiers: some Sequence<Identifier>) {
    for (index, identifier) in identifiers.enumerated() { indices[identifier.text] = index }
    names = indices.keys.sorted()
  }

  /// Notes that somebody may write `name` who means the thing `identifier`.
  mutating func call(_ identifier: Identifier, _ name: String) {
    let key = name.lowercased()
    if called[key]?.contains(identifier.text) != true { called[key, default: []].append(identifier.text) }
  }

  /// What was probably meant by a name that is no identifier: the things that are called so, or else the nearest identifiers.
  func meant(by name: String) -> [String] {
    // As prose writes it, and `about`.
    if name.hasPrefix(kind + ":"), indices[String(name.dropFirst(kind.count + 1))] != nil {
      return [String(name.dropFirst(kind.count + 1))]
    }
    return called[name.lowercased()] ?? NearestName.candidates(for: name, among: names)
  }

  /// Notes that something of this kind could not be read, and under which name others may speak of it.
  mutating func spoil(_ name: String? = nil) {
    if let name { spoiled.insert(name) } else { isWhole = false }
  }

  /// Notes that something of that name stands in a file that was not read, which is a mistake where the name is used.
  mutating func miss(_ name: String, _ mistake: Diagnostic) { unread[name] = mistake }

  /// What is wrong with a name that stands where nothing was read; nil of any other.
  func mistake(in name: String) -> Diagnostic? { isMistake(name) ? unread[name] : nil }

  /// The thing of that name, without a word where there is none.
  subscript(name: String) -> Reference<Thing>? { indices[name].map(Reference.init) }

  /// Whether a name that is not there is a mistake of its own.
  func isMistake(_ name: String) -> Bool { isWhole && !spoiled.contains(name) && indices[name] == nil }
}

/// The identifiers of everything, so that references can be resolved.
struct Names: Sendable {
  var topics = NameTable<Topic>(kind: "topic")
  var articles = NameTable<Article>(kind: "article")
  var actors = NameTable<Actor>(kind: "actor")
  var places = NameTable<Place>(kind: "place")
  var events = NameTable<Event>(kind: "event")
  var claims = NameTable<Claim>(kind: "claim")
  var terms = NameTable<Term>(kind: "term")
  var judgements = NameTable<Judgement>(kind: "judgement")

  /// Of how many unknown names in one place the nearest is looked for; beyond, the list itself is probably wrong.
  static let suggestionLimit = 100

  /// The thing that `name` names among `table`; an unknown name is reported with the nearest ones.
  func find<Thing>(
    _ name: Located<String>, in table: KeyPath<Names, NameTable<Thing>>, _ log: ProblemLog
  ) -> Located<Reference<Thing>>? {
    let table = self[keyPath: table]
    if let reference = table[name.value] { return Located(reference, at: name.range) }
    guard table.isMistake(name.value) else {
      log.miss()
      return nil
    }
    if let mistake = table.mistake(in: name.value) {
      log.add([mistake])
      return nil
    }
    if name.value.contains(",") {
      log.error(
        "unknown-\(table.kind)", at: name.range, "There is no \(table.kind) `\(name.value)`", "Several are a list.",
        suggestions: ["[\(name.value)]"], subject: name.value)
      return nil
    }
    let suggestions = log.problems.count < Self.suggestionLimit ? table.meant(by: name.value) : []
    let others = kinds(of: name.value).map { "There is \($0) of this name." }
    log.error(
      "unknown-\(table.kind)", at: name.range, "There is no \(table.kind) `\(name.value)`",
      others.joined(separator: " "), suggestions: suggestions, subject: name.value)
    return nil
  }

  /// The kinds of which one thing has this name, each with its article: "a place".
  private func kinds(of name: String) -> [String] {
    var kinds: [String] = []
    if topics[name] != nil { kinds.append("a topic") }
    if articles[name] != nil { kinds.append("an article") }
    if actors[name] != nil { kinds.append("an actor") }
    if places[name] != nil { kinds.append("a place") }
    if events[name] != nil { kinds.append("an event") }
    if claims[name] != nil { kinds.append("a claim") }
    if terms[name] != nil { kinds.append("a term") }
    return kinds
  }
}
