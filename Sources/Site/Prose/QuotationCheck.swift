import Diagnostics
import DossierModel
import Markdown

/// Whether what the editors' prose puts between double quotation marks is part of something that the dossier declares as
/// printed, and that is therefore looked for in the originals: a digest quotes its own article, all other prose any.
struct QuotationCheck {
  let edition: Edition

  /// What is wrong with a text that was rendered. Only where something is, it is looked through once more for its place.
  func check(
    _ rendered: RenderedProse, of prose: Prose, _ form: ProseOptions.Form, in article: Reference<Article>?
  ) -> [Diagnostic] {
    let quoted = rendered.quotedTexts
    if quoted.isEmpty { return [] }
    let declared = edition.declaredWords
    let invented = quoted.filter { !declared.hold($0, of: article) }
    return invented.isEmpty ? [] : diagnose(invented, prose, form, article)
  }

  /// What is wrong with a text that stands on several pages.
  func check(_ prose: Prose, _ form: ProseOptions.Form) -> [Diagnostic] {
    guard prose.text.utf8.contains(where: Self.mayBeginMark) else { return [] }
    var options = ProseOptions()
    options.form = form
    options.writesBody = false
    let rendered = MarkdownRenderer.render(text(of: prose), options)
    return check(rendered, of: prose, form, in: nil)
  }

  /// Whether a double quotation mark may begin with this byte, or an entity that stands for one.
  private static func mayBeginMark(_ byte: UInt8) -> Bool {
    [UInt8(ascii: "\""), UInt8(ascii: "&"), 0xC2, 0xE2].contains(byte)
  }

  private func text(of prose: Prose) -> MarkdownText {
    MarkdownText(prose.text, written: prose.written.bytes, in: edition.dossier.sources[prose.range.file])
  }

  private func diagnose(
    _ invented: [String], _ prose: Prose, _ form: ProseOptions.Form, _ article: Reference<Article>?
  ) -> [Diagnostic] {
    let source = edition.dossier.sources[prose.range.file]
    var options = ProseOptions()
    options.form = form
    options.inspection = .places
    var passages = MarkdownRenderer.render(text(of: prose), options).passages[...]
    return invented.map { text in
      let place = Self.find(text, in: &passages) ?? prose.range.bytes
      return Diagnostic(
        .error, "quotation-not-declared", at: source.place(place),
        "No quotation \(owner(article)) has the words “\(text)”",
        explanation:
          "Declare them as a quotation, which is looked for in the original, or write them without the marks.")
    }
  }

  /// Where `text` stands after a quotation mark in the first of `passages` that has it; what is before is left out from
  /// then on. Nil where a marker's end parts it.
  private static func find(_ text: String, in passages: inout ArraySlice<Passage>) -> Range<Int>? {
    for index in passages.indices {
      let found = passages[index].text.ranges(of: Array(text.utf8)).first { range in
        range.lowerBound > 0 && isEndOfMark(passages[index].text[range.lowerBound - 1])
      }
      guard let found else { continue }
      passages = passages[index...]
      return passages[index].range(of: found)
    }
    return nil
  }

  private static func isEndOfMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || (0x9C...0x9F).contains(byte) || [0xAB, 0xBB].contains(byte)
  }

  private func owner(_ article: Reference<Article>?) -> String {
    article.map { "of `\(edition.dossier[$0].id.value)`" } ?? "of the dossier"
  }
}
