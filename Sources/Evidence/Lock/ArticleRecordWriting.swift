import DossierModel
import JSON

extension ArticleRecord {
  /// The record as a file, with the digest of its own content.
  func file() -> LockFile {
    LockFile(name: article + ".json", bytes: SealedJSON.bytes(object: write))
  }

  /// In the order of the keys, in which they are written fastest.
  private func write(_ object: inout JSONObjectWriter) {
    object.member("article", article)
    write("checked", checked, &object)
    SealedJSON.writeHeader(to: &object)
    object.member("length", length)
    object.member("lines", lines)
    object.member("names") { writer in writer.object(writeNames) }
    SealedJSON.writeNormalisation(to: &object)
    write("otherLanguage", foreignWatches, &object)
    if !quotations.isEmpty {
      object.member("quotations") { writer in
        writer.array { writer in for quotation in quotations { writer.object { Self.write(quotation, &$0) } } }
      }
    }
    object.member("quotedWords", quotedWords)
    object.member("sha256", sha256)
    write("silences", silences, &object)
    if !terms.isEmpty {
      object.member("terms") { writer in
        writer.object { object in
          for term in terms { object.member(term.id) { $0.object { Self.write(term, &$0) } } }
        }
      }
    }
    if let uncheckedBecause { object.member("unchecked", uncheckedBecause) }
    object.member("words") { writer in
      writer.object { object in for region in words { object.member(region.region.rawValue, region.words) } }
    }
  }

  private func write(_ key: String, _ digests: [ClaimDigest], _ object: inout JSONObjectWriter) {
    guard !digests.isEmpty else { return }
    object.member(key) { writer in
      writer.object { object in for entry in digests { object.member(entry.claim, entry.digest) } }
    }
  }

  private static func write(_ quotation: QuotationFinding, _ object: inout JSONObjectWriter) {
    object.member("at") { $0.plainText { $0.append(quotation.range.lowerBound, "-", quotation.range.upperBound) } }
    if let fragment = quotation.fragment { object.member("fragment") { $0.object { Self.write(fragment, &$0) } } }
    object.member("lines") { $0.plainText { $0.append(quotation.lines.lowerBound, "-", quotation.lines.upperBound) } }
    object.member("marks", quotation.marks.rawValue)
    object.member("region", quotation.region.rawValue)
    object.member("text", quotation.text)
  }

  private static func write(_ fragment: TextFragment, _ object: inout JSONObjectWriter) {
    if !fragment.end.isEmpty { object.member("end", fragment.end) }
    if !fragment.prefix.isEmpty { object.member("prefix", fragment.prefix) }
    object.member("start", fragment.start)
    if !fragment.suffix.isEmpty { object.member("suffix", fragment.suffix) }
  }

  /// The positions of a form stand on one line, so that the file stays short.
  private func writeNames(_ object: inout JSONObjectWriter) {
    object.member("digest", names.digest)
    guard !names.forms.isEmpty else { return }
    object.member("forms") { writer in
      writer.object { object in
        for form in names.forms {
          object.member(form.form) { writer in
            writer.object { object in
              if !form.credit.isEmpty { object.member("credit") { $0.plainText { $0.append(form.credit) } } }
              if !form.own.isEmpty { object.member("own") { $0.plainText { $0.append(form.own) } } }
              if !form.quoted.isEmpty { object.member("quoted") { $0.plainText { $0.append(form.quoted) } } }
            }
          }
        }
      }
    }
  }

  private static func write(_ term: TermRecord, _ object: inout JSONObjectWriter) {
    object.member("digest", term.digest)
    guard !term.wordings.isEmpty else { return }
    object.member("words") { writer in
      writer.array { writer in
        for found in term.wordings {
          writer.plainText { text in
            text.append(found.pattern + 1, ": own ", found.own)
            text.append(", quoted ", found.quoted)
            text.append(", scare ", found.scare)
          }
        }
      }
    }
  }
}

extension [UInt8] {
  /// Appends a number, some ASCII and another number.
  fileprivate mutating func append(_ first: Int, _ words: StaticString, _ second: Int) {
    append(decimal: first)
    append(words, second)
  }

  /// Appends some ASCII and a number.
  fileprivate mutating func append(_ words: StaticString, _ number: Int) {
    words.withUTF8Buffer { append(contentsOf: $0) }
    append(decimal: number)
  }

  /// Appends numbers with blanks between them.
  fileprivate mutating func append(_ numbers: [Int]) {
    for (index, number) in numbers.enumerated() {
      if index > 0 { append(0x20) }
      append(decimal: number)
    }
  }
}
