import DossierModel

private typealias Surprise = LockScanner.Surprise

extension ArticleRecord {
  /// Reads a record whose members stand in the order in which `file` writes them.
  init(from scanner: inout LockScanner) throws(LockScanner.Surprise) {
    let article = try scanner.text("article")
    let checked = scanner.member("checked") ? try scanner.digests() : []
    try scanner.requireHeader()
    let length = try scanner.number("length")
    let lines = try scanner.text("lines")
    try scanner.require("names")
    let names = try scanner.object(Self.names)
    try scanner.requireNormalisation()
    let foreignWatches = scanner.member("otherLanguage") ? try scanner.digests() : []
    let quotations = scanner.member("quotations") ? try scanner.array(Self.quotation) : []
    let quotedWords = try scanner.number("quotedWords")
    let sha256 = try scanner.text("sha256")
    let silences = scanner.member("silences") ? try scanner.digests() : []
    let terms = scanner.member("terms") ? try scanner.entries(Self.term) : []
    let unchecked = scanner.member("unchecked") ? try scanner.text() : nil
    try scanner.require("words")
    let counts = try scanner.entries { region, scanner throws(Surprise) in
      guard let region = Region(rawValue: region) else { throw Surprise() }
      return RegionWords(region: region, words: try scanner.number())
    }
    let words = Region.allCases.compactMap { region in counts.first { $0.region == region } }
    self.init(
      article: article, sha256: sha256, lines: lines, length: length, words: words, quotedWords: quotedWords,
      quotations: quotations, names: names, terms: terms, silences: silences, foreignWatches: foreignWatches,
      checked: checked, uncheckedBecause: unchecked)
  }

  private static func names(_ scanner: inout LockScanner) throws(Surprise) -> Names {
    let digest = try scanner.text("digest")
    guard scanner.member("forms") else { return Names(digest: digest, forms: []) }
    let forms = try scanner.entries { form, scanner throws(Surprise) in
      try scanner.object { scanner throws(Surprise) in
        let credit = scanner.member("credit") ? try scanner.plainText(numbers) : []
        let own = scanner.member("own") ? try scanner.plainText(numbers) : []
        let quoted = scanner.member("quoted") ? try scanner.plainText(numbers) : []
        return Form(form: form, credit: credit, own: own, quoted: quoted)
      }
    }
    return Names(digest: digest, forms: forms)
  }

  private static func numbers(_ scanner: inout LockScanner) throws(Surprise) -> [Int] {
    var numbers = [try scanner.digits()]
    while scanner.has(" ") { numbers.append(try scanner.digits()) }
    return numbers
  }

  private static func quotation(_ scanner: inout LockScanner) throws(Surprise) -> QuotationFinding {
    try scanner.object { scanner throws(Surprise) in
      try scanner.require("at")
      let range = try scanner.plainText { scanner throws(Surprise) in try scanner.range() }
      let fragment = scanner.member("fragment") ? try scanner.object(fragment) : nil
      try scanner.require("lines")
      let lines = try scanner.plainText { scanner throws(Surprise) in try scanner.range() }
      guard let marks = Marks(rawValue: try scanner.text("marks")),
        let region = Region(rawValue: try scanner.text("region"))
      else { throw Surprise() }
      return QuotationFinding(
        text: try scanner.text("text"), region: region, range: range, lines: lines.lowerBound...lines.upperBound,
        marks: marks, fragment: fragment)
    }
  }

  private static func fragment(_ scanner: inout LockScanner) throws(Surprise) -> TextFragment {
    let end = scanner.member("end") ? try scanner.text() : ""
    let prefix = scanner.member("prefix") ? try scanner.text() : ""
    let start = try scanner.text("start")
    return TextFragment(
      prefix: prefix, start: start, end: end, suffix: scanner.member("suffix") ? try scanner.text() : "")
  }

  private static func term(_ id: String, _ scanner: inout LockScanner) throws(Surprise) -> TermRecord {
    try scanner.object { scanner throws(Surprise) in
      let digest = try scanner.text("digest")
      let wordings = scanner.member("words") ? try scanner.array(wording) : []
      return TermRecord(id: id, digest: digest, wordings: wordings)
    }
  }

  private static func wording(_ scanner: inout LockScanner) throws(Surprise) -> TermFinding.Wording {
    try scanner.plainText { scanner throws(Surprise) in
      let pattern = try scanner.digits()
      guard pattern > 0 else { throw Surprise() }
      try scanner.needs(": own ")
      let own = try scanner.digits()
      try scanner.needs(", quoted ")
      let quoted = try scanner.digits()
      try scanner.needs(", scare ")
      return TermFinding.Wording(pattern: pattern - 1, own: own, quoted: quoted, scare: try scanner.digits())
    }
  }
}
