import HTML

/// The signs of a timeline with their words, for the legend under it.
enum TimelineSign: CaseIterable, Sendable {
  /// It is one of those about which there are most claims.
  case lead
  /// The day is known, or the hour, or about which hour.
  case day, hour, aboutHour
  /// The time is uncertain, or only about right, or goes on.
  case uncertain, about, open
  /// It was still to come.
  case planned
  /// Time is left out.
  case folded

  /// The sign.
  var markup: Markup {
    .element("svg", ["width": 29, "height": 13, "aria-hidden": "true"]) { svg in
      switch self {
      case .lead:
        bar("bar", to: &svg)
        svg.element("line", ["class": "tick", "x1": 1, "x2": 28, "y1": 0, "y2": 0])
      case .day: bar("bar", to: &svg)
      case .hour:
        bar("bar", to: &svg)
        svg.element("line", ["class": "tick", "x1": 8, "x2": 8, "y1": -1, "y2": 14])
      case .aboutHour:
        bar("bar", to: &svg)
        svg.element("rect", ["class": "bar-l", "x": 7, "y": 1, "width": 5, "height": 11])
      case .uncertain: bar("bar-u", to: &svg)
      case .about:
        svg.element("rect", ["class": "bar", "x": 6, "y": 1, "width": 17, "height": 11])
        svg.element("path", ["class": "bar-u", "d": "M0 6.5H6M23 6.5H29"])
      case .open: svg.element("path", ["class": "bar", "d": "M.5 1.5h20l7 5-7 5h-20z"])
      case .planned: bar("bar-p", to: &svg)
      case .folded: svg.element("path", ["class": "ax1", "d": "M8 11 12 2M14 11 18 2"])
      }
    }
  }

  private func bar(_ style: String, to svg: inout MarkupWriter) {
    let radius = self == .planned ? 5 : 1
    svg.element("rect", ["class": style, "x": 1, "y": 1, "width": 27, "height": 11, "rx": radius])
  }
}

/// The legend under a timeline.
enum TimelineLegend {
  /// A row of all articles' beads with `beads` beside it, then the signs with their words.
  static func markup(articleCount: Int, beads: String, signs: [(sign: TimelineSign, words: String)]) -> Markup {
    .element("div", ["class": "legend"]) { legend in
      legend.element("span") { item in
        item.markup(BeadRow(count: articleCount, said: 0..<max(0, articleCount)).hidden)
        item.text(beads)
      }
      for (sign, words) in signs {
        legend.element("span") { item in
          item.markup(sign.markup)
          item.text(words)
        }
      }
    }
  }
}
