import DossierModel

/// What the dossier declares that its articles print, word by word: quotations, headlines, forms of names and watched words.
/// Whether an article does print it is for the evidence to say.
struct DeclaredWords: Sendable {
  /// Stands in `row` between two texts.
  private static let gap: Int32 = -1

  private var words = TextTable()
  /// The numbers of the words, one text after the other.
  private var row: [Int32] = [gap]
  /// For each word of `row` the article of which it is said; nil of all.
  private var articles: [Reference<Article>?] = [nil]
  /// For each word where it stands in `row`.
  private var places: [[Int]] = []

  /// Gathers what `dossier` declares, and what it may declare where something is wrong.
  init(of dossier: Dossier, besides gaps: Gaps) {
    for (index, texts) in dossier.quotationTexts.enumerated() {
      for text in texts { add(text.text, of: Reference(index)) }
    }
    for form in dossier.actors.flatMap(\.names) + dossier.places.flatMap(\.names) { add(form.text, of: nil) }
    for word in dossier.terms.flatMap(\.words) { add(word.text, of: nil) }
    for text in gaps.texts { add(text, of: nil) }
  }

  /// Whether the words of `text` stand one after the other in something that is declared of `article`, or, where that is
  /// nil, of any. Capitals, accents and what parts words are no difference.
  func hold(_ text: String, of article: Reference<Article>?) -> Bool {
    var wanted: [Int32] = []
    for word in SearchWords.words(of: text) {
      guard let number = word.withUnsafeBufferPointer(words.find) else { return false }
      wanted.append(Int32(truncatingIfNeeded: number))
    }
    // The word that stands in the fewest places, so that a long list is gone through once for none.
    let counts = wanted.map { places[Int($0)].count }
    guard let rarest = counts.indices.min(by: { counts[$0] < counts[$1] }) else { return true }
    return places[Int(wanted[rarest])].contains { place in
      let start = place - rarest
      guard start >= 0, start + wanted.count <= row.count else { return false }
      let isDeclared = article == nil || articles[place] == nil || articles[place] == article
      return isDeclared && row[start..<start + wanted.count].elementsEqual(wanted)
    }
  }

  private mutating func add(_ text: String, of article: Reference<Article>?) {
    for word in SearchWords.words(of: text) {
      let number = word.withUnsafeBufferPointer { words.number(of: $0) }
      if number == places.count { places.append([]) }
      places[number].append(row.count)
      row.append(Int32(truncatingIfNeeded: number))
      articles.append(article)
    }
    row.append(Self.gap)
    articles.append(nil)
  }
}
