import Diagnostics

/// Collects what is wrong while one thing is read. It belongs to one task and is never shared.
public final class ProblemLog {
  /// What was reported; of one kind no more than is kept.
  public private(set) var problems: BoundedDiagnostics
  private let path: (FileID) -> String
  private let place: (SourceRange) -> SourcePlace

  private init(
    _ problems: BoundedDiagnostics, path: @escaping (FileID) -> String, place: @escaping (SourceRange) -> SourcePlace
  ) {
    self.problems = problems
    self.path = path
    self.place = place
  }

  /// A log for things of these files, which goes on from `problems`.
  public convenience init(_ sources: SourceSet, _ problems: BoundedDiagnostics = BoundedDiagnostics()) {
    self.init(problems, path: sources.path, place: sources.place)
  }

  /// A log for things of one file.
  public convenience init(_ source: SourceText) {
    self.init(BoundedDiagnostics(), path: { _ in source.path }, place: { source.place($0.bytes) })
  }

  /// A log that nobody reads, of what is reported elsewhere.
  public static var unread: ProblemLog {
    ProblemLog(BoundedDiagnostics(), path: { _ in "" }, place: { _ in SourcePlace(file: "") })
  }

  /// What was reported, in the order of reporting, and how many more there are of what was reported too often.
  public var diagnostics: [Diagnostic] { problems.all }

  /// Whether something could not be read for a reason that is reported elsewhere.
  public private(set) var lacksSomething = false

  /// Whether an error was reported.
  public var hasErrors: Bool { problems.hasErrors }

  /// Notes that something could not be read for a reason that is reported elsewhere.
  public func miss() { lacksSomething = true }

  /// Takes over what was reported elsewhere.
  public func add(_ others: some Sequence<Diagnostic>) { for other in others { problems.add(other) } }

  /// Takes over what was reported elsewhere, and how much more there was.
  public func add(_ others: BoundedDiagnostics) { problems.add(others) }

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
    problems.add(BoundedDiagnostics.Kind(severity, identifier, in: path(range.file))) {
      Diagnostic(
        severity, identifier, at: place(range), summary, explanation: explanation,
        notes: notes.map { Diagnostic.Note($0.text, at: $0.range.map(place)) }, suggestions: suggestions,
        subject: subject)
    }
  }
}
