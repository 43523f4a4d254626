// What articles say, on whose word, in which words.
extension BrokenContent {
  static let assertions = [
    BrokenContent(
      "claims/strike.yaml", "value: at least 9", "value: at least nine",
      "claims/strike.yaml:11:16 figure-syntax"),
    BrokenContent(
      "claims/strike.yaml", "value: at least 9", "value: 9 to 7",
      "claims/strike.yaml:11:16 figure-range"),
    BrokenContent(
      "claims/strike.yaml", "value: at least 9", "value: 8",
      "claims/strike.yaml:11:16 figure-not-quoted"),
    BrokenContent(
      "claims/strike.yaml", "value: 2 + several", "value: 2 + dozens",
      "claims/strike.yaml:15:18 figure-not-quoted"),
    BrokenContent(
      "claims/strike.yaml", "value: 2 + several", "value: 3 + several",
      "claims/strike.yaml:15:18 figure-not-quoted"),
    BrokenContent(
      "claims/strike.yaml", "value: at least 9\n        via", "via",
      "claims/strike.yaml:11:9 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "value: 2024-01-16, via: own, quote: on Tuesday 16 January",
      "value: 2024-01-17, via: own, quote: on Tuesday",
      "claims/strike.yaml:27:22 day-not-quoted"),
    BrokenContent(
      "claims/strike.yaml", "value: 2024-01-16, via: own, quote: on Tuesday 16 January",
      "value: Tuesday, via: own, quote: on Tuesday 16 January",
      "claims/strike.yaml:27:22 date-syntax"),
    BrokenContent(
      "claims/strike.yaml", ", basis: Before Wednesday.", "",
      "claims/strike.yaml:28:21 day-not-quoted"),
    BrokenContent(
      "claims/strike.yaml", "value: [army, others]", "value: [army, other]",
      "claims/strike.yaml:41:29 unknown-position"),
    BrokenContent(
      "claims/strike.yaml", "value: [army, others]", "value: [army, army]",
      "claims/strike.yaml:41:29 repeated-position"),
    BrokenContent(
      "claims/strike.yaml", "value: [army, others]", "value: []",
      "claims/strike.yaml:41:22 empty-list"),
    BrokenContent(
      "claims/strike.yaml", "hedge: likely", "hedge: perhaps",
      "claims/strike.yaml:41:95 hedge-not-quoted <- claims/strike.yaml:41:55"),
    BrokenContent(
      "claims/strike.yaml", ", hedge: likely", "",
      "claims/strike.yaml:41:55 hedge-not-named"),
    BrokenContent(
      "claims/strike.yaml", "{apart: about another day, via", "{via",
      "claims/strike.yaml:42:14 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "{apart: about another day, via", "{apart: about another day, value: unknown, via",
      "claims/strike.yaml:42:21 unknown-and-apart"),
    BrokenContent(
      "claims/strike.yaml", "beta: {via: state", "beta: {value: yes, via: state",
      "claims/strike.yaml:49:21 value-in-report"),
    BrokenContent(
      "claims/strike.yaml", "via: [wire, speaker]", "via: [speaker, wire]",
      "claims/strike.yaml:12:24 outlet-after-person"),
    BrokenContent(
      "claims/strike.yaml", "via: [wire, speaker]", "via: [wire, own]",
      "claims/strike.yaml:12:15 own-outlet", "claims/strike.yaml:12:21 own-in-chain"),
    BrokenContent(
      "claims/strike.yaml", "via: [wire, speaker]", "via: [wire, wire]",
      "claims/strike.yaml:12:21 repeated-link <- claims/strike.yaml:12:15"),
    BrokenContent(
      "claims/strike.yaml", "via: [wire, speaker]", "via: []",
      "claims/strike.yaml:12:14 empty-list"),
    BrokenContent(
      "claims/strike.yaml", "via: [wire, speaker]", "via: the wire",
      "claims/strike.yaml:12:14 unknown-actor"),
    BrokenContent(
      "claims/strike.yaml", "via: [wire, speaker]\n        quote", "quote",
      "claims/strike.yaml:11:9 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "\n        quote: at least nine people were killed", "",
      "claims/strike.yaml:11:9 missing-key"),
    BrokenContent(
      "claims/strike.yaml", "quote: at least nine people were killed", "quote: []",
      "claims/strike.yaml:13:16 missing-quotation"),
    BrokenContent(
      "claims/strike.yaml", "quote: at least nine people were killed", "quote: [Nine] people were killed",
      "claims/strike.yaml:13:23 yaml-syntax"),
    BrokenContent(
      "claims/strike.yaml", "quote: at least nine people were killed", "quote: at least nine people # were killed",
      "claims/strike.yaml:13:37 yaml-comment"),
    BrokenContent(
      "claims/strike.yaml", "quote: at least nine people were killed",
      "quote: at least nine people were killed on that one day",
      "claims/strike.yaml:13:16 long-quotation"),
    BrokenContent(
      "claims/strike.yaml", "quote: at least nine people were killed", "quote: '—'",
      "claims/strike.yaml:11:16 figure-not-quoted", "claims/strike.yaml:13:17 empty-quotation"),
    BrokenContent(
      "claims/strike.yaml", "quote: at least nine people were killed", "quotes: at least nine people were killed",
      "claims/strike.yaml:13:9 unknown-key"),
    BrokenContent(
      "claims/strike.yaml", "quote: on Tuesday 16 January}", "quote: on Tuesday, he said}",
      "claims/strike.yaml:27:63 text-cut-by-comma"),
    BrokenContent(
      "claims/strike.yaml", "quote: condemned the raid", "quote: [condemned the raid, condemned the raid]",
      "claims/strike.yaml:49:54 repeated-quotation <- claims/strike.yaml:49:34"),
  ]
}
