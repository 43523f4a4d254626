import HTML

/// One article from its first line to its last, with a stroke for each mention of somebody or something. The counts and
/// names stand beside it in words, so it is hidden from who cannot see it.
struct MentionStrip: Sendable {
  /// The position of the article.
  let article: Int
  /// How many words, or any other units, the article has.
  let length: Int
  /// Where the mentions are, in the same units from 0.
  let mentions: [Int]

  /// The strip.
  var markup: Markup {
    .element("svg", ["class": "ch", "height": 16, "aria-hidden": "true"]) { svg in
      svg.element("line", ["class": "ax1", "x1": 0, "x2": "100%", "y1": 14, "y2": 14])
      for place in places {
        let x = Percent(hundredths: place)
        svg.element("line", ["class": "sp \(Hue.name(article))", "x1": x, "x2": x, "y1": 2, "y2": 14])
      }
    }
  }

  /// Where the strokes are, in hundredths of a percent: each place once, in order.
  var places: [Int] {
    guard length > 0 else { return [] }
    return Set(mentions.map { min(max(0, $0), length) * 9_900 / length + 50 }).sorted()
  }
}
