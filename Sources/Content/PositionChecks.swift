import Diagnostics
import DossierModel
import YAML

// Positions against the words that are quoted for them.
extension DossierChecks {
  /// Warns of positions that read alike, or that deny each other and are to be true together; and where what is quoted has
  /// the words of another position's key, and none that are the given one's alone. The last only where editors and article
  /// write one language.
  func checkPositions() {
    for claim in dossier.claims where !claim.positions.isEmpty {
      let words = claim.positions.map { PositionWords($0) }
      checkSentences(of: claim)
      checkOpposites(in: claim)
      for answer in claim.answers where dossier[answer.article].language.language == dossier.language.language {
        for assertion in answer.assertions where assertion.isLive && assertion.basis == nil {
          warn(of: assertion, in: claim, words)
        }
      }
    }
  }

  private func warn(of assertion: Assertion, in claim: Claim, _ words: [PositionWords]) {
    guard case .positions(let given)? = assertion.value?.value, let range = assertion.value?.range else { return }
    let others = claim.positions.indices.filter { !given.contains($0) }
    // What is denied has the words of its opposite.
    if assertion.quotations.contains(where: { editors?.denies(in: QuotedWords($0.text)) ?? false }) { return }
    let quoted = WordsAlike(assertion.quotations.map(\.text).joined(separator: " "))
    let elsewhere = others.reduce(into: WordsAlike("")) { $0.add(words[$1].all) }
    // Those that are actors or places must be named there, which is looked for in the originals.
    for position in given where claim.positions[position].subject == nil {
      if words[position].all.words.contains(where: { quoted.hold($0) && !elsewhere.hold($0) }) { continue }
      let other = others.first { other in
        let own = words[other].key.words.filter { !words[position].all.hold($0) }
        return !own.isEmpty && own.allSatisfy(quoted.hold)
      }
      guard let other else { continue }
      let (key, instead) = (claim.positions[position].key.value, claim.positions[other].key.value)
      log.warning(
        "position-otherwise", at: range,
        "The quotation has the words of the position `\(instead)`, and none of `\(key)`",
        "Check which of the two it is; or quote the words that say it, or say in `basis` why they do.",
        notes: [("The position stands here.", claim.positions[other].key.range)])
      return
    }
  }
}

// Positions against each other.
extension DossierChecks {
  private func checkSentences(of claim: Claim) {
    var seen: [String: Position] = [:]
    for position in claim.positions {
      guard let first = seen.updateValue(position, forKey: NameForm.caseless(position.sentence)) else { continue }
      log.warning(
        "repeated-sentence", at: position.sentenceRange ?? position.key.range,
        "Two positions read alike: `\(first.key.value)` and `\(position.key.value)`",
        "Readers could not tell them apart; make them one, or say what the difference is.",
        notes: [("The other stands here.", first.sentenceRange ?? first.key.range)])
    }
  }

  private func checkOpposites(in claim: Claim) {
    guard let editors else { return }
    let groups: [[Int]]
    switch claim.compatibility {
    case .none: return
    case .all: groups = [Array(claim.positions.indices)]
    case .groups(let listed): groups = listed
    }
    for group in groups {
      var plain: [[String]: Position] = [:]
      for position in group.map({ claim.positions[$0] }) {
        let words = QuotedWords(position.sentence).words
        let kept = words.filter { !editors.lexicon.negations.contains($0) }
        guard let other = plain.updateValue(position, forKey: kept), QuotedWords(other.sentence).words != words else {
          continue
        }
        log.warning(
          "compatible-opposites", at: position.key.range,
          "`\(other.key.value)` and `\(position.key.value)` deny each other, and `compatible` has them true together",
          "Leave one of them out of the group; the articles then give different answers.",
          notes: [("The other stands here.", other.key.range)])
      }
    }
  }
}

/// The words of a position.
private struct PositionWords {
  /// Those of its key.
  let key: WordsAlike
  /// Those of its sentence too.
  let all: WordsAlike

  init(_ position: Position) {
    let text = position.key.value.description.split(separator: "-").joined(separator: " ")
    key = WordsAlike(text)
    all = WordsAlike(text + " " + position.sentence)
  }
}

/// The words of a text that say something.
private struct WordsAlike {
  private(set) var words: [String]

  init(_ text: String) {
    words = QuotedWords(text).words.filter { $0.utf8.count >= WordLikeness.shortest }
      .map { $0.hasSuffix("'s") ? String($0.dropLast(2)) : $0 }
  }

  mutating func add(_ other: WordsAlike) { words += other.words }

  /// Whether one of them is like `word`.
  func hold(_ word: String) -> Bool { words.contains { WordLikeness.areAlike($0, word) } }
}
