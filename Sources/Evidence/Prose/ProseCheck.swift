import Diagnostics
import DossierModel
import Parallel

/// Finds words of the editors that stand in no original: names with a letter changed, and hours that nobody prints.
struct ProseCheck: Sendable {
  let dossier: Dossier
  /// What was read of each article; nil where it could not be.
  let originals: [ComparedText?]

  /// A word of some prose, and what is to be said of it where no original has one of these forms.
  private struct Doubt: Sendable {
    let prose: Int
    let word: [UInt8]
    let forms: [String]
    /// The name that was probably meant; nil of an hour.
    let name: String?
  }

  /// A warning for each, prose by prose; none where an original that may have the word was not read.
  func diagnostics() async -> [Diagnostic] {
    guard originals.allSatisfy({ $0 != nil }) else { return [] }
    let proses = dossier.articles.map(\.digest) + dossier.blocks + dossier.lines
    let spellings = NameSpellings(of: dossier)
    let doubts = await parallelMap(proses.indices, size: 64) { find(in: proses[$0], $0, spellings) }.flatMap(\.self)
    let missing = await missing(among: Set(doubts.map(\.forms)))
    return doubts.filter { missing.contains($0.forms) }.compactMap { doubt in
      let prose = ProseWords(of: proses[doubt.prose])
      return prose.first(doubt.word).map { warning(doubt, at: prose.place(of: $0, in: dossier.sources)) }
    }
  }

  /// Each word once: a word that stands again is corrected with the first.
  private func find(in prose: Prose, _ index: Int, _ spellings: NameSpellings) -> [Doubt] {
    let bytes = prose.bytes
    var seen: Set<[UInt8]> = []
    let names = spellings.misspelt(in: bytes).filter { seen.insert($0.word).inserted }.map { word, name in
      Doubt(
        prose: index, word: word, forms: [String(decoding: word, as: UTF8.self).lowercased()],
        name: String(decoding: name, as: UTF8.self))
    }
    let hours = PrintedHour.all(in: bytes).map { (word: Array(bytes[$0.range]), forms: $0.forms) }
    return names
      + hours.filter { seen.insert($0.word).inserted }
      .map { Doubt(prose: index, word: $0.word, forms: $0.forms, name: nil) }
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
    guard let name = doubt.name else {
      return Diagnostic(
        .warning, "hour-not-printed", at: place, "No original prints the hour “\(word)”",
        explanation: "Give it as an article does, or say in words what the articles say.")
    }
    return Diagnostic(
      .warning, "name-misspelt", at: place, "“\(word)” stands in no original, and is nearly “\(name)”",
      explanation: "A name that is right is listed among the forms of whom or what it names.", suggestions: [name])
  }
}
