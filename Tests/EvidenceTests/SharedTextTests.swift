import DossierModel
import Evidence
import TestSupport
import Testing

/// A text of known words, some between marks, with the place of each word in code points.
private struct KnownText {
  var text = ""
  var words: [(word: String, range: Range<Int>, stretch: Int)] = []

  /// Random words out of a few, so that runs recur; marks open and close at random.
  init(using random: inout SplitMix64, from vocabulary: [String], copying other: KnownText?) {
    var stretch = 0
    func append(_ word: String, to text: inout String, _ words: inout [(word: String, range: Range<Int>, stretch: Int)])
    {
      if !text.isEmpty { text += " " }
      let start = text.unicodeScalars.count
      text += word
      words.append((word, start..<start + word.unicodeScalars.count, stretch))
    }
    for _ in 0..<Int.random(in: 20...60, using: &random) {
      if Int.random(in: 0..<12, using: &random) == 0 {
        text += text.isEmpty ? "\"" : " \""
        stretch += 1
      }
      append(vocabulary.randomElement(using: &random) ?? "a", to: &text, &words)
    }
    if let other, other.words.count > 12, Bool.random(using: &random) {
      let start = Int.random(in: 0..<other.words.count - 12, using: &random)
      for copied in other.words[start..<start + 12] { append(copied.word.uppercased(), to: &text, &words) }
    }
  }
}

@Test(arguments: 0..<120)
func sharedTextAgreesWithBruteForce(seed: Int) async throws {
  var random = SplitMix64(seed: UInt64(seed))
  let vocabulary = Array(["one", "two", "iran's", "état", "ایران"].prefix(Int.random(in: 2...5, using: &random)))
  var draft = Draft()
  var texts: [KnownText] = []
  for index in 0..<4 {
    let text = KnownText(using: &random, from: vocabulary, copying: texts.randomElement(using: &random))
    texts.append(text)
    try draft.article("a\(index)", "h\n" + text.text + "\n")
  }
  let findings = try await draft.examine().findings
  for first in 0..<4 {
    for second in first + 1..<4 {
      let found = findings.sharedText(Reference(first), Reference(second))?.runs ?? []
      let expected = bruteForce(texts[first], texts[second])
      #expect(found.map(key).sorted() == expected.sorted())
    }
  }
}

private func key(_ run: SharedText.Run) -> String {
  "\(run.first) \(run.second) \(run.words) \(run.isQuotedInFirst) \(run.isQuotedInSecond)"
}

/// Every pair of places, extended to the right as far as words and marks allow, where nothing equal stands before.
private func bruteForce(_ first: KnownText, _ second: KnownText) -> [String] {
  let (left, right) = (first.words, second.words)
  func isSame(_ i: Int, _ j: Int) -> Bool { left[i].word.lowercased() == right[j].word.lowercased() }
  var found: [String] = []
  for i in left.indices {
    for j in right.indices where isSame(i, j) {
      let goesOnBefore =
        i > 0 && j > 0 && isSame(i - 1, j - 1) && left[i - 1].stretch == left[i].stretch
        && right[j - 1].stretch == right[j].stretch
      if goesOnBefore { continue }
      var count = 1
      while i + count < left.count, j + count < right.count, isSame(i + count, j + count),
        left[i + count].stretch == left[i].stretch, right[j + count].stretch == right[j].stretch
      {
        count += 1
      }
      guard count >= 8 else { continue }
      let (one, two) = (
        left[i].range.lowerBound..<left[i + count - 1].range.upperBound,
        right[j].range.lowerBound..<right[j + count - 1].range.upperBound
      )
      // Two code points of headline stand before each text.
      let places = [one, two].map { "\($0.lowerBound + 2..<$0.upperBound + 2)" }.joined(separator: " ")
      found.append("\(places) \(count) \(left[i].stretch % 2 == 1) \(right[j].stretch % 2 == 1)")
    }
  }
  return found
}

private let sentence = "the ministry said on Monday that nine people had been killed there"

@Test func quotedRunsAreToldFromOwnOnes() async throws {
  var draft = Draft()
  let first = try draft.article("one", "Headline\nHe said: “\(sentence).” That was all.\n")
  let second = try draft.article("two", "Headline\nA spokesman: \"\(sentence)\", he added.\n")
  let third = try draft.article("three", "Headline\nIndeed \(sentence).\n")
  let findings = try await draft.examine().findings
  let both = try #require(findings.sharedText(first, second))
  #expect(both.runs.map(\.words) == [12] && both.runs.allSatisfy(\.isQuotedInBoth))
  #expect(both.coverage == SharedText.Coverage(firstOwn: 0, firstQuoted: 12, secondOwn: 0, secondQuoted: 12))
  let own = try #require(findings.sharedText(third, first))
  #expect(
    own.first == third && own.runs.map(\.isQuotedInFirst) == [false] && own.runs.map(\.isQuotedInSecond) == [true])
  #expect(own.coverage.firstOwn == 12)
  #expect(findings.groups.map(\.isQuotation) == [false, true])
  #expect(findings.groups.map { $0.articles.map(\.index) } == [[0, 1, 2], [0, 1]])
}

/// Paragraphs of one text, and how many words of a quotation it shares with another that runs through.
@Test(arguments: [
  ("He said so. \u{201C}We will strike back hard.\n\u{201C}And nobody shall ever stop us\u{201D} he told.", [11]),
  ("\"We will strike\n\"back hard. And nobody\n\"shall ever stop us\" he told.", [11]),
  ("\"We will strike back hard.\"\n\"And nobody shall ever stop us\" he told.", []),
  ("\"We will strike back hard.\nAnd nobody shall ever stop us, he told.", []),
  ("\"We will strike back hard.\nThen: \"And nobody shall ever stop us,\" he told.", []),
])
func quotationGoesOnInTheNextParagraph(text: String, words: [Int]) async throws {
  var draft = Draft()
  let first = try draft.article("one", "Headline\n\(text)\n")
  let second = try draft.article(
    "two", "Headline\nBoss said: \"We will strike back hard. And nobody shall ever stop us\" was it.\n")
  let shared = try await draft.examine().findings.sharedText(first, second)
  #expect(shared?.runs.map(\.words) ?? [] == words)
  #expect(shared?.runs.allSatisfy(\.isQuotedInBoth) ?? true)
}

@Test func boilerplateOfOneOutletIsLeftOut() async throws {
  var draft = Draft()
  let outlet = try draft.actor("wire", ["Wire"], kind: .outlet)
  let line = "Wire is an agency that has reported from this region for many long years now."
  for name in ["a", "b", "c"] {
    try draft.article(name, "Headline\nText \(name) alone.\n\(line)\n", outlet: outlet)
  }
  let other = try draft.article("d", "Headline\nElsewhere.\n\(line)\n")
  let findings = try await draft.examine().findings
  #expect(findings.shared.map { [$0.first.index, $0.second.index] } == [[0, 3], [1, 3], [2, 3]])
  #expect(findings.areCompared(Reference(0), other))
}

@Test func runsEndWhereALineWasDroppedAndCreditsAreLeftOut() async throws {
  var draft = Draft()
  let half = "alpha beta gamma delta epsilon zeta"
  let text = "Headline\n\(half)\nMENU\n\(half)\n\(sentence)\n"
  let regions: [(Region, [ClosedRange<Int>])] = [(.headline, [1...1]), (.body, [2...2, 4...4]), (.credit, [5...5])]
  try draft.article("one", text, regions: regions)
  try draft.article("two", "Headline\n\(half) \(half)\n\(sentence)\n")
  #expect(try await draft.examine().findings.shared.isEmpty)
}

/// Every run of words is the same one, in originals, in prose and in names: no place of it is compared with every other.
@Test func oneWordOverAndOverEnds() async throws {
  var draft = Draft()
  let words = String(repeating: "one ", count: 60_000)
  let article = try draft.article("a", "A Headline\n" + words + "\n", digest: words)
  try draft.article("b", "Another Headline\n" + words + "\n")
  try draft.actor("one", ["one one one", "one one one one"])
  for index in 0..<200 { try draft.claim("claim-\(index)", [(article, [])], note: String(words.prefix(400))) }
  let examination = try await draft.examine()
  #expect(examination.identifiers.count { $0 == "copied-passage" } == 1 + 2 * 64)
  #expect(examination.identifiers.contains("shared-text-everywhere"))
  #expect(examination.findings.shared.isEmpty)
}
