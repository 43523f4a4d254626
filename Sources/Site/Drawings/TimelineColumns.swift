import Bytes

/// Which stretches of time a timeline shows as columns, and what it folds: a pure function of the events' days.
///
/// Days on which something short happens are columns of their own; a month, a year or any other long stretch is one where
/// no such day lies in it. Where that gives too many columns, stretches are merged by the calendar (ten days, month, quarter,
/// year, decade, century), those first in which the fewest events lose their days. What room is left goes to the beginnings
/// and ends of long events that lie beside all columns, the shortest events first.
struct TimelineColumns: Hashable, Sendable {
  /// A stretch of time, drawn with one even scale.
  struct Column: Hashable, Sendable {
    /// Its first and last day.
    var days: ClosedRange<Int>
    /// How many events begin in it.
    var load: Int
    /// Whether it is a single day.
    var isDay: Bool { days.count == 1 }
  }

  /// The columns in order; they do not overlap.
  private(set) var columns: [Column] = []

  /// The longest span, in days, whose days are shown one by one.
  static let sharp = 5

  /// The columns for events on these days, at most `budget` of them (at least 1).
  init(spans: [ClosedRange<Int>], budget: Int) {
    let budget = max(1, budget)
    addDays(of: spans.filter { $0.count <= Self.sharp })
    let wide = spans.filter { $0.count > Self.sharp }.sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
    for span in wide { add(wide: span) }
    for unit in CalendarUnit.allCases where columns.count > 400 { merge(unit: unit) }
    while columns.count > budget { mergeOnce(excess: columns.count - budget) }
    for span in wide { showEnds(of: span, budget: budget) }
    fillSmallGaps(budget: budget)
  }

  /// Whether time is left out anywhere.
  var hasFolds: Bool { columns.indices.contains { fold(before: $0) > 0 } }

  /// How many days are left out before column `index`; 0 for the first.
  func fold(before index: Int) -> Int {
    index == 0 ? 0 : columns[index].days.lowerBound - columns[index - 1].days.upperBound - 1
  }
}

extension TimelineColumns {
  private mutating func addDays(of spans: [ClosedRange<Int>]) {
    var loads: [(day: Int, load: Int)] = []
    for span in spans {
      for day in span { loads.append((day, day == span.lowerBound ? 1 : 0)) }
    }
    for (day, load) in loads.sorted(by: { $0.day < $1.day }) {
      if columns.last?.days.upperBound == day {
        columns[columns.count - 1].load += load
      } else {
        columns.append(Column(days: day...day, load: load))
      }
    }
  }

  private mutating func add(wide span: ClosedRange<Int>) {
    let index = firstIndex(endingAtOrAfter: span.lowerBound)
    if index < columns.count, columns[index].days.lowerBound <= span.upperBound {
      columns[index].load += 1
    } else {
      columns.insert(Column(days: span, load: 1), at: index)
    }
  }

  /// Shows as columns of their own the days of `span` before the first column that it touches, and after the last.
  private mutating func showEnds(of span: ClosedRange<Int>, budget: Int) {
    let first = firstIndex(endingAtOrAfter: span.lowerBound)
    if columns.count < budget, first < columns.count, span.lowerBound < columns[first].days.lowerBound {
      columns.insert(Column(days: span.lowerBound...columns[first].days.lowerBound - 1, load: 0), at: first)
    }
    let next = columns.partitioningIndex { $0.days.lowerBound > span.upperBound }
    if columns.count < budget, next > 0, columns[next - 1].days.upperBound < span.upperBound {
      columns.insert(Column(days: columns[next - 1].days.upperBound + 1...span.upperBound, load: 0), at: next)
    }
  }

  /// The first column that ends on `day` or later, or the number of columns.
  func firstIndex(endingAtOrAfter day: Int) -> Int {
    columns.partitioningIndex { $0.days.upperBound >= day }
  }

  /// Shows up to two days between two single days rather than fold them.
  private mutating func fillSmallGaps(budget: Int) {
    var index = 1
    while index < columns.count, columns.count < budget {
      let gap = fold(before: index)
      if columns[index].isDay, columns[index - 1].isDay, (1...2).contains(gap) {
        let day = columns[index - 1].days.upperBound + 1
        columns.insert(Column(days: day...day, load: 0), at: index)
      }
      index += 1
    }
  }

  /// Runs of columns that lie within one unit of the calendar, of two columns or more, with the days of the unit: all of
  /// them where the unit has a name, those of the columns where it has none.
  private func runs(of unit: CalendarUnit) -> [(columns: Range<Int>, days: ClosedRange<Int>)] {
    var runs: [(columns: Range<Int>, days: ClosedRange<Int>)] = []
    var start = 0
    while start < columns.count {
      let days = unit.days(around: columns[start].days.lowerBound)
      var end = start
      while end < columns.count, columns[end].days.upperBound <= days.upperBound { end += 1 }
      if end - start >= 2 {
        let hull = columns[start].days.lowerBound...columns[end - 1].days.upperBound
        runs.append((start..<end, unit == .third ? hull : days))
      }
      start = max(end, start + 1)
    }
    return runs
  }

  private mutating func merge(unit: CalendarUnit) {
    for run in runs(of: unit).reversed() { merge(run.columns, to: run.days) }
  }

  /// Merges the run in which the fewest events lose their days, or that part of it which leaves no more than `excess`
  /// columns too few; where there is none, the two neighbours with the fewest.
  private mutating func mergeOnce(excess: Int) {
    var best: (load: Int, columns: Range<Int>, days: ClosedRange<Int>)?
    for unit in CalendarUnit.allCases {
      for run in runs(of: unit) {
        let part = lightest(of: run, count: min(run.columns.count, excess + 1))
        if part.load < best?.load ?? .max { best = part }
      }
    }
    if let best {
      merge(best.columns, to: best.days)
    } else if let pair = (1..<columns.count).min(by: { pairLoad($0) < pairLoad($1) }) {
      merge(pair - 1..<pair + 1, to: columns[pair - 1].days.lowerBound...columns[pair].days.upperBound)
    }
  }

  /// The `count` neighbours with the fewest events among those of `run`.
  private func lightest(
    of run: (columns: Range<Int>, days: ClosedRange<Int>), count: Int
  ) -> (load: Int, columns: Range<Int>, days: ClosedRange<Int>) {
    var load = columns[run.columns.prefix(count)].reduce(0) { $0 + $1.load }
    var best = (load: load, start: run.columns.lowerBound)
    for start in run.columns.dropFirst().prefix(run.columns.count - count) {
      load += columns[start + count - 1].load - columns[start - 1].load
      if load < best.load { best = (load, start) }
    }
    let part = best.start..<best.start + count
    let hull = columns[part.lowerBound].days.lowerBound...columns[part.upperBound - 1].days.upperBound
    return (best.load, part, part == run.columns ? run.days : hull)
  }

  private func pairLoad(_ index: Int) -> Int { columns[index - 1].load + columns[index].load }

  /// Makes one column of several, over `days` as far as its neighbours leave room.
  private mutating func merge(_ run: Range<Int>, to days: ClosedRange<Int>) {
    let first = run.lowerBound == 0 ? Int.min : columns[run.lowerBound - 1].days.upperBound + 1
    let last = run.upperBound == columns.count ? Int.max : columns[run.upperBound].days.lowerBound - 1
    let load = columns[run].reduce(0) { $0 + $1.load }
    columns.replaceSubrange(run, with: [Column(days: days.clamped(to: first...last), load: load)])
  }
}
