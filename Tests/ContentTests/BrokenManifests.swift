// Files, header, names.
extension BrokenContent {
  static let manifest = [
    BrokenContent("dossier.yaml", "", "", "dossier.yaml:1:1 yaml-empty"),
    BrokenContent("dossier.yaml", "title: A strike", "title: A: strike", "dossier.yaml:1:9 yaml-syntax"),
    BrokenContent("dossier.yaml", "title: A strike\n", "", "dossier.yaml:1:1 missing-key"),
    BrokenContent("dossier.yaml", "title: A strike", "titel: A strike", "dossier.yaml:1:1 unknown-key"),
    BrokenContent("dossier.yaml", "title: A strike", "title: [A, strike]", "dossier.yaml:1:8 not-a-text"),
    BrokenContent("dossier.yaml", "title: A strike", "title: A strike # one", "dossier.yaml:1:17 yaml-comment"),
    BrokenContent("dossier.yaml", "language: en", "language: english_us", "dossier.yaml:3:11 bad-language"),
    BrokenContent("dossier.yaml", "edition: 2024-02-01", "edition: 2024-02-30", "dossier.yaml:4:10 bad-day"),
    BrokenContent("dossier.yaml", "edition: 2024-02-01", "edition: today", "dossier.yaml:4:10 bad-day"),
    BrokenContent(
      "dossier.yaml", "language: en", "language: en\nlanguage: fa", "dossier.yaml:4:1 duplicate-key <- dossier.yaml:3:1"
    ),
    BrokenContent(
      "dossier.yaml", "  after: What", "  After: What", "dossier.yaml:7:3 bad-identifier"),
    BrokenContent("dossier.yaml", "- claims/*.yaml", "- claims/*.yml", "dossier.yaml:10:5 nothing-included"),
    BrokenContent("dossier.yaml", "- claims/*.yaml", "- ../claims/*.yaml", "dossier.yaml:10:5 bad-path"),
    BrokenContent("dossier.yaml", "- actors.yaml", "- actor.yaml", "dossier.yaml:9:5 nothing-included"),
    BrokenContent("dossier.yaml", "quotation-words: 8", "quotation-words: eight", "dossier.yaml:12:20 bad-number"),
    BrokenContent("dossier.yaml", "quoted-share: 40", "quoted-share: 140", "dossier.yaml:13:17 bad-number"),
    BrokenContent("dossier.yaml", "quoted-share: 40", "verification: maybe", "dossier.yaml:13:17 unknown-choice"),
    BrokenContent("dossier.yaml", "rules:", "address: ftp://example.org\nrules:", "dossier.yaml:11:10 bad-address"),
    BrokenContent("dossier.yaml", "rules:", "address: https://\nrules:", "dossier.yaml:11:10 bad-address"),
    BrokenContent("dossier.yaml", "rules:", "articles: [beta]\nrules:", "dossier.yaml:11:11 unlisted-article"),
    BrokenContent(
      "dossier.yaml", "rules:", "articles: [beta, alpha, beta]\nrules:", "dossier.yaml:11:25 repeated-article"),
    BrokenContent("dossier.yaml", "rules:", "keep: [a/b]\nrules:", "dossier.yaml:11:8 bad-file-name"),
    BrokenContent("dossier.yaml", "rules:", "picture: /etc/passwd\nrules:", "dossier.yaml:11:10 bad-path"),
    BrokenContent("dossier.yaml", "date: 2024-01-30", "date: 30 January", "dossier.yaml:52:11 bad-day"),
    BrokenContent("actors.yaml", "actors:\n", "title: No\nactors:\n", "actors.yaml:1:1 misplaced-key"),
    BrokenContent(
      "actors.yaml", "actors:\n", "actors: all\nactor:\n", "actors.yaml:1:9 not-a-map", "actors.yaml:2:1 unknown-key"),
    // No error follows from a file that could not be read.
    BrokenContent("actors.yaml", "name: The State", "name: [The] State", "actors.yaml:3:17 yaml-syntax"),
    BrokenContent("actors.yaml", "- id: wire", "- id: *wire", "actors.yaml:21:9 yaml-alias"),
    BrokenContent("dossier.yaml", "title: A strike", "title: @strike", "dossier.yaml:1:8 yaml-syntax"),
    // An article that cannot be read keeps its name.
    BrokenContent("articles/beta.md", "title: A raid", "title: A \u{85}raid", "articles/beta.md:2:10 line-separator"),
    BrokenContent("articles/beta.md", "title: A raid", "title: *raid", "articles/beta.md:2:8 yaml-alias"),
    BrokenContent("articles/beta.md", "", "Only text\n", "articles/beta.md:1:1 no-front-matter"),
    BrokenContent("articles/Beta 2.md", "", sampleArticle, "articles/Beta 2.md:1:1 bad-identifier"),
    BrokenContent("claims/more.yml", "", "claims: []", "claims/more.yml not-included"),
    BrokenContent("deep/er/actors.yaml", "", "actors: []", "deep/er/actors.yaml not-included"),
    BrokenContent("articles/notes.txt", "", "x", "articles/notes.txt not-an-article"),
  ]

  private static let sampleArticle = Sample.beta.split(separator: "code: B").joined(separator: "code: B2")
}
