import DossierModel
import HTML

/// The drawing above the timeline's list, made from the same events.
struct TimelinePicture {
  private let scope: PageScope
  private let picture: TimelineDrawing

  init(_ scope: PageScope, events: Range<Int>) {
    self.scope = scope
    let most = events.map { scope.edition.comparisons.events[$0].claims.count }.max() ?? 0
    let words = scope.phrases.times
    let drawn = events.compactMap { Self.event(Reference($0), most: most, in: scope) }
    picture = TimelineDrawing(
      lanes: scope.dossier.topics.map(\.title) + [words(.otherLane)], events: drawn,
      articleCount: scope.dossier.articles.count, title: words(.drawingTitle),
      description: words(.drawingText, count: drawn.count))
  }

  private var words: PhraseTable<TimePhrase> { scope.phrases.times }

  /// Nothing where no event has a time.
  var drawing: Markup { picture.markup(id: "_timeline", words: scope.drawingWords) }

  /// Whether titles stand in it where there is width.
  var isLabelled: Bool { picture.wide.form.isLabelled }

  /// The signs that the drawing uses, with their words.
  var legend: Markup {
    guard !picture.events.isEmpty else { return Markup() }
    var signs: [(sign: TimelineSign, words: String)] = []
    func add(_ sign: TimelineSign, _ phrase: TimePhrase, where isUsed: (TimelineDrawing.Event) -> Bool) {
      if picture.events.contains(where: isUsed) { signs.append((sign, words(phrase))) }
    }
    add(.lead, .legendLead) { $0.isLead }
    add(.day, .legendDay) { $0.certainty == .known && !$0.isPlanned }
    add(.hour, .legendHour) { $0.clock?.count == 1 }
    add(.aboutHour, .legendAboutHour) { $0.clock.map { $0.count > 1 } ?? false }
    add(.uncertain, .legendUncertain) { $0.certainty == .uncertain }
    add(.about, .legendAbout) { $0.certainty == .approximate }
    if picture.hasOpenEnds { signs.append((.open, words(.legendOpen))) }
    add(.planned, .legendPlanned) { $0.isPlanned }
    if picture.hasFolds { signs.append((.folded, words(.legendFolded))) }
    let shown = scope.dossier.articles.indices.prefix(8).map { Reference<Article>($0) }
    return TimelineLegend.markup(
      articleCount: scope.dossier.articles.count, beads: words(.legendBeads, ["articles": scope.codes(of: shown)]),
      signs: signs)
  }

  /// An event as it is drawn, over all days that the articles leave open where they differ on its date; nil where that has
  /// no day at either end. One of those about which there are most claims is a lead.
  private static func event(
    _ reference: Reference<Event>, most: Int, in scope: PageScope
  ) -> TimelineDrawing.Event? {
    let event = scope.dossier[reference]
    let date = event.when.value
    let (first, last) = (date.earliest.day, date.latest.day)
    guard let earliest = first ?? date.onlyEnd?.lowerBound ?? last,
      let latest = last ?? date.onlyEnd?.upperBound ?? first
    else { return nil }
    let comparisons = scope.edition.comparisons
    let contested = comparisons.contestedDays(of: reference)
    let start = min(earliest, contested?.lowerBound ?? earliest).number
    let end = max(latest, contested?.upperBound ?? latest).number
    let coverage = comparisons[reference]
    let time = EventTime(scope, reference)
    let reported = scope.phrases.common(.reportedBy, ["articles": scope.codes(of: coverage.articles)])
    let parts = [event.title, time.when, time.certaintyLine, coverage.articles.isEmpty ? "" : reported]
    return TimelineDrawing.Event(
      earliest: start, latest: end, isOpenStart: first == nil, isOpenEnd: last == nil,
      certainty: time.isDoubted ? .uncertain : certainty(of: date), isPlanned: event.planned,
      isLead: most > 2 && coverage.claims.count * 2 >= most && coverage.articles.count > 1,
      clock: start == end ? event.time.map { clock($0.value) } : nil,
      lane: event.topic?.index ?? scope.dossier.topics.count, number: reference.index + 1, title: event.title,
      link: "#" + event.id.value.description, caption: parts.filter { !$0.isEmpty }.joined(separator: ". "),
      reports: Set(coverage.articles.map(\.index)))
  }

  private static func certainty(of date: EDTF) -> TimelineDrawing.Event.Certainty {
    if date.isApproximate { return .approximate }
    if date.isUncertain { return .uncertain }
    if case .interval = date.form { return .known }
    return date.onlyDay == nil ? .uncertain : .known
  }

  /// A time that is about right spreads half an hour to both sides.
  private static func clock(_ time: ClockTime) -> ClosedRange<Int> {
    let spread = time.isAbout ? 30 : 0
    return max(0, time.minutes - spread)...min(1_439, time.minutes + spread)
  }
}

extension PageScope {
  /// The words of drawings of time in the language of the pages.
  var drawingWords: DrawingWords {
    let dates = phrases.dates
    let times = phrases.times
    let forms = phrases.dateForms
    func counted(_ phrase: TimePhrase) -> DrawingWords.Counted { { times(phrase, count: $0) } }
    let months: [DatePhrase] = [
      .january, .february, .march, .april, .may, .june, .july, .august, .september, .october, .november, .december,
    ]
    let short: [DatePhrase] = [.jan, .feb, .mar, .apr, .mayShort, .jun, .jul, .aug, .sep, .oct, .nov, .dec]
    let days: [DatePhrase] = [.mon, .tue, .wed, .thu, .fri, .sat, .sun]
    return DrawingWords(
      months: months.map { dates($0) }, shortMonths: short.map { dates($0) }, shortWeekdays: days.map { dates($0) },
      foldedDays: counted(.foldedDays), foldedWeeks: counted(.foldedWeeks), foldedMonths: counted(.foldedMonths),
      foldedYears: counted(.foldedYears), digits: { times.digits($0) },
      year: { [phrasing = edition.phrasing] in phrasing.yearName($0) },
      monthAndYear: { forms(.monthAndYear, ["month": $0, "year": $1]) })
  }
}
