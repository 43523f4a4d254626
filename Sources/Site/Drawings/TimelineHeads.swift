import DossierModel

/// What stands over the columns of a timeline: the day or stretch of time, and above it the month or year that neighbours
/// share. Of several ways to say it, the longest that fits is taken, so heads never touch; one that does not fit is left out.
/// A stretch is never cut to its beginning: where it does not fit on a line, its end stands below.
struct TimelineHeads: Hashable, Sendable {
  /// What stands over a column and where it begins.
  struct Head: Hashable, Sendable {
    /// In hundredths of a percent.
    let x: Int
    /// One line or two.
    let lines: [String]
    /// Whether it is a single day.
    let isDay: Bool
  }

  /// The line above: months and years.
  private(set) var upper: [Head] = []
  /// The line below: the columns themselves.
  private(set) var lower: [Head] = []

  /// How many lines the columns themselves need.
  var depth: Int { lower.map(\.lines.count).max() ?? 1 }

  /// The heads of `scale` in a drawing of `form`.
  init(scale: TimelineScale, form: TimelineForm, words: DrawingWords) {
    let columns = scale.columns.columns
    let names = columns.map { Names(days: $0.days, words: words) }
    let measure = LabelWidth(size: form.headSize, isBold: true)
    func room(from: Int, to: Int) -> Int { (scale.edges[to] - scale.edges[from]) * form.width / 10_000 - 8 }
    var end = 0
    var year = ""
    for index in columns.indices {
      let head = names[index]
      let own = LabelWidth(size: form.headSize, isBold: columns[index].isDay)
      if let lines = head.own.first(where: { lines in
        lines.allSatisfy { own.width(of: $0) <= room(from: index, to: index + 1) + 6 }
      }) {
        lower.append(Head(x: scale.edges[index], lines: lines, isDay: columns[index].isDay))
      }
      guard index >= end, !head.shared.isEmpty else { continue }
      end = names[index...].firstIndex { $0.shared != head.shared } ?? columns.count
      // The next head may be one that says nothing above: then there is room up to the one after it.
      let next = names[end...].firstIndex { !$0.shared.isEmpty } ?? columns.count
      let ways = head.year == year ? head.shared : head.sharedWithYear
      func longest(_ ways: [String], upTo end: Int) -> String? {
        ways.first { measure.width(of: $0) <= room(from: index, to: end) }
      }
      var text = longest(ways, upTo: next)
      // Rather than stand without its month, a year goes on over neighbours that would only say it again.
      if head.year != year, !head.dated.contains(where: { $0 == text }) {
        let other = names[end...].firstIndex { !$0.shared.isEmpty && ($0.year != head.year || !$0.month.isEmpty) }
        if let longer = longest(head.dated, upTo: other ?? columns.count) {
          (text, end) = (longer, other ?? columns.count)
        }
      }
      if let text {
        if text != head.month { year = head.year }
        upper.append(Head(x: scale.edges[index], lines: [text], isDay: false))
      }
    }
  }

  /// The ways to name a column, longest first; its own in one line or two.
  private struct Names: Hashable {
    var own: [[String]]
    var shared: [String] = []
    /// The month alone, and the year that all of `shared` but the month name.
    var month = ""
    var year = ""
    /// The month with its year, which is cut short last; empty where no month is shared.
    var dated: [String] = []

    /// The ways to say what is shared where the year is news: it goes before the month, and is cut short rather than
    /// left out.
    var sharedWithYear: [String] {
      dated + [year, Self.short(year)] + (month.isEmpty ? [] : [month])
    }

    init(days: ClosedRange<Int>, words: DrawingWords) {
      guard let first = Day(number: days.lowerBound), let last = Day(number: days.upperBound) else {
        own = []
        return
      }
      let (start, end) = (first.components, last.components)
      let whole = CalendarUnit.month.days(around: days.lowerBound) == days
      let months = [words.month(start.month, isShort: false), words.month(start.month, isShort: true)]
      let (year, endYear) = (words.year(start.year), words.year(end.year))
      self.year = year
      let (day, endDay) = (words.digits(start.day), words.digits(end.day))
      if days.count == 1 {
        own = [[words.weekday(first.weekday.rawValue) + " " + day], [day]]
        share(months, words)
      } else if whole {
        own = months.map { [$0] }
        shared = [year]
      } else if start.year == end.year, start.month == end.month {
        own = Self.stretch(day, endDay)
        share(months, words)
      } else if CalendarUnit.year.days(around: days.lowerBound) == days {
        own = [[year], [Self.short(year)]]
      } else if start.year == end.year {
        let (one, other) = (months[1], words.month(end.month, isShort: true))
        let isWhole = start.day == 1 && last.isLastOfMonth
        own = isWhole ? [] : Self.stretch("\(day) \(one)", "\(endDay) \(other)")
        own += isWhole ? Self.stretch(one, other) : [[one + "–", other]]
        shared = [year]
      } else {
        own = Self.stretch(year, endYear) + [["\(Self.short(year))–", Self.short(endYear)]]
      }
    }

    private mutating func share(_ months: [String], _ words: DrawingWords) {
      month = months[1]
      dated = months.map { words.monthAndYear($0, year) }
      shared = dated + [month, year]
      dated.append(words.monthAndYear(month, Self.short(year)))
    }

    /// "’24" of "2024"; a year of another length, or before Christ, is not cut short.
    private static func short(_ year: String) -> String {
      year.count == 4 && year.allSatisfy(\.isNumber) ? "’" + year.suffix(2) : year
    }

    private static func stretch(_ first: String, _ last: String) -> [[String]] {
      [["\(first)–\(last)"], ["\(first)–", last]]
    }
  }
}

extension Day {
  /// Whether the next day is in another month.
  fileprivate var isLastOfMonth: Bool { components.day == Day.days(inMonth: components.month, of: components.year) }
}
