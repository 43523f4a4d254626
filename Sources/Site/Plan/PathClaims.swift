import Bytes
import Diagnostics
import DossierModel

/// Who wants which path of the site. Two claimants of one path are an error that names both, also where the paths
/// differ only in a way that some file systems do not tell apart; so is a path that a kept name covers.
struct PathClaims {
  /// How a sentence names who wants a path ("the event “x”"), and where it was written.
  typealias Claimant = (name: String, place: SourcePlace?)

  /// Names a claimant by its number; asked only about those who meet.
  private let claimant: (Int) -> Claimant
  private var claims: [String: (path: String, claimant: Int)] = [:]
  /// The kept names of which nothing was said yet, and the folders that hold one of them.
  private var kept: [String: (name: String, place: SourcePlace?)] = [:]
  private var holders: [String: String] = [:]
  /// The collisions found so far.
  private(set) var diagnostics: [Diagnostic] = []

  /// Nothing is claimed yet. `kept` are names that the site leaves alone, each with all that is below it.
  init(keeping kept: [(name: String, place: SourcePlace?)] = [], naming claimant: @escaping (Int) -> Claimant) {
    self.claimant = claimant
    for (name, place) in kept {
      let folded = Self.fold(name)
      self.kept[folded] = (name, place)
      for folder in Self.folders(of: folded) { holders[folder] = folded }
    }
  }

  /// Claims `path`, relative to the site's root, for the claimant of that number.
  mutating func claim(_ path: String, for number: Int) {
    let folded = Self.fold(path)
    if !kept.isEmpty { checkKept(path, folded, number) }
    guard let first = claims[folded] else {
      claims[folded] = (path, number)
      return
    }
    let (name, place) = claimant(number)
    let other = claimant(first.claimant)
    diagnostics.append(
      Diagnostic(
        .error, "address-collision", at: place,
        "\(name) and \(other.name) would both be published at \(path).",
        explanation: ByteOrder.areSame(first.path, path)
          ? "" : "\(first.path) and \(path) are one file on some file systems.",
        notes: Self.note(other.name, other.place)))
  }

  /// A kept name is said once, with the first that it covers: what a folder holds would otherwise all be said.
  private mutating func checkKept(_ path: String, _ folded: String, _ number: Int) {
    let name = ([folded] + Self.folders(of: folded)).first { kept[$0] != nil } ?? holders[folded]
    guard let name, let kept = kept.removeValue(forKey: name) else { return }
    let (claimant, place) = claimant(number)
    diagnostics.append(
      Diagnostic(
        .error, "address-kept", at: kept.place,
        "“\(kept.name)” is to be kept, and \(claimant) would be published at \(path).",
        explanation: "What is kept is not the site's own. Take the name from the list.",
        notes: Self.note(claimant, place)))
  }

  private static func note(_ claimant: String, _ place: SourcePlace?) -> [Diagnostic.Note] {
    place.map { [Diagnostic.Note("\(claimant) is here.", at: $0)] } ?? []
  }

  /// The folders that hold `path`, the outermost first.
  private static func folders(of path: String) -> [String] {
    path.utf8.indices.filter { path.utf8[$0] == UInt8(ascii: "/") }.map { String(path[..<$0]) }
  }

  /// Folds letter case. Canonically equivalent strings are equal as Swift strings already (Unicode, UAX 15).
  private static func fold(_ path: String) -> String { path.lowercased() }
}
