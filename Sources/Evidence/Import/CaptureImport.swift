import Diagnostics
import DossierModel
import Hashing

/// A captured text, made ready to become an article: the capture as it is, and a proposal of the article's file.
///
/// Nothing is written here. Whoever writes the two files overwrites none; an original that is there already with the same
/// bytes is kept.
public struct CaptureImport: Hashable, Sendable {
  /// The file name of the original: the first 12 digits of its SHA-256, and the name that it came with.
  public let originalName: String
  /// The SHA-256 of the capture, in hex.
  public let sha256: String
  /// The capture, byte for byte.
  public let original: [UInt8]
  /// The path of the article's file below the content folder.
  public let articlePath: String
  /// The article's file: front matter marked for review, and a digest to be written.
  public let article: [UInt8]
  /// What was proposed, in sentences, by line numbers; without words of the capture.
  public let proposals: [String]

  /// Reads a capture and proposes an article `id` of it. `name` is the file that it came from, nil for standard input;
  /// `language` is that of the dossier, which decides where the letters of the text do not tell its own.
  ///
  /// Nil, with an error, where the capture is empty, holds no word, is binary, too large, not UTF-8, HTML or a
  /// document of another program.
  public static func propose(
    _ bytes: [UInt8], from name: String?, id: Identifier, captured: Day? = nil, language: LanguageTag? = nil
  ) -> (proposal: CaptureImport?, diagnostics: [Diagnostic]) {
    let shown = name ?? "standard input"
    let source = SourceText(path: shown, bytes: bytes)
    if let problem = CaptureProblem(in: source) {
      let place = problem.offset.map { source.place($0..<$0 + 1, reach: 40) } ?? source.place
      let summary = problem.sentence(about: "the capture")
      return (nil, [Diagnostic(.error, problem.identifier, at: place, summary, explanation: problem.remedy)])
    }
    if let format = FileFormat(of: bytes) {
      let summary = "the capture is \(format.rawValue), and not the text that it shows"
      let explanation = "Save it as plain text, in UTF-8, and import that."
      return (nil, [Diagnostic(.error, "capture-format", at: source.place, summary, explanation: explanation)])
    }
    if let tag = MarkupScan.firstTag(in: bytes) { return (nil, [markup(source.place(tag))]) }
    let reading = CaptureReading(source)
    guard reading.hasWords else {
      let summary = "the capture holds no text: none of its lines has a word"
      return (nil, [Diagnostic(.error, "original-empty", at: source.place, summary)])
    }
    guard let digest = SHA256Digest(of: bytes)?.description else {
      return (nil, [Diagnostic(.error, "original-unreadable", at: source.place, "its SHA-256 cannot be computed")])
    }
    let file = digest.prefix(12) + "-" + OriginalName.name(for: name, id: id)
    let front = ProposedFrontMatter(
      reading: reading, source: source, id: id, file: String(file), sha256: digest, captured: captured,
      dossierLanguage: language)
    let proposal = CaptureImport(
      originalName: String(file), sha256: digest, original: bytes, articlePath: "articles/\(id).md",
      article: Array(front.text.utf8),
      proposals: front.proposals)
    return (proposal, [])
  }

  private static func markup(_ place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, "capture-markup", at: place, "the capture is HTML, and not the text that it shows",
      explanation:
        "Quotations are looked up letter for letter, and between tags and `&quot;` nobody finds them. Copy the "
        + "text from the page in a browser, or save the page as text, and import that.")
  }
}
