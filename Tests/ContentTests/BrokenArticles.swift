// Articles.
extension BrokenContent {
  static let articles = [
    BrokenContent(
      "articles/alpha.md", "---\ntitle: Raid", "title: Raid",
      "articles/alpha.md:1:1 no-front-matter"),
    BrokenContent(
      "articles/alpha.md", "---\nThe digest", "The digest",
      "articles/alpha.md:1:1 no-front-matter"),
    BrokenContent(
      "articles/alpha.md", "The digest of alpha.\n", "  \n",
      "articles/alpha.md:15:1 empty-digest"),
    BrokenContent(
      "articles/alpha.md", "The digest of alpha.\n", "\n  The digest is still to be written.\n\nAnd more.\n",
      "articles/alpha.md:16:3 draft-digest"),
    BrokenContent(
      "articles/alpha.md", "title: Raid", "# review: a\ntitle: Raid\n  # review", "articles/alpha.md:2:1 not-reviewed"),
    BrokenContent(
      "articles/alpha.md", "title: Raid kills nine", "title: 'Raid' kills nine",
      "articles/alpha.md:2:15 yaml-syntax"),
    BrokenContent(
      "articles/alpha.md", "title: Raid kills nine", "title: '—'", "articles/alpha.md:2:9 empty-title"),
    BrokenContent(
      "articles/alpha.md", "title: Raid kills nine\n", "",
      "articles/alpha.md:2:1 missing-key"),
    BrokenContent(
      "articles/alpha.md", "code: A", "code: b",
      "articles/beta.md:3:7 duplicate-code <- articles/alpha.md:3:7"),
    BrokenContent(
      "articles/alpha.md", "code: A", "code: Alpha News Agency",
      "articles/alpha.md:3:7 long-code"),
    BrokenContent(
      "articles/alpha.md", "outlet: wire", "outlet: army",
      "articles/alpha.md:4:9 not-an-outlet <- actors.yaml:6:9"),
    BrokenContent(
      "articles/alpha.md", "outlet: wire", "outlet: wires",
      "articles/alpha.md:4:9 unknown-actor"),
    BrokenContent(
      "articles/alpha.md", "outlet: wire\n", "",
      "articles/alpha.md:2:1 missing-basis"),
    BrokenContent(
      "articles/alpha.md", "published: 2024-01-18", "published: 18 January",
      "articles/alpha.md:5:14 date-syntax"),
    BrokenContent(
      "articles/alpha.md", "published: 2024-01-18", "published: 2024-01-32",
      "articles/alpha.md:5:20 date-day"),
    BrokenContent(
      "articles/alpha.md", "published: 2024-01-18", "published: 2024-01-18?",
      "articles/alpha.md:5:12 missing-basis"),
    BrokenContent(
      "articles/alpha.md", "language: en", "language: e",
      "articles/alpha.md:8:11 bad-language"),
    BrokenContent(
      "articles/alpha.md", "https://example.org/raid", "javascript:alert(1)",
      "articles/alpha.md:9:10 bad-address"),
    BrokenContent(
      "articles/alpha.md", "https://example.org/raid", "https://exa mple.org",
      "articles/alpha.md:9:10 bad-address"),
    BrokenContent(
      "articles/alpha.md", "captured: 2024-01-20", "captured: 2024-1-20",
      "articles/alpha.md:10:11 bad-day"),
    BrokenContent(
      "articles/alpha.md", "original: alpha.txt", "original: ../alpha.txt",
      "articles/alpha.md:11:11 bad-file-name"),
    BrokenContent(
      "articles/alpha.md", "sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", "sha256: 0123",
      "articles/alpha.md:12:9 bad-hash"),
    BrokenContent(
      "articles/alpha.md", "sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n", "",
      "articles/alpha.md:2:1 missing-key"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "credit: [3-2, 40]",
      "articles/alpha.md:13:31 bad-lines"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "credit: [0, 40]",
      "articles/alpha.md:13:31 bad-lines"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "credit: [2-4, 40]",
      "articles/alpha.md:13:47 overlapping-lines <- articles/alpha.md:13:31"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "credit: [2, 2]",
      "articles/alpha.md:13:34 overlapping-lines <- articles/alpha.md:13:31"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "credit: []",
      "articles/alpha.md:13:30 empty-list"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "footer: [2-3, 40]",
      "articles/alpha.md:13:22 unknown-key"),
    BrokenContent(
      "articles/alpha.md", ", body: 4-30", "",
      "articles/alpha.md:13:9 missing-key"),
    BrokenContent(
      "articles/alpha.md", "by: [First", "byline: [First",
      "articles/alpha.md:6:1 unknown-key"),
    BrokenContent(
      "articles/beta.md", "basis: Nothing is printed.\n", "",
      "articles/beta.md:4:12 missing-basis"),
    BrokenContent(
      "articles/alpha.md", "credit: [2-3, 40]", "credit: 2-40, caption: 35",
      "articles/alpha.md:13:45 overlapping-lines <- articles/alpha.md:13:30",
      "articles/alpha.md:13:55 overlapping-lines <- articles/alpha.md:13:30"),
  ]
}
