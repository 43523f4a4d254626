/// Diagnostics in the order of reporting. Of those of one identifier in one file the first thousand are kept and the others
/// only counted: whoever has more has made one mistake many times, and nobody would read them.
public struct BoundedDiagnostics: Sendable {
  /// So many of one kind are kept.
  public static let most = 1000

  /// What is counted together.
  public struct Kind: Hashable, Sendable {
    let severity: Severity
    let identifier: String
    let path: String

    /// Those of this severity and identifier in the file at `path`.
    public init(_ severity: Severity, _ identifier: String, in path: String) {
      self.severity = severity
      self.identifier = identifier
      self.path = path
    }
  }

  private var kept: [Diagnostic] = []
  private var counts: [Kind: Int] = [:]
  /// The kinds of which enough are kept elsewhere.
  private let full: Set<Kind>

  /// None yet.
  public init() { full = [] }

  /// None yet, and none is going to be kept of the kinds of which `others` have enough.
  public init(after others: BoundedDiagnostics) {
    full = others.full.union(others.counts.keys.filter(others.isFull))
  }

  /// Those that are kept, then for each kind of which there are more one that says how many.
  public var all: [Diagnostic] { kept + surplus }

  /// How many were reported.
  public var count: Int { counts.values.reduce(0, +) }

  /// Whether one of them is an error.
  public var hasErrors: Bool { counts.keys.contains { $0.severity == .error } }

  /// Adds one; `make` is called only where it is kept.
  public mutating func add(_ kind: Kind, _ make: () -> Diagnostic) {
    if !isFull(kind) { kept.append(make()) }
    counts[kind, default: 0] += 1
  }

  /// Adds one.
  public mutating func add(_ diagnostic: Diagnostic) { add(diagnostic.kind) { diagnostic } }

  /// Adds what was reported elsewhere.
  public mutating func add(_ others: BoundedDiagnostics) {
    for diagnostic in others.kept { add(diagnostic) }
    for (kind, count) in others.counts { counts[kind, default: 0] += count - others.keptCount(of: kind) }
  }
}

extension BoundedDiagnostics {
  /// Whether one more of this kind would only be counted.
  private func isFull(_ kind: Kind) -> Bool { full.contains(kind) || counts[kind] ?? 0 >= Self.most }

  private func keptCount(of kind: Kind) -> Int { full.contains(kind) ? 0 : min(Self.most, counts[kind] ?? 0) }

  private var surplus: [Diagnostic] {
    counts.compactMap { kind, count in
      let more = count - keptCount(of: kind)
      guard more > 0 else { return nil }
      return Diagnostic(
        kind.severity, "too-many-faults", at: kind.path.isEmpty ? nil : SourcePlace(file: kind.path),
        "\(more) more of the kind `\(kind.identifier)` are not shown")
    }.inFileOrder()
  }
}

extension Diagnostic {
  fileprivate var kind: BoundedDiagnostics.Kind { .init(severity, identifier, in: place?.path ?? "") }
}
