/// A time of day, as an article gives it: `[about] HH:MM [zone with its offset]`, such as `4:30`, `about 4:30 Iran +03:30`,
/// `23:00 GMT`.
public struct ClockTime: Hashable, Sendable {
  /// A time zone as it was in force: a name, and how far it is ahead of UTC.
  public struct Zone: Hashable, Sendable {
    /// The editor's name for it, such as `Iran`; empty where only the offset is given.
    public let name: String
    /// Minutes ahead of UTC.
    public let offset: Int

    /// A zone.
    public init(name: String, offset: Int) {
      self.name = name
      self.offset = offset
    }
  }

  /// Minutes since midnight, 0 to 1,439.
  public let minutes: Int
  /// Whether the text says `about`.
  public let isAbout: Bool
  /// The zone, where a text has one.
  public let zone: Zone?

  /// Reads a time, or says at which bytes `text` is none.
  public init(_ text: String) throws(ValueError) {
    var words = Self.words(of: text)
    try Self.refuseHalfDays(words)
    isAbout = words.first?.text == "about"
    if isAbout { words.removeFirst() }
    guard let clock = words.first else {
      let end = text.utf8.count
      throw ValueError("time-syntax", at: end..<end, "there is no time", expected: Self.form)
    }
    guard let minutes = Self.minutes(clock.text) else {
      throw ValueError("time-syntax", at: clock.range, "“\(clock.text)” is no time", expected: Self.form)
    }
    self.minutes = minutes
    zone = words.count == 1 ? nil : try Self.zone(Array(words.dropFirst()))
  }

  /// The same moment on a clock `offset` minutes ahead of UTC, and how many days later its date is there; nil where the
  /// time has no zone.
  public func onClock(of other: Zone) -> (time: ClockTime, days: Int)? {
    guard let zone else { return nil }
    let shifted = minutes - zone.offset + other.offset
    let days = shifted >= 0 ? shifted / 1_440 : (shifted + 1) / 1_440 - 1
    return (ClockTime(minutes: shifted - days * 1_440, isAbout: isAbout, zone: other), days)
  }

  private init(minutes: Int, isAbout: Bool, zone: Zone?) {
    self.minutes = minutes
    self.isAbout = isAbout
    self.zone = zone
  }

  private static let form = "[about] HH:MM, and where the text names a zone, that with its offset: 4:30 Iran +03:30"
}

extension ClockTime {
  private typealias Word = (text: String, range: Range<Int>)

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var start = 0
    for (offset, byte) in (Array(text.utf8) + [0x20]).enumerated() where byte == 0x20 {
      if offset > start {
        words.append(
          (String(decoding: text.utf8.dropFirst(start).prefix(offset - start), as: UTF8.self), start..<offset))
      }
      start = offset + 1
    }
    return words
  }

  /// `10:42 PM`, also as one word, is 22:42: read as a time and a zone it would lie half a day from it.
  private static func refuseHalfDays(_ words: [Word]) throws(ValueError) {
    let clock = words.first?.text == "about" ? 1 : 0
    for index in [clock, clock + 1] where words.indices.contains(index) {
      let text = words[index].text
      let letters = text.utf8.drop { ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
      guard let half = halfDay(String(Substring(letters))), index == clock || letters.count == text.utf8.count else {
        continue
      }
      let digits = index == clock ? String(Substring(text.utf8.dropLast(letters.count))) : words[clock].text
      let time = minutes(digits.utf8.contains(UInt8(ascii: ":")) ? digits : digits + ":00").flatMap { minutes in
        (60..<13 * 60).contains(minutes) ? minutes % (12 * 60) + half : nil
      }
      let others = (words[..<clock] + words[(index + 1)...]).map(\.text)
      let mended = time.map { Day.padded($0 / 60, to: 2) + ":" + Day.padded($0 % 60, to: 2) }
      throw ValueError(
        "time-syntax", at: words[clock].range.lowerBound..<words[index].range.upperBound,
        "a time stands on a clock of 24 hours", expected: mended ?? form,
        suggestions: mended.map { [(others.prefix(clock) + [$0] + others.dropFirst(clock)).joined(separator: " ")] }
          ?? [])
    }
  }

  /// The minutes from midnight to the half of the day that `am` or `pm` names; nil of any other word.
  private static func halfDay(_ word: String) -> Int? {
    switch word.lowercased() {
    case "am", "a.m.", "a.m": 0
    case "pm", "p.m.", "p.m": 12 * 60
    default: nil
    }
  }

  /// The minutes of `H:MM` or `HH:MM` on a clock of 24 hours.
  private static func minutes(_ text: String) -> Int? {
    let fields = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard fields.count == 2, (1...2).contains(fields[0].count), fields[1].count == 2 else { return nil }
    guard let hours = number(fields[0]), let minutes = number(fields[1]), hours < 24, minutes < 60 else { return nil }
    return hours * 60 + minutes
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(Substring(digits)) : nil
  }

  private static func zone(_ words: [Word]) throws(ValueError) -> Zone {
    let range = words[0].range.lowerBound..<words[words.count - 1].range.upperBound
    let last = words[words.count - 1].text
    if words.count == 1, last == "UTC" || last == "GMT" || last == "Z" {
      return Zone(name: last == "GMT" ? "GMT" : "UTC", offset: 0)
    }
    guard let sign = last.utf8.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      throw ValueError(
        "time-zone", at: range, "the zone has no offset from UTC",
        expected: "the offset that was in force, after its name: Iran +03:30")
    }
    guard let offset = minutes(String(last.dropFirst())), offset <= 14 * 60, last.utf8.count == 6 else {
      throw ValueError(
        "time-zone", at: words[words.count - 1].range, "“\(last)” is no offset from UTC",
        expected: "+HH:MM or -HH:MM, at most 14:00")
    }
    let name = words.dropLast().map(\.text).joined(separator: " ")
    return Zone(name: name, offset: sign == UInt8(ascii: "-") ? -offset : offset)
  }
}
