import DossierModel
import JSON

extension ArticleRecord {
  /// The record as a file, with the digest of its own content.
  func file() -> LockFile {
    LockFile(name: article + ".json", bytes: SealedJSON.bytes(object: members()))
  }

  func members() -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = [
      ("article", .string(article)), ("sha256", .string(sha256)), ("lines", .string(lines)),
      ("length", .integer(length)), ("quotedWords", .integer(quotedWords)),
      ("words", object(words.map { ($0.region.rawValue, .integer($0.words)) })),
    ]
    if !quotations.isEmpty { members.append(("quotations", .array(quotations.map(json)))) }
    var names: [(String, JSONValue)] = [("digest", .string(self.names.digest))]
    if !self.names.forms.isEmpty {
      names.append(("forms", object(self.names.forms.map { ($0.form, mentions($0.own, $0.quoted)) })))
    }
    members.append(("names", object(names)))
    if !terms.isEmpty { members.append(("terms", object(terms.map { ($0.id, json($0)) }))) }
    if !silences.isEmpty { members.append(("silences", object(silences.map { ($0, .string($1)) }))) }
    if !checked.isEmpty { members.append(("checked", object(checked.map { ($0, .string($1)) }))) }
    if let uncheckedBecause { members.append(("unchecked", .string(uncheckedBecause))) }
    return members
  }

  private func object(_ members: [(String, JSONValue)]) -> JSONValue { .object(JSONObject(members)) }

  private func json(_ quotation: QuotationFinding) -> JSONValue {
    var members: [(String, JSONValue)] = [
      ("text", .string(quotation.text)), ("region", .string(quotation.region.rawValue)),
      ("at", .string("\(quotation.range.lowerBound)-\(quotation.range.upperBound)")),
      ("lines", .string("\(quotation.lines.lowerBound)-\(quotation.lines.upperBound)")),
      ("marks", .string(quotation.marks.rawValue)),
    ]
    if let fragment = quotation.fragment {
      var parts: [(String, JSONValue)] = [("start", .string(fragment.start))]
      if !fragment.prefix.isEmpty { parts.append(("prefix", .string(fragment.prefix))) }
      if !fragment.end.isEmpty { parts.append(("end", .string(fragment.end))) }
      if !fragment.suffix.isEmpty { parts.append(("suffix", .string(fragment.suffix))) }
      members.append(("fragment", object(parts)))
    }
    return object(members)
  }

  /// Positions on one line each, so that the file stays short: counts come first.
  private func mentions(_ own: [Int], _ quoted: [Int]) -> JSONValue {
    var members: [(String, JSONValue)] = []
    if !own.isEmpty { members.append(("own", .string(own.map(String.init).joined(separator: " ")))) }
    if !quoted.isEmpty { members.append(("quoted", .string(quoted.map(String.init).joined(separator: " ")))) }
    return object(members)
  }

  private func json(_ term: TermRecord) -> JSONValue {
    var members: [(String, JSONValue)] = [("digest", .string(term.digest))]
    if !term.wordings.isEmpty {
      members.append(
        (
          "words",
          .array(
            term.wordings.map { .string("\($0.pattern + 1): own \($0.own), quoted \($0.quoted), scare \($0.scare)") })
        ))
    }
    return object(members)
  }
}
