/// The texts of the pages of articles.
enum ArticlePhrase: Int, Phrase {
  static let section = "article"

  case title
  case lede
  case words
  case claimsAnswered
  case eventsReported
  case stripRemark
  case outlet
  case published
  case writtenBy
  case from
  case length
  case capture
  case capturedOn
  case address
  case inShort
  case inShortRemark
  case notes
  case onlyAndLeftOut
  case onlyAndLeftOutRemark
  case onlyHere
  case nothingOnlyHere
  case leftOut
  case nothingLeftOut
  case moreLeftOut
  case leftOutNearby
  case sought
  case near
  case whoseWord
  case whoseWordRemark
  case itsOwnWords
  case saysTitle
  case saysRemark
  case saysNothing
  case namesTitle
  case namesRemark
  case form
  case who
  case own
  case quoted
  case credit
  case unassigned
  case beside
  case besideRemark
  case sharedText
  case sharedTextRemark
  case noSharedText
  case notCompared
  case sharedQuoted
  case sharedOwn
  case containment
  case silences
  case silencesRemark
  case silenceCount
}
