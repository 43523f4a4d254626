import Content
import Diagnostics
import DossierModel
import Testing

@Suite struct ValidContentTests {
  @Test func readsTheSampleWithoutAWord() async throws {
    let reading = await Sample().read()
    #expect(reading.diagnostics.map(Sample.line) == [])
    let dossier = try #require(reading.dossier)
    #expect(dossier.articles.map(\.id.value.text) == ["alpha", "beta"])
    #expect(dossier.actors.map(\.id.value.text) == ["army", "speaker", "state", "wire"])
    #expect(dossier.places.map(\.id.value.text) == ["province", "town"])
    #expect(dossier.events.map(\.id.value.text) == ["raid", "visit"])
    #expect(dossier.claims.map(\.id.value.text) == ["killed", "day", "who", "said"])
    #expect(dossier.rules == Rules(quotationWords: 8, quotedShare: 40))
    #expect(reading.gaps.touched == [])
  }

  @Test func resolvesEveryReference() async throws {
    let dossier = try #require(await Sample().read().dossier)
    let army = dossier.actors[0]
    #expect(army.of.map { dossier[$0.value].id.value.text } == "state")
    #expect(army.relations.map(\.other.value) == [.actor(try #require(army.of?.value))])
    #expect(dossier.places[1].within.map { dossier[$0.value].id.value.text } == "province")
    #expect(dossier.places[1].point == GeoPoint(latitude: 32_400_000, longitude: -53_700_000))
    #expect(dossier.places[0].names.map(\.articles) == [nil, [Reference(0)]])
    #expect(dossier.articles.map { $0.outlet.map { dossier[$0.value].id.value.text } } == ["wire", nil])
    let killed = dossier.claims[0]
    #expect(killed.answers.map { dossier[$0.article].id.value.text } == ["alpha", "beta"])
    guard case .chain(let chain) = killed.answers[0].assertions[0].via else { throw Missing() }
    #expect(chain.map { $0.map { dossier[$0.value].id.value.text } } == [["wire"], ["speaker"]])
    guard case .chain(let side) = killed.answers[1].assertions[1].via else { throw Missing() }
    #expect(side.map { $0.map { dossier[$0.value].id.value.text } } == [["speaker", "army"]])
    #expect(dossier.judgements[0].restsOn.map { dossier[$0.value].id.value.text } == ["killed", "day"])
    #expect(dossier.claims[2].compatibility == .groups([[0, 2], [1, 2]]))
    #expect(dossier.claims[2].positions.map(\.subject) == [.actor(Reference(0)), nil, nil])
  }

  /// A date as a YAML list is the set that EDTF writes in brackets.
  @Test func readsAListAsASetOfDates() async throws {
    let dossier = try #require(await Sample().read().dossier)
    #expect(dossier.events[1].when.value.text == "[2024-01-29,2024-01-30]")
  }

  @Test func keepsTheDigestAndItsPlace() async throws {
    let reading = await Sample().read()
    let digest = try #require(reading.dossier?.digest(of: Reference(0)))
    #expect(digest.text == "The digest of alpha.\n")
    #expect(reading.sources.place(digest.range).line == 15)
  }

  @Test func ordersArticlesAsTheManifestSays() async throws {
    var sample = Sample()
    try sample.change("dossier.yaml", "rules:", "articles: [beta, alpha]\nrules:")
    let dossier = try #require(await sample.read().dossier)
    #expect(dossier.articles.map(\.id.value.text) == ["beta", "alpha"])
    #expect(dossier.claims[0].answers.map { dossier[$0.article].id.value.text } == ["beta", "alpha"])
  }

  /// Articles beyond one chunk are read side by side; their order and their problems must not depend on it.
  @Test func readsManyArticlesInTheOrderOfTheirNames() async throws {
    var sample = Sample()
    for number in 1000..<1500 {
      let text = Sample.beta.replacing("code: B", with: "code: N\(number)").replacing("abcdee", with: "ab\(number)")
        .replacing("beta.txt", with: "n\(number).txt")
      sample.files["articles/n\(number).md"] = Array(text.utf8)
    }
    let reading = await sample.read()
    #expect(reading.diagnostics == [])
    #expect(reading.dossier?.articles.map(\.id.value.text) == ["alpha", "beta"] + (1000..<1500).map { "n\($0)" })
    #expect(reading.dossier?.articles[77].code.value == "N1075")
  }

  @Test func readsCarriageReturnsAndAByteOrderMark() async throws {
    var sample = Sample()
    for (path, bytes) in sample.files {
      sample.files[path] = [0xEF, 0xBB, 0xBF] + bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    }
    let reading = await sample.read()
    #expect(reading.diagnostics.map(Sample.line) == [])
    #expect(reading.dossier?.digest(of: Reference(0)).text == "The digest of alpha.\n")
  }

  /// What is allowed though it looks like something that is not.
  @Test(arguments: [
    // Two actors with one form, each in articles of its own.
    (
      "actors.yaml", "names: [Wire]", "names: [Wire, {form: Speaker, in: [alpha]}]", "names: [Speaker]",
      "names: [{form: Speaker, in: [beta]}]"
    ),
    // Actors side by side are no chain that ends at an outlet.
    ("claims/strike.yaml", "via: [wire, speaker]", "via: [[wire, speaker]]", "", ""),
    // What is apart may be counted otherwise.
    (
      "claims/strike.yaml", "value: 2 + several", "apart: another day\n          value: {men: 2, others: several}", "",
      ""
    ),
    // Blanks after the lines that enclose the front matter.
    ("articles/alpha.md", "---\ntitle", "--- \ntitle", "---\nThe", "---\t\nThe"),
    // A file that two paths include is read once.
    ("dossier.yaml", "  - actors.yaml", "  - '*s.yaml'\n  - actors.yaml", "", ""),
    // Both an actor and a place may have one form.
    ("dossier.yaml", "names: Town", "names: [Town, army]", "", ""),
    ("dossier.yaml", "    names: Town", "    names:\n      - Town", "", ""),
    ("claims/strike.yaml", "compatible: [[army, both], [others, both]]", "compatible: all", "", ""),
    ("claims/strike.yaml", "compatible: [[army, both], [others, both]]", "compatible: [army, both]", "", ""),
    ("claims/strike.yaml", "value: at least 9", "value: 8\n        basis: Counted from the list.", "", ""),
    ("claims/strike.yaml", "{apart: about another day, via", "{value: unknown, via", "", ""),
    // Nobody says anything: an open question.
    ("claims/strike.yaml", "    says:\n      beta: {via: state, quote: condemned the raid}\n", "", "", ""),
    ("articles/alpha.md", "address: https://example.org/raid", "address: http://example.org:8080/a?b=%20#c", "", ""),
  ])
  func allows(_ path: String, _ old: String, _ new: String, _ otherOld: String, _ otherNew: String) async throws {
    var sample = Sample()
    try sample.change(path, old, new)
    if !otherOld.isEmpty { try sample.change(path, otherOld, otherNew) }
    #expect(await sample.read().diagnostics.map(Sample.line) == [])
  }

  /// Claims by topic, then as they are written; events by their time, whatever their names and places.
  @Test func ordersClaimsAndEvents() async throws {
    var sample = Sample()
    try sample.change(
      "dossier.yaml", "  strike: The strike\n  after: What followed", "  after: What followed\n  strike: The strike")
    try sample.change("dossier.yaml", "when: 2024-01-16", "when: 2024-02-16\n    planned: true")
    let dossier = try #require(await sample.read().dossier)
    #expect(dossier.claims.map(\.id.value.text) == ["said", "killed", "day", "who"])
    #expect(dossier.events.map(\.id.value.text) == ["visit", "raid"])
  }

  @Test func ordersEventsOfOneDateAsWrittenAndByTheirHours() async throws {
    var sample = Sample()
    try sample.change(
      "dossier.yaml", "  - id: raid\n",
      """
        - {id: evening, title: Evening, when: 2024-01-16, time: '20:00', topic: strike}
        - {id: a-talk, title: A talk, when: 2024-01-16, topic: strike}
        - id: raid

      """)
    let dossier = try #require(await sample.read().dossier)
    #expect(dossier.events.map(\.id.value.text) == ["raid", "a-talk", "evening", "visit"])
  }

  /// That a day is uncertain says nothing of the hour.
  @Test func ordersEventsOfOneDayAsWrittenWhetherSureOrNot() async throws {
    var sample = Sample()
    try sample.change("dossier.yaml", "    time: '4:30'\n", "")
    try sample.change(
      "dossier.yaml", "  - id: raid\n",
      "  - {id: a-talk, title: A talk, when: 2024-01-16?, planned: true}\n  - id: raid\n")
    let dossier = try #require(await sample.read().partial)
    #expect(dossier.events.map(\.id.value.text).prefix(2) == ["a-talk", "raid"])
  }

  /// By the moment where every time has a zone, else by the clock.
  @Test(arguments: [
    ("'3:00 Iran +03:30'", "'1:00 GMT'", ["raid", "evening"]), ("'3:00 Iran +03:30'", "'1:00'", ["evening", "raid"]),
    ("'3:00'", "'1:00 GMT'", ["evening", "raid"]), ("'3:00 Iran +03:30'", "'23:00 GMT'", ["raid", "evening"]),
  ])
  func ordersEventsOfOneDateByTheMoment(_ raid: String, _ evening: String, _ order: [String]) async throws {
    var sample = Sample()
    try sample.change("dossier.yaml", "time: '4:30'", "time: \(raid)")
    try sample.change(
      "dossier.yaml", "  - id: raid\n",
      "  - {id: evening, title: E, when: 2024-01-16, time: \(evening), planned: true}\n  - id: raid\n")
    let dossier = try #require(await sample.read().partial)
    #expect(dossier.events.map(\.id.value.text).prefix(2) == order[...])
  }

  @Test func ordersCorrectionsNewestFirst() async throws {
    var sample = Sample()
    try sample.change("actors.yaml", "actors:\n", "corrections: {date: 2024-01-31, text: Later.}\nactors:\n")
    let dossier = try #require(await sample.read().dossier)
    #expect(dossier.corrections.map(\.text.text) == ["Later.", "A name was misspelt."])
  }

  @Test(.timeLimit(.minutes(10))) func readsManyQuotationsOfOneArticleInTheTimeThatTheirNumberTakes() async throws {
    var sample = Sample()
    let many = (0..<100_000).map { "will come \($0)" }.joined(separator: ", ")
    try sample.change("dossier.yaml", "will come", many)
    let dossier = try #require(await sample.read().partial)
    #expect(dossier.events[1].reports[0].quotations.count == 100_001)
  }

  struct Missing: Error {}
}
