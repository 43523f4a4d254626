import Diagnostics
import DossierModel
import YAML

// dossier.yaml and the files that it includes.
extension DossierDecoder {
  /// The lists that any file of the manifest may hold; the survey has read their items.
  static let lists = ["actors", "places", "events", "claims", "terms", "judgements"]
  /// What only dossier.yaml may hold.
  static let header = [
    "title", "summary", "language", "edition", "topics", "include", "articles", "rules", "address", "method", "keep",
    "picture",
  ]

  /// The dossier without its things, which are read after it; nil where not even a stand-in can be made.
  func header(_ root: Node) -> Dossier? {
    root.readFields("dossier.yaml", log) { fields -> Dossier? in
      for key in Self.lists + ["include", "articles"] { _ = fields.value(key) }
      let title = log.visible(fields.requiredText("title"))
      let summary = prose(fields.required("summary"), "`summary`")
      let language = fields.requiredText("language").flatMap(language)
      let edition = fields.required("edition").flatMap { day($0, "`edition`") }
      _ = fields.required("topics")
      let rules = fields.value("rules").map(rules) ?? Rules()
      let address = fields.text("address").flatMap(siteAddress)
      let corrections = corrections(fields.items("corrections"))
      let method = prose(fields.value("method"), "`method`")
      let keep = fields.texts("keep").filter(isKeptName)
      let picture = fields.text("picture").flatMap(picture)
      let editionRange = edition?.range
      guard let language = language ?? LanguageTag("und"), let edition = edition?.value ?? Day(number: 0) else {
        return nil
      }
      var dossier = Dossier(
        title: title?.value ?? "", at: title?.range, summary: summary ?? Prose("", at: root.head), language: language,
        edition: edition, address: address.map { $0.utf8.ends(with: "/") ? $0 : $0 + "/" }, method: method, keep: keep,
        picture: picture, rules: rules, corrections: corrections)
      dossier.editionRange = editionRange
      return dossier
    }
  }

  /// A file of `include`, of which only the form is looked at here. Corrections may stand in it, and are given.
  func included(_ root: Node) -> [Correction] {
    root.readFields("This file", log) { fields -> [Correction]? in
      for key in Self.lists { _ = fields.value(key) }
      for key in Self.header {
        guard let place = fields.place(ofKey: key) else { continue }
        _ = fields.value(key)
        log.error("misplaced-key", at: place, "`\(key)` belongs in dossier.yaml")
      }
      return corrections(fields.items("corrections"))
    } ?? []
  }

  /// Rules of which one could not be read allow everything, so that nothing is held against a rule that may be another.
  private func rules(_ node: Node) -> Rules {
    let known = log.problems.count
    let rules = node.readFields("`rules`", log) { fields in
      let standard = Rules()
      return Rules(
        quotationWords: fields.value("quotation-words").flatMap { count($0, "`quotation-words`", in: 1...1000) }
          ?? standard.quotationWords,
        quotedShare: fields.value("quoted-share").flatMap { count($0, "`quoted-share`", in: 1...100) }
          ?? standard.quotedShare,
        verification: fields.value("verification").flatMap { choice($0, "`verification`", of: Rules.Verification.self) }
          ?? standard.verification)
    }
    if let rules, log.problems.count == known { return rules }
    return Rules(quotationWords: Int.max, quotedShare: 100, verification: rules?.verification ?? .optional)
  }

  private func corrections(_ nodes: [Node]) -> [Correction] {
    nodes.compactMap { node in
      node.readFields("This correction", log) { fields in
        let date = fields.required("date").flatMap { day($0, "`date`") }
        let text = prose(fields.required("text"), "`text`")
        return date.flatMap { date in text.map { Correction(date: date, text: $0) } }
      }
    }
  }

  /// Whether it names one file or folder, and nothing above or below.
  func isPlainName(_ name: Located<String>) -> Bool {
    let isPlain =
      name.value != "." && name.value != ".."
      && !name.value.unicodeScalars.contains { "/\\".unicodeScalars.contains($0) || $0.value < 0x20 }
    if !isPlain {
      log.error(
        "bad-file-name", at: name.range, "`\(name.value)` is not the plain name of a file", "No folder may stand in it."
      )
    }
    return isPlain
  }

  /// Whether a name under `keep` is plain, and no pattern.
  private func isKeptName(_ name: Located<String>) -> Bool {
    guard isPlainName(name) else { return false }
    guard name.value.contains("*") else { return true }
    log.error(
      "bad-file-name", at: name.range, "`*` stands for nothing under `keep`",
      "Write each name in full; a folder is kept with all that it holds.")
    return false
  }

  /// The address of a folder, to which paths are added.
  private func siteAddress(_ text: Located<String>) -> String? {
    guard let address = webAddress(text) else { return nil }
    let parts = address.prefix { !"?#".contains($0) }.split(separator: "/")
    let path = address.dropFirst(parts[0].count + 2)
    let plain = "\(parts[0])//\(parts.dropFirst().joined(separator: "/"))"
    // Links of 404.html begin with the path, and what begins with two slashes leads to another host; dots lead elsewhere.
    let dots = parts.dropFirst(2).first { [".", ".."].contains($0.lowercased().replacing("%2e", with: ".")) }
    guard let sign = ["?", "#", "//"].first(where: { path.contains($0) }) ?? dots.map({ "/\($0)/" }) else {
      return address
    }
    log.error(
      "bad-address", at: text.range, "The address of a site has no `\(sign)`",
      "It is where the site's first page is, such as `https://example.org/dossier/`.",
      suggestions: dots == nil ? [plain] : [])
    return nil
  }

  private func picture(_ path: Located<String>) -> Located<String>? {
    if let pattern = PathPattern(path.value), pattern.isOneFile { return path }
    log.error("bad-path", at: path.range, "`\(path.value)` is no path inside the content folder")
    return nil
  }
}
