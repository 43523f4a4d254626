/// The page of wordings.
enum WordingPhrase: Int, Phrase {
  static let section = "wording"

  case title
  case lede
  case noTerms
  case contents
  case caption
  case word
  case own
  case quoted
  case scare
  case unusedHere
  case notSought
  case notCountedHere
  case otherLanguage
  case notExamined
  case notExaminedMany
  case legendOwn
  case legendQuoted
  case legendScare
  case legendPattern
  case usedBy
  case neverUsed
}
