import Diagnostics
import DossierModel

/// Finds what an article is to say itself, `via: own`, and only passes on.
struct OwnVoiceChecks {
  private let read: ReadArticle
  private let lexicon: Lexicon?
  private let sentences: Sentences

  /// Without a `lexicon` only quotation marks are looked at.
  init(of read: ReadArticle, lexicon: Lexicon?) {
    self.read = read
    self.lexicon = lexicon
    sentences = Sentences(of: read.text, language: read.article.language)
  }

  /// At most one warning.
  func diagnostics(of assertion: Assertion) -> [Diagnostic] {
    guard assertion.via == .own else { return [] }
    let ranges = assertion.quotations.compactMap(read.range)
    guard let first = ranges.first else { return [] }
    if ranges.allSatisfy(isSpeech) {
      return [
        warning(
          "own-voice-quotes", assertion,
          "\(read.article.id.value) prints this in quotation marks, and `via: own` says that it speaks itself",
          "Name in `via` whom it quotes.", first)
      ]
    }
    guard assertion.isLive, assertion.basis == nil else { return [] }
    guard case .figure? = assertion.value?.value else {
      let names = ranges.map(speaker)
      guard names.allSatisfy({ $0 != nil }), let name = names.first ?? nil else { return [] }
      return [
        warning(
          "own-voice-attributed", assertion,
          "\(read.article.id.value) has “\(read.text.string(name))” say all of this sentence, and `via: own` says that it speaks "
            + "itself",
          "Name in `via` on whose word it stands; where it is the article’s own all the same, say so in `basis`.", name)
      ]
    }
    guard let words = ranges.lazy.compactMap(attribution).first else { return [] }
    return [
      warning(
        "own-figure-attributed", assertion,
        "\(read.article.id.value) has “\(read.text.string(words))” in the sentence of this figure, and `via: own` says "
          + "that it counts itself",
        "Name in `via` on whose word the figure stands; where it is the article’s own all the same, say so in `basis`.",
        words)
    ]
  }

  /// Whether it stands between quotation marks of the article that hold a phrase, which somebody said or wrote, and not only
  /// a word or a name. The marks themselves may belong to what is quoted.
  private func isSpeech(_ range: Range<Int>) -> Bool {
    let marks = read.text.marks
    guard let stretch = marks.stretch(at: range.lowerBound) ?? marks.stretch(at: range.lowerBound + 1) else {
      return false
    }
    return range.upperBound <= stretch.upperBound + 1 && !ScareQuotes.isShort(stretch, read.text)
  }

  /// Who says a whole sentence, the quotation with it: a name with a word such as "said" after a comma at its end, and nothing
  /// after that, or "according to" a name and a comma at its beginning.
  private func speaker(of range: Range<Int>) -> Range<Int>? {
    guard let lexicon else { return nil }
    let sentence = sentences.stretch(around: range)
    return read.names.subjects(in: sentence).lazy.filter { $0.subject.actor != nil }.map(\.range).first { name in
      let after = TokenRow(of: read.text, in: name.upperBound..<sentence.upperBound)
      if after.tokens.count == 1, lexicon.saying.contains(after.tokens[0]), range.upperBound <= name.lowerBound {
        let before = TokenRow(of: read.text, in: range.upperBound..<name.lowerBound)
        let start = before.tokens.last.map(lexicon.definite.contains) == true ? before.ranges.last?.lowerBound : nil
        return read.text.text[..<(start ?? name.lowerBound)].dropLast().last.map { ",\"".utf8.contains($0) } ?? false
      }
      let before = TokenRow(of: read.text, in: sentence.lowerBound..<name.lowerBound)
      return before.phrase(lexicon.byWord, beginsAt: 0) && before.tokens.count <= TokenRow.count(of: lexicon.byWord) + 1
        && name.upperBound < range.lowerBound && read.text.text[name.upperBound] == UInt8(ascii: ",")
    }
  }

  /// The first words of the sentence by which articles say that somebody else says it.
  private func attribution(near range: Range<Int>) -> Range<Int>? {
    guard let lexicon else { return nil }
    let sentence = sentences.stretch(around: range)
    if let aside = read.aside(around: range, in: sentence, lexicon), attribution(in: aside, lexicon) == nil {
      return nil
    }
    return attribution(in: sentence, lexicon)
  }

  private func attribution(in stretch: Range<Int>, _ lexicon: Lexicon) -> Range<Int>? {
    let row = TokenRow(of: read.text, in: stretch)
    for index in row.tokens.indices {
      guard let phrase = lexicon.attributions.first(where: { row.phrase($0, beginsAt: index) }) else { continue }
      let last = index + phrase.utf8.count { $0 == 0x20 }
      return row.ranges[index].lowerBound..<row.ranges[last].upperBound
    }
    return nil
  }

  private func warning(
    _ identifier: String, _ assertion: Assertion, _ summary: String, _ explanation: String, _ there: Range<Int>
  ) -> Diagnostic {
    Diagnostic(
      .warning, identifier, at: read.questions.dossier.sources.place(assertion.quotations[0].range), summary,
      explanation: explanation, notes: [Diagnostic.Note("in the original", at: read.text.place(there))])
  }
}
