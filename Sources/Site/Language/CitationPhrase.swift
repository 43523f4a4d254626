/// The texts around citations.
enum CitationPhrase: Int, Phrase {
  static let section = "citation"

  case title
  case remark
  case plain
  case bibtex
  case csl
  case copy
  case copied
  case quoted
}
