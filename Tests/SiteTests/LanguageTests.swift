import DossierModel
import Foundation
import Templates
import Testing

@testable import Site

@Suite struct LanguageTests {
  static let tags: [String] = ["en", "fa"]

  @Test("Every language file of the repository has every text, and none that nobody knows", arguments: tags)
  func isComplete(tag: String) throws {
    _ = try Language.phrasebook(tag)
    let files = try FileManager.default.contentsOfDirectory(atPath: Language.folder.path)
    #expect(Set(files) == Set(Self.tags.map { $0 + ".yaml" }))
  }

  @Test("A text of another language has no gap that the English one does not fill, and leaves out none")
  func gapsAreTheSame() throws {
    let english = try gaps(of: "en")
    let persian = try gaps(of: "fa")
    #expect(english.count > 500)
    for (key, gaps) in english { #expect(persian[key] == gaps, "\(key)") }
  }

  @Test(
    "A thing has one name: in a heading and over its column, in a list and in the filter to which it leads",
    arguments: tags)
  func oneName(tag: String) throws {
    let phrases = try Language.phrasebook(tag)
    let claim = phrases.comparison(.claim).lowercased()
    #expect(phrases.comparison(.title, count: 2, ["articles": ""]).contains(claim))
    #expect(phrases.comparison(.outcome, count: 2, ["differ": ""]).contains(claim))
    #expect(phrases.home(.unanswered).lowercased() == phrases.verdicts(.unanswered))
  }

  @Test("Persian says dates, figures and times in its own words and digits")
  func saysPersian() throws {
    let persian = try Language.phrasebook("fa").phrasing
    let day = try #require(Day(iso: "2032-04-11"))
    #expect(persian.phrase(day, weekday: true) == "یکشنبه ۱۱ آوریل ۲۰۳۲")
    #expect(persian.phrase(try EDTF("[2032-04-10..2032-04-11]")) == "میان ۱۰ و ۱۱ آوریل ۲۰۳۲")
    #expect(persian.phrase(try EDTF("2032-04~")) == "حدود آوریل ۲۰۳۲")
    #expect(persian.phrase(try EDTF("2032-04-11?")) == "۱۱ آوریل ۲۰۳۲، نامطمئن")
    #expect(persian.phrase(try Figure("at least 1,500.5")) == "دست‌کم ۱٬۵۰۰٫۵")
    #expect(persian.phrase(try Figure("2 + several")) == "۲ و چند")
    #expect(
      persian.phrase(try ClockTime("about 4:30 Iran +03:30")) == "حدود ۴:۳۰ به وقت Iran (۳:۳۰ جلوتر از وقت جهانی)")
    #expect(persian.phrase(40_000) == "۴۰٬۰۰۰")
  }

  @Test("Numbers and digits in texts are the language's")
  func countsInPersian() throws {
    let phrases = try Language.phrasebook("fa")
    #expect(phrases.verdicts(.articles, count: 12) == "۱۲\u{A0}مقاله")
    #expect(phrases.noteWords.number(3) == "۳")
    #expect(phrases.noteWords.list(.paragraph) == phrases.notes(.ofParagraph))
  }

  @Test(
    "What is wrong with a language file is said",
    arguments: [
      ("plural: one", "plural: won", "There is no plural rule `won`"),
      ("plural: one", "plural: one\ndigits: 012345678", "`digits` must be the ten digits from 0 to 9, in order"),
      ("plural: one", "plural: one\ndigits: 0123456788", "`digits` must be the ten digits from 0 to 9, in order"),
      ("plural: one", "plural: one\ndigits: abcdefghij", "`digits` must be the ten digits from 0 to 9, in order"),
      ("plural: one", "plural: one\ndigits: 9876543210", "`digits` must be the ten digits from 0 to 9, in order"),
      ("  monday: Monday\n", "", "The section `date` has no `monday`, which is required"),
    ])
  func faults(of text: String, replacement: String, summary: String) throws {
    let file = Language.folder.appending(path: "en.yaml")
    let english = try String(contentsOf: file, encoding: .utf8)
    #expect(english.contains(text))
    let broken = english.replacing(text, with: replacement, maxReplacements: 1)
    let error = #expect(throws: LanguageError.self) { try Language.read(broken, as: "en.yaml") }
    #expect(error?.problems.contains(summary) == true, "\(error?.problems ?? [])")
  }

  /// The gaps of every text, by its line's path in the file.
  private func gaps(of tag: String) throws -> [String: Set<String>] {
    let text = try String(contentsOf: Language.folder.appending(path: tag + ".yaml"), encoding: .utf8)
    var gaps: [String: Set<String>] = [:]
    var (section, key) = ("", "")
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let depth = line.prefix { $0 == " " }.count / 2
      let name = String(line.drop { $0 == " " }.prefix { $0 != ":" })
      if depth == 0 { section = name }
      if depth == 1 { key = "\(section).\(name)" }
      guard depth > 0 else { continue }
      let found = line.matches(of: #/\{([^}]*)\}/#).map { String($0.1) }
      gaps[key, default: []].formUnion(found)
    }
    return gaps
  }
}
