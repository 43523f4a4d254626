import DossierModel
import Evidence
import Testing

@Test func fragmentsLeadToOnePlace() async throws {
  var draft = Draft()
  draft.rules.quotedShare = 100
  let text = """
    Headline
    Menu: Iran struck
    In January Iran struck, and later Iran struck again - with 50% more & so on.
    A paragraph ends here
    and another begins there
    """
  let regions: [(Region, [ClosedRange<Int>])] = [(.headline, [1...1]), (.body, [3...5])]
  let article = try draft.article("a", text, regions: regions, address: "https://example.org/a#top")
  let quotations = ["Iran struck again", "In January Iran struck", "50% more & so", "ends here and another"]
  try draft.claim("c", [(article, quotations.map { draft.assertion([$0]) })])
  let findings = try await draft.examine().findings[article]
  let directives = quotations.map { findings.quotation($0)?.fragment?.directive }
  #expect(
    directives == [
      ":~:text=Iran%20struck%20again", ":~:text=In%20January%20Iran%20struck", ":~:text=50%25%20more%20%26%20so",
      ":~:text=ends%20here,and%20another",
    ])
  #expect(
    findings.quotation("Iran struck again")?.fragment?.address(on: "https://example.org/a#top")
      == "https://example.org/a#top:~:text=Iran%20struck%20again")
  #expect(
    findings.quotation("Iran struck again")?.fragment?.address(on: "https://example.org/a#:~:text=So")
      == "https://example.org/a#:~:text=So&text=Iran%20struck%20again")
}

@Test func fragmentTakesWordsAroundAPassageThatStandsTwice() async throws {
  var draft = Draft()
  let text = "Headline\nmenu: the strike, read on\nBefore it all the strike came late at night.\n"
  let regions: [(Region, [ClosedRange<Int>])] = [(.headline, [1...1]), (.body, [3...3])]
  let article = try draft.article("a", text, regions: regions, address: "https://example.org/")
  try draft.claim("c", [(article, [draft.assertion(["the strike"])])])
  let fragment = try await draft.examine().findings[article].quotation("the strike")?.fragment
  #expect(fragment == TextFragment(prefix: "all", start: "the strike"))
  #expect(fragment?.directive == ":~:text=all-,the%20strike")
}

@Test(
  arguments: [
    ("blamed Pakistan", ":~:text=blamed%20Pakistan,-%27s"),
    ("border raid hit 4.5", ":~:text=cross%2D-,border%20raid%20hit%204.5"),
    ("army. It met the group", ":~:text=army,It%20met%20the%20group,-%27s"),
  ])
func fragmentNamesTheRestOfAWordThatItCuts(quotation: String, directive: String) async throws {
  var draft = Draft()
  let text = "Headline\nThey blamed Pakistan's army.\nIt met the group's men; a cross-border raid hit 4.5 miles in.\n"
  let article = try draft.article("a", text, address: "https://example.org/a")
  try draft.claim("c", [(article, [draft.assertion([quotation])])])
  #expect(try await draft.examine().findings[article].quotation(quotation)?.fragment?.directive == directive)
}

/// The paragraphs of a body, and the directive of the quotation that runs over two of them.
@Test(
  arguments: [
    (
      ["The ministry said that all was well.", "Later the ministry said.", "It would strike again soon."],
      "said. It would strike", ":~:text=Later%20the%20ministry-,said,It%20would%20strike"
    ),
    (
      ["They went over the hill and left.", "Now they went over the hill and far away", "and came home."],
      "they went over the hill and far away and came", ":~:text=they%20went%20over%20the%20hill%20and%20far,and%20came"
    ),
    (
      ["He saw one two three four", "one two three four then five six one two three four. All was said."],
      "saw one two three four one two three four then five six one two three four",
      ":~:text=saw%20one%20two%20three,six%20one%20two%20three%20four"
    ),
  ])
func fragmentOverParagraphsLeadsToOnePlace(
  paragraphs: [String], quotation: String, directive: String
) async throws {
  var draft = Draft()
  let text = "Headline\n" + paragraphs.joined(separator: "\n") + "\n"
  let article = try draft.article("a", text, address: "https://example.org/a")
  try draft.claim("c", [(article, [draft.assertion([quotation])])])
  #expect(try await draft.examine().findings[article].quotation(quotation)?.fragment?.directive == directive)
}
