import Testing

@testable import Evidence

/// The words of texts, and their hashes.
@Suite struct WordTableTests {
  @Test(
    "Words beyond 64 KB are where they stand, and have the hashes of the words alone", arguments: [100, 65_530, 70_000])
  func longTexts(length: Int) {
    var text = Array("U.S. forces' 1,200 well-known men; a naïve one, 3.5%".utf8)
    while text.count < length { text += Array(" F-16 flew over Saravan and Panjgur".utf8) }
    let words = WordTable(of: text)
    var found: [String] = []
    words.forEach { found.append(String(decoding: text[$0], as: UTF8.self)) }
    #expect(found.prefix(7) == ["U.S", "forces", "1,200", "well-known", "men", "a", "naïve"])
    #expect(found.suffix(3) == ["Saravan", "and", "Panjgur"] && found.count == words.count)
    #expect((0..<words.count).allSatisfy { found[$0] == String(decoding: text[words[$0]], as: UTF8.self) })
    let last = words[words.count - 1]
    #expect(
      words.first(from: last.lowerBound) == words.count - 1 && words.first(from: last.lowerBound + 1) == words.count)
    #expect(words.indices(in: last.lowerBound - 2..<last.lowerBound + 1) == words.count - 2..<words.count)
    #expect(WordHash.all(of: words, in: text) == found.map { WordHash.of(Array($0.utf8)) })
    #expect(WordHash.all(in: text) == WordHash.all(of: words, in: text))
  }
}
