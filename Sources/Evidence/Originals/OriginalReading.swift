import Diagnostics
import DossierModel
import Hashing

/// Reads the original of one article and proves that it is the one that the article names.
struct OriginalReading {
  let article: Article
  let sources: SourceSet
  let folder: OriginalsFolder

  /// An original that was read, or what is wrong with it.
  typealias Outcome = (original: SourceText?, regions: [RegionLines], diagnostics: [Diagnostic])

  /// Reads the file and checks bytes, digest and lines. Without an original there is at least one error.
  func read() -> Outcome {
    let name = article.original.value
    guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), !name.utf8.contains(0), name.utf8.first != 0x2E else {
      return fail("original-name", "“\(name)” is not the name of a file in the folder of originals")
    }
    switch folder.read(name) {
    case .failure(.missing):
      return fail(
        "original-missing", "The original \(name) is not in \(folder.path)",
        "Every original is looked for in the folder that --originals or DOSSIER_ORIGINALS names.")
    case .failure(.tooLarge(let size)):
      let problem = CaptureProblem.tooLarge(size)
      return fail(problem.identifier, problem.sentence(about: "The original \(name)"))
    case .failure(.unreadable(let reason)):
      return fail("original-unreadable", "The original \(name) cannot be read: \(reason)")
    case .success(let bytes):
      return check(bytes, name: name)
    }
  }

  private func check(_ bytes: [UInt8], name: String) -> Outcome {
    let source = SourceText(path: folder.path(of: name), bytes: bytes)
    if let problem = CaptureProblem(in: source) {
      return fail(problem.identifier, problem.sentence(about: "The original \(name)"))
    }
    guard let digest = SHA256Digest(of: bytes)?.description else {
      return fail("original-unreadable", "the SHA-256 of the original \(name) cannot be computed")
    }
    guard digest == article.sha256.value else {
      let diagnostic = Diagnostic(
        .error, "original-changed", at: sources.place(article.sha256.range),
        "The original \(name) is another text than the one that was captured",
        explanation:
          "Expected SHA-256 \(article.sha256.value), found \(digest).\n"
          + "Put the captured text back; or, if it was captured anew, give its SHA-256 here and look at its lines again."
      )
      return (nil, [], [diagnostic])
    }
    let diagnostics = lineProblems(in: source)
    return (diagnostics.isEmpty ? source : nil, article.regions, diagnostics)
  }

  private func fail(_ identifier: String, _ summary: String, _ explanation: String = "") -> Outcome {
    let place = sources.place(article.original.range)
    return (nil, [], [Diagnostic(.error, identifier, at: place, summary, explanation: explanation)])
  }
}

extension OriginalReading {
  /// Lines that leave the file, are listed twice, or hold nothing.
  private func lineProblems(in source: SourceText) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    func report(_ identifier: String, _ region: RegionLines, _ summary: String) {
      diagnostics.append(Diagnostic(.error, identifier, at: sources.place(region.range), summary))
    }
    let listed = article.regions.flatMap { region in region.lines.map { (region: region, lines: $0) } }
      .sorted { ($0.lines.lowerBound, $0.lines.upperBound) < ($1.lines.lowerBound, $1.lines.upperBound) }
    if listed.isEmpty {
      let place = sources.place(article.original.range)
      return [Diagnostic(.error, "lines-empty", at: place, "No line of the original is listed under lines")]
    }
    for (index, entry) in listed.enumerated() {
      let name = entry.region.region.rawValue
      if entry.lines.lowerBound < 1 || entry.lines.upperBound > source.lineCount {
        let lines = written(entry.lines)
        let all = source.lineCount == 1 ? "one line" : "\(source.lineCount) lines"
        report("lines-outside", entry.region, "\(name): \(lines) leaves the original, which has \(all)")
      } else if entry.lines.allSatisfy({ source.bytes[source.lineRange($0 - 1)].allSatisfy { $0 <= 0x20 } }) {
        report("lines-empty", entry.region, "\(name): \(written(entry.lines)) of the original holds nothing")
      }
      if index > 0, listed[index - 1].lines.upperBound >= entry.lines.lowerBound {
        let other = listed[index - 1]
        report(
          "lines-overlap", entry.region,
          "\(name): \(written(entry.lines)) overlaps with \(other.region.region.rawValue): \(written(other.lines))")
      }
    }
    return diagnostics
  }

  private func written(_ lines: ClosedRange<Int>) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
  }
}
