/// The texts of the first page.
enum HomePhrase: Int, Phrase {
  static let section = "home"

  case kicker
  case articlesLabel
  case allArticles
  case agreed
  case agreedRemark
  case disputed
  case disputedRemark
  case unanswered
  case unansweredRemark
  case against
  case saidUnknown
  case allOfThem
  case pageByPage
  case noneOfThem
  case nothingCompared
  case judgements
  case judgementsRemark
  case highConfidence
  case moderateConfidence
  case lowConfidence
  case restsOn
  case daysTitle
  case daysRemark
  case daysRemarkMany
  case wholeTimeline
  case comparison
  case comparisonRemark
  case comparisonCaption
  case comparisonCaptionMostAnswered
  case claim
  case verdict
  case allClaims
  case checked
  case checkedText
  case checkedTextUnexamined
  case methodLink
  case quotations
  case quotationsVerified
  case silences
  case silencesChecked
  case originals
  case originalsExamined
  case corrections
  case correctionsCount
  case noCorrections
}
