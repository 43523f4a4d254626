/// The texts of the whole dossier as one document.
enum PrintPhrase: Int, Phrase {
  static let section = "print"

  case title
  case lede
  case contents
  case judgements
  case timeline
  case comparison
  case ownWordsUnsaid
  case claims
  case articles
  case actors
  case places
  case method
  case notes
  case apart
  case basis
  case hedge
  case claimNumber
  case claimNumbers
  case pairCounts
  case sharedWords
  case restsOn
  case originals
  case tooLarge
}
