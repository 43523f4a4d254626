/// English, British order: "Tuesday 16 January 2024".
public struct English: Phrasing {
  /// English needs nothing else.
  public init() {}

  /// "Tuesday 16 January 2024", or without the weekday.
  public func phrase(_ day: Day, weekday: Bool) -> String { day.iso }

  /// "about January 2024", "16 or 17 January 2024", "from 16 to 18 January 2024", "18 January 2024, uncertain".
  public func phrase(_ date: EDTF) -> String { date.text }

  /// "at least 9", "3 women, 4 children, 9 in all".
  public func phrase(_ figure: Figure) -> String { "" }

  /// "about 4:30, Iran time (UTC+3:30)".
  public func phrase(_ time: ClockTime) -> String { "" }
}
