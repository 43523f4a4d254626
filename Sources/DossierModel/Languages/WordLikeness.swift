/// When two words are taken for forms of one, whatever the language: where they differ in their endings only.
public enum WordLikeness {
  /// How many bytes a word has at least that says anything; articles and the like are shorter.
  public static let shortest = 4
  /// How many letters the longer of two forms has more.
  private static let endings = 3

  /// Whether the shorter of two words begins the longer, which has at most three letters more.
  public static func areAlike(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.count < other.count ? (one, other) : (other, one)
    return long.count - short.count <= endings && long.hasPrefix(short)
  }
}
