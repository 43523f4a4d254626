import Diagnostics
import DossierModel
import Markdown

/// Whether what the editors' prose puts between double quotation marks is part of something that the dossier declares as
/// printed, and that is therefore looked for in the originals: a digest quotes its own article, all other prose any.
struct QuotationCheck {
  let edition: Edition

  /// The texts between quotation marks that are declared nowhere, in their order.
  func invented(in prose: RenderedProse, about article: Reference<Article>?) -> [String] {
    let quoted = prose.quotedTexts
    if quoted.isEmpty { return [] }
    let declared = edition.declaredWords
    return quoted.filter { !declared.hold($0, of: article) }
  }

  /// What is wrong with a text in which these are invented, and of which these are the passages.
  func diagnostics(
    of invented: [String], in prose: Prose, _ passages: [Passage], about article: Reference<Article>?
  ) -> [Diagnostic] {
    let source = prose.file(in: edition.dossier.sources)
    var rest = passages[...]
    return invented.map { text in
      // What runs on over markers, as where a mark is not closed, is found by how it begins.
      let beginning = text.split(separator: " ").prefix(3).joined(separator: " ")
      let found =
        Self.find(text, afterMark: true, in: &rest) ?? Self.find(text, in: &rest)
        ?? Self.find(beginning, afterMark: true, in: &rest) ?? Self.find(beginning, in: &rest)
      return diagnostic(text, at: source.place(found ?? prose.range.bytes), about: article)
    }
  }

  /// What is wrong with a short text without Markdown, which may quote any article.
  func diagnostics(of sentence: Prose) -> [Diagnostic] {
    let quoted = QuotedTexts.of(Array(sentence.text.utf8))
    return quoted.filter { !edition.declaredWords.hold($0, of: nil) }.map {
      diagnostic($0, at: edition.dossier.sources.place(sentence.range), about: nil)
    }
  }

  private func diagnostic(_ text: String, at place: SourcePlace, about article: Reference<Article>?) -> Diagnostic {
    Diagnostic(
      .error, "quotation-not-declared", at: place, "No quotation \(owner(article)) has the words “\(text)”",
      explanation: "Declare them as a quotation, which is looked for in the original, or write them without the marks.")
  }

  /// Where `text` stands, after a quotation mark or anywhere, in the first of `passages` that has it; what is before is left
  /// out from then on. Nil where a marker's end parts it.
  private static func find(
    _ text: String, afterMark: Bool = false, in passages: inout ArraySlice<Passage>
  ) -> Range<Int>? {
    for index in passages.indices {
      let found = passages[index].text.ranges(of: Array(text.utf8)).first { range in
        !afterMark || range.lowerBound > 0 && isEndOfMark(passages[index].text[range.lowerBound - 1])
      }
      guard let found else { continue }
      passages = passages[index...]
      return passages[index].range(of: found)
    }
    return nil
  }

  private static func isEndOfMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || (0x8C...0x9F).contains(byte) || [0x82, 0xAB, 0xB3, 0xB9, 0xBA, 0xBB].contains(byte)
  }

  private func owner(_ article: Reference<Article>?) -> String {
    article.map { "of `\(edition.dossier[$0].id.value)`" } ?? "of the dossier"
  }
}
