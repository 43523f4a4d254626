/// The texts of the pages of actors.
enum ActorPhrase: Int, Phrase {
  static let section = "actor"
  case title
  case lede
  case nobody
  case person, state, body, armedGroup, organisation, people, outlet, unnamed
  case persons, states, bodies, armedGroups, organisations, peoples, outlets, unnamedOnes
  case filterKind
  case filterArticle
  case kind
  case partOf
  case speaksFor
  case members
  case native
  case namedBy
  case articlesOfAll
  case notNamed
  case unnamedFlag
  case unnamedIn
  case foundIn
  case names
  case namesRemark
  case namesRemarkUnnamed
  case own
  case quoted
  case credit
  case ownCount
  case quotedCount
  case creditCount
  case notExamined
  case moreArticles
  case relations
  case relationsRemark
  case relationsTitle
  case relationsText
  case relationBackwards
  case relationsMore
  case relationWho
  case relationIs
  case relationTo
  case relationWords
  case said
  case saidRemark
  case saidMore
  case claims
  case claimsRemark
  case events
  case eventsRemark
}
