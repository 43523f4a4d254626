import HTML

/// The figures of a claim on one axis: a row for each answer, a dot for a figure, a line for a range, a dotted end where
/// the text sets no bound. Far outliers are reached over a fold.
struct FigureDrawing: Sendable {
  /// One answer.
  struct Row: Hashable, Sendable {
    /// The position of the article, and its code.
    var article: Int, code: String
    /// The bounds; nil where the text sets none. Without either, only the words stand in the row.
    var low: Int?, high: Int?
    /// Whether the figure is only about that: its dot is hollow.
    var isApproximate = false
    /// Whether a word stands for the number, as "dozens" does: its bound is ours and not the text's, and has no dot.
    var isWord = false
    /// What the article says, as "at least 9".
    var words: String

    /// Whether it is one number.
    var isPoint: Bool { low != nil && low == high }
  }

  /// The answers, in the order of articles.
  let rows: [Row]
  /// The drawing's name, and what it shows in words.
  let title, description: String
  /// How the numbers on the axis are written.
  var number: @Sendable (Int) -> String = { String($0) }

  /// The drawing; nothing where no answer has a bound. `id` is the beginning of the identifiers in it.
  func markup(id: String) -> Markup {
    guard let axis = FigureAxis(rows: rows) else { return Markup() }
    let bottom = 14 + rows.count * Self.pitch
    let attributes: Attributes = [
      "class": "ch", "height": bottom + 30, "role": "img", "aria-labelledby": "\(id)-t \(id)-d",
    ]
    return .element("svg", attributes) { svg in
      svg.element("title", ["id": "\(id)-t"], text: title)
      svg.element("desc", ["id": "\(id)-d"], text: description)
      write(axis, bottom: bottom, to: &svg)
      for (index, row) in rows.enumerated() {
        FigureMarks(row: row, axis: axis, y: 24 + index * Self.pitch).write(to: &svg)
      }
    }
  }

  private static let pitch = 30

  private func write(_ axis: FigureAxis, bottom: Int, to svg: inout MarkupWriter) {
    for tick in axis.ticks(writing: number) {
      let x = Percent(hundredths: tick.x)
      svg.element("line", ["class": "ax", "x1": x, "x2": x, "y1": 8, "y2": bottom])
      guard let label = tick.label else { continue }
      svg.element("text", ["class": tick.isCompared ? "mid b" : "mid s", "x": x, "y": bottom + 18], text: label)
    }
    for fold in axis.folds {
      let x = Percent(hundredths: fold)
      svg.element("line", ["class": "fold", "x1": x, "x2": x, "y1": 8, "y2": bottom])
      svg.element("svg", ["x": x, "y": bottom, "overflow": "visible"]) {
        $0.element("path", ["class": "ax1", "d": "M-5 4-1-4M1 4 5-4"])
      }
    }
    svg.element(
      "line",
      ["class": "ax1", "x1": Percent(hundredths: axis.start), "x2": "100%", "y1": bottom, "y2": bottom])
  }
}

/// One row of the figures.
struct FigureMarks {
  /// The answer, the axis, and where the row's middle is in pixels.
  let row: FigureDrawing.Row, axis: FigureAxis, y: Int

  private var hue: String { Hue.name(row.article) }

  /// Writes its code, its marks and its words.
  func write(to svg: inout MarkupWriter) {
    svg.element("circle", ["class": "bead \(hue)", "cx": 4, "cy": y, "r": Hundredths(440)])
    svg.element("text", ["class": "b big", "x": 15, "y": y + 5], text: row.code)
    switch (row.low, row.high) {
    case (nil, nil):
      svg.element("text", ["class": "s", "x": Percent(hundredths: axis.start), "dx": 8, "y": y + 4], text: row.words)
    case (let low?, nil):
      let x = axis.place(low)
      let turn = max(x, axis.end - 1_400)
      writeLine("sp", from: x, to: turn, to: &svg)
      writeLine("spo", from: turn, to: axis.end, to: &svg)
      writeDot(at: x, to: &svg)
      writeWords(at: x, isOver: true, to: &svg)
    case (nil, let high?):
      let x = axis.place(high)
      let turn = min(x, axis.start + 900)
      writeLine("spo", from: axis.start, to: turn, to: &svg)
      writeLine("sp", from: turn, to: x, to: &svg)
      writeDot(at: x, to: &svg)
      writeWords(at: x, isOver: false, to: &svg)
    case (let low?, let high?):
      let (x, end) = (axis.place(min(low, high)), axis.place(max(low, high)))
      if !row.isPoint { writeLine("sp", from: x, to: end, to: &svg) }
      writeDot(at: x, to: &svg)
      if !row.isPoint { writeDot(at: end, to: &svg) }
      writeWords(at: end, isOver: false, to: &svg)
    }
  }

  private func writeLine(_ style: String, from start: Int, to end: Int, to svg: inout MarkupWriter) {
    guard start < end else { return }
    svg.element(
      "line",
      [
        "class": "\(style) \(hue)", "x1": Percent(hundredths: start), "x2": Percent(hundredths: end), "y1": y, "y2": y,
      ])
  }

  private func writeDot(at x: Int, to svg: inout MarkupWriter) {
    if row.isWord { return }
    let style = row.isApproximate ? "mk-o" : "mk"
    svg.element(
      "circle", ["class": "\(style) \(hue)", "cx": Percent(hundredths: x), "cy": y, "r": Hundredths(550)])
  }

  /// The words stand after the last dot, or over the line that goes on from it; before the dot where they would otherwise
  /// leave the narrowest drawing.
  private func writeWords(at x: Int, isOver: Bool, to svg: inout MarkupWriter) {
    let width = LabelWidth(size: 14, isBold: true).width(of: row.words)
    let pixels = x * FigureAxis.width / 10_000
    let isBefore = pixels + 11 + width > FigureAxis.width && pixels - 11 - width > 0
    svg.element(
      "text",
      [
        "class": isBefore ? "big b halo end" : "big b halo", "x": Percent(hundredths: x), "dx": isBefore ? -11 : 11,
        "y": isOver && !isBefore ? y - 7 : isBefore ? y - 7 : y + 5,
      ], text: row.words)
  }
}
