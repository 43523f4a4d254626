/// The texts of the pages of articles.
enum ArticlePhrase: Int, Phrase {
  static let section = "article"

  case title
  case lede
  case words
}
