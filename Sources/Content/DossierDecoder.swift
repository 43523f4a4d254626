import Bytes
import Diagnostics
import DossierModel
import YAML

/// Reads the nodes of a manifest as the words of the model. What each thing consists of stands in the extensions, one file
/// each; here are the values that many of them share.
final class DossierDecoder {
  /// What can be referred to.
  let names: Names
  /// Where problems go.
  let log: ProblemLog
  /// The dossier's rules, once they are read.
  var rules: Rules
  /// For each article the words of its language, once articles are read.
  let books: [PhraseBook?]

  init(names: Names, log: ProblemLog, rules: Rules = Rules(), books: [PhraseBook?] = []) {
    self.names = names
    self.log = log
    self.rules = rules
    self.books = books
  }
}

// Values.
extension DossierDecoder {
  /// A date; a YAML list is a set of dates, as `[a,b]` is in EDTF.
  func date(_ node: Node, _ what: String) -> Located<EDTF>? {
    guard node.kind == .list else {
      let form = "Write a date, such as `2024-01-18`, `2024-01-18?` or `2024-01`."
      guard let text = node.readText(what, log, form: form) else { return nil }
      return value(text.value, of: node) { text throws(ValueError) in try EDTF(text) }
    }
    let items = node.readTexts(what, log)
    guard items.count == node.items.count else { return nil }
    let text = "[" + items.map(\.value).joined(separator: ",") + "]"
    do throws(ValueError) {
      return Located(try EDTF(text), at: node.range)
    } catch {
      report(error, at: part(error.range, ofSet: items) ?? node.range)
      return nil
    }
  }

  /// A day as YYYY-MM-DD.
  func day(_ node: Node, _ what: String) -> Located<Day>? {
    guard let text = node.readText(what, log, form: "Write a day as YYYY-MM-DD.") else { return nil }
    if let day = Day(iso: text.value) { return Located(day, at: text.range) }
    log.error("bad-day", at: text.range, "`\(text.value)` is no day", "Write a day that there is as YYYY-MM-DD.")
    return nil
  }

  func clockTime(_ node: Node) -> Located<ClockTime>? {
    guard let text = node.readText("`time`", log) else { return nil }
    return value(text.value, of: node) { text throws(ValueError) in try ClockTime(text) }
  }

  func language(_ text: Located<String>) -> LanguageTag? {
    if let tag = LanguageTag(text.value) { return tag }
    log.error(
      "bad-language", at: text.range, "`\(text.value)` is no language tag",
      "Write a tag such as `en`, `fa` or `pt-BR`: two letters for the language, three only where it has no two.",
      suggestions: [LanguageNames.tag(for: text.value)].compactMap(\.self))
    return nil
  }

  /// An address of the web, by its scheme and a host; nothing is looked up.
  func webAddress(_ text: Located<String>) -> String? {
    let bytes = Array(text.value.utf8)
    let scheme = ["https://", "http://"].first { text.value.utf8.starts(with: $0.utf8) }
    let host = bytes.dropFirst(scheme?.utf8.count ?? 0).prefix { !"/?#".utf8.contains($0) }
    let labels = host.prefix { $0 != UInt8(ascii: ":") }.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let port = host.firstIndex(of: UInt8(ascii: ":")).map { String(decoding: host[($0 + 1)...], as: UTF8.self) }
    let isHost =
      host.first == UInt8(ascii: "[") || labels.allSatisfy { !$0.isEmpty } && port.map { UInt16($0) != nil } ?? true
    let isClean = bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"\"<>\\^`{|}".utf8.contains($0) }
    guard scheme != nil, isHost, isClean, !host.contains(UInt8(ascii: "@")), Self.hasWholeEscapes(bytes) else {
      log.error(
        "bad-address", at: text.range, "`\(text.value)` is no address of the web",
        "It must begin with `https://` or `http://` and a host, without blanks.")
      return nil
    }
    return text.value
  }

  /// Whether two hexadecimal digits follow every `%` (RFC 3986, 2.1).
  private static func hasWholeEscapes(_ bytes: [UInt8]) -> Bool {
    bytes.indices.allSatisfy { index in
      guard bytes[index] == UInt8(ascii: "%") else { return true }
      let digits = bytes[(index + 1)...].prefix(2)
      return digits.count == 2 && digits.allSatisfy { Unicode.Scalar($0).properties.isASCIIHexDigit }
    }
  }

  /// One of the words of a closed list.
  func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, _ what: String, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    guard let text = node.readText(what, log) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    log.error(
      "unknown-choice", at: text.range, "\(what) cannot be `\(text.value)`",
      "It is one of \(words.map { "`\($0)`" }.joined(separator: ", ")).",
      suggestions: NearestName.candidates(for: text.value, among: words))
    return nil
  }

  /// A whole number within `range`.
  func count(_ node: Node, _ what: String, in range: ClosedRange<Int>) -> Int? {
    guard let text = node.readText(what, log) else { return nil }
    if let number = WholeNumber.of(text.value), range.contains(number) { return number }
    log.error(
      "bad-number", at: text.range, "\(what) cannot be `\(text.value)`",
      "Write a whole number from \(range.lowerBound) to \(range.upperBound), in digits.")
    return nil
  }

  func prose(_ node: Node?, _ what: String) -> Prose? {
    guard let node, let text = node.readText(what, log) else { return nil }
    return Prose(text.value, at: text.range, written: node.extent)
  }
}

// Where a value goes wrong.
extension DossierDecoder {
  /// A value made of a text; a mistake is reported at its own bytes where the file has the text letter for letter.
  func value<Value>(
    _ text: String, of node: Node, _ make: (String) throws(ValueError) -> Value
  ) -> Located<Value>? {
    do throws(ValueError) {
      return Located(try make(text), at: node.range)
    } catch {
      report(error, at: part(error.range, of: text, in: node.range))
      return nil
    }
  }

  func report(_ error: ValueError, at range: SourceRange) {
    let expected = error.expected.isEmpty ? "" : "Expected: \(error.expected)."
    let summary = error.summary.prefix(1).uppercased() + error.summary.dropFirst()
    log.error(error.identifier, at: range, summary, expected, suggestions: error.suggestions)
  }

  /// The place of `bytes` of a text that stands at `range`; all of it where quoting or wrapping has changed the text, which
  /// its length shows.
  func part(_ bytes: Range<Int>, of text: String, in range: SourceRange) -> SourceRange {
    guard range.bytes.count == text.utf8.count else { return range }
    let start = range.bytes.lowerBound
    return SourceRange(file: range.file, bytes: start + bytes.lowerBound..<start + bytes.upperBound)
  }

  /// The place of `bytes` of a set whose members are items of a YAML list; nil where they lie in no single one.
  private func part(_ bytes: Range<Int>, ofSet items: [Located<String>]) -> SourceRange? {
    var start = 1
    for item in items {
      let end = start + item.value.utf8.count
      if bytes.lowerBound >= start, bytes.upperBound <= end {
        return part(bytes.lowerBound - start..<bytes.upperBound - start, of: item.value, in: item.range)
      }
      start = end + 1
    }
    return nil
  }
}

/// A number in ASCII digits.
enum WholeNumber {
  /// Nil for anything but one to nine digits.
  static func of(_ text: some StringProtocol) -> Int? {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }
}
