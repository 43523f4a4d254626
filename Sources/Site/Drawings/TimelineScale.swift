/// Where days lie across a timeline: columns of different widths with folds between them. Positions are in hundredths of a
/// percent of the drawing's width.
struct TimelineScale: Hashable, Sendable {
  /// The form for which they are made.
  let form: TimelineForm
  /// The columns.
  let columns: TimelineColumns
  /// Where each column begins, and where the last one ends.
  let edges: [Int]

  /// Columns for events on these days, as `form` wants them. Columns in which more begins are wider, but for the narrow
  /// form, where each needs room for its head and a row of beads.
  init(spans: [ClosedRange<Int>], form: TimelineForm) {
    self.form = form
    let gutter = form.gutter
    columns = TimelineColumns(spans: spans, budget: form.columns)
    let weights = columns.columns.map { column in
      let load = Int(Double(column.load * 100).squareRoot())
      return form.isWide ? (column.isDay ? 100 : 70) + 3 * load : 100
    }
    let total = max(1, weights.reduce(0, +))
    var edges = [gutter]
    var sum = 0
    for weight in weights {
      sum += weight
      edges.append(gutter + (10_000 - gutter) * sum / total)
    }
    self.edges = edges
  }

  /// Whether `day` lies in a column, and is not folded or beyond all of them.
  func shows(_ day: Int) -> Bool {
    let index = columns.firstIndex(endingAtOrAfter: day)
    return index < columns.columns.count && columns.columns[index].days.lowerBound <= day
  }

  /// Where a bar over `days` begins and ends. It keeps a little off the edges of its columns, but not where the time goes
  /// on into a fold, and is never narrower than `least`, for which it does not leave the column in which it ends.
  func bar(over days: ClosedRange<Int>, least: Int = 80) -> Range<Int> {
    let all = columns.columns
    guard let last = all.last else { return 0..<least }
    let first = columns.firstIndex(endingAtOrAfter: days.lowerBound)
    guard first < all.count else { return edges[all.count] - least..<edges[all.count] }
    let start = point(days.lowerBound, in: first)
    var (end, limit) = (edges[all.count], edges[all.count])
    if days.upperBound < last.days.upperBound {
      let index = columns.firstIndex(endingAtOrAfter: days.upperBound)
      let isFolded = days.upperBound < all[index].days.lowerBound
      end = isFolded ? edges[index] : point(days.upperBound + 1, in: index)
      limit = isFolded ? edges[index] : edges[index + 1]
    }
    let inset = max(0, min(50, (end - start - least) / 2))
    let begin = max(edges[0], min(start + inset, limit - least))
    return begin..<max(end - inset, begin + least)
  }

  /// Where `day` begins in the column `index`; a day before the column begins where the column does.
  private func point(_ day: Int, in index: Int) -> Int {
    let days = columns.columns[index].days
    let width = edges[index + 1] - edges[index]
    let passed = max(0, day - days.lowerBound)
    return edges[index]
      + (days.count > 1_000_000 ? passed / (days.count / 10_000) * width / 10_000 : passed * width / days.count)
  }
}
