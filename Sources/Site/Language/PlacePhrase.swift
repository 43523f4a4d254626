/// The texts of the pages of places.
enum PlacePhrase: Int, Phrase {
  static let section = "place"
  case title
  case lede
  case nowhere
  case kind
  case liesIn
  case contains
  case native
  case point
  case ours
  case north, south, east, west
  case namedBy
  case spelling
  case spellingRemark
  case events
  case eventsRemark
  case inPart
  case claims
  case claimsRemark
  case nothingHappened
}
