import DossierModel

/// Quotation marks as they are set within a quotation that pages set in marks of their own: single ones, or in languages
/// that set angled marks, double ones. For display alone: what is looked up, linked and published as data stays as printed.
struct NestedMarks: Sendable {
  private enum Style: Sendable {
    case single, german, angled
  }

  private let style: Style

  /// The marks of texts in `language`, the same that the style sheet gives to a quotation in it.
  init(of language: LanguageTag) {
    switch language.language {
    case "de": style = .german
    case "fr", "fa", "ar": style = .angled
    default: style = .single
    }
  }

  /// `text` with the marks in it set as inner ones, also one whose other half is not quoted. It has as many Unicode scalars
  /// as before.
  func set(in text: String) -> String {
    // The first bytes of all marks.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || $0 == 0xC2 || $0 == 0xE2 }),
      text.unicodeScalars.contains(where: { Self.marks.contains($0) })
    else { return text }
    var shown = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      shown.append(inner(scalar, opens: Self.opens(after: last, before: rest.first)))
      last = scalar
    }
    return String(shown)
  }

  private static let marks: Set<Unicode.Scalar> = ["\"", "“", "”", "„", "«", "»"]

  private func inner(_ mark: Unicode.Scalar, opens: Bool) -> Unicode.Scalar {
    switch (style, mark) {
    case (.angled, "\""): opens ? "“" : "”"
    case (.angled, "«"): "“"
    case (.angled, "»"): "”"
    case (.angled, _): mark
    case (.german, "\""): opens ? "‚" : "‘"
    case (.german, "”"), (.single, "”"): "’"
    case (_, "„"): "‚"
    case (_, "“"): "‘"
    case (.single, "\""): opens ? "‘" : "’"
    default: mark
    }
  }

  /// Whether a mark that looks the same at both ends opens: nothing stands before it to which it could belong, and
  /// something after it.
  private static func opens(after last: Unicode.Scalar?, before next: Unicode.Scalar?) -> Bool {
    guard let next, !next.properties.isWhitespace else { return false }
    guard let last else { return true }
    return last.properties.isWhitespace || last.properties.generalCategory == .openPunctuation
      || last.properties.generalCategory == .initialPunctuation || last.properties.generalCategory == .dashPunctuation
  }
}
