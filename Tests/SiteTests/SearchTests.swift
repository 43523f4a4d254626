import DossierModel
import Foundation
import Testing

@testable import Site

@Suite("Search")
struct SearchTests {
  @Test(
    "Spellings that readers take for one fold alike",
    arguments: [
      ("JAISH", "jaish"), ("José", "Jose\u{301}"), ("Łódź", "lodz"), ("Straße", "STRASSE"), ("İran", "iran"),
      ("كتاب", "کتاب"), ("علي", "على"), ("أحمد", "احمد"), ("عَدْل", "عدل"), ("الـعدل", "العدل"), ("می‌رود", "میرود"),
      ("مدرسة", "مدرسه"), ("۱۷", "17"), ("Iran’s", "Iran"), ("Ba‘ath", "Baath"), ("co\u{AD}op", "coop"),
      ("ΣΟΦΟΣ", "σοφος"),
      ("İ", "i"), ("Ё", "е"), ("Iran's", "Iran"), ("Iran`s", "Iran"),
    ])
  func folds(left: String, right: String) {
    #expect(SearchWords.words(of: left) == SearchWords.words(of: right))
    #expect(!SearchWords.words(of: left).isEmpty)
  }

  @Test(
    "Text is split into words",
    arguments: [
      ("al-Adl", ["al", "adl"]), ("it’s 4:30", ["it", "4", "30"]), ("'heinous'", ["heinous"]), ("", []), ("— …", []),
      ("states’ s's", ["states", "s"]), ("it'sy ’tis", ["itsy", "tis"]), ("हिन्दी", ["हिन्दी"]),
      (String(repeating: "a", count: 50), [String(repeating: "a", count: 40)]),
    ])
  func splits(text: String, words: [String]) {
    #expect(SearchWords.words(of: text).map { String(decoding: $0, as: UTF8.self) } == words)
  }

  @Test("Nothing that the table writes is folded again, so that folding twice is folding once")
  func tableIsClosed() {
    for (replacement, scalars) in FoldTable.replacements {
      for scalar in replacement.unicodeScalars { #expect(FoldTable.byScalar[scalar] == nil, "\(replacement)") }
      for scalar in scalars.unicodeScalars { #expect(FoldTable.byScalar[scalar] == Array(replacement.unicodeScalars)) }
    }
  }

  @Test("Every actor and place is the first find for each of its names, in any script")
  func findsByEveryName() throws {
    let fixture = try SiteFixture()
    let index = try #require(SearchIndex(of: try fixture.edition()))
    let query = try SearchQuery(index.files)
    for actor in fixture.dossier.actors {
      for name in [actor.name.value] + actor.names.map(\.text) + actor.native.map(\.text) {
        #expect(query.titles(name).first == actor.name.value, "\(name)")
      }
    }
    for place in fixture.dossier.places {
      for name in [place.name.value] + place.names.map(\.text) + place.native.map(\.text) {
        #expect(query.titles(name).first == place.name.value, "\(name)")
      }
    }
  }

  @Test(
    "Every kind of thing is found by its words",
    arguments: [
      ("raid", "A raid"), ("16 January", "A raid"), ("how many died", "How many died?"), ("AP", "Nine die"),
      ("peculiarly", "Nine die"), ("least nine", "at least nine"), ("raid at dawn", "a raid at dawn"),
      ("fighters", "The fighters"), ("told by a comrade", "told by a comrade"), ("at least 9", "How many died?"),
      ("method", "Method"), ("timeline", "Timeline"),
      ("what happened when", "Timeline"), ("how this was made", "Method"),
    ])
  func findsEveryKind(query: String, title: String) throws {
    let index = try #require(SearchIndex(of: try SiteFixture().edition()))
    #expect(try SearchQuery(index.files).titles(query).first == title)
  }

  @Test("Names of several words stand in the index whole; titles do not")
  func keepsWholeNames() throws {
    let query = try SearchQuery(try #require(SearchIndex(of: try SiteFixture().edition())).files)
    #expect(query.entries(ofName: ["jaish", "ul", "adl"]).count == 1)
    #expect(query.entries(ofName: ["sistan", "baluchestan"]).count == 1)
    #expect(query.entries(ofName: ["how", "many", "died"]).isEmpty)
  }

  @Test("Of an article the code stands whole, and its outlet's name does not; nor have persons initials")
  func keepsCodesWhole() throws {
    var article = SearchEntry(kind: .article, title: "x", path: "a", snippet: "", names: ["n.n.", "Two Words"])
    var query = try SearchQuery(try #require(SearchIndex(of: [article], kinds: [])).files)
    #expect(query.entries(ofName: ["n", "n"]) == [0])
    #expect(query.entries(ofName: ["two", "words"]).isEmpty)
    #expect(query.titles("tw").isEmpty)
    article.hasInitials = true
    query = try SearchQuery(try #require(SearchIndex(of: [article], kinds: [])).files)
    #expect(query.titles("tw") == ["x"])
  }

  @Test(
    "A name of capitals alone has initials",
    arguments: [
      ("United Nations", "un"), ("Jaish al-Adl", ""), ("U.N.", "un"), ("Amir-Abdollahian", "aa"), ("", ""),
      ("Élan Vital", ""), ("Iranian media (in Tehran)", ""),
    ])
  func findsInitials(name: String, initials: String) {
    #expect(SearchWords.initials(of: name) == Array(initials.utf8))
  }

  @Test("A long index is split, and what a page says of its parts is so")
  func splitsParts() throws {
    let entries = (0..<3000).map { number in
      SearchEntry(
        kind: .event, title: "Title \(number) common", path: "events/e\(number)/index.html", snippet: "snippet",
        texts: ["usual word\(number) another\(number * 7)"])
    }
    let index = try #require(SearchIndex(of: entries, kinds: []))
    #expect(index.files.allSatisfy { $0.bytes.count < 2 * SearchIndex.wordsInPart })
    #expect(index.files.filter { $0.path.contains("/w") }.count > 1)
    let query = try SearchQuery(index.files)
    #expect(query.index["count"] as? Int == 3000)
    #expect(query.begins.entries.count > 1 && query.index["entries"] as? [Int] == query.begins.entries)
    #expect(query.begins.words.count > 1 && query.index["words"] as? [String] == query.begins.words)
    #expect(query.titles("word2999") == ["Title 2999 common"])
    #expect(query.titles("common").count == 3000, "words of titles are never cut")
    #expect(query.titles("usual").count == SearchVocabulary.mostInText)
  }

  @Test("Stretches that are put together are one index, whatever their borders")
  func joinsStretches() throws {
    let entries = (0..<200).map { number in
      SearchEntry(
        kind: .event, title: "Title \(number % 7)", path: "e\(number)", snippet: "", names: ["name \(number % 3)"],
        texts: ["word\(number % 11) title \u{1F600} \u{E000}x \u{10330}y é"])
    }
    let whole = try #require(SearchIndex(of: entries, kinds: []))
    for size in [1, 7, 64] {
      var gathering = SearchGathering()
      for start in stride(from: 0, to: entries.count, by: size) {
        gathering.append(SearchStretch(Array(entries[start..<min(start + size, entries.count)])))
      }
      #expect(SearchIndex(gathering, kinds: [])?.path == whole.path)
    }
    let words = try #require(whole.files.first { $0.path.contains("/w0") })
    let text = String(decoding: words.bytes, as: UTF8.self)
    let lines = text.components(separatedBy: "\\n").map { $0.split(separator: " ")[0].utf16.map { $0 } }.dropFirst()
    #expect(lines.count > 10 && zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test("Another edition has other names for its parts")
  func namesByContent() throws {
    let entry = SearchEntry(kind: .term, title: "a", path: "a", snippet: "")
    let other = SearchEntry(kind: .term, title: "b", path: "a", snippet: "")
    #expect(SearchIndex(of: [entry], kinds: [])?.path == SearchIndex(of: [entry], kinds: [])?.path)
    #expect(SearchIndex(of: [entry], kinds: [])?.path != SearchIndex(of: [other], kinds: [])?.path)
  }
}
