extension Dossier {
  /// Whether the editors' reasons say anything about an hour, and not about the day alone. In a language without a list of
  /// words nobody knows, and they are taken to.
  public func reasonsAboutHours(_ basis: String?) -> Bool {
    guard let basis else { return false }
    return Lexicon.of(language)?.tellsHours(basis) ?? true
  }
}
