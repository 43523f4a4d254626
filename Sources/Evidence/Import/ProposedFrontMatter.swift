import Diagnostics
import DossierModel

/// The front matter that is proposed for a capture.
struct ProposedFrontMatter {
  let reading: CaptureReading
  let source: SourceText
  let id: Identifier
  let file: String
  let sha256: String
  let captured: Day?
  /// The language of the dossier, where it is known.
  let dossierLanguage: LanguageTag?

  /// The whole file. What has to be reviewed is said in comments; what could not be found has no value, which is an error
  /// until somebody fills it in.
  var text: String {
    var lines = [
      "---", "# review: everything here was proposed from the capture; delete each such line once it is checked",
    ]
    lines.append("# review: \(reading.headline.map { "line \($0)" } ?? "no line") was taken for the headline")
    lines.append(title.isEmpty ? "title:" : "title: \(quoted(title))")
    lines.append("code: \(id.description.uppercased().prefix(6))")
    lines.append(
      "# review: add `outlet` if a line of the original names it, and `basis` where outlet or date is not plainly printed"
    )
    lines.append(published.map { "published: \($0.iso)" } ?? "published:")
    if let line = agencyByline {
      lines.append(
        "# review: the byline of line \(line) names an agency or a paper, which is no person and may be the `outlet`")
    }
    if !authors.isEmpty { lines.append("by: [\(authors.map(quoted).joined(separator: ", "))]") }
    if let origin { lines.append("from: \(quoted(origin))") }
    lines += languageLines
    if let captured { lines.append("captured: \(captured.iso)") }
    lines += ["original: \(quoted(file))", "sha256: \(sha256)"]
    lines += ["# review: which lines are what, and which belong to the page alone", "lines:"]
    for (region, ranges) in reading.regions { lines.append("  \(region.rawValue): \(Self.written(ranges))") }
    if !reading.dropped.isEmpty { lines.append("# review: lines \(Self.written(reading.dropped)) belong to no region") }
    return (lines + ["---", Article.draftDigest, ""]).joined(separator: "\n")
  }

  /// What was found, by line numbers.
  var proposals: [String] {
    reading.regions.map { "\($0.region.rawValue): \(Self.written($0.lines))" }
      + (reading.dropped.isEmpty ? [] : ["dropped: \(Self.written(reading.dropped))"])
      + [
        published.map { "published: \($0.iso)" } ?? "published: not found", "language: \(language.tag ?? "not found")",
      ]
  }

  private var title: String { printed(reading.headline) }

  private func printed(_ number: Int?) -> String {
    guard let number else { return "" }
    let bytes = source.bytes[source.lineRange(number - 1)]
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.filter { !Self.isUnwanted($0) }
    return scalars.split(whereSeparator: \.properties.isWhitespace).map(String.init).joined(separator: " ")
  }

  /// Whether a manifest may not hold it, or is better without: quotations are found without direction controls, isolates,
  /// and what nobody sees. Marks of direction stay.
  private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
    guard case .dropped = Normalisation.meaning(of: scalar.value) else { return false }
    return scalar != "\u{61C}" && scalar != "\u{200E}" && scalar != "\u{200F}"
  }

  private var credits: [CaptureLine] { reading.lines.filter { $0.kind == .region(.credit) } }

  /// The first day that a credit line prints in full, or the dateline.
  private var published: Day? { credits.lazy.compactMap(reading.day).first ?? dateline.flatMap(PrintedDate.in) }

  private var byline: (line: Int, names: [String])? {
    credits.lazy.compactMap { line in reading.byline(of: line).map { (line.number, $0) } }.first
  }

  private var authors: [String] { byline?.names.filter { !CaptureWords.isAgency($0) } ?? [] }

  /// The number of the byline that names somebody who is no author.
  private var agencyByline: Int? {
    byline.flatMap { $0.names.contains(where: CaptureWords.isAgency) ? $0.line : nil }
  }

  /// Words in capitals, and perhaps others after them, before the first dash of the body: `ISLAMABAD, Pakistan --`.
  private var dateline: String? {
    guard let first = reading.lines.first(where: { $0.kind == .region(.body) }) else { return nil }
    let head = String(String.UnicodeScalarView(reading.text.string(first).unicodeScalars.prefix(60)))
    guard let dash = head.firstIndex(of: "-"), head[..<dash].last == " " else { return nil }
    let place = head[..<dash].split(separator: " ").joined(separator: " ")
    guard let word = place.split(separator: " ").first else { return nil }
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 1, letters.allSatisfy(\.properties.isUppercase) else { return nil }
    return place
  }

  /// The place of the dateline, without the agency in brackets and the day that may follow it.
  private var origin: String? {
    guard let place = dateline?.split(separator: " (", maxSplits: 1).first?.split(separator: ",") else { return nil }
    let names = place.prefix { !$0.contains(where: \.isNumber) }.joined(separator: ",")
    return names.isEmpty ? nil : names
  }

  /// Told from the body; where none was found, from all that may belong to the article.
  private var language: LanguageOfText {
    let body = reading.lines.filter { $0.kind == .region(.body) }
    let lines = body.isEmpty ? reading.lines.filter { $0.kind != .dropped } : body
    return LanguageOfText(of: lines, in: reading.text, dossier: dossierLanguage)
  }

  private var languageLines: [String] {
    switch language {
    case .told(let tag): ["# review: the language was told from letters and words of the text", "language: \(tag)"]
    case .dossier(let tag):
      ["# review: the language is the dossier's; the text did not tell its own", "language: \(tag)"]
    case .unknown: ["# review: the text did not tell its language", "language:"]
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  private static func written(_ ranges: [ClosedRange<Int>]) -> String {
    let parts = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }
    return parts.count == 1 ? parts[0] : "[\(parts.joined(separator: ", "))]"
  }
}
