import Bytes
import Diagnostics
import DossierModel
import YAML

// Reading the file of an article: front matter, and the digest after it.
extension ContentFiles {
  static func article(_ path: String, _ source: SourceText, _ texts: ContentReader.ArticleTexts, _ id: FileID) -> File {
    let kept = File.Source.keeping(source, texts)
    func failed(_ diagnostics: [Diagnostic]) -> File {
      File(path: path, source: kept, tree: nil, body: 0..<0, diagnostics: diagnostics)
    }
    if let bad = source.bytes.withUnsafeBufferPointer({ UTF8Validity.firstInvalidByte(in: $0) }) {
      return failed([
        Diagnostic(
          .error, "not-utf8", at: source.place(bad..<bad + 1), "The text is not UTF-8",
          explanation: "Save the file as UTF-8.")
      ])
    }
    let merges = MergeMarks.diagnostics(in: source, 0..<source.bytes.count, equalsSignsUnderline: true)
    if !merges.isEmpty { return failed(merges) }
    do throws(FrontMatter.Failure) {
      let parts = try FrontMatter(of: source)
      let (tree, diagnostics) = TreeReader.read(source, range: parts.yaml, as: id)
      let digest = tree == nil ? [] : check(digest: parts.body, of: source)
      return File(
        path: path, source: kept, tree: tree, body: parts.body,
        diagnostics: diagnostics + digest + warnOfReview(source, before: parts.body))
    } catch {
      let (summary, explanation) =
        switch error {
        case .missing:
          (
            "This article has no front matter",
            "Its first line must be `---`; keys and values follow, then another `---`, then the digest."
          )
        case .open:
          (
            "The front matter that begins here is never closed",
            "A line `---` must stand between the keys and the digest."
          )
        }
      let start = source.place(source.lineRange(0))
      return failed([Diagnostic(.error, "no-front-matter", at: start, summary, explanation: explanation)])
    }
  }

  /// A digest must be there, and be more than a draft's.
  private static func check(digest body: Range<Int>, of source: SourceText) -> [Diagnostic] {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    let text = source.bytes[body]
    guard let start = text.firstIndex(where: { !isBlank($0) }) else {
      return [
        Diagnostic(
          .error, "empty-digest", at: source.place(body), "This article has no digest",
          explanation: "Say after the front matter what the article reports.")
      ]
    }
    let draft = Article.draftDigest.utf8
    guard text[start...].starts(with: draft) else { return [] }
    return [
      Diagnostic(
        .error, "draft-digest", at: source.place(start..<start + draft.count), "This digest is still the draft's",
        explanation: "Say in your own words what the article reports.")
    ]
  }

  /// A draft marks what was proposed and nobody has checked yet with comments, which nothing else reads.
  private static func warnOfReview(_ source: SourceText, before body: Range<Int>) -> [Diagnostic] {
    let marks = (0..<source.lineIndex(at: body.lowerBound)).map(source.lineRange).filter {
      source.bytes[$0].starts(with: "# review".utf8)
    }
    guard let first = marks.first else { return [] }
    let count = marks.count == 1 ? "a line that begins" : "\(marks.count) lines that begin"
    return [
      Diagnostic(
        .warning, "not-reviewed", at: source.place(first), "The front matter still has \(count) with `# review`",
        explanation: "Each stands over something that was only proposed. Delete it once you have checked that.")
    ]
  }
}
