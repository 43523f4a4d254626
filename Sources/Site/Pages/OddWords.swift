import DossierModel
import HTML

/// Marks, where articles report one utterance, the words that only one of them has.
struct OddWords {
  /// For each word, small letters only, the one article that has it; nil where several do.
  private var owners: [[UInt8]: Reference<Article>?] = [:]

  /// The most articles whose wordings are compared; with more, nearly every word stands elsewhere too.
  static let mostArticles = 12

  /// Compares the quotations on a claim of which it matters only whether it is said; nil for any other.
  init?(of claim: Claim) {
    let answers = claim.answers.filter { $0.assertions.contains(where: \.isLive) }
    guard claim.kind == .report, (2...Self.mostArticles).contains(answers.count) else { return nil }
    for answer in answers {
      for assertion in answer.assertions where assertion.isLive {
        for word in assertion.quotations.flatMap({ Self.pieces(of: $0.text) }) where word.isWord {
          let key = Self.key(word.text)
          if let owner = owners[key] {
            if owner != answer.article { owners[key] = .some(nil) }
          } else {
            owners[key] = answer.article
          }
        }
      }
    }
  }

  /// The words of a quotation as pages set them, those marked that only `article` has.
  func markup(of quotation: QuotationView, in article: Reference<Article>) -> Markup {
    // A mark set otherwise than printed could pass for the end of a word, so words are told apart in what is printed.
    var shown = quotation.text.unicodeScalars[...]
    return Markup { writer in
      for piece in Self.pieces(of: quotation.plain) {
        let length = piece.text.unicodeScalars.count
        let text = Substring(shown.prefix(length))
        shown = shown.dropFirst(length)
        let owner = piece.isWord ? owners[Self.key(piece.text)] ?? nil : nil
        if owner == article {
          writer.element("span", ["class": "odd"], text: text)
        } else {
          writer.text(text)
        }
      }
    }
  }

  private static func key(_ word: Substring) -> [UInt8] { Array(word.lowercased().utf8) }

  /// The text cut into words, of letters and digits, and what stands between them.
  private static func pieces(of text: String) -> [(text: Substring, isWord: Bool)] {
    var pieces: [(Substring, Bool)] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    while start < scalars.endIndex {
      let isWord = isPartOfWord(scalars[start])
      let end = scalars[start...].firstIndex { isPartOfWord($0) != isWord } ?? scalars.endIndex
      pieces.append((Substring(scalars[start..<end]), isWord))
      start = end
    }
    return pieces
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark || scalar == "'" || scalar == "’"
  }
}
