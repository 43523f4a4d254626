// Claims: the question and what may answer it.
extension BrokenContent {
  static let claims = [
    BrokenContent(
      "claims/strike.yaml", "- id: said", "- id: day",
      "claims/strike.yaml:43:9 duplicate-id <- claims/strike.yaml:21:9"),
    BrokenContent(
      "claims/strike.yaml", "topic: after", "topic: before",
      "claims/strike.yaml:44:12 unknown-topic"),
    BrokenContent(
      "claims/strike.yaml", "    question: Was it condemned?\n", "",
      "claims/strike.yaml:43:5 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "about: event:raid\n", "about: event:raids\n",
      "claims/strike.yaml:5:18 unknown-event"),
    BrokenContent(
      "claims/strike.yaml", "about: event:raid\n", "about: raid\n",
      "claims/strike.yaml:5:12 bad-subject"),
    BrokenContent(
      "claims/strike.yaml", "about: event:raid\n", "about: article:alpha\n",
      "claims/strike.yaml:5:12 bad-subject"),
    BrokenContent(
      "claims/strike.yaml", "about: event:raid\n", "about: []\n",
      "claims/strike.yaml:5:12 empty-list"),
    BrokenContent(
      "claims/strike.yaml", "about: event:raid\n", "about: {event: raid}\n",
      "claims/strike.yaml:5:12 bad-subject"),
    BrokenContent(
      "claims/strike.yaml", "kind: report", "kind: rumour",
      "claims/strike.yaml:47:11 unknown-choice"),
    BrokenContent(
      "claims/strike.yaml", "    unit: people\n", "",
      "claims/strike.yaml:6:5 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "kind: report", "kind: report\n    unit: people",
      "claims/strike.yaml:48:5 misplaced-key"),
    BrokenContent(
      "claims/strike.yaml", "kind: date", "kind: date\n    positions: {a: b}",
      "claims/strike.yaml:26:5 misplaced-key"),
    BrokenContent(
      "claims/strike.yaml", "kind: date", "kind: date\n    compatible: all",
      "claims/strike.yaml:26:5 misplaced-key"),
    BrokenContent(
      "claims/strike.yaml",
      "    positions:\n      army: The army\n      others: Others\n      both: Both\n    compatible: [[army, both], [others, both]]\n",
      "",
      "claims/strike.yaml:33:5 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "others: Others", "Others: Others",
      "claims/strike.yaml:36:7 bad-identifier"),
    BrokenContent(
      "claims/strike.yaml", "both: Both\n", "unknown: Both\n",
      "claims/strike.yaml:37:7 reserved-position",
      "claims/strike.yaml:38:25 unknown-position",
      "claims/strike.yaml:38:41 unknown-position"),
    BrokenContent(
      "claims/strike.yaml", "compatible: [[army, both], [others, both]]", "compatible: some",
      "claims/strike.yaml:38:17 bad-compatible"),
    BrokenContent(
      "claims/strike.yaml", "compatible: [[army, both], [others, both]]", "compatible: [[army, bothh], [others]]",
      "claims/strike.yaml:38:25 unknown-position",
      "claims/strike.yaml:38:33 bad-compatible"),
    BrokenContent(
      "claims/strike.yaml", "    note: Both contains each.\n", "",
      "claims/strike.yaml:38:17 missing-note"),
    BrokenContent(
      "claims/strike.yaml", "watch: [kill*]", "watch: ['*']",
      "claims/strike.yaml:8:14 bad-pattern"),
    BrokenContent(
      "claims/strike.yaml", "beta: {via: state", "gamma: {via: state",
      "claims/strike.yaml:49:7 unknown-article"),
    BrokenContent(
      "claims/strike.yaml", "beta: {via: state", "alpha: []\n      beta: {via: state",
      "claims/strike.yaml:49:14 empty-list"),
    BrokenContent(
      "claims/strike.yaml", "beta: {via: state, quote: condemned the raid}", "beta: condemned the raid",
      "claims/strike.yaml:49:13 not-a-map"),
    BrokenContent(
      "claims/strike.yaml", "value: 2 + several", "value: {women: 1, men: 1}",
      "claims/strike.yaml:15:18 figure-not-quoted",
      "claims/strike.yaml:15:18 mixed-figures <- claims/strike.yaml:11:16"),
  ]
}
