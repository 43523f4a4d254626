/// What stands on every page, and words that many pages use.
public enum CommonPhrase: Int, Phrase {
  public static let section = "common"

  case skipLink
  case dossierKind
  case timeline
  case compare
  case actors
  case places
  case articles
  case wording
  case method
  case search
}
