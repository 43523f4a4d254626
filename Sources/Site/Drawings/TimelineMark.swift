/// One event of a timeline: its bar, its beads and its label, measured.
struct TimelineMark: Hashable, Sendable {
  /// Where the beads stand.
  enum Beads: Hashable, Sendable {
    /// From the bar's beginning.
    case onBar
    /// After the tick of the clock.
    case afterClock
    /// After a bar that is too short for them.
    case afterBar
    /// Before the drawing's end, beyond which they would otherwise go.
    case atEnd
    /// Before a bar that is too short for them and too near to the drawing's end, and before its number where that is so.
    case beforeBar
  }

  /// Its index among the drawing's events.
  let event: Int
  /// Whether it goes first among those that begin together.
  let isLead: Bool
  /// The bar, in hundredths of a percent.
  let bar: Range<Int>
  /// Whether it began before the bar does, or goes on after it.
  let goesBefore, goesAfter: Bool
  /// Where the time of day lies, in hundredths of a percent, where it is known.
  let clock: ClosedRange<Int>?
  /// The lines of its label.
  let lines: [String]
  /// Whether the label ends at the drawing's end, because it is too long to begin at the bar.
  let isLabelAtEnd: Bool
  /// Where the beads stand.
  let beads: Beads
  /// Their width in pixels, with a little room on both sides.
  let beadsWidth: Int
  /// How far from the bar they end in pixels where they stand before it.
  let beforeBar: Int
  /// What it covers in a drawing of the form's own width, in pixels, with the distance to the next.
  let extent: Range<Int>
  /// Where the bar's upper edge is, in pixels.
  var y = 0
}

/// Measures events before they are placed.
struct TimelineMeasure {
  /// The form and the scale.
  let form: TimelineForm, scale: TimelineScale
  /// How many articles there are.
  let articles: Int

  /// The bar, beads, label and extent of an event.
  func mark(_ event: TimelineDrawing.Event, index: Int) -> TimelineMark {
    let bar = scale.bar(over: event.days, least: form.leastBar(articles: articles))
    let (start, end) = (pixels(bar.lowerBound), pixels(bar.upperBound))
    let clock = event.days.count == 1 ? event.clock.map { minutes($0, in: bar) } : nil
    let row = BeadRow(count: articles, said: event.reports)
    let beadsWidth = row.width(form.step(articles: articles)) + 2 * form.indent
    let (lines, width) = label(of: event, start: start, limit: max(84, end - start))
    let before = form.isDense ? width + 5 : 2
    let (beads, beadsExtent) = beads(
      width: beadsWidth, start: start, end: end, before: before,
      tick: clock?.count == 1 ? clock?.lowerBound : nil)
    let isAtEnd = !form.isDense && start + width > form.width
    let labelExtent =
      form.isDense ? start - width - 3..<start : isAtEnd ? form.width - width..<form.width : start..<start + width
    let (goesBefore, goesAfter) = (event.beginsBefore(scale), event.goesOnAfter(scale))
    let first = min(start - (goesBefore ? 9 : 0), beadsExtent.lowerBound, labelExtent.lowerBound)
    let last = max(end + (goesAfter ? 10 : 0), beadsExtent.upperBound, labelExtent.upperBound)
    return TimelineMark(
      event: index, isLead: event.isLead, bar: bar, goesBefore: goesBefore, goesAfter: goesAfter, clock: clock,
      lines: lines, isLabelAtEnd: isAtEnd, beads: beads, beadsWidth: beadsWidth, beforeBar: before,
      extent: first..<last + form.distance)
  }

  /// Where beads of a width in pixels stand, and what they cover, beside a bar from `start` to `end` pixels with a tick at
  /// `tick` hundredths of a percent; where they go before it, `before` pixels from it.
  private func beads(width: Int, start: Int, end: Int, before: Int, tick: Int?) -> (TimelineMark.Beads, Range<Int>) {
    let clock = tick.map(pixels)
    var place = TimelineMark.Beads.onBar
    var begin = start
    // A narrow bar holds its beads, and the tick stands on it.
    if let clock, form.isWide, clock < start + width {
      (place, begin) = (.afterClock, clock + form.clearance)
    } else if (end - start) * 2 < width {
      (place, begin) = (.afterBar, end + 2)
    }
    if begin + width > form.width {
      // In close rows they would lie on the number, which has its place before the bar.
      let isCovered = form.isDense || place == .afterBar && form.width - width < end
      let hasRoom = isCovered && start - before - width >= pixels(form.gutter)
      (place, begin) = hasRoom ? (.beforeBar, start - before - width) : (.atEnd, form.width - width)
    }
    return (place, begin..<begin + width)
  }

  /// The label and its width. A title stands in at most three lines, each as narrow as that allows but not under `limit`;
  /// near the drawing's end it is narrower where that keeps it within the drawing.
  private func label(of event: TimelineDrawing.Event, start: Int, limit: Int) -> (lines: [String], width: Int) {
    let measure = LabelWidth(size: form.size, isBold: event.isLead && form.isLabelled)
    func width(_ lines: [String]) -> Int { 1 + (lines.map { measure.width(of: $0) }.max() ?? 0) }
    guard form.isLabelled else { return (["\(event.number)"], width(["\(event.number)"])) }
    let room = form.width - start - 1
    if room < limit {
      let lines = measure.lines(of: event.title, limit: room)
      if lines.count <= 3, width(lines) <= room { return (lines, width(lines)) }
    }
    var limit = limit
    var lines = measure.lines(of: event.title, limit: limit)
    while lines.count > 3, limit < form.width {
      limit += 24
      lines = measure.lines(of: event.title, limit: limit)
    }
    return (lines, width(lines))
  }

  private func pixels(_ x: Int) -> Int { x * form.width / 10_000 }

  private func minutes(_ clock: ClosedRange<Int>, in bar: Range<Int>) -> ClosedRange<Int> {
    func place(_ minute: Int) -> Int { bar.lowerBound + bar.count * min(max(0, minute), 1_440) / 1_440 }
    return place(clock.lowerBound)...place(clock.upperBound)
  }
}
