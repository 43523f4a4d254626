import Diagnostics
import DossierModel
import Markdown

/// Whether the digits of the editors' markers can be those of the answers to which they lead, in a dossier whose language has
/// no list of words: only of answers that are figures.
struct DigitCheck {
  let edition: Edition
  let links: ProseLinks

  /// Nil where the dossier's language has a list of words, by which figures are checked.
  init?(of edition: Edition, links: ProseLinks) {
    guard NumberWords.of(edition.dossier.language) == nil else { return nil }
    self.edition = edition
    self.links = links
  }

  /// Whether nothing is wrong with the digits of a text of these passages.
  func areRight(_ passages: [Passage]) -> Bool { passages.allSatisfy { suspect(in: $0) == nil } }

  /// What is wrong with the digits of a text of these passages, which know where they stand in `source`.
  func diagnostics(of passages: [Passage], in source: SourceText) -> [Diagnostic] {
    passages.compactMap { passage in
      guard let evidence = passage.evidence, let range = suspect(in: passage) else { return nil }
      let figure = String(decoding: passage.text[range], as: UTF8.self)
      return Diagnostic(
        .warning, "figure-not-in-digits", at: source.place(passage.range(of: range)),
        "The figure “\(figure)” cannot be that of the answer of `\(evidence.article)` to `\(evidence.claim)`",
        explanation: "Write the figure of the answer, or name the claim and the article that have this one.")
    }
  }

  /// The first number of a passage, where none of its numbers can be the answer's. A small one may be said in words there.
  private func suspect(in passage: Passage) -> Range<Int>? {
    guard let evidence = passage.evidence else { return nil }
    let said = DigitReading.all(in: String(decoding: passage.text, as: UTF8.self))
    guard let first = said.first, let (claim, answer) = links.answer(evidence), edition.gaps.leaves(.claim(claim)),
      edition.gaps.leaves(.article(answer.article))
    else { return nil }
    let values = answer.assertions.flatMap { assertion -> [Int] in
      if case .figure(let figure)? = assertion.value?.value { figure.printed.numbers } else { [] }
    }
    let isRead = values.contains { $0 >= DigitReading.small } || !values.isEmpty && said.contains(where: \.isSmall)
    let quoted = answer.assertions.flatMap(\.quotations).flatMap { DigitReading.all(in: $0.text) }
    let isThere = said.contains { number in values.contains(where: number.canBe) || quoted.contains(where: number.canBe)
    }
    return !isRead || isThere ? nil : first.range
  }
}
