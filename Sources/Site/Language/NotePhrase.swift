import Markdown

/// What notes are called where they are not seen.
enum NotePhrase: Int, Phrase {
  static let section = "note"

  case marker, back
  case ofParagraph, ofList, ofQuotation, ofHeading, ofText
}

extension Phrasebook {
  /// The names of notes in prose.
  var noteWords: NoteWords {
    let notes = notes
    var words = NoteWords()
    words.number = { notes.digits($0) }
    words.marker = { notes(.marker, ["n": notes.digits($0)]) }
    words.back = { notes(.back, ["n": notes.digits($0)]) }
    words.list = { block in
      switch block {
      case .paragraph: notes(.ofParagraph)
      case .list: notes(.ofList)
      case .quotation: notes(.ofQuotation)
      case .heading: notes(.ofHeading)
      case .text: notes(.ofText)
      }
    }
    return words
  }
}
