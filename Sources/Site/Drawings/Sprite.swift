import HTML

/// The signs that recur on every page, defined once in a page and used by reference. Their ids begin with an underscore,
/// as no identifier of a dossier does.
enum Sprite {
  /// The hidden drawing that defines all signs; it stands once, at the beginning of `body`.
  static let markup = Markup(
    literal: """
      <svg class="sprite" width="0" height="0" aria-hidden="true" focusable="false"><defs>\
      <symbol id="_m1" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.2"/></symbol>\
      <symbol id="_m2" viewBox="0 0 10 10"><rect x="1" y="1" width="8" height="8"/></symbol>\
      <symbol id="_m3" viewBox="0 0 10 10"><path d="M5 .8 9.4 9H.6z"/></symbol>\
      <symbol id="_m4" viewBox="0 0 10 10"><path fill="none" stroke-width="1.6" d="M5 .2 9.8 5 5 9.8.2 5z"/></symbol>\
      <symbol id="_m5" viewBox="0 0 10 10"><path d="M3.4.6h3.2v2.8h2.8v3.2H6.6v2.8H3.4V6.6H.6V3.4h2.8z"/></symbol>\
      <symbol id="_m6" viewBox="0 0 10 10"><path d="M5 9.2.6 1h8.8z"/></symbol>\
      <symbol id="_m7" viewBox="0 0 10 10"><path d="M.6 9.4V.6A8.8 8.8 0 0 1 9.4 9.4z"/></symbol>\
      <symbol id="_m8" viewBox="0 0 10 10">\
      <path d="M1.7.5 5 3.8 8.3.5l1.2 1.2L6.2 5l3.3 3.3-1.2 1.2L5 6.2 1.7 9.5.5 8.3 3.8 5 .5 1.7z"/></symbol>\
      <symbol id="_v-agree" viewBox="0 0 14 12"><path d="M2 4h10M2 8.4h10"/></symbol>\
      <symbol id="_v-partly" viewBox="0 0 14 12">\
      <path d="M2 4.4c1.7-2.3 3.3-2.3 5 0s3.3 2.3 5 0M2 9c1.7-2.3 3.3-2.3 5 0s3.3 2.3 5 0"/></symbol>\
      <symbol id="_v-differ" viewBox="0 0 14 12"><path d="M2 4h10M2 8.4h10M10 .6 4 11.6"/></symbol>\
      <symbol id="_v-single" viewBox="0 0 14 12">\
      <circle fill="currentColor" stroke="none" cx="7" cy="6" r="2.1"/><circle fill="none" stroke-width="1" cx="7" cy="6" r="5"/></symbol>\
      <symbol id="_v-unknown" viewBox="0 0 14 12">\
      <path d="M4.2 3.4C4.4 1.6 5.6.8 7.1.8c1.7 0 2.9 1 2.9 2.5 0 2.3-2.9 2.3-2.9 4.5M7.1 9.7v1.9"/></symbol>\
      </defs></svg>
      """)
}

/// The sign of a verdict; the word stands beside it, always.
enum VerdictSign: String, CaseIterable, Sendable {
  /// = all articles that answer say the same.
  case agree
  /// ≈ the answers can all be true and are not the same.
  case partly
  /// ≠ they differ.
  case differ
  /// ⊙ only one article answers.
  case single
  /// ? no article answers.
  case unknown

  /// The class that gives the verdict its colour, also the name of the sign.
  var className: String { "v-\(rawValue)" }

  /// The class of a row of the matrix with this verdict, by which it is filtered.
  var rowClass: String { "is-\(rawValue)" }

  /// The sign alone, unseen by screen readers.
  var sign: Markup {
    .element("svg", ["class": "vs", "aria-hidden": "true"]) { $0.element("use", ["href": "#_\(className)"]) }
  }

  /// The sign and its word.
  func markup(word: String) -> Markup {
    .element("span", ["class": "verdict \(className)"]) {
      $0.markup(sign)
      $0.text(word)
    }
  }
}

/// The mark of an answer: within one claim, the same mark is the same answer. It stands before words that say the answer.
enum AnswerMark {
  /// How many answers of one claim can be told apart by a mark; later ones share the last.
  static let shapes = ["m1", "m2", "m3", "m5", "m6", "m7", "m8"]

  /// The name of the mark of an answer by its place among the claim's answers, from 0.
  static func name(_ answer: Int) -> String { shapes[min(max(0, answer), shapes.count - 1)] }

  /// The mark of an answer by its place among the claim's answers, from 0.
  static func mark(_ answer: Int) -> Markup { use(name(answer)) }

  /// The name of ◇, the mark of an answer that names nothing.
  static let hollowName = "m4"

  /// ◇, the mark of an answer that names nothing.
  static var hollow: Markup { use(hollowName) }

  private static func use(_ shape: String) -> Markup {
    .element("svg", ["class": "m", "aria-hidden": "true"]) { $0.element("use", ["href": "#_\(shape)"]) }
  }
}

/// The confidence of a judgement as three bars, with its words beside them.
enum ConfidenceBars {
  /// `level` bars of three filled (1 low, 2 moderate, 3 high), then `words`.
  static func markup(level: Int, words: String) -> Markup {
    .element("span", ["class": "sure"]) { span in
      span.element("svg", ["width": 22, "height": 11, "aria-hidden": "true"]) { svg in
        svg.element("path", ["d": bars(0..<level)])
        if level < 3 { svg.element("path", ["class": "off", "d": bars(level..<3)]) }
      }
      span.text(words)
    }
  }

  private static func bars(_ places: Range<Int>) -> String { places.map { "M\($0 * 7 + 1) 1h5v9h-5z" }.joined() }
}
