import HTML

/// The events of a timeline: bars, beads, ticks and labels.
struct TimelineMarks {
  /// The events.
  let drawing: TimelineDrawing
  /// Where they stand.
  let layout: TimelineLayout
  /// The beginning of the identifiers.
  let id: String
  /// The language.
  let words: DrawingWords

  private var height: Int { layout.form.barHeight }

  /// Writes all of them, in the order of the list, so that a keyboard meets them in that order.
  func write(to svg: inout MarkupWriter) {
    let patterns = writePatterns(to: &svg)
    for mark in layout.marks.sorted(by: { $0.event < $1.event }) {
      let event = drawing.events[mark.event]
      let beads = "#\(id)-b\(patterns[event.reports, default: 0])"
      if layout.form.isLabelled {
        svg.element("a", ["href": event.link, "aria-label": event.caption]) { write(mark, event, beads, to: &$0) }
      } else {
        svg.element("g", ["data-of": event.link]) { write(mark, event, beads, to: &$0) }
      }
    }
  }

  /// Defines each row of beads that occurs, once; the result names them by their number.
  private func writePatterns(to svg: inout MarkupWriter) -> [Set<Int>: Int] {
    var numbers: [Set<Int>: Int] = [:]
    let step = layout.form.step(articles: drawing.articleCount)
    svg.element("defs") { defs in
      for event in drawing.events where numbers[event.reports] == nil {
        let number = numbers.count
        numbers[event.reports] = number
        let row = BeadRow(count: drawing.articleCount, said: event.reports)
        defs.element("g", ["id": "\(id)-b\(number)"]) { pattern in
          pattern.element("g", ["class": layout.form.hasGrowingBeads ? "bd" : nil]) {
            row.write(to: &$0, step: step, x: step.pitch / 2 + 100 * layout.form.indent, y: 0)
          }
        }
      }
    }
    return numbers
  }

  private func write(
    _ mark: TimelineMark, _ event: TimelineDrawing.Event, _ beads: String, to svg: inout MarkupWriter
  ) {
    svg.element("title", text: event.caption)
    if event.isLead { writeRule(over: mark, to: &svg) }
    writeBar(of: mark, event, to: &svg)
    writeClock(of: mark, to: &svg)
    writeBeads(of: mark, beads, to: &svg)
    writeLabel(of: mark, event, to: &svg)
  }

  private func writeRule(over mark: TimelineMark, to svg: inout MarkupWriter) {
    svg.element(
      "line",
      [
        "class": "tick", "x1": Percent(hundredths: mark.bar.lowerBound), "x2": Percent(hundredths: mark.bar.upperBound),
        "y1": mark.y - 1, "y2": mark.y - 1,
      ])
  }

  private func writeBar(of mark: TimelineMark, _ event: TimelineDrawing.Event, to svg: inout MarkupWriter) {
    let name = event.isPlanned ? "bar-p" : event.certainty == .uncertain ? "bar-u" : "bar"
    var bar = mark.bar
    if event.certainty == .approximate {
      let whisker = bar.count / 8
      bar = bar.lowerBound + whisker..<bar.upperBound - whisker
      writeWhisker(mark.bar.lowerBound, bar.lowerBound, y: mark.y, to: &svg)
      writeWhisker(bar.upperBound, mark.bar.upperBound, y: mark.y, to: &svg)
    }
    svg.element(
      "rect",
      [
        "class": name, "x": Percent(hundredths: bar.lowerBound), "width": Percent(hundredths: bar.count), "y": mark.y,
        "height": height, "rx": event.isPlanned ? height / 2 : mark.goesBefore || mark.goesAfter ? nil : 1,
      ])
    let half = height / 2
    if mark.goesAfter { writeArrow("M-1.5 0h4l6 \(half)-6 \(half)h-4", name, x: bar.upperBound, y: mark.y, to: &svg) }
    if mark.goesBefore {
      writeArrow("M1.5 0h-4l-6 \(half) 6 \(half)h4", name, x: bar.lowerBound, y: mark.y, to: &svg)
    }
  }

  private func writeWhisker(_ start: Int, _ end: Int, y: Int, to svg: inout MarkupWriter) {
    svg.element(
      "line",
      [
        "class": "bar-u", "x1": Percent(hundredths: start), "x2": Percent(hundredths: end), "y1": y + height / 2,
        "y2": y + height / 2,
      ])
  }

  private func writeArrow(_ path: String, _ name: String, x: Int, y: Int, to svg: inout MarkupWriter) {
    svg.element("svg", ["x": Percent(hundredths: x), "y": y, "overflow": "visible"]) {
      $0.element("path", ["class": name, "d": path])
    }
  }

  private func writeClock(of mark: TimelineMark, to svg: inout MarkupWriter) {
    guard let clock = mark.clock else { return }
    if clock.count == 1 {
      let x = Percent(hundredths: clock.lowerBound)
      // Where beads fill the bar, the tick stands on it and leaves them free; above a heavy rule it must be seen.
      let isWide = layout.form.isWide
      let (start, end) = (isWide || !mark.isLead ? mark.y - 4 : mark.y - 7, isWide ? mark.y + height + 2 : mark.y)
      svg.element("line", ["class": "tick", "x1": x, "x2": x, "y1": start, "y2": end])
    } else {
      svg.element(
        "rect",
        [
          "class": "bar-l", "x": Percent(hundredths: clock.lowerBound), "width": Percent(hundredths: clock.count - 1),
          "y": mark.y, "height": height, "rx": 1,
        ])
    }
  }

  private func writeBeads(of mark: TimelineMark, _ beads: String, to svg: inout MarkupWriter) {
    let y = mark.y + height / 2
    func write(from x: Int, by distance: Int, name: String? = nil) {
      svg.element("svg", ["x": Percent(hundredths: x), "y": y, "overflow": "visible"]) {
        $0.element("use", ["class": name, "href": beads, "x": distance])
      }
    }
    func write(upTo x: Int, by distance: Int) {
      write(from: x, by: -mark.beadsWidth - distance, name: layout.form.hasGrowingBeads ? "at-end" : nil)
    }
    switch mark.beads {
    case .onBar: svg.element("use", ["href": beads, "x": Percent(hundredths: mark.bar.lowerBound), "y": y])
    case .afterClock: write(from: mark.clock?.lowerBound ?? mark.bar.lowerBound, by: layout.form.clearance)
    case .afterBar: write(from: mark.bar.upperBound, by: 2)
    case .atEnd: write(upTo: 10_000, by: 0)
    case .beforeBar: write(upTo: mark.bar.lowerBound, by: mark.beforeBar)
    }
  }

  private func writeLabel(of mark: TimelineMark, _ event: TimelineDrawing.Event, to svg: inout MarkupWriter) {
    let form = layout.form
    let isBefore = form.isDense
    let style = form.isLabelled ? (event.isLead ? "b" : event.isPlanned ? "i" : nil) : "xs"
    let name = [style, mark.isLabelAtEnd || isBefore ? "end" : nil].compactMap { $0 }.joined(separator: " ")
    let x = Percent(hundredths: mark.isLabelAtEnd ? 10_000 : mark.bar.lowerBound)
    for (index, line) in (form.isLabelled ? mark.lines : [words.digits(event.number)]).enumerated() {
      let y = isBefore ? 9 : height + (form.isLabelled ? 12 + 13 * index : 10)
      svg.element(
        "text",
        [
          "class": name.isEmpty ? nil : name, "x": x, "dx": isBefore ? -3 : mark.isLabelAtEnd ? 0 : 1, "y": mark.y + y,
        ], text: line)
    }
  }
}
