/// English, in British order: "Tuesday 16 January 2024".
public struct English: Phrasing {
  /// The months, January first.
  public static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  /// The seasons in EDTF's order, spring first.
  public static let seasons = ["spring", "summer", "autumn", "winter"]

  /// English needs nothing else.
  public init() {}

  /// "Tuesday 16 January 2024", or without the weekday.
  public func phrase(_ day: Day, weekday: Bool) -> String {
    let (year, month, dayOfMonth) = day.components
    let date = "\(dayOfMonth) \(Self.months[month - 1]) \(yearName(year))"
    return weekday ? "\(phrase(day.weekday)) \(date)" : date
  }

  /// "Tuesday".
  public func phrase(_ weekday: Weekday) -> String {
    switch weekday {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }

  /// "at least 9", "2 and several", "3 women, 4 children, 9 in all".
  public func phrase(_ figure: Figure) -> String {
    switch figure.form {
    case .total(let amount): phrase(amount)
    case .parts(let parts):
      parts.map { $0.name == Figure.Part.all ? "\(phrase($0.amount)) in all" : "\(phrase($0.amount)) \($0.name)" }
        .joined(separator: ", ")
    }
  }

  /// "about 4:30, Iran (UTC+3:30)".
  public func phrase(_ time: ClockTime) -> String {
    var text = (time.isAbout ? "about " : "") + "\(time.minutes / 60):\(Day.padded(time.minutes % 60, to: 2))"
    guard let zone = time.zone else { return text }
    let offset = offsetName(minutes: zone.offset)
    if zone.name.isEmpty || zone.name == offset { return text + " " + offset }
    text += zone.name == "GMT" ? " GMT" : ", \(zone.name) (\(offset))"
    return text
  }

  /// Years before 1 are counted from 1 BC, the year 0; years of more than four digits get commas.
  func yearName(_ year: Int) -> String {
    year > 0 ? Self.grouped(year) : Self.grouped(1 - year) + " BC"
  }

  func offsetName(minutes: Int) -> String {
    guard minutes != 0 else { return "UTC" }
    let size = abs(minutes)
    let rest = size % 60 == 0 ? "" : ":" + Day.padded(size % 60, to: 2)
    return "UTC\(minutes < 0 ? "−" : "+")\(size / 60)\(rest)"
  }

  private func phrase(_ amount: Figure.Amount) -> String {
    amount.text.split(separator: "+").map { String($0.trimmingSpaces) }.joined(separator: " and ")
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    guard digits.count > 4 else { return String(digits) }
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}

extension Substring {
  /// The text without the spaces around it.
  var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
