extension Dossier {
  /// Whether the editors' reasons say anything about an hour, and not about the day alone. In a language without a list of
  /// words nobody knows, and they are taken to.
  public func reasonsAboutHours(_ basis: String?) -> Bool {
    guard let basis else { return false }
    return Lexicon.of(language)?.tellsHours(basis) ?? true
  }

  /// The minutes of the day at which events happen, and with which answers answer.
  public var minutesOfDay: Set<Int> {
    let assertions = claims.filter { $0.kind == .date }.flatMap(\.answers).flatMap(\.assertions)
    let answered = assertions.flatMap { assertion -> [Int] in
      if case .date(let date)? = assertion.value?.value { date.dates.compactMap(\.minuteOfDay) } else { [] }
    }
    return Set(events.compactMap { $0.time?.value.minutes }).union(answered)
  }
}
