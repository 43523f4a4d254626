import DossierModel
import JSON

extension ArticleRecord {
  /// The record as a file, with the digest of its own content.
  func file() -> LockFile {
    LockFile(name: article + ".json", bytes: SealedJSON.bytes(object: write))
  }

  private func write(_ object: inout JSONObjectWriter) {
    object.member("article", article)
    object.member("sha256", sha256)
    object.member("lines", lines)
    object.member("length", length)
    object.member("quotedWords", quotedWords)
    object.member("words") { writer in
      writer.object { object in for region in words { object.member(region.region.rawValue, region.words) } }
    }
    if !quotations.isEmpty {
      object.member("quotations") { writer in
        writer.array { writer in for quotation in quotations { writer.object { Self.write(quotation, &$0) } } }
      }
    }
    object.member("names") { writer in writer.object(writeNames) }
    if !terms.isEmpty {
      object.member("terms") { writer in
        writer.object { object in
          for term in terms { object.member(term.id) { $0.object { Self.write(term, &$0) } } }
        }
      }
    }
    write("silences", silences, &object)
    write("checked", checked, &object)
    if let uncheckedBecause { object.member("unchecked", uncheckedBecause) }
  }

  private func write(_ key: String, _ digests: [String: String], _ object: inout JSONObjectWriter) {
    guard !digests.isEmpty else { return }
    object.member(key) { writer in
      writer.object { object in for (claim, digest) in digests { object.member(claim, digest) } }
    }
  }

  private static func write(_ quotation: QuotationFinding, _ object: inout JSONObjectWriter) {
    object.member("text", quotation.text)
    object.member("region", quotation.region.rawValue)
    object.member("at", "\(quotation.range.lowerBound)-\(quotation.range.upperBound)")
    object.member("lines", "\(quotation.lines.lowerBound)-\(quotation.lines.upperBound)")
    object.member("marks", quotation.marks.rawValue)
    guard let fragment = quotation.fragment else { return }
    object.member("fragment") { writer in
      writer.object { object in
        object.member("start", fragment.start)
        if !fragment.prefix.isEmpty { object.member("prefix", fragment.prefix) }
        if !fragment.end.isEmpty { object.member("end", fragment.end) }
        if !fragment.suffix.isEmpty { object.member("suffix", fragment.suffix) }
      }
    }
  }

  /// The positions of a form stand on one line, so that the file stays short.
  private func writeNames(_ object: inout JSONObjectWriter) {
    object.member("digest", names.digest)
    guard !names.forms.isEmpty else { return }
    object.member("forms") { writer in
      writer.object { object in
        for (form, own, quoted) in names.forms {
          object.member(form) { writer in
            writer.object { object in
              if !own.isEmpty { object.member("own", own.map(String.init).joined(separator: " ")) }
              if !quoted.isEmpty { object.member("quoted", quoted.map(String.init).joined(separator: " ")) }
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
          writer.string("\(found.pattern + 1): own \(found.own), quoted \(found.quoted), scare \(found.scare)")
        }
      }
    }
  }
}
