/// Names of one word, found by the adjectives that are made of them: "Iranian" of Iran, "Chinese" of China.
///
/// What is left of an adjective without its ending has at least four letters, with which a name begins that is at most two
/// letters longer.
public struct AdjectiveStems: Sendable {
  private static let shortest = 4
  private static let dropped = 0...2

  /// For each beginning of a name the numbers of those that have it.
  private var names: [String: [Int]] = [:]

  /// Those of the names that are one word, each known by its number.
  public init(_ names: [String]) {
    for (number, name) in names.enumerated() where !name.contains(" ") {
      let count = name.count
      for dropped in Self.dropped where count - dropped >= Self.shortest {
        self.names[String(name.dropLast(dropped)), default: []].append(number)
      }
    }
  }

  /// The numbers of the names of which `word` is an adjective with one of these endings.
  public func names(ofAdjective word: String, endings: [String]) -> [Int] {
    endings.lazy.filter(word.hasSuffix).flatMap { names[String(word.dropLast($0.count)), default: []] }
  }
}
