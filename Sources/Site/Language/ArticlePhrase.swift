/// The texts of the pages of articles.
public enum ArticlePhrase: Int, Phrase {
  public static let section = "article"

  case title
  case lede
  case words
}
