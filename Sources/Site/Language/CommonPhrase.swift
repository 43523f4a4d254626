/// What stands on every page, and words that many pages use.
enum CommonPhrase: Int, Phrase {
  static let section = "common"

  case skipLink
  case dossierKind
  case dossierMenu
  case allPages
  case more
  case whereThisIs
  case home
  case timeline
  case compare
  case actors
  case places
  case articles
  case wording
  case method
  case search
  case print
  case editionOf
  case footer
  case footerUnexamined

  case outletNotNamed
  case onlyInHeadline
  case onlyInStandfirst
  case onlyInCaption
  case onlyInEmbed
  case onlyInCredit
  case verified
  case notVerified
  case seeSource

  case ownWords
  case inOwnWords
  case wordOf
  case wordOfThrough
  case shortThrough
  case listSeparator
  case listEnd
  case positionSeparator
  case says
  case saysUnknown
  case claimLink
  case evidenceFrom
  case allArticles
  case reportedBy
  case andMore
  case notFound
  case notFoundAdvice
}
