/// The texts of one part of the interface, one case each. A language file holds them under the section's name, each
/// under the case's name written with hyphens (`skipLink` is `skip-link`).
protocol Phrase: RawRepresentable<Int>, CaseIterable, Hashable, Sendable {
  /// The section's key in a language file.
  static var section: String { get }
}

extension Phrase {
  /// The key in a language file.
  var key: String {
    String(describing: self).reduce(into: "") { key, letter in
      if letter.isUppercase {
        key += "-" + letter.lowercased()
      } else {
        key.append(letter)
      }
    }
  }

  /// The keys of the whole section, in the order of the cases.
  static var keys: [String] { allCases.map(\.key) }
}
