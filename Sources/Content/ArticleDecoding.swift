import Bytes
import Diagnostics
import DossierModel
import YAML

// Articles: the front matter, and the digest after it.
extension DossierDecoder {
  /// An article; with stand-ins for all that could not be read, since others refer to it by the name of its file.
  func article(_ file: ContentFiles.File, id: Located<Identifier>) -> Article? {
    let digest = SourceRange(file: id.range.file, bytes: file.body)
    guard let root = file.tree?.root else { return standIn(id: id, digest: digest) }
    let article = root.readFields("This article", log) { fields -> Article? in
      let title = fields.requiredText("title").map(log.visible(quotation:))
      let code = fields.requiredText("code").map(code)
      let outlet = fields.text("outlet").flatMap { names.find($0, in: \.actors, log) }
      let published = fields.required("published").flatMap { date($0, "`published`") }
      let basis = log.plain(fields.text("basis"))
      let by = fields.texts("by")
      let from = fields.text("from")
      let language = fields.requiredText("language").flatMap(language)
      let address = fields.text("address").flatMap(webAddress)
      let captured = fields.value("captured").flatMap { day($0, "`captured`") }
      let original = fields.requiredText("original")
      let sha256 = fields.requiredText("sha256").map(sha256)
      let regions = fields.required("lines").map(regions) ?? []
      if let title, QuotedWords(title.value).count == 0 {
        log.error("empty-title", at: title.range, "This title has no word")
      }
      if let original { _ = isPlainName(original) }
      if let captured, let published { warnOfCapture(captured, before: published) }
      if !fields.mayHold("basis") {
        missBasis(hasOutlet: fields.mayHold("outlet"), published: published, at: root.head)
      }
      guard let standIn = standIn(id: id, digest: digest) else { return nil }
      return Article(
        id: id, title: title.map { Quotation($0.value, at: $0.range) } ?? standIn.title, code: code ?? standIn.code,
        outlet: outlet, published: published ?? standIn.published, basis: basis?.value, basisRange: basis?.range,
        by: by, from: from,
        language: language ?? standIn.language, address: address, captured: captured?.value,
        original: original ?? standIn.original, sha256: sha256 ?? standIn.sha256, regions: regions, digest: digest)
    }
    return article ?? standIn(id: id, digest: digest)
  }

  private func standIn(id: Located<Identifier>, digest: SourceRange) -> Article? {
    let text = Located(id.value.text, at: id.range)
    guard let published = StandIn.date(at: id.range), let language = LanguageTag("und") else { return nil }
    return Article(
      id: id, title: Quotation(text.value, at: id.range), code: text, outlet: nil, published: published, basis: nil,
      by: [], from: nil, language: language, address: nil, captured: nil, original: text, sha256: text, regions: [],
      digest: digest)
  }

  /// A short name, on one line.
  private func code(_ text: Located<String>) -> Located<String> {
    let scalars = text.value.unicodeScalars
    if scalars.count > 12 || scalars.contains(where: { $0.value < 0x20 }) {
      log.error("long-code", at: text.range, "A code has at most 12 letters, on one line", "It heads a column: `CNN`.")
    }
    return text
  }

  private func sha256(_ text: Located<String>) -> Located<String> {
    let isHash =
      text.value.utf8.count == 64
      && text.value.utf8.allSatisfy { $0.isASCIIDigit || (0x61...0x66).contains($0) }
    if !isHash {
      let isUpper =
        text.value.utf8.count == 64 && text.value.utf8.allSatisfy { "0123456789abcdefABCDEF".utf8.contains($0) }
      log.error(
        "bad-hash", at: text.range, "This is no SHA-256", "It has 64 digits, 0 to 9 and a to f, in small letters.",
        suggestions: isUpper ? [text.value.lowercased()] : [])
    }
    return text
  }

  /// What was not published yet cannot be captured.
  private func warnOfCapture(_ captured: Located<Day>, before published: Located<EDTF>) {
    guard let first = published.value.earliest.day, captured.value < first else { return }
    log.warning(
      "captured-before-published", at: captured.range, "The article was captured before it was published",
      "One of the two dates may be wrong.", notes: [("Published here: \(published.value.text).", published.range)])
  }

  /// Where no outlet is named, or the date is marked as uncertain, a reader is told how both are known.
  private func missBasis(hasOutlet: Bool, published: Located<EDTF>?, at head: SourceRange) {
    if let published, published.value.text.utf8.contains(where: { "?~%X[".utf8.contains($0) }) {
      log.error("missing-basis", at: published.range, "The date is uncertain, and no `basis` says how it is known")
    } else if !hasOutlet {
      log.error("missing-basis", at: head, "No outlet is named, and no `basis` says what is known of the publication")
    }
  }
}

// Lines.
extension DossierDecoder {
  private func regions(_ node: Node) -> [RegionLines] {
    let regions =
      node.readFields("`lines`", log) { fields -> [RegionLines]? in
        Region.allCases.compactMap { region in
          // A text has a headline and a body; everything else it may lack.
          let isRequired = region == .headline || region == .body
          let node = isRequired ? fields.required(region.rawValue) : fields.value(region.rawValue)
          guard let node else { return nil }
          let ranges = node.readTexts("`\(region.rawValue)`", log).compactMap(lines)
          if node.kind == .list, node.items.isEmpty {
            log.error(
              "empty-list", at: node.extent, "`\(region.rawValue)` must not be empty", "Leave the key out instead.")
          }
          return ranges.isEmpty
            ? nil
            : RegionLines(
              region: region, lines: ranges.map(\.value).sorted { $0.lowerBound < $1.lowerBound }, range: node.range)
        }
      } ?? []
    if Self.mayOverlap(regions) { refuseOverlaps(node) }
    return regions
  }

  /// `8`, or `8-82`.
  private func lines(_ text: Located<String>) -> Located<ClosedRange<Int>>? {
    let fields = text.value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = fields.map { WholeNumber.of(Substring($0)) ?? 0 }
    if (1...2).contains(numbers.count), let first = numbers.first, let last = numbers.last, first > 0, first <= last {
      return Located(first...last, at: text.range)
    }
    log.error(
      "bad-lines", at: text.range, "`\(text.value)` are no lines",
      "Write a line number from 1, or the first and the last of several: `8-82`; several such are a list.",
      suggestions: Self.meantLines(text.value))
    return nil
  }

  /// What was meant by several numbers without brackets, or with another dash.
  private static func meantLines(_ text: String) -> [String] {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isDash ? "-" : $0 }))
    if plain.contains(",") { return ["[\(plain)]"] }
    return plain == text ? [] : [plain]
  }

  /// Whether lines of these regions overlap, as far as they could be read.
  private static func mayOverlap(_ regions: [RegionLines]) -> Bool {
    let all = regions.flatMap(\.lines).sorted { $0.lowerBound < $1.lowerBound }
    return zip(all, all.dropFirst()).contains { $0.upperBound >= $1.lowerBound }
  }

  /// No line may belong to two regions, nor twice to one.
  private func refuseOverlaps(_ node: Node) {
    let quiet = DossierDecoder(names: Names(), log: .unread)
    let all = node.entries.flatMap { $0.value.readTexts("", quiet.log).compactMap(quiet.lines) }
    let sorted = all.enumerated().sorted {
      ($0.element.value.lowerBound, $0.offset) < ($1.element.value.lowerBound, $1.offset)
    }
    .map(\.element)
    guard var last = sorted.first else { return }
    for next in sorted.dropFirst() {
      if next.value.lowerBound <= last.value.upperBound {
        let (later, earlier) = next.range.lower > last.range.lower ? (next, last) : (last, next)
        log.error(
          "overlapping-lines", at: later.range, "These lines overlap others", "Each line belongs to one region.",
          notes: [("The other lines stand here.", earlier.range)])
      }
      if next.value.upperBound > last.value.upperBound { last = next }
    }
  }
}
