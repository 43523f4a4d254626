import Diagnostics
import DossierModel

/// Finds words of an article that two claims give to different speakers: the same words stand on the same word.
///
/// An article may well describe in its own voice what it lets others tell in the same sentence; so its own voice is held
/// against a chain only where something is counted.
struct ChainChecks {
  private let read: ReadArticle
  private let doubted: Set<SourceRange>

  /// Assertions at `doubted` places, whose chains are warned of already, are left out.
  init(of read: ReadArticle, besides doubted: Set<SourceRange>) {
    self.read = read
    self.doubted = doubted
  }

  private struct Use {
    let range: Range<Int>
    /// The sentence of a figure, or the aside in it, in which all figures mostly stand on one word; otherwise the quotation.
    var reach: Range<Int>
    let assertion: Assertion
    let links: [Set<Reference<Actor>>]
    let claim: Int
    /// Whether the reach is an aside.
    var isAside = false

    var isFigure: Bool { if case .figure? = assertion.value?.value { true } else { false } }

    /// Where the chain is written; for the article's own voice, which has no place of its own, the quotation.
    var place: SourceRange {
      guard case .chain(let links) = assertion.via, let first = links.first?.first else {
        return assertion.quotations[0].range
      }
      return first.range
    }

    func contradicts(_ other: Use) -> Bool {
      guard links != other.links else { return false }
      if isFigure, other.isFigure {
        // Two counts of one thing in one sentence are those of two.
        let countsAnew = claim == other.claim && assertion.value?.value != other.assertion.value?.value
        if countsAnew { return range.overlaps(other.range) }
        return reach.overlaps(other.reach) && isAside == other.isAside
      }
      return !links.isEmpty && !other.links.isEmpty && range.overlaps(other.range)
    }
  }

  /// What tells the uses of a passage apart.
  private struct Voice: Hashable {
    let range: Range<Int>
    let links: [Set<Reference<Actor>>]
    let isFigure: Bool
  }

  /// A warning for the later of two uses of the same words, or of two figures in one sentence.
  func diagnostics() -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    // Sorted by their beginnings, each passage once for a voice. Where those up to one do not reach this use, none of them
    // does.
    var earlier: [(use: Use, end: Int)] = []
    var seen: Set<Voice> = []
    for use in uses() {
      for (other, end) in earlier.reversed() {
        if end <= use.reach.lowerBound { break }
        guard use.contradicts(other) else { continue }
        diagnostics.append(warning(use, other))
        break
      }
      guard seen.insert(Voice(range: use.range, links: use.links, isFigure: use.isFigure)).inserted else { continue }
      earlier.append((use, max(earlier.last?.end ?? 0, use.reach.upperBound)))
    }
    return diagnostics
  }

  /// Every assertion with a single quotation.
  private func uses() -> [Use] {
    let sentences = Sentences(of: read.text, language: read.article.language)
    let lexicon = Lexicon.of(read.article.language)
    let uses = read.answers.flatMap { claim, answer in
      answer.assertions.compactMap { assertion -> Use? in
        guard assertion.isLive, assertion.quotations.count == 1, assertion.via != .chain([]) else { return nil }
        guard !doubted.contains(assertion.range), let range = read.range(of: assertion.quotations[0]) else {
          return nil
        }
        var links: [Set<Reference<Actor>>] = []
        if case .chain(let chain) = assertion.via { links = chain.map { Set($0.map(\.value)) } }
        var use = Use(range: range, reach: range, assertion: assertion, links: links, claim: claim)
        if use.isFigure {
          let sentence = sentences.stretch(around: range)
          let aside = lexicon.flatMap { read.aside(around: range, in: sentence, $0) }
          (use.reach, use.isAside) = (aside ?? sentence, aside != nil)
        }
        return use
      }
    }
    return uses.sorted {
      ($0.reach.lowerBound, $0.range.lowerBound, $0.claim) < ($1.reach.lowerBound, $1.range.lowerBound, $1.claim)
    }
  }

  private func warning(_ use: Use, _ other: Use) -> Diagnostic {
    let dossier = read.questions.dossier
    let same = use.range.overlaps(other.range) ? "the same words" : "a figure of the same sentence"
    return Diagnostic(
      .warning, "chain-differs", at: dossier.sources.place(use.place),
      "\(dossier.claims[other.claim].id.value) quotes \(same) of \(read.article.id.value) with another `via`",
      explanation: "Give both the same `via`; or, where two voices speak, quote only the words of each.",
      notes: [Diagnostic.Note("the other", at: dossier.sources.place(other.place))])
  }
}
