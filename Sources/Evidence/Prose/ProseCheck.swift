import Diagnostics
import DossierModel
import Parallel

/// Finds words of the editors that stand in no original: names with a letter changed, and hours and numbers of
/// versions that nobody prints; but for hours of events and answers, which are held against what is quoted for them.
struct ProseCheck: Sendable {
  let dossier: Dossier
  /// What was read of each article; nil where it could not be.
  let originals: [ComparedText?]

  /// A word of the editors, and what is to be said of it where no original has one of these forms.
  private struct Doubt: Sendable {
    let word: [UInt8]
    let forms: [String]
    let kind: Kind

    enum Kind: Sendable {
      /// With the name that was probably meant.
      case name(String)
      case hour
      case number
    }
  }

  /// A warning for each, prose by prose; none where an original that may have the word was not read.
  ///
  /// Nearly every doubt is about a word that many proses have and some original prints: so each word is looked up once, and
  /// only where one stands in no original are the proses that have it looked for.
  func diagnostics() async -> [Diagnostic] {
    guard originals.allSatisfy({ $0 != nil }) else { return [] }
    let proses = dossier.digests + dossier.blocks + dossier.lines
    let spellings = NameSpellings(of: dossier)
    let known = dossier.minutesOfDay
    let stretches = stride(from: 0, to: proses.count, by: 64).map { $0..<min($0 + 64, proses.count) }
    let found = await parallelMap(stretches, size: 1) { find(in: proses[$0], spellings, besides: known) }
    var doubts: [[UInt8]: Doubt] = [:]
    for doubt in found.joined() { doubts[doubt.word] = doubt }
    let missing = await missing(among: Set(doubts.values.map(\.forms)))
    let wrong = doubts.filter { missing.contains($0.value.forms) }
    if wrong.isEmpty { return [] }
    return await parallelMap(proses, size: 64) { prose in
      find(in: [prose], spellings, besides: known).compactMap { wrong[$0.word] }.compactMap { doubt in
        let words = ProseWords(of: prose)
        return words.first(doubt.word).map { warning(doubt, at: words.place(of: $0, in: dossier.sources)) }
      }
    }.flatMap(\.self)
  }

  /// The doubts about some proses, in order, each word once.
  private func find(
    in proses: some Sequence<Prose>, _ spellings: NameSpellings, besides known: Set<Int>
  ) -> [Doubt] {
    var doubts: [Doubt] = []
    var seen: Set<[UInt8]> = []
    for prose in proses {
      let bytes = prose.bytes
      for (word, name) in spellings.misspelt(in: bytes, besides: &seen) {
        let form = String(decoding: word, as: UTF8.self).lowercased()
        doubts.append(Doubt(word: word, forms: [form], kind: .name(String(decoding: name, as: UTF8.self))))
      }
      for hour in PrintedHour.all(in: bytes)
      where known.isDisjoint(with: hour.minutes) && seen.insert(Array(bytes[hour.range])).inserted {
        doubts.append(Doubt(word: Array(bytes[hour.range]), forms: hour.forms, kind: .hour))
      }
      for range in PointedNumbers.all(in: bytes) where seen.insert(Array(bytes[range])).inserted {
        let number = String(decoding: bytes[range], as: UTF8.self)
        doubts.append(Doubt(word: Array(bytes[range]), forms: [number, "v" + number], kind: .number))
      }
    }
    return doubts
  }

  /// Those of which no original has any form. Nearly all are words of some original, which tells their hashes at once; for
  /// each of the others all originals are searched, because it may be a part of a word there, as in "Tehran-based".
  private func missing(among words: Set<[String]>) async -> Set<[String]> {
    let texts = originals.compactMap(\.self)
    var sought = SoughtWords(words)
    for text in texts { sought.meet(text) }
    return Set(
      await parallelMap(Array(sought.words), size: 1) { forms in
        let searches = forms.map { ($0.utf8.count, ByteSearch(for: Array($0.utf8))) }
        let isThere = texts.contains { text in searches.contains { text.holds($1, of: $0) } }
        return isThere ? nil : forms
      }.compactMap(\.self))
  }

  private func warning(_ doubt: Doubt, at place: SourcePlace) -> Diagnostic {
    let word = String(decoding: doubt.word, as: UTF8.self)
    let (identifier, summary, advice) =
      switch doubt.kind {
      case .name(let name):
        (
          "name-misspelt", "“\(word)” stands in no original, and is nearly “\(name)”",
          "A name that is right is listed among the forms of whom or what it names."
        )
      case .hour:
        (
          "hour-not-printed", "No original prints the hour “\(word)”",
          "Give it as an article does, or say in words what the articles say."
        )
      case .number:
        ("number-not-printed", "No original prints the number “\(word)”", "Give it as an article does.")
      }
    var suggestions: [String] = []
    if case .name(let name) = doubt.kind { suggestions = [name] }
    return Diagnostic(
      .warning, identifier, at: place, summary, explanation: advice, suggestions: suggestions)
  }
}
