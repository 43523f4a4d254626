import DossierModel
import HTML
import JSON

/// An article as it is cited.
struct Citation {
  /// A key for BibTeX: small letters, digits and hyphens.
  let key: String
  let authors: [String]
  let title: String
  /// The outlet that published it.
  let container: String
  let date: EDTF
  /// The date in words.
  let dateWords: String
  let address: String?

  /// Whether the day is not sure: then no form of the citation gives it alone.
  private var isDoubted: Bool { date.isUncertain || date.isApproximate }

  /// In one line for people, with the marks of the page's language. What is printed in a language of its own runs in the
  /// direction of that, and does not turn round the date after it.
  func plain(separator: String, _ words: PhraseTable<CitationPhrase>) -> Markup {
    func isolated(_ text: String) -> Markup { .element("bdi", text: text) }
    var parts = authors.map(isolated)
    parts.append(words.markup(.quoted, ["title": isolated(title)]))
    if !container.isEmpty { parts.append(isolated(container)) }
    parts.append(Markup(text: dateWords))
    if let address { parts.append(isolated(address)) }
    return parts.joined(separator: Markup(text: separator)) + Markup(text: ".")
  }

  /// As an entry for BibTeX.
  var bibTeX: String {
    var fields: [(String, String)] = [("title", "{\(Self.escape(title))}")]
    if !authors.isEmpty { fields.append(("author", authors.map(Self.nameInBibTeX).joined(separator: " and "))) }
    if !container.isEmpty { fields.append(("journal", Self.escape(container))) }
    if let day = date.onlyDay {
      let (year, month, dayOfMonth) = day.components
      fields += [("year", String(year)), ("month", String(month)), ("day", String(dayOfMonth))]
    }
    if date.onlyDay == nil || isDoubted { fields.append(("note", Self.escape(dateWords))) }
    if let address { fields.append(("url", address)) }
    let lines = fields.map { "  \($0.0) = {\($0.1)}" }.joined(separator: ",\n")
    return "@article{\(key),\n\(lines)\n}"
  }

  /// As CSL-JSON (Citation Style Language 1.0.2).
  var csl: String {
    var writer = JSONWriter(reserving: 512)
    writer.array { $0.object(write(work:)) }
    return String(decoding: writer.finished(), as: UTF8.self)
  }

  private func write(work: inout JSONObjectWriter) {
    if let address { work.member("URL", address) }
    if !authors.isEmpty {
      work.member("author") { list in
        list.array { for author in authors { $0.object { $0.member("literal", author) } } }
      }
    }
    if !container.isEmpty { work.member("container-title", container) }
    work.member("id", key)
    work.member("issued") { $0.object(write(issued:)) }
    work.member("title", title)
    work.member("type", "article-newspaper")
  }

  private func write(issued: inout JSONObjectWriter) {
    guard let day = date.onlyDay else { return issued.member("raw", dateWords) }
    let (year, month, dayOfMonth) = day.components
    if isDoubted { issued.member("circa", JSONValue.bool(true)) }
    issued.member("date-parts") { days in
      days.array { $0.array { day in for number in [year, month, dayOfMonth] { day.integer(number) } } }
    }
  }

  /// A name in the field `author`, in braces where BibTeX would read several names in it, or a family name first.
  private static func nameInBibTeX(_ name: String) -> String {
    let words = name.lowercased().split(separator: " ")
    let isOne = !name.contains(",") && !words.contains("and") && !words.contains("&")
    return isOne ? escape(name) : "{\(escape(name))}"
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "#"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "~"), UInt8(ascii: "^"):
      true
    default: false
    }
  }

  /// Braces, backslashes and the characters that TeX gives a meaning.
  private static func escape(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    return text.reduce(into: "") { escaped, letter in
      switch letter {
      case "\\": escaped += "\\textbackslash{}"
      // BibTeX counts braces as they stand, also after a backslash.
      case "{": escaped += "\\textbraceleft{}"
      case "}": escaped += "\\textbraceright{}"
      case "%", "&", "#", "_", "$": escaped += "\\" + String(letter)
      case "~": escaped += "\\textasciitilde{}"
      case "^": escaped += "\\textasciicircum{}"
      default: escaped.append(letter)
      }
    }
  }
}

extension CitationView {
  /// The citation of an article, as it was published.
  init(of article: Reference<Article>, in scope: PageScope) {
    let record = scope.dossier[article]
    self.init(
      Citation(
        key: record.id.value.description, authors: record.by.map(\.value),
        title: record.title.text,
        container: record.outlet.map { scope.dossier[$0.value].name.value } ?? "", date: record.published.value,
        dateWords: scope.edition.phrasing.phrase(record.published.value), address: record.address),
      scope.phrases.citations, separator: scope.phrases.common(.listSeparator))
  }

  private init(_ citation: Citation, _ words: PhraseTable<CitationPhrase>, separator: String) {
    plain = citation.plain(separator: separator, words)
    bibTeX = citation.bibTeX
    csl = citation.csl
    self.words = words
  }
}
