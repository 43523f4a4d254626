// Events, terms, judgements.
extension BrokenContent {
  static let events = [
    BrokenContent(
      "dossier.yaml", "when: 2024-01-16", "when: 2024-13-16",
      "dossier.yaml:29:16 date-month"),
    BrokenContent(
      "dossier.yaml", "when: 2024-01-16", "when: last Tuesday",
      "dossier.yaml:29:15 date-syntax"),
    BrokenContent(
      "dossier.yaml", "[2024-01-29, 2024-01-30]", "[2024-01-29, 2024-01-40]",
      "dossier.yaml:36:32 date-day"),
    BrokenContent(
      "dossier.yaml", "[2024-01-29, 2024-01-30]", "[2024-01-29, later]",
      "dossier.yaml:36:24 date-syntax"),
    BrokenContent(
      "dossier.yaml", "time: '4:30'", "time: '25:30'",
      "dossier.yaml:30:12 time-syntax"),
    BrokenContent(
      "dossier.yaml", "when: 2024-01-16\n", "when: 2024-01-16T10:00:00\n",
      "dossier.yaml:30:12 time-twice <- dossier.yaml:29:11"),
    BrokenContent(
      "dossier.yaml", "time: '4:30'", "time: 4:30 Iran",
      "dossier.yaml:30:16 time-zone"),
    BrokenContent(
      "dossier.yaml", "actors: [army]", "actors: [army, army]",
      "dossier.yaml:32:20 repeated-actor <- dossier.yaml:32:14"),
    BrokenContent(
      "dossier.yaml", "actors: [army]", "actors: [armee]",
      "dossier.yaml:32:14 unknown-actor"),
    BrokenContent(
      "dossier.yaml", "places: town", "places: city",
      "dossier.yaml:33:13 unknown-place"),
    BrokenContent(
      "dossier.yaml", "planned: true", "planned: yes",
      "dossier.yaml:37:14 not-a-truth-value"),
    BrokenContent(
      "dossier.yaml", "    planned: true\n", "",
      "dossier.yaml:40:15 event-after-article <- articles/alpha.md:5:12 <- dossier.yaml:36:11"),
    BrokenContent(
      "dossier.yaml", "when: 2024-01-16", "when: 2024-01-19",
      "dossier.yaml:29:11 date-without-basis",
      "dossier.yaml:29:11 event-after-article <- articles/alpha.md:5:12 <- articles/beta.md:4:12"),
    BrokenContent(
      "dossier.yaml", "    topic: after\n", "",
      "dossier.yaml:34:5 missing-key"),
    BrokenContent(
      "dossier.yaml", "topic: strike", "topic: strikes",
      "dossier.yaml:31:12 unknown-topic"),
    BrokenContent(
      "dossier.yaml", "alpha: [will come, on Monday]", "alpha: [will come, will come]",
      "dossier.yaml:41:26 repeated-quotation <- dossier.yaml:41:15"),
    BrokenContent(
      "dossier.yaml", "alpha: [will come, on Monday]", "alpha: ''",
      "dossier.yaml:41:14 empty-text"),
    BrokenContent(
      "dossier.yaml", "alpha: [will come, on Monday]", "alpha: '“…”'",
      "dossier.yaml:41:15 empty-quotation"),
    BrokenContent(
      "dossier.yaml", "alpha: [will come, on Monday]", "alpha: one two three four five six seven eight nine",
      "dossier.yaml:41:14 long-quotation"),
    BrokenContent(
      "dossier.yaml", "alpha: [will come, on Monday]", "alpha: [will come on Monday, with {more}, and]",
      "dossier.yaml:41:41 yaml-syntax <- dossier.yaml:41:14"),
    BrokenContent(
      "dossier.yaml", "topic: strike", "topic: strike\n    reports: {alpha: nine people}",
      "dossier.yaml:32:22 needless-report <- claims/strike.yaml:2:9"),
    BrokenContent(
      "dossier.yaml", "words: [martyr*, terrorist* + killed]", "words: [mar*tyr, terrorist* + ]",
      "dossier.yaml:45:13 bad-pattern",
      "dossier.yaml:45:22 bad-pattern"),
    BrokenContent(
      "dossier.yaml", "words: [martyr*, terrorist* + killed]", "words: []",
      "dossier.yaml:45:12 empty-list"),
    BrokenContent(
      "dossier.yaml", "confidence: moderate", "confidence: medium",
      "dossier.yaml:49:17 unknown-choice"),
    BrokenContent(
      "dossier.yaml", "rests-on: [killed, day]", "rests-on: []",
      "dossier.yaml:50:15 empty-list"),
    BrokenContent(
      "dossier.yaml", "rests-on: [killed, day]", "rests-on: [killed, killed, dya]",
      "dossier.yaml:50:24 repeated-claim <- dossier.yaml:50:16",
      "dossier.yaml:50:32 unknown-claim"),
    BrokenContent(
      "dossier.yaml", "    text: It happened.\n", "",
      "dossier.yaml:47:5 missing-key"),
    BrokenContent(
      "dossier.yaml",
      "on Monday", "on Thursday",
      "dossier.yaml:41:26 weekday-misfit <- dossier.yaml:36:11"),
    // On the day of publication itself an article can report an event.
    BrokenContent(
      "dossier.yaml", "when: 2024-01-16", "when: 2024-01-18",
      "claims/strike.yaml:17:18 event-after-article <- articles/beta.md:4:12 <- dossier.yaml:29:11",
      "dossier.yaml:29:11 date-without-basis"),
  ]
}
