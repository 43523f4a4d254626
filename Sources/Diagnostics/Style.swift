/// Colours of a terminal, or none.
struct Style {
  let isColoured: Bool

  func strong(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "2") }
  func caret(_ text: String) -> String { wrap(text, "1;32") }
  func note(_ text: String) -> String { wrap(text, "1;36") }
  func severity(_ severity: Severity) -> String { wrap(severity.rawValue, severity == .error ? "1;31" : "1;33") }

  /// Between the sequences of ECMA-48 that select a rendition and reset it.
  private func wrap(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
