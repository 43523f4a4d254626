/// What stands around long lists: filters and pages.
enum ListPhrase: Int, Phrase {
  static let section = "list"
  case pages
  case page
  case filters
  case everything
  case option
  case showAll
  case shown
}
