import DossierModel

/// The states of a dossier, found in short texts by their names and the adjectives made of these: "Iran", "Iranian".
struct StateNames {
  typealias State = Reference<Actor>

  /// The names of several words or one, by their first word, longer ones first.
  private var names: [String: [(words: [String], state: State)]] = [:]
  /// The names of one word, by their adjectives, and whose they are.
  private let adjectives: AdjectiveStems
  private let bearers: [State]

  init(of dossier: Dossier) {
    var single: [(name: String, state: State)] = []
    for (index, actor) in dossier.actors.enumerated() where actor.kind == .state {
      for form in actor.names where form.articles == nil {
        let words = Self.words(of: form.text).map(\.text)
        guard let first = words.first else { continue }
        names[first, default: []].append((words, State(index)))
        if words.count == 1 { single.append((first, State(index))) }
      }
    }
    adjectives = AdjectiveStems(single.map(\.name))
    bearers = single.map(\.state)
    for first in names.keys { names[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// The states that `text` names, and those of them that it does not name as a part of another word, as in "Iran-backed".
  func states(in text: String) -> (all: Set<State>, whole: Set<State>) {
    let words = Self.words(of: text)
    var all: Set<State> = []
    var whole: Set<State> = []
    var index = 0
    while index < words.count {
      let name = names[words[index].text]?.first {
        $0.words.elementsEqual(words[index...].prefix($0.words.count).map(\.text))
      }
      let length = name?.words.count ?? 1
      if let state = name?.state ?? bearer(ofAdjective: words[index].text) {
        all.insert(state)
        if !words[index + length - 1].goesOn { whole.insert(state) }
      }
      index += length
    }
    return (all, whole)
  }

  private func bearer(ofAdjective word: String) -> State? {
    guard word.first?.isUppercase ?? false else { return nil }
    return adjectives.names(ofAdjective: word, endings: Self.endings).first.map { bearers[$0] }
  }

  private static let endings = Lexicon.all.flatMap(\.adjectiveEndings)

  /// The words of a text, without possessive endings, and whether a hyphen ties each to the next.
  private static func words(of text: String) -> [(text: String, goesOn: Bool)] {
    var words: [(text: String, goesOn: Bool)] = []
    for run in text.split(whereSeparator: { !$0.isLetter && !"-'’".contains($0) }) {
      for part in run.split(separator: "-") {
        let word = part.prefix { $0 != "'" && $0 != "’" }
        if !word.isEmpty { words.append((String(word), part.endIndex < run.endIndex)) }
      }
    }
    return words
  }
}
