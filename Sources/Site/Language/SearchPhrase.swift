/// The texts of search.
enum SearchPhrase: Int, Phrase {
  static let section = "search"

  case title
  case lede
  case label
  case button
  case hint
  case found
  case none
  case beginning
  case most
  case alike
  case near
  case elsewhere
  case narrower
  case ignored
  case failed
  case more
  case withoutScript
  case indexes
  case indexesRemark
  case page
  case actor
  case place
  case event
  case article
  case claim
  case term
  case quotation

  /// What a kind of find is called.
  init(of kind: SearchEntry.Kind) {
    switch kind {
    case .page: self = .page
    case .actor: self = .actor
    case .place: self = .place
    case .event: self = .event
    case .article: self = .article
    case .claim: self = .claim
    case .term: self = .term
    case .quotation: self = .quotation
    }
  }
}
