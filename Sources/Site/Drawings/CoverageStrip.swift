import HTML

/// What one article covers: a place for each claim in the order of the matrix; a block where the article answers, half a
/// block where it says that the answer is not known, a dot where it is silent, nothing where it could not have known.
struct CoverageStrip: Sendable {
  /// What an article does with one claim.
  enum Cell: Hashable, Sendable {
    /// It answers.
    case answers
    /// It says that it is not known, or speaks only of something near.
    case unknown
    /// It does not say.
    case silent
    /// It appeared before.
    case notYet
  }

  /// The position of the article.
  let article: Int
  /// Its claims.
  let cells: [Cell]

  /// The strip; `label` says in words how many of the claims it answers.
  func markup(label: String) -> Markup {
    .element("svg", ["class": "ch", "height": 14, "role": "img", "aria-label": label]) { svg in
      svg.element("line", ["class": "ax", "x1": 0, "x2": "100%", "y1": 13, "y2": 13])
      for (start, end, cell) in runs { write(cell, from: start, to: end, to: &svg) }
    }
  }

  /// The cells, as parts of the width in hundredths of a percent. Beyond eighty, neighbours of one kind are one part.
  var runs: [(start: Int, end: Int, cell: Cell)] {
    var runs: [(start: Int, end: Int, cell: Cell)] = []
    for (index, cell) in cells.enumerated() {
      let (start, end) = (index * 10_000 / cells.count, (index + 1) * 10_000 / cells.count)
      if cells.count > 80, let last = runs.last, last.cell == cell {
        runs[runs.count - 1].end = end
      } else {
        runs.append((start, end, cell))
      }
    }
    return runs
  }

  private func write(_ cell: Cell, from start: Int, to end: Int, to svg: inout MarkupWriter) {
    let space = min(30, (end - start) / 5)
    let (x, width) = (Percent(hundredths: start + space), Percent(hundredths: end - start - 2 * space))
    switch cell {
    case .answers:
      svg.element("rect", ["class": "cover \(Hue.name(article))", "x": x, "width": width, "y": 2, "height": 10])
    case .unknown:
      svg.element("rect", ["class": "cover \(Hue.name(article))", "x": x, "width": width, "y": 8, "height": 4])
    // More than one place, whose width is rounded.
    case .silent where (end - start) * cells.count > 15_000:
      svg.element("rect", ["class": "bar-l", "x": x, "width": width, "y": 7, "height": 1])
    case .silent:
      svg.element(
        "circle", ["class": "bar-l", "cx": Percent(hundredths: (start + end) / 2), "cy": 8, "r": Hundredths(100)])
    case .notYet: break
    }
  }
}
