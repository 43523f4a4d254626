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
  /// The capture, byte for byte.
  public let original: [UInt8]
  /// The path of the article's file below the content folder.
  public let articlePath: String
  /// The article's file: front matter marked for review, and a digest to be written.
  public let article: [UInt8]
  /// What was proposed, in sentences, by line numbers; without words of the capture.
  public let proposals: [String]

  /// Reads a capture and proposes an article `id` of it. `name` is the file that it came from, nil for standard input.
  ///
  /// Nil, with an error, where the capture is empty, binary, too large or not UTF-8.
  public static func propose(
    _ bytes: [UInt8], from name: String?, id: Identifier, captured: Day? = nil
  ) -> (proposal: CaptureImport?, diagnostics: [Diagnostic]) {
    let shown = name ?? "standard input"
    let source = SourceText(path: shown, bytes: bytes)
    if let problem = CaptureProblem(in: source) {
      let place = problem.offset.map { source.place($0..<$0 + 1, reach: 40) } ?? source.place
      return (nil, [Diagnostic(.error, problem.identifier, at: place, problem.sentence(about: "the capture"))])
    }
    guard let digest = SHA256Digest(of: bytes)?.description else {
      return (nil, [Diagnostic(.error, "original-unreadable", at: source.place, "its SHA-256 cannot be computed")])
    }
    let file = digest.prefix(12) + "-" + fileName(name, id: id)
    let front = ProposedFrontMatter(
      reading: CaptureReading(source), source: source, id: id, file: String(file), sha256: digest, captured: captured)
    let proposal = CaptureImport(
      originalName: String(file), original: bytes, articlePath: "articles/\(id).md", article: Array(front.text.utf8),
      proposals: front.proposals)
    return (proposal, [])
  }

  /// The last part of a path, of letters that stand in any file name.
  private static func fileName(_ name: String?, id: Identifier) -> String {
    let last = name?.split(separator: "/").last.map(String.init) ?? ""
    let kept = String.UnicodeScalarView(
      last.unicodeScalars.map { scalar in
        let isPlain = scalar.isASCII && (Letters.isASCIIWord(UInt8(scalar.value)) || scalar == "." || scalar == "-")
        return isPlain ? scalar : "-"
      })
    let trimmed = String(kept).drop { $0 == "." || $0 == "-" }
    return trimmed.isEmpty ? "\(id).txt" : String(trimmed.suffix(80))
  }
}
