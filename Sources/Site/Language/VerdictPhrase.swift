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
  case opposedWithinOne
  case notAllTheSame
  case opposedWithin
  case reasonSeparator
  case articles
  case origins
  case articlesAndOrigins
  case basis
  case namedOrigins
  case unnamedOrigins
  case namedOriginsList
  case unnamedBesides
  case originWithArticles
  case narrowerOrigin
  case originSeparator
  case inOwnWords
  case someInOwnWords
  case oneSide
  case silent
  case silentNotChecked
  case silentNear
  case couldNotHaveKnown
  case saysTwoThings
  case ownAnswersDiffer
  case computed
}
