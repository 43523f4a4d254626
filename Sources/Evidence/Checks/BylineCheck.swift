import Diagnostics
import DossierModel

/// Whether the original prints the names and the dateline of its article, anywhere in the captured text: they stand outside
/// the listed lines as often as in them.
struct BylineCheck {
  private let article: Article
  private let sources: SourceSet
  /// The whole capture, normalised.
  private let text: [UInt8]
  /// The same folded: a byline may be printed in capitals.
  private let folded: [UInt8]

  init(of read: ReadArticle) {
    article = read.article
    sources = read.questions.dossier.sources
    let isAsked = !article.by.isEmpty || article.from != nil
    text = isAsked ? Self.normalised(read.text.source.bytes) : []
    folded = Folding.bytes(text)
  }

  var diagnostics: [Diagnostic] {
    (article.by + [article.from].compactMap(\.self)).compactMap { printed in
      let wanted = Folding.bytes(Self.normalised(Array(printed.value.utf8)))
      let stands = ByteSearch(for: wanted).occurrences(in: folded).contains { start in
        (isCapitalAfterSmall(start) || !Boundaries.splitsWord(at: start, of: text))
          && !Boundaries.splitsWord(at: start + wanted.count, of: text)
      }
      if stands { return nil }
      return Diagnostic(
        .error, "byline-not-printed", at: sources.place(printed.range),
        "The original of \(article.id.value) does not print “\(printed.value)”",
        explanation: "`by` and `from` are given as printed; what is known otherwise belongs in `basis`.")
    }
  }

  /// Whether a word begins here all the same: captures print "ByAzaz", where the page set the two apart by its style.
  private func isCapitalAfterSmall(_ offset: Int) -> Bool {
    offset > 0 && (0x41...0x5A).contains(text[offset]) && (0x61...0x7A).contains(text[offset - 1])
  }

  private static func normalised(_ bytes: [UInt8]) -> [UInt8] {
    var normaliser = Normaliser()
    bytes.withUnsafeBufferPointer { _ = normaliser.append($0, 0..<$0.count) }
    return normaliser.bytes
  }
}
