/// How a language says dates, figures and times. One conforming type for each language of pages.
public protocol Phrasing: Sendable {
  /// A day, with its weekday where asked.
  func phrase(_ day: Day, weekday: Bool) -> String
  /// A date, so that it can stand after "when:".
  func phrase(_ date: EDTF) -> String
  /// A figure, as the editor wrote it.
  func phrase(_ figure: Figure) -> String
  /// A time of day.
  func phrase(_ time: ClockTime) -> String
}
