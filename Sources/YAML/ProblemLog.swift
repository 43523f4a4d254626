import Diagnostics

/// Collects what is wrong while one thing is read. It belongs to one task and is never shared.
public final class ProblemLog {
  /// What was reported, in the order of reporting.
  public private(set) var diagnostics: [Diagnostic] = []
  private let place: (SourceRange) -> SourcePlace

  /// A log that shows ranges by `place`.
  public init(place: @escaping (SourceRange) -> SourcePlace) { self.place = place }

  /// A log for things of one file.
  public convenience init(_ source: SourceText) { self.init { source.place($0.bytes) } }

  /// Whether something could not be read for a reason that is reported elsewhere.
  public private(set) var lacksSomething = false

  /// Whether an error was reported.
  public var hasErrors: Bool { diagnostics.hasErrors }

  /// Notes that something could not be read for a reason that is reported elsewhere.
  public func miss() { lacksSomething = true }

  /// Takes over what was reported elsewhere.
  public func add(_ others: some Sequence<Diagnostic>) { diagnostics += others }

  /// Reports an error at `range`; each note has its own range or none. `subject` is what else may be wrong in the same way.
  public func error(
    _ identifier: String, at range: SourceRange, _ summary: String, _ explanation: String = "",
    notes: [(text: String, range: SourceRange?)] = [], suggestions: [String] = [], subject: String? = nil
  ) {
    report(.error, identifier, range, summary, explanation, notes, suggestions, subject)
  }

  /// Reports a warning at `range`; each note has its own range or none.
  public func warning(
    _ identifier: String, at range: SourceRange, _ summary: String, _ explanation: String = "",
    notes: [(text: String, range: SourceRange?)] = [], suggestions: [String] = []
  ) {
    report(.warning, identifier, range, summary, explanation, notes, suggestions, nil)
  }

  private func report(
    _ severity: Severity, _ identifier: String, _ range: SourceRange, _ summary: String, _ explanation: String,
    _ notes: [(text: String, range: SourceRange?)], _ suggestions: [String], _ subject: String?
  ) {
    let notes = notes.map { Diagnostic.Note($0.text, at: $0.range.map(place)) }
    diagnostics.append(
      Diagnostic(
        severity, identifier, at: place(range), summary, explanation: explanation, notes: notes,
        suggestions: suggestions, subject: subject))
  }
}
