import DossierModel

extension PrintedHour {
  /// The ways in which an original may print it; "8.20am" is one word.
  var forms: [String] {
    let inDigits = Self.forms(of: hour, minute)
    return inDigits + ["am", "pm"].flatMap { half in inDigits.map { $0 + half } }
  }

  /// The ways in which an original may print that minute of an hour: in the forenoon or the afternoon, with or without a
  /// zero, with a colon, a point or nothing.
  static func forms(of hour: Int, _ minute: Int) -> [String] {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return [hour, (hour + 12) % 24].flatMap { hour in
      let hours = hour < 10 ? ["\(hour)", two(hour)] : ["\(hour)"]
      return hours.flatMap { ["\($0):\(two(minute))", "\($0).\(two(minute))"] } + ["\(two(hour))\(two(minute))"]
    } + (minute == 0 ? ["\(hour)", "\(hour % 12 == 0 ? 12 : hour % 12)"] : [])
  }
}
