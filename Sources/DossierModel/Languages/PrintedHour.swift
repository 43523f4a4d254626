import Bytes

/// An hour and its minutes as texts print them: `4:30`, `16:30`, `4:30 p.m.`, `4.30pm`, `4 p.m.`
public struct PrintedHour: Hashable, Sendable {
  /// As printed, at most 24.
  public let hour: Int
  /// Of the hour, at most 59.
  public let minute: Int
  /// What follows makes it one of the morning or of the afternoon; nil where nothing does.
  public let isAfternoon: Bool?
  /// The bytes of its digits and the sign between them.
  public let range: Range<Int>

  /// The hours in a text, in order. Digits with more than one colon, such as lengths of time, are none.
  public static func all(in text: [UInt8]) -> [PrintedHour] {
    var hours: [PrintedHour] = []
    text.withUnsafeBufferPointer { text in
      var start = ByteScan.firstDigit(from: 0, of: text)
      while start < text.count {
        let end = text[start...].firstIndex { !$0.isASCIIDigit } ?? text.count
        if let hour = PrintedHour(at: end, of: text) ?? PrintedHour(before: end, of: text) { hours.append(hour) }
        start = ByteScan.firstDigit(from: end, of: text)
      }
    }
    return hours
  }

  /// The hours in a text, in order.
  public static func all(in text: String) -> [PrintedHour] { all(in: Array(text.utf8)) }

  /// The hour whose colon it is; nil of any other, and of another sign.
  private init?(at colon: Int, of text: UnsafeBufferPointer<UInt8>) {
    guard colon < text.count, text[colon] == Self.sign else { return nil }
    let start = colon - text[..<colon].suffix(3).reversed().prefix(while: \.isASCIIDigit).count
    let end = colon + 1 + text[(colon + 1)...].prefix(3).prefix(while: \.isASCIIDigit).count
    guard (1...2).contains(colon - start), end == colon + 3, text[..<start].last != Self.sign,
      text[end...].first != Self.sign
    else { return nil }
    hour = Self.number(text[start..<colon])
    minute = Self.number(text[(colon + 1)..<end])
    range = start..<end
    guard hour <= 24, minute < 60 else { return nil }
    let next = text[end...].drop { $0 == 0x20 }.prefix(4).filter { $0 != UInt8(ascii: ".") }.map { $0 | 0x20 }
    isAfternoon = next.starts(with: "am".utf8) ? false : next.starts(with: "pm".utf8) ? true : nil
  }

  /// The hour without a colon whose digits end before `end`, where "am" or "p.m." follows, after a blank or right there.
  private init?(before end: Int, of text: UnsafeBufferPointer<UInt8>) {
    var rest = text[end...]
    if rest.first == 0x20 { rest.removeFirst() }
    guard let half = rest.popFirst(), Self.isHalf(half) else { return nil }
    if rest.first == Self.point { rest.removeFirst() }
    guard let letter = rest.popFirst(), letter | 0x20 == UInt8(ascii: "m"), !(rest.first?.isASCIILetter ?? false) else {
      return nil
    }
    let before = text[..<end]
    let digits = before.reversed().prefix { $0.isASCIIDigit || $0 == Self.point || $0 == Self.sign }.count
    let clock = before.suffix(digits)
    let parts = clock.split(separator: Self.point, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...2).contains(parts[0].count),
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      !clock.contains(Self.sign)
    else { return nil }
    hour = Self.number(parts[0])
    minute = parts.count > 1 ? Self.number(parts[1]) : 0
    range = clock.startIndex..<clock.endIndex
    guard (1...12).contains(hour), minute < 60 else { return nil }
    isAfternoon = half | 0x20 == UInt8(ascii: "p")
  }

  /// Whether it may be that minute of the day. Without a half of the day an hour up to twelve may be of either.
  public func canBe(_ wanted: Int) -> Bool {
    let early = (hour * 60 + minute) % 720
    switch isAfternoon {
    case false: return wanted == early
    case true: return wanted == early + 720
    case nil: return wanted == (hour * 60 + minute) % 1440 || hour <= 12 && wanted % 720 == early
    }
  }

  /// Whether both may be one minute of the day.
  public func canBe(_ other: PrintedHour) -> Bool {
    minutes.contains(where: other.canBe)
  }

  /// The minutes of the day that it may be, one or two.
  public var minutes: [Int] {
    let early = (hour * 60 + minute) % 720
    return [early, early + 720].filter(canBe)
  }

  /// Whether a letter is that of a half of the day: the `a` of "a.m.", the `P` of "PM".
  private static func isHalf(_ letter: UInt8) -> Bool {
    letter | 0x20 == UInt8(ascii: "a") || letter | 0x20 == UInt8(ascii: "p")
  }

  private static let sign = UInt8(ascii: ":")
  private static let point = UInt8(ascii: ".")

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
