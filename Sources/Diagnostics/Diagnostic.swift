/// How grave a diagnostic is.
public enum Severity: String, Hashable, Sendable {
  /// Nothing is published.
  case error
  /// Published, and worth a look.
  case warning
}

/// What is wrong, where, and what to do about it. A value: it is collected, never thrown.
public struct Diagnostic: Hashable, Sendable {
  /// Something more to say, at a place of its own or at none.
  public struct Note: Hashable, Sendable {
    /// The sentence.
    public let text: String
    /// Where, when it is somewhere else than the diagnostic.
    public let place: SourcePlace?

    /// A note, at `place` where one is given.
    public init(_ text: String, at place: SourcePlace? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// Error or warning.
  public let severity: Severity
  /// Its stable name in kebab-case, such as `unknown-actor`.
  public let identifier: String
  /// One line: what is wrong. Its identifier follows it in brackets, so it has no full stop.
  public let summary: String
  /// Where; nil where it concerns no file.
  public let place: SourcePlace?
  /// Why it matters or what was expected; empty where the summary says all.
  public let explanation: String
  /// Further places.
  public let notes: [Note]
  /// What could be written instead, the likeliest first.
  public let suggestions: [String]
  /// What it is about, where the same may be wrong at many places, such as a misspelt name: diagnostics of one identifier
  /// about one thing are printed as one. Nil where it stands alone.
  public let subject: String?

  /// A diagnostic with all its parts.
  public init(
    _ severity: Severity, _ identifier: String, at place: SourcePlace?, _ summary: String, explanation: String = "",
    notes: [Note] = [], suggestions: [String] = [], subject: String? = nil
  ) {
    self.severity = severity
    self.identifier = identifier
    self.place = place
    self.summary = summary.hasSuffix(".") ? String(summary.dropLast()) : summary
    self.explanation = explanation
    self.notes = notes
    self.suggestions = suggestions
    self.subject = subject
  }

  /// The same as an error.
  public var asError: Diagnostic {
    Diagnostic(
      .error, identifier, at: place, summary, explanation: explanation, notes: notes, suggestions: suggestions,
      subject: subject)
  }

  /// The same, with others that are about the same thing: their places become notes, in file order.
  fileprivate func joined(with others: some Sequence<Diagnostic>) -> Diagnostic {
    let more = others.flatMap { [Note("the same here", at: $0.place)] + $0.notes }
    guard !more.isEmpty else { return self }
    let notes = (notes + more).map { (key: $0.place?.orderKey ?? [], note: $0) }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.note)
    return Diagnostic(
      severity, identifier, at: place, summary, explanation: explanation, notes: notes, suggestions: suggestions,
      subject: subject)
  }
}

extension Sequence where Element == Diagnostic {
  /// Whether one of them is an error.
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// The same diagnostics without exact repetitions, in file order: by path, line and column, then identifier and text. Those
  /// about one thing are one, which stands at the first of their places and has the others as notes.
  public func inFileOrder() -> [Diagnostic] {
    var seen: Set<Diagnostic> = []
    let ordered = filter { seen.insert($0).inserted }.map { (key: $0.orderKey, diagnostic: $0) }.sorted { left, right in
      left.key.lexicographicallyPrecedes(right.key)
    }.map(\.diagnostic)
    var groups: [[Diagnostic]] = []
    var bySubject: [[String]: Int] = [:]
    for diagnostic in ordered {
      let subject = diagnostic.subject.map { [diagnostic.severity.rawValue, diagnostic.identifier, $0] }
      if let group = subject.flatMap({ bySubject[$0] }) {
        groups[group].append(diagnostic)
      } else {
        if let subject { bySubject[subject] = groups.count }
        groups.append([diagnostic])
      }
    }
    return groups.map { $0[0].joined(with: $0.dropFirst()) }
  }
}

extension Diagnostic {
  /// Path, line, column, identifier and summary as bytes that sort in that order; a diagnostic without a place comes last.
  fileprivate var orderKey: [UInt8] {
    guard let place else { return [0xFF] + identifier.utf8 + [0] + summary.utf8 }
    return place.orderKey + Array(identifier.utf8) + [0] + Array(summary.utf8)
  }
}

extension SourcePlace {
  /// Path, line and column as bytes that sort in that order.
  fileprivate var orderKey: [UInt8] {
    let numbers = [line, column].flatMap { number in
      (0..<4).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }
    return Array(path.utf8) + [0] + numbers
  }
}
