/// Verdicts, cells and origins in words.
enum VerdictPhrase: Int, Phrase {
  static let section = "verdict"

  case agree
  case partlyAgree
  case differ
  case singleSource
  case unanswered
  case noArticleAnswers
  case onlyOneAnswers
  case allSayTheSame
  case canAllBeTrue
  case canAllBeTrueAlone
  case cannotAllBeTrue
  case differentAnswers
  case notEquallyFirm
  case oneSaysMore
  case canStandTogether
  case reasonSeparator
  case articles
  case articlesAndOrigins
  case articlesWithoutOrigin
  case basis
  case namedOrigins
  case namedOriginsList
  case originWithArticles
  case originSeparator
  case unnamedOrigins
  case withoutSource
  case oneSide
  case silent
  case silentNotChecked
  case silentNear
  case couldNotHaveKnown
  case saysTwoThings
  case computed
}
