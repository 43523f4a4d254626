/// The forms of a timeline, with the width in pixels for which their labels are packed: the least at which the form is
/// shown, so that at every greater width things only move apart.
struct TimelineForm: Hashable, Sendable {
  /// Whether it is for wide windows.
  let isWide: Bool
  /// Whether titles stand under the bars, and each event is a link; otherwise there are numbers.
  let isLabelled: Bool
  /// Whether there are so many events that numbers stand before the bars and rows are close.
  let isDense: Bool

  /// The form for wide windows, for `count` events.
  static func wide(events count: Int) -> TimelineForm {
    let isDense = count > TimelineDrawing.labelled
    return TimelineForm(isWide: true, isLabelled: !isDense, isDense: isDense)
  }

  /// The form for narrow windows, from 288 pixels up.
  static func narrow(events count: Int) -> TimelineForm {
    TimelineForm(isWide: false, isLabelled: false, isDense: count > TimelineDrawing.labelled)
  }

  /// The narrowest drawing, in pixels.
  var width: Int { isWide ? 1_024 : 288 }
  /// The share of the width that the names of lanes take at the start, in hundredths of a percent.
  var gutter: Int { isWide ? 1_050 : 0 }
  /// How many columns at most.
  var columns: Int { isWide ? 12 : 11 }
  /// The class by which the style sheet shows one form.
  var className: String { isWide ? "only-wide" : "only-narrow" }
  /// The height of a bar in pixels.
  var barHeight: Int { isLabelled ? 12 : 10 }
  /// The least width of a bar, in hundredths of a percent. Where there are numbers alone, a bar holds its beads, but is no
  /// wider than the narrowest column.
  func leastBar(articles: Int) -> Int {
    if isWide { return 80 }
    if isDense { return 240 }
    return min(10_000 / columns - 60, max(240, (step(articles: articles).width + 2 * indent) * 10_000 / width + 1))
  }
  /// The type size of the heads of columns in pixels.
  var headSize: Int { isWide ? 12 : 11 }
  /// The type size of its labels in pixels.
  var size: Int { isLabelled ? 12 : 11 }

  /// The height in pixels of a row in which labels have `lines` lines.
  func rowHeight(lines: Int) -> Int { barHeight + (isDense ? 4 : isLabelled ? lines * 13 + 9 : 14) }

  /// The distance in pixels that is kept from one event to the next.
  var distance: Int { isWide ? 8 : 2 }
  /// The distance in pixels before a row of beads.
  var indent: Int { isWide ? 2 : 1 }
  /// How much further in pixels it is from the tick of an hour to a row of beads.
  var clearance: Int { 4 }
  /// Whether beads grow with the drawing's width; in close rows there is no room for it.
  var hasGrowingBeads: Bool { !isWide && !isDense }

  /// The places of beads.
  func step(articles: Int) -> BeadRow.Step {
    .init(count: articles, widest: isLabelled ? 1_200 : isDense ? 560 : 440)
  }
}
