import Diagnostics

/// Who wants which path of the site. Two claimants of one path are an error that names both, also where the paths
/// differ only in a way that some file systems do not tell apart.
struct PathClaims {
  private var claimants: [String: (path: String, claimant: String, place: SourcePlace?)] = [:]
  /// The collisions found so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// Claims `path`, relative to the site's root, for `claimant`, which is named in a sentence ("the event “x”").
  mutating func claim(_ path: String, for claimant: String, at place: SourcePlace?) {
    let folded = Self.fold(path)
    guard let first = claimants[folded] else {
      claimants[folded] = (path, claimant, place)
      return
    }
    diagnostics.append(
      Diagnostic(
        .error, "address-collision", at: place,
        "\(claimant) and \(first.claimant) would both be published at \(path).",
        explanation: first.path == path ? "" : "\(first.path) and \(path) are one file on some file systems.",
        notes: first.place.map { [Diagnostic.Note("\(first.claimant) is here.", at: $0)] } ?? []))
  }

  /// Folds letter case. Canonically equivalent strings are equal as Swift strings already (Unicode, UAX 15).
  private static func fold(_ path: String) -> String { path.lowercased() }
}
