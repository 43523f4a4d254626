import DossierModel

/// What a note quotes on one speaker's word.
struct NotePassage {
  /// The words, at least one quotation.
  fileprivate(set) var quotations: [Quotation]
  /// On whose word they stand, in few words.
  let speaker: String
  /// Whether they are the article's own.
  let isOwn: Bool

  /// The most quotations of one note.
  static let most = 4

  /// The quotations of all assertions of `answer` that are compared, or of its first where none is, each once, together
  /// with those before them on the same word; and how many there are beyond the most that a note has.
  static func passages(of answer: Answer, in page: PageScope) -> (passages: [NotePassage], more: Int) {
    let live = answer.assertions.filter(\.isLive)
    var passages: [NotePassage] = []
    var seen: Set<[UInt8]> = []
    for assertion in live.isEmpty ? Array(answer.assertions.prefix(1)) : live {
      let fresh = assertion.quotations.filter { seen.insert(Array($0.text.utf8)).inserted }
      let quotations = fresh.prefix(max(0, most - (seen.count - fresh.count)))
      let speaker = page.shortWords(of: assertion.via)
      if let last = passages.indices.last, passages[last].speaker == speaker {
        passages[last].quotations += quotations
      } else if !quotations.isEmpty {
        passages.append(NotePassage(quotations: Array(quotations), speaker: speaker, isOwn: assertion.via == .own))
      }
    }
    return (passages, max(0, seen.count - most))
  }
}
