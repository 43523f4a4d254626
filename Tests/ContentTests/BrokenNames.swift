// Actors and places.
extension BrokenContent {
  static let names = [
    BrokenContent(
      "actors.yaml", "  - id: wire\n    name: The Wire", "  - name: The Wire",
      "actors.yaml:21:5 missing-key"),
    BrokenContent(
      "actors.yaml", "- id: wire", "- id: State",
      "actors.yaml:21:9 bad-identifier",
      "articles/alpha.md:4:9 unknown-actor <- claims/strike.yaml:12:15"),
    BrokenContent(
      "actors.yaml", "- id: wire", "- id: army",
      "actors.yaml:21:9 duplicate-id <- actors.yaml:6:9",
      "articles/alpha.md:4:9 unknown-actor <- claims/strike.yaml:12:15"),
    BrokenContent(
      "actors.yaml", "- id: wire", "- id: wire/../x",
      "actors.yaml:21:9 bad-identifier",
      "articles/alpha.md:4:9 unknown-actor <- claims/strike.yaml:12:15"),
    BrokenContent(
      "actors.yaml", "- id: wire", "- id: ''",
      "actors.yaml:21:9 empty-text"),
    BrokenContent(
      "actors.yaml", "kind: outlet", "kind: paper",
      "actors.yaml:23:11 unknown-choice"),
    BrokenContent(
      "actors.yaml", "    kind: outlet\n", "",
      "actors.yaml:21:5 missing-key"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: []",
      "actors.yaml:24:12 empty-list"),
    BrokenContent(
      "actors.yaml", "    names: [Wire]\n", "",
      "actors.yaml:21:5 missing-key"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: [Wire, Wire]",
      "actors.yaml:24:19 repeated-form <- actors.yaml:24:13"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: [Wire, speaker]",
      "actors.yaml:24:19 shared-form <- actors.yaml:19:13"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: [Wire, {form: Speaker, in: [alpha]}]",
      "actors.yaml:24:26 shared-form <- actors.yaml:19:13"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: [Wire, {form: The Forces}]",
      "actors.yaml:24:20 missing-key"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: [Wire, {form: W, in: [gamma]}]",
      "actors.yaml:24:34 unknown-article"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "names: [Wire, {form: W, inside: [alpha]}]",
      "actors.yaml:24:20 missing-key",
      "actors.yaml:24:29 unknown-key"),
    BrokenContent(
      "actors.yaml", "names: [Wire]", "native: {fa_x: y}\n    names: [Wire]",
      "actors.yaml:24:14 bad-language"),
    BrokenContent(
      "actors.yaml", "of: state", "of: stat",
      "actors.yaml:10:9 unknown-actor"),
    BrokenContent(
      "actors.yaml", "of: state", "of: town",
      "actors.yaml:10:9 unknown-actor"),
    BrokenContent(
      "actors.yaml", "of: state", "of: speaker",
      "actors.yaml:10:9 circle"),
    BrokenContent(
      "actors.yaml", "of: state", "of: army",
      "actors.yaml:10:9 circle"),
    BrokenContent(
      "actors.yaml", "to: state", "to: nobody",
      "actors.yaml:12:13 unknown-actor"),
    BrokenContent(
      "actors.yaml", "        as: belongs to\n", "",
      "actors.yaml:12:9 missing-key"),
    BrokenContent(
      "actors.yaml", "beta: the state's army", "beta: []",
      "actors.yaml:15:11 missing-quotation"),
    BrokenContent(
      "actors.yaml", "beta: the state's army", "delta: the state's army",
      "actors.yaml:15:11 unknown-article"),
    BrokenContent(
      "dossier.yaml", "in: province", "in: town",
      "dossier.yaml:19:9 circle"),
    BrokenContent(
      "dossier.yaml", "in: province", "in: provinse",
      "dossier.yaml:19:9 unknown-place"),
    BrokenContent(
      "dossier.yaml", "in: province", "within: province",
      "dossier.yaml:19:5 unknown-key"),
    BrokenContent(
      "dossier.yaml", "point: 32.4 -53.7", "point: 32.4, -53.7",
      "dossier.yaml:20:12 bad-point"),
    BrokenContent(
      "dossier.yaml", "point: 32.4 -53.7", "point: 92.4 53.7",
      "dossier.yaml:20:12 bad-point"),
    BrokenContent(
      "dossier.yaml", "names: Town", "names: [Town, province]",
      "dossier.yaml:18:19 shared-form <- dossier.yaml:24:13"),
    BrokenContent(
      "dossier.yaml", "{form: the region, in: [alpha]}", "{form: Town, in: [alpha]}",
      "dossier.yaml:18:12 shared-form <- dossier.yaml:24:30"),
    // An identifier that was refused where it stands is not called unknown besides.
    BrokenContent(
      [
        ("actors.yaml", "- id: wire", "- id: Wire"), ("articles/alpha.md", "outlet: wire", "outlet: Wire"),
        ("claims/strike.yaml", "[wire, speaker]", "[Wire, speaker]"),
      ],
      "actors.yaml:21:9 bad-identifier"),
    BrokenContent(
      [("actors.yaml", "- id: wire", "- id: army"), ("articles/alpha.md", "outlet: wire", "outlet: wir")],
      "actors.yaml:21:9 duplicate-id <- actors.yaml:6:9", "articles/alpha.md:4:9 unknown-actor",
      "claims/strike.yaml:12:15 unknown-actor"),
  ]
}
