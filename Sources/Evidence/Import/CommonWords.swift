/// The commonest words of languages that share a script, by which a text tells its own.
enum CommonWords {
  /// The language of which enough of these words are common words: a tenth at least, and a third more than of any other.
  static func language(of words: [String]) -> String? {
    let found = lists.map { list in (list.language, words.count { list.words.contains($0) }) }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    guard found.count > 1, found[0].1 >= 3, found[0].1 * 10 >= words.count, found[0].1 * 3 >= found[1].1 * 4 else {
      return nil
    }
    return found[0].0
  }

  /// Whether a text in this language would have told so, were it long enough.
  static func know(_ language: String) -> Bool { lists.contains { $0.language == language } }

  private static let lists: [(language: String, words: Set<String>)] = [
    ("en", "the of and to in that is was for on with said by it at"),
    ("es", "el la de que y en los del las por con para una se al"),
    ("fr", "le la les de des et du en que une dans est pour au un"),
    ("de", "der die und das den von mit ist des im auf nicht ein zu"),
    ("it", "il di che la per un una del della è con non i in gli"),
    ("pt", "o de que e do da em os no na uma para com não ao um"),
    ("nl", "de het een van en dat is op te zijn met niet in voor"),
    ("sv", "och att det som en på är av för med den till i inte"),
    ("da", "og at det er en på af til med den der ikke i som"),
    ("nb", "og å det er en på av til med den som ikke i har"),
    ("pl", "w i na z się że do nie jest to o po jak od"),
    ("ru", "и в не на что с по он как к из за это о"),
    ("uk", "і в на що з та до не у за про від як"),
    ("bg", "и в на не да се за от с че е са"),
  ].map { ($0, Set($1.split(separator: " ").map(String.init))) }
}
