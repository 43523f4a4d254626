import Diagnostics
import DossierModel
import Markdown

/// Whether the text of a marker has any word in common with the claim to which it leads. Where it has none, and several with
/// another claim that the same article answers, the marker probably leads to the wrong one.
struct MarkerCheck {
  private let edition: Edition
  private let links: ProseLinks

  /// Words that stand beside figures of any claim, such as "about".
  private let ofFigures: Set<String>

  /// Markers of `edition`; `links` lead to the evidence.
  init(of edition: Edition, links: ProseLinks) {
    self.edition = edition
    self.links = links
    ofFigures = Self.ofFigures[edition.dossier.language.language] ?? []
  }

  /// By language; gathered once, as there is a check for each digest.
  private static let ofFigures = Dictionary(
    Lexicon.all.map { ($0.language, $0.ofFigures) }, uniquingKeysWith: { first, _ in first })

  /// How many words a marker shares with the claim that it seems to mean; of shorter ones all.
  private static let shared = 2

  /// Whether nothing is wrong with the markers of these passages.
  func areRight(_ passages: [Passage]) -> Bool { passages.allSatisfy { better(for: $0) == nil } }

  /// What is wrong with them, where the passages know where they stand in `source`.
  func diagnostics(of passages: [Passage], in source: SourceText) -> [Diagnostic] {
    passages.compactMap { passage in
      guard let evidence = passage.evidence, let better = better(for: passage) else { return nil }
      let claim = edition.dossier[better]
      return Diagnostic(
        .warning, "marker-elsewhere", at: source.place(passage.range),
        "This text has no word of `\(evidence.claim)`, to which it leads, and some of `\(claim.id.value)`",
        explanation: "Name the claim on which the words rest; or say it nearer to the words of the one that is named.",
        notes: [Diagnostic.Note("the other claim", at: edition.dossier.sources.place(claim.id.range))])
    }
  }

  /// The claim that the text of a marker fits, where it does not fit its own.
  private func better(for passage: Passage) -> Reference<Claim>? {
    guard let evidence = passage.evidence, let (claim, answer) = links.answer(evidence) else { return nil }
    guard edition.dossier[answer.article].language.language == edition.dossier.language.language else { return nil }
    let (dossier, beginnings) = (edition.dossier, WordBeginnings(passage.text))
    let own = Self.texts(of: claim, answer, dossier)
    if beginnings.isEmpty || own.contains(where: beginnings.share) { return nil }
    let words = Set(
      PlainWords(passage.text).texts.filter { $0.utf8.count >= AlikeWords.shortest && !ofFigures.contains($0) })
    if words.isEmpty { return nil }
    var best: (claim: Reference<Claim>, count: Int)?
    for other in edition.comparisons[answer.article].claims where other != claim {
      guard let answer = dossier[other].answers.first(where: { $0.article == answer.article }) else { continue }
      let texts = Self.texts(of: other, answer, dossier)
      guard texts.contains(where: beginnings.share) else { continue }
      let known = AlikeWords(texts)
      let count = words.count(where: known.hold)
      if count >= min(Self.shared, words.count), count > best?.count ?? 0 { best = (other, count) }
    }
    // Beyond ASCII a capital and its small letter are different bytes.
    if best != nil, AlikeWords(own).holdAny(of: words) { return nil }
    return best?.claim
  }

  /// The texts by whose words a claim and one answer to it are known.
  private static func texts(of claim: Reference<Claim>, _ answer: Answer, _ dossier: Dossier) -> [String] {
    let claim = dossier[claim]
    return [claim.question, claim.id.value.description] + claim.positions.map(\.sentence)
      + answer.assertions.flatMap { $0.quotations.map(\.text) + [$0.apart?.value].compactMap(\.self) }
  }
}

/// The words of some texts that say something.
private struct AlikeWords {
  static let shortest = WordLikeness.shortest
  /// By their first bytes.
  private var words: [[UInt8]: Set<String>] = [:]

  init(_ texts: [String]) { for text in texts { add(text) } }

  private mutating func add(_ text: String) {
    for word in PlainWords(Array(text.utf8)).texts where word.utf8.count >= Self.shortest {
      words[Self.beginning(word), default: []].insert(word)
    }
  }

  func holdAny(of wanted: Set<String>) -> Bool { wanted.contains { words[Self.beginning($0)] != nil } }

  /// Whether one of them is like `word`.
  func hold(_ word: String) -> Bool {
    words[Self.beginning(word), default: []].contains { WordLikeness.areAlike($0, word) }
  }

  private static func beginning(_ word: String) -> [UInt8] { Array(word.utf8.prefix(shortest)) }
}

/// The first four bytes of the words of a text, to see fast that another has one that begins so: nearly every marker does.
private struct WordBeginnings {
  private var all: [UInt32] = []

  var isEmpty: Bool { all.isEmpty }

  init(_ text: [UInt8]) { text.withUnsafeBufferPointer { Self.visit($0) { all.append($0) } } }

  /// Whether a word of `text` begins as one of these.
  func share(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var isShared = false
      Self.visit(bytes) { isShared = isShared || all.contains($0) }
      return isShared
    }
  }

  private static func visit(_ bytes: UnsafeBufferPointer<UInt8>, _ enter: (UInt32) -> Void) {
    var count = 0
    var word: UInt32 = 0
    for byte in bytes {
      guard PlainWords.isOfWord(byte) else {
        count = 0
        continue
      }
      count += 1
      word = word << 8 | UInt32(byte < 0x80 ? byte | 0x20 : byte)
      if count == AlikeWords.shortest { enter(word) }
    }
  }
}
