import JSON

/// Diagnostics as JSON. Every key is always there; `place` is null where a diagnostic concerns no file, and its numbers
/// are 0 where the whole file is meant. Columns count code points from 1, and `endColumn` is the one after the range.
enum DiagnosticJSON {
  static func array(of diagnostics: [Diagnostic]) -> JSONValue {
    .array(diagnostics.map(object))
  }

  private static func object(_ diagnostic: Diagnostic) -> JSONValue {
    [
      "severity": .string(diagnostic.severity.rawValue),
      "identifier": .string(diagnostic.identifier),
      "summary": .string(diagnostic.summary),
      "explanation": .string(diagnostic.explanation),
      "place": place(diagnostic.place),
      "notes": .array(diagnostic.notes.map { ["text": .string($0.text), "place": place($0.place)] }),
      "suggestions": .array(diagnostic.suggestions.map(JSONValue.string)),
    ]
  }

  private static func place(_ place: SourcePlace?) -> JSONValue {
    guard let place else { return nil }
    return [
      "path": .string(place.path), "line": .integer(place.line), "column": .integer(place.column),
      "endLine": .integer(place.endLine), "endColumn": .integer(place.endColumn),
    ]
  }
}
