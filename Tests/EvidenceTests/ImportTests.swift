import DossierModel
import Evidence
import Foundation
import Testing

/// An invented capture, and what is proposed for its lines.
struct CaptureCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let capture: String
  let expected: [String]

  init(_ name: String, _ capture: String, _ expected: [String]) {
    testDescription = name
    self.capture = capture
    self.expected = expected
  }
}

private let paragraph = "A first paragraph of the invented report has enough words to be running text, and it ends."

private let captures: [CaptureCase] = [
  CaptureCase(
    "a plain page",
    "Something happened on the border\n\nBy Jane Doe and John Roe, Wire\nMonday, March 4, 2024\n\nROME — \(paragraph)\n\n\(paragraph)\n",
    ["body: 6-8", "headline: 1", "credit: 3-4", "published: 2024-03-04", "language: en"]),
  CaptureCase(
    "a page full of other things",
    """
    Sign in
    Photo: Agency
    Something happened on the border
    字号 +
    Something happened on the border
    A line that sums up what happened there

    \(paragraph)
    Advertisement
    \(paragraph)
    The ministry showed what it found: https://t.co/abc pic.twitter.com/def
    — Wire (@wire) March 4, 2024
    A subheading of the report
    \(paragraph)
    * * *
    Roe reported from Rome. Jane Doe contributed.
    © 2024 Wire. All rights reserved.
    3 March
    Leave a comment
    Your name
    """,
    [
      "body: [8, 10, 13-14]", "headline: 3", "standfirst: 6", "embed: 11-12", "credit: [2, 16-17]",
      "dropped: [1, 4-5, 9, 15, 18-20]", "published: not found", "language: en",
    ]),
  CaptureCase(
    "Persian",
    "حمله در مرز ایران و پاکستان\nاشتراک\n\n" + String(repeating: "این گزارش ساختگی است و چند واژه دارد ", count: 4)
      + ".\nعکس: ایرنا\n",
    ["body: 4", "headline: 1", "credit: 5", "dropped: 2", "published: not found", "language: fa"]),
  CaptureCase(
    "a caption",
    "Something happened there today\n\nMen stand near a wall in the town on Monday, March 4, 2024. (AP Photo/J. Doe)\n\n\(paragraph)\n",
    ["body: 5", "headline: 1", "caption: 3", "published: not found", "language: en"]),
]

@Test(arguments: captures)
func captureIsProposedLineByLine(_ example: CaptureCase) throws {
  let id = try #require(Identifier("sample"))
  let (proposal, diagnostics) = CaptureImport.propose(Array(example.capture.utf8), from: "in/My page.txt", id: id)
  #expect(diagnostics.isEmpty)
  #expect(proposal?.proposals == example.expected)
  #expect(proposal?.originalName.hasSuffix("-My-page.txt") == true && proposal?.originalName.utf8.count == 24)
  #expect(proposal?.original == Array(example.capture.utf8))
}

@Test func frontMatterIsMarkedForReview() throws {
  let id = try #require(Identifier("sample"))
  let capture = "It's “here” now\n\nBy Jane O'Doe and John Roe\n2024-03-04\n\nROME, Italy -- \(paragraph)\n"
  let proposal = try #require(CaptureImport.propose(Array(capture.utf8), from: nil, id: id).proposal)
  let lines = String(decoding: proposal.article, as: UTF8.self).split(separator: "\n").map(String.init)
  for expected in [
    "title: 'It''s “here” now'", "code: SAMPLE", "published: 2024-03-04", "by: ['Jane O''Doe', 'John Roe']",
    "from: 'ROME, Italy'", "language: en", "  body: 6", "  headline: 1", "  credit: 3-4",
  ] {
    #expect(lines.contains(expected))
  }
  #expect(lines.filter { $0.hasPrefix("# review:") }.count == 2)
  #expect(proposal.articlePath == "articles/sample.md" && proposal.originalName.hasSuffix("-sample.txt"))
}

@Test(
  arguments: [([], "original-empty"), ([0x61, 0x00], "original-binary"), ([0xFF, 0xFE, 0x41], "original-not-utf8")]
    as [([UInt8], String)])
func captureThatIsNoTextIsRefused(bytes: [UInt8], expected: String) throws {
  let (proposal, diagnostics) = CaptureImport.propose(bytes, from: nil, id: try #require(Identifier("a")))
  #expect(proposal == nil && diagnostics.map(\.identifier) == [expected])
}

private let originals = ProcessInfo.processInfo.environment["DOSSIER_ORIGINALS"]

/// What editors made of the captures of the dossier's own articles; only where the originals are at hand.
@Test(
  .enabled(if: originals != nil),
  arguments: [
    ("ap.txt", ["body: 5-61", "headline: 1", "caption: 3", "credit: 65"]),
    ("cnn.txt", ["body: 8-82", "headline: 1", "standfirst: 6", "credit: [3-4, 84]", "published: 2024-01-18"]),
    ("rt.txt", ["body: [2-5, 8-11]", "headline: 1", "embed: 6-7", "published: not found"]),
    ("unnamed.txt", ["body: 5-33", "headline: 3", "credit: 1", "published: not found"]),
    ("voa.txt", ["body: 11-85", "headline: 1", "credit: 3", "published: 2024-01-18"]),
  ])
func ownOriginalsAreProposedAsEditorsRead(name: String, expected: [String]) throws {
  let bytes = Array(try Data(contentsOf: URL(filePath: (originals ?? "") + "/" + name)))
  let proposal = CaptureImport.propose(bytes, from: name, id: try #require(Identifier("own"))).proposal
  let proposals = proposal?.proposals ?? []
  #expect(proposals.filter { !$0.hasPrefix("dropped") && !$0.hasPrefix("language") }.starts(with: expected))
}
