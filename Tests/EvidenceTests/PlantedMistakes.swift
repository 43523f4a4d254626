/// A single change to the dossier of this repository, of a kind that editors make, and the diagnostic that catches it; none
/// of those that the scenarios plant, and with them some that nothing catches.
struct PlantedMistake: Sendable {
  /// The file, below the content folder.
  let file: String
  /// What stands there once, and what is put in its place.
  let old: String
  let new: String
  /// The identifier of a diagnostic that the change brings; nil where nothing catches it.
  let caught: String?

  init(_ file: String, _ old: String, _ new: String, _ caught: String?) {
    self.file = file
    self.old = old
    self.new = new
    self.caught = caught
  }

  private static let strike = "claims/pakistan-strike.yaml"
  private static let iran = "claims/iran-strike.yaml"

  static let figures = [
    PlantedMistake(
      strike, "- value: at least 9\n          via: own", "- value: 9\n          via: own", "qualifier-cut"),
    PlantedMistake(
      strike, "value: 9\n        via: [irna, marh", "value: 7\n        via: [irna, marh", "figure-not-quoted"),
    PlantedMistake(strike, "children: 4, men: 2}", "children: 4, men: 5}", "figure-not-quoted"),
    PlantedMistake(strike, "quote: killing at least nine people", "quote: nine people", nil),
    PlantedMistake(iran, "value: 3\n        via: [pakistan]", "value: 4\n        via: [pakistan]", "figure-not-quoted"),
    PlantedMistake(
      iran, "value: 3\n        via: [pakistan]", "value: dozens\n        via: [pakistan]", "figure-not-quoted"),
    PlantedMistake(
      strike, "value: several\n          via: [pakistan]", "value: dozens\n          via: [pakistan]",
      "figure-not-quoted"),
    PlantedMistake(
      strike, "{women: 3, children: 4, men: 2}", "{women: 4, children: 3, men: 2}", "part-counted-otherwise"),
    // Another number of the same quotation.
    PlantedMistake(iran, "value: 3\n        via: [pakistan]", "value: 2\n        via: [pakistan]", "counted-otherwise"),
  ]

  static let words = [
    PlantedMistake(strike, "killing at least nine people", "killing at least nine persons", "quotation-not-found"),
    PlantedMistake(strike, "killing at least nine people", "killing at least nine peop", "quotation-cut"),
    PlantedMistake(strike, "At 4:30 a.m. explosions", "At 5:30 a.m. explosions", "quotation-not-found"),
    PlantedMistake(
      strike, "quote: neutralized several militants", "quote: Neutralized several militants", "quotation-not-found"),
    PlantedMistake(
      strike, "quote: also hit targets associated", "quote: struck targets associated", "quotation-not-found"),
    PlantedMistake(strike, "quote: also hit targets associated", "quote: also hit … associated", "quotation-not-found"),
    PlantedMistake(
      strike, "quote: neutralized several militants", "quote: killing a \"number of terrorists\"", "figure-not-quoted"),
    PlantedMistake(strike, "quote: no casualties from that blast", "quote: Iran", "quotation-ambiguous"),
    PlantedMistake(strike, "quote: inside Iran on Thursday", "quote: on inside Iran Thursday", "quotation-not-found"),
    PlantedMistake(
      strike, "quote: Thursday's military retaliation by Pakistan",
      "quote: Thursday's military retaliation by Pakistan marked an unprecedented escalation in mutual tensions",
      "quotation-whole-sentence"),
    PlantedMistake("dossier.yaml", "quoted-share: 40", "quoted-share: 20", "quotations-share"),
    PlantedMistake(strike, "hedge: reportedly\n", "hedge: likely\n", "hedge-not-quoted"),
    PlantedMistake(strike, "        hedge: reportedly\n", "", "hedge-not-named"),
    PlantedMistake(strike, "        hedge: alleged\n", "", "hedge-not-named"),
  ]

  static let originals = [
    PlantedMistake("articles/ap.md", "kill at least 9", "kill at least 8", "title-not-found"),
    PlantedMistake("articles/ap.md", "sha256: ed9a", "sha256: ed9b", "original-changed"),
    PlantedMistake("articles/ap.md", "original: ap.txt", "original: apt.txt", "original-missing"),
    PlantedMistake("articles/ap.md", "credit: 65", "credit: 165", "lines-outside"),
    PlantedMistake("articles/ap.md", "caption: 3", "caption: 5", "overlapping-lines"),
    PlantedMistake("articles/ap.md", "caption: 3", "caption: 4", "lines-empty"),
    PlantedMistake("articles/ap.md", "body: 5-61", "body: 5-45", "quotation-not-found"),
    PlantedMistake("articles/ap.md", "headline: 1", "headline: 5", "overlapping-lines"),
    PlantedMistake("articles/ap.md", "outlet: ap\n", "outlet: cnn\n", "outlet-not-named"),
    PlantedMistake("articles/ap.md", "code: AP\n", "code: CNN\n", "duplicate-code"),
    PlantedMistake("articles/voa.md", "published: 2024-01-18\n", "published: 2024-01-08\n", "event-after-article"),
  ]

  static let days = [
    PlantedMistake(
      iran, "value: 2024-01-16\n        via: own\n        quote: Tuesday’s",
      "value: 2024-01-17\n        via: own\n        quote: Tuesday’s",
      "day-not-quoted"),
    PlantedMistake(
      iran, "        basis: Two days before Thursday 18 January 2024, the day of the article.\n", "", "day-not-quoted"),
    PlantedMistake(
      strike, "value: 2024-01-18\n        via: own\n        quote: inside",
      "value: 2024-01-19\n        via: own\n        quote: inside",
      "day-not-quoted"),
    // Weekdays are compared with what is quoted for the event itself, and its claims quote other days too.
    PlantedMistake(
      "events/thursday.yaml", "title: Pakistan strikes in Iran\n    when: 2024-01-18",
      "title: Pakistan strikes in Iran\n    when: 2024-01-17", "date-not-answered"),
    PlantedMistake(
      "events/thursday.yaml", "title: A blast near Saravan hurts nobody\n    when: 2024-01-18",
      "title: A blast near Saravan hurts nobody\n    when: 2024-01-19", "event-after-article"),
  ]

  static let speakers = [
    PlantedMistake(
      strike, "via: [pakistan-mfa]\n          quote: A number of terrorists",
      "via: [irna]\n          quote: A number of terrorists", "speaker-not-near"),
    PlantedMistake(
      strike, "via: [irna, marhamati]\n        quote: nine people", "via: [irna, jilani]\n        quote: nine people",
      "other-speaker"),
    PlantedMistake(
      strike, "via: [marhamati]\n        quote: were not Iranian", "via: [kakar]\n        quote: were not Iranian",
      "other-speaker"),
    PlantedMistake(
      strike, "via: [irna, marhamati]\n        quote: nine people", "via: [irna, miller]\n        quote: nine people",
      "speaker-not-near"),
    PlantedMistake(
      strike, "via: [rt-local-media, rt-iranian-officials]\n        quote: explosions in",
      "via: [voa-security-officials]\n        quote: explosions in", "speaker-not-near"),
    PlantedMistake(
      strike, "via: [voa-security-official]\n        quote: targeted",
      "via: [pakistan-miltary]\n        quote: targeted", "unknown-actor"),
    PlantedMistake(
      strike, "via: [voa-security-official]\n        quote: targeted", "via: [mumtaz-baloch]\n        quote: targeted",
      "speaker-not-near"),
    PlantedMistake(
      strike, "via: [pakistan-military]\n          quote: also hit", "via: [halvash]\n          quote: also hit",
      "other-speaker"),
    // Who speaks where nobody is named stays the editors' reading.
    PlantedMistake(
      strike, "via: [pakistan]\n        quote: separatist militant hideouts\n  - id",
      "via: own\n        quote: separatist militant hideouts\n  - id", nil),
  ]

  static let positions = [
    PlantedMistake(strike, "value: early\n", "value: erly\n", "unknown-position"),
    PlantedMistake(
      iran, "claims:\n  - id: iran-strike-killed\n    topic: iran-strike",
      "claims:\n  - id: iran-strike-killed\n    topic: iran-strikes", "unknown-topic"),
    PlantedMistake(
      iran, "- id: iran-strike-children\n    topic: iran-strike\n    about: event:iran-strikes-pakistan",
      "- id: iran-strike-children\n    topic: iran-strike\n    about: event:pakistan-strikes-iran",
      "passage-for-two-events"),
    PlantedMistake(strike, "value: in-saravan\n", "value: near-saravan\n", "position-otherwise"),
  ]

  static let silences = [
    PlantedMistake(
      strike,
      "      voa:\n        value: a number\n        via: [pakistan-mfa]\n        quote: killed a \"number of terrorists\"\n      rt:\n        - value: several",
      "      rt:\n        - value: several", "not-silent"),
    PlantedMistake(
      strike,
      "      ap:\n        value: early\n        via: own\n        quote: retaliatory airstrikes early Thursday\n", "",
      "not-silent"),
    PlantedMistake(strike, "watch: [morning, early Thursday, a.m]", "watch: [dawn]", "watch-too-narrow"),
    PlantedMistake(strike, "watch: [another explosion, no casualties]", "watch: [explosion*]", "not-silent"),
    PlantedMistake(
      strike, "watch: [Liberation Army, Liberation Front, separatist militant*]",
      "watch: [Liberation Army, Liberation Front]", "watch-too-narrow"),
    PlantedMistake(iran, "watch: [two children, innocent children, child]", "watch: [children]", "not-silent"),
    PlantedMistake(iran, "watch: [injur*, wounded several, hurt]", "watch: ['*']", "bad-pattern"),
    // A claim without watch words says itself that its silences are not checked.
    PlantedMistake(
      strike,
      "      cnn:\n        value: sistan-and-baluchestan\n        via: [pakistan]\n        quote: southeastern Sistan and Baluchistan province\n",
      "", nil),
  ]

  static let names = [
    PlantedMistake(
      "actors/people.yaml", "      - form: Baloch\n        in: [voa]\n", "      - form: Baloch\n        in: [ap]\n",
      "name-not-found"),
    PlantedMistake("actors/people.yaml", "- Anwaarul-Haq-Kakar", "- Anwarul-Haq-Kakar", "name-not-found"),
    PlantedMistake("actors/people.yaml", "      - Mathew Miller\n", "", "speaker-not-near"),
    // What is a title, and what a name, only a reader knows.
    PlantedMistake(
      "actors/people.yaml", "      - Ali Reza Marhamati\n",
      "      - Ali Reza Marhamati, a deputy governor of the province\n", nil),
    PlantedMistake("places.yaml", "- Sistan-o-Balochistan", "- Sistan-o-Baluchistan", "name-not-found"),
    PlantedMistake(
      "events/thursday.yaml", "actors: [marhamati]\n    places: [saravan]", "actors: [marhamati]\n    places: [davos]",
      "not-named-near"),
    PlantedMistake(
      "events/thursday.yaml", "actors: [marhamati]\n    places: [saravan]", "actors: [miller]\n    places: [saravan]",
      "not-named-near"),
    PlantedMistake("events/thursday.yaml", "places: [davos, uganda]", "places: [davos, gwadar]", "not-named-near"),
    PlantedMistake("events/thursday.yaml", "actors: [muslim-talba-mahaz]", "actors: [jaish-al-adl]", "not-named-near"),
  ]

  static let all = figures + words + originals + days + speakers + positions + silences + names
}
