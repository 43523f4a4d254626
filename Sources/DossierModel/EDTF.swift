/// A date that may be uncertain, in the Extended Date/Time Format of the Library of Congress (2019, a profile of
/// ISO 8601-2): levels 0 and 1 whole; of level 2 the one-of sets and the qualification of single components.
public struct EDTF: Hashable, Sendable, CustomStringConvertible {
  /// What kind of date it is.
  public enum Form: Hashable, Sendable {
    /// One date.
    case date(CalendarDate)
    /// From one date through another: `a/b`.
    case interval(from: Endpoint, to: Endpoint)
    /// One of these, in the order in which they are written: `[a,b]`.
    case oneOf([Member])
  }

  /// An end of an interval.
  public enum Endpoint: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// Open: `..`.
    case open
    /// Unknown: nothing written.
    case unknown
  }

  /// A member of a one-of set.
  public enum Member: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// Any date from the one to the other: `a..b`.
    case range(CalendarDate, CalendarDate)
    /// That date or an earlier one: `..b`.
    case orEarlier(CalendarDate)
    /// That date or a later one: `a..`.
    case orLater(CalendarDate)
  }

  /// What kind of date it is, with its parts.
  public let form: Form
  /// The canonical text, which parses to the same value.
  public let text: String
  /// The first day that it may mean.
  public let earliest: Bound
  /// The last day that it may mean.
  public let latest: Bound

  /// Reads `text`, or says at which bytes it is no such date, and what was expected.
  public init(_ text: String) throws(ValueError) {
    var parser = EDTFParser(text)
    do throws(ValueError) { self.init(form: try parser.parse()) } catch {
      throw error.suggesting(error.suggestions.compactMap(EDTFParser.mended))
    }
  }

  /// The one day.
  public init(_ day: Day) {
    let (year, month, dayOfMonth) = day.components
    self.init(form: .date(CalendarDate(year: year, month: month, day: dayOfMonth)))
  }

  private init(form: Form) {
    self.form = form
    text = form.canonicalText
    (earliest, latest) = form.bounds
  }

  /// The canonical text.
  public var description: String { text }

  /// The dates of which it consists, in the order in which they are written.
  public var dates: [CalendarDate] {
    switch form {
    case .date(let date): [date]
    case .interval(let from, let to): [from, to].compactMap(\.date)
    case .oneOf(let members): members.flatMap(\.dates)
    }
  }

  /// How finely it is given: the coarsest of its dates. Nil where it names no date, as `../..` does.
  public var precision: Precision? { dates.map(\.precision).min() }

  /// Whether a component of it is approximate.
  public var isApproximate: Bool { dates.contains { $0.holds(\.isApproximate) } }

  /// Whether a component of it is uncertain.
  public var isUncertain: Bool { dates.contains { $0.holds(\.isUncertain) } }

  /// The day, where it can mean one day only, approximate or uncertain as that may be.
  public var onlyDay: Day? {
    earliest == latest ? earliest.day : nil
  }
}

extension EDTF.Endpoint {
  var date: EDTF.CalendarDate? {
    if case .date(let date) = self { date } else { nil }
  }

  var text: String {
    switch self {
    case .date(let date): date.text
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTF.Member {
  var dates: [EDTF.CalendarDate] {
    switch self {
    case .date(let date), .orEarlier(let date), .orLater(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }

  var text: String {
    switch self {
    case .date(let date): date.text
    case .range(let first, let last): "\(first.text)..\(last.text)"
    case .orEarlier(let date): "..\(date.text)"
    case .orLater(let date): "\(date.text).."
    }
  }
}

extension EDTF.Form {
  var canonicalText: String {
    switch self {
    case .date(let date): date.text
    case .interval(let from, let to): "\(from.text)/\(to.text)"
    case .oneOf(let members): "[" + members.map(\.text).joined(separator: ",") + "]"
    }
  }
}
