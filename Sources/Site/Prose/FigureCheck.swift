import Diagnostics
import DossierModel
import Markdown

/// Whether the figures of the editors' prose are those of the evidence: every figure is the text of a marker whose answer
/// contains it, and is as strong as there. One is no figure, nor are "both" and a date; "several" and parts of one ("a third
/// of") are figures in markers alone. Markers are held to that rule wherever they stand.
struct FigureCheck {
  /// Where figures may stand without a marker.
  enum Freedom {
    /// Nowhere: digests, summaries and notes on words.
    case none
    /// Where an answer to one of these claims has them: in a note on a claim.
    case answers([Reference<Claim>])
    /// Where an answer to one of these claims has them, or where they count articles and answers: in a judgement that rests on
    /// the claims.
    case judgement([Reference<Claim>])
    /// Everywhere: in what tells of the editors' own work.
    case all

    /// The claims whose answers count.
    var claims: [Reference<Claim>] {
      switch self {
      case .answers(let claims), .judgement(let claims): claims
      case .none, .all: []
      }
    }
  }

  let edition: Edition
  let words: NumberWords
  let links: ProseLinks

  /// Nil where the dossier's language has no list of words. `links` lead to the evidence.
  init?(of edition: Edition, links: ProseLinks) {
    guard let words = NumberWords.of(edition.dossier.language) else { return nil }
    self.edition = edition
    self.words = words
    self.links = links
  }

  /// Whether nothing is wrong with the figures of a text of these passages.
  func areRight(_ passages: [Passage], free: Freedom) -> Bool {
    passages.indices.allSatisfy { suspects(in: passages, at: $0, free: free).isEmpty }
  }

  /// What is wrong with the figures of a text of these passages, which know where they stand in `source`.
  func diagnostics(of passages: [Passage], in source: SourceText, free: Freedom) -> [Diagnostic] {
    passages.indices.flatMap { index in
      let passage = passages[index]
      return suspects(in: passages, at: index, free: free).map { suspect in
        let place = source.place(passage.range(of: suspect.number.range))
        let figure = String(decoding: passage.text[suspect.number.range], as: UTF8.self)
        guard let evidence = passage.evidence else { return unmarked(figure, free, at: place) }
        return suspect.fault.map { otherwise(figure, $0, evidence, at: place) }
          ?? contradiction(of: figure, evidence, at: place)
      }
    }
  }

  /// A figure without evidence, one that is not in it, or one that is not as strong as there.
  private struct Suspect {
    let number: NumberScan.Number
    var fault: FigureFault?
  }

  /// What is wrong with the figures of a passage.
  private func suspects(in passages: [Passage], at index: Int, free: Freedom) -> [Suspect] {
    let passage = passages[index]
    if case .all = free, passage.evidence == nil { return [] }
    // Without a claim that could be read, nobody knows on what a judgement rests.
    if case .judgement([]) = free, passage.evidence == nil { return [] }
    if !free.claims.allSatisfy({ edition.gaps.leaves(.claim($0)) }) { return [] }
    let scan = NumberScan(passage.text, words)
    let numbers = scan.numbers
    guard let evidence = passage.evidence else {
      let figures = numbers.filter(\.needsEvidence)
      if figures.isEmpty { return [] }
      let known = answered(free)
      return figures.filter { !scan.isOfDate($0) && !known.contains($0.value) }.map { Suspect(number: $0) }
    }
    let figures = numbers.filter(\.isFigure)
    if figures.isEmpty { return [] }
    guard let (claim, answer) = links.answer(evidence), edition.gaps.leaves(.claim(claim)),
      edition.gaps.leaves(.article(answer.article))
    else { return [] }
    let printed = self.numbers(of: answer, on: claim)
    let strength = FigureStrength(of: answer, words: words)
    let units = FigureUnits(
      answer: answer, unit: edition.dossier[claim].unit, quoted: numberWords(of: answer.article), words: words)
    let fates = FigureFates(answer: answer, claim: edition.dossier[claim], words: words)
    let kinds = FigureKinds(answer: answer, words: words)
    let ends = FigureEnds(words: words)
    return figures.compactMap { number in
      guard number.isAmong(printed) else { return canBeRead(answer) ? Suspect(number: number) : nil }
      let fault =
        ends.fault(of: number, in: passages, at: index) ?? strength.fault(of: number, in: passages, at: index)
        ?? units.fault(of: number, in: passages, at: index) ?? fates.fault(of: number, in: passages, at: index)
        ?? kinds.fault(of: number, in: passages, at: index)
      return fault.map { Suspect(number: number, fault: $0) }
    }
  }

  /// What the answers to the claims print on which the text rests, and how many of them there are.
  private func answered(_ free: Freedom) -> Set<Int> {
    var known: Set<Int> = []
    for claim in free.claims {
      let answers = edition.dossier[claim].answers
      for answer in answers { known.formUnion(numbers(of: answer, on: claim)) }
      guard case .judgement = free else { continue }
      let counts = [answers.count, answers.flatMap(\.assertions).count, edition.dossier[claim].positions.count]
      known.formUnion(counts.map { $0 * 1000 })
    }
    if case .judgement(let claims) = free {
      known.formUnion([edition.dossier.articles.count, claims.count].map { $0 * 1000 })
    }
    return known
  }

  /// What an answer prints, in its values, its quotations and the sentences of its positions.
  private func numbers(of answer: Answer, on claim: Reference<Claim>) -> Set<Int> {
    answer.assertions.reduce(into: numbers(of: answer)) { found, assertion in
      guard case .positions(let indices)? = assertion.value?.value else { return }
      for index in indices { found.formUnion(numbers(in: edition.dossier[claim].positions[index].sentence, words)) }
    }
  }

  /// What an answer prints, in its figures, dates and quotations.
  func numbers(of answer: Answer) -> Set<Int> {
    answer.assertions.reduce(into: []) { found, assertion in
      found.formUnion(numbers(of: assertion.quotations, in: answer.article))
      switch assertion.value?.value {
      case .figure(let figure):
        let amounts = figure.parts.map(\.amount) + [figure.total].compactMap(\.self)
        for amount in amounts { found.formUnion(numbers(in: amount.text, words)) }
      case .date(let date): found.formUnion(numbers(in: date.text, words))
      case .positions, .said, .unknown, nil: break
      }
    }
  }

  /// Whether an answer's figures are known: it gives them, or the words for them are known in its quotations' language.
  private func canBeRead(_ answer: Answer) -> Bool {
    let isFigure = answer.assertions.contains { if case .figure? = $0.value?.value { true } else { false } }
    return isFigure || NumberWords.of(edition.dossier[answer.article].language) != nil
  }

  private func numberWords(of article: Reference<Article>) -> NumberWords {
    NumberWords.ofQuotations(edition.dossier[article].language) ?? words
  }

  func numbers(of quotations: [Quotation], in article: Reference<Article>) -> Set<Int> {
    let ofArticle = numberWords(of: article)
    return quotations.reduce(into: []) { $0.formUnion(numbers(in: $1.text, ofArticle)) }
  }

  private func numbers(in text: String, _ words: NumberWords) -> [Int] {
    NumberScan(Array(text.utf8), words).numbers.map(\.value)
  }
}
