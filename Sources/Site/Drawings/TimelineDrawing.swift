import HTML

/// Events in time: a column for each stretch of time that matters, folds between them, a lane for each topic, and on each
/// bar a bead for every article that reports the event.
///
/// There are two forms of one drawing, of which the style sheet shows one: labelled, with links, where there is width; and
/// numbered, where the list of events is the control. Beyond `labelled` events both are numbered. The same list stands
/// beside the drawing on the page, with the same numbers.
struct TimelineDrawing: Sendable {
  /// One event.
  struct Event: Hashable, Sendable {
    /// How sure its time is.
    enum Certainty: Hashable, Sendable {
      /// The days are known: a filled bar.
      case known
      /// Somewhere within these days: an empty bar with a dashed outline.
      case uncertain
      /// About these days: a filled bar with dashed whiskers.
      case approximate
    }

    /// The first and the last day that the texts leave open, as days since 1 January 1970; the same for one day.
    var earliest, latest: Int
    /// Whether it began before `earliest`.
    var isOpenStart = false
    /// Whether it goes on after `latest`.
    var isOpenEnd = false
    /// How sure the days are.
    var certainty = Certainty.known
    /// Whether it was still to come when the texts were written.
    var isPlanned = false
    /// Whether it is one of those that the dossier is about: bold, with a heavy rule.
    var isLead = false
    /// The time of day in minutes since midnight, both ends the same where it is known to the minute; only for one day.
    var clock: ClosedRange<Int>?
    /// The lane, an index of `lanes`.
    var lane: Int
    /// Its number in the list.
    var number: Int
    /// What stands under its bar.
    var title: String
    /// Where its link leads.
    var link: String
    /// The whole of it in words, for the tooltip and for who cannot see: title, certainty, who reports it.
    var caption: String
    /// The positions of the articles that report it.
    var reports: Set<Int>

    var days: ClosedRange<Int> { min(earliest, latest)...max(earliest, latest) }

    /// Whether it began before `scale` shows it, be it that its beginning is not known or that it lies in no column.
    func beginsBefore(_ scale: TimelineScale) -> Bool { isOpenStart || !scale.shows(days.lowerBound) }
    /// Whether it goes on after what `scale` shows of it, likewise.
    func goesOnAfter(_ scale: TimelineScale) -> Bool { isOpenEnd || !scale.shows(days.upperBound) }
  }

  /// The topics in order. Lanes without events are left out.
  let lanes: [String]
  /// The events, in the order of the list.
  let events: [Event]
  /// How many articles the dossier has.
  let articleCount: Int
  /// The drawing's name, and what it shows in a sentence or two.
  let title, description: String
  /// The columns of these events in both forms.
  let wide, narrow: TimelineScale

  /// How many events are drawn with labels and links; more are drawn with numbers alone.
  static let labelled = 120

  init(lanes: [String], events: [Event], articleCount: Int, title: String, description: String) {
    (self.lanes, self.events, self.articleCount) = (lanes, events, articleCount)
    (self.title, self.description) = (title, description)
    let spans = events.map(\.days)
    wide = TimelineScale(spans: spans, form: .wide(events: events.count))
    narrow = TimelineScale(spans: spans, form: .narrow(events: events.count))
  }

  /// Whether time is left out in either form.
  var hasFolds: Bool { wide.columns.hasFolds || narrow.columns.hasFolds }

  /// Whether an event goes on beyond what is shown of it in either form, or an end of it is not known.
  var hasOpenEnds: Bool {
    [wide, narrow].contains { scale in
      events.contains { $0.beginsBefore(scale) || $0.goesOnAfter(scale) }
    }
  }

  /// The drawing in both forms; nothing where there are no events. `id` is the beginning of the identifiers in it.
  func markup(id: String, words: DrawingWords) -> Markup {
    guard !events.isEmpty else { return Markup() }
    return Markup { writer in
      write(to: &writer, on: wide, id: id, words: words)
      write(to: &writer, on: narrow, id: id + "-n", words: words)
    }
  }
}

extension TimelineDrawing {
  private func write(to writer: inout MarkupWriter, on scale: TimelineScale, id: String, words: DrawingWords) {
    let layout = TimelineLayout(of: self, on: scale, words: words)
    let attributes: Attributes = [
      "class": "ch \(scale.form.className)", "height": layout.height, "role": scale.form.isLabelled ? nil : "img",
      "aria-labelledby": "\(id)-t \(id)-d",
    ]
    writer.element("svg", attributes) { svg in
      svg.element("title", ["id": "\(id)-t"], text: title)
      svg.element("desc", ["id": "\(id)-d"], text: description)
      TimelineGround(layout: layout, words: words).write(to: &svg)
      TimelineMarks(drawing: self, layout: layout, id: id, words: words).write(to: &svg)
    }
  }
}
