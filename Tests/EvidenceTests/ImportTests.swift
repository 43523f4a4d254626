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
    "a page that asks for consent below its name",
    "The Paper\nMarkets | Companies\n\nWe value your privacy\nWe and our partners store cookies, and you may choose what we store.\nAccept all\n\nSomething happened on the border\n\nBy Jane Doe | 4 March | 4 min read\nMonday, March 4, 2024\n\n\(paragraph)\n\nMORE FROM THE PAPER\nIt happened again\n",
    [
      "body: 13", "headline: 8", "credit: 10-11", "dropped: [1-6, 15-16]", "published: 2024-03-04", "language: en",
    ]),
  CaptureCase(
    "links between paragraphs, and who edited it",
    "Something happened on the border\n\n\(paragraph)\n\nMehr zum Thema: Es geschah wieder\n\n\(paragraph)\n\nLeggi anche: di nuovo\n\n\(paragraph)\n\nEdited by: Jane Doe\n",
    ["body: [3, 7, 11]", "headline: 1", "credit: 13", "dropped: [5, 9]", "published: not found", "language: en"]),
  CaptureCase(
    "a wire story",
    "Something happened on the border\n\n\(paragraph)\n\n\(paragraph)\n\n(Reporting by J. Doe in Rome; Editing by J. Roe)\n\nOur Standards: The Wire Trust Principles.\n",
    ["body: 3-5", "headline: 1", "credit: 7-9", "published: not found", "language: en"]),
  CaptureCase(
    "Arabic, with months in two ways",
    "إصابة خمسة في خروج قطار عن القضبان\n\nطهران – 4 مايو/أيار 2031\n\nأصيب خمسة أشخاص على الأقل عندما خرج قطار ركاب عن القضبان يوم الأحد بين مدينتين بحسب ما نقلته وسائل إعلام.\n",
    ["body: 5", "headline: 1", "credit: 3", "published: 2031-05-04", "language: ar"]),
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
    "a standfirst above who wrote it and when, and a post with its account",
    """
    Something happened on the border
    A line that sums up, in words enough for a paragraph, what happened there on that day.
    Jane Doe · 4 Mar 2024 · 6 min read
    Share it

    \(paragraph)

    The Wire
    @thewire
    We are aware of what happened.
    7:02 AM · Mar 3, 2024
    2.1K reposts   340 quotes

    \(paragraph)
    """,
    [
      "body: [6, 14]", "headline: 1", "standfirst: 2", "embed: 8-12", "credit: 3", "dropped: 4",
      "published: 2024-03-04", "language: en",
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
  CaptureCase(
    "a short headline", "Pier burns\n\n\(paragraph)\n\n\(paragraph)\n",
    ["body: 3-5", "headline: 1", "published: not found", "language: en"]),
  CaptureCase(
    "a headline of one word, a label of the page and a date before the text",
    "World\nPier burns\nMarch 4, 2024\n\nOn January 4, 2024 it burned.\nIt burned again today.\nNobody was there.\n",
    ["body: 5-7", "headline: 2", "credit: 3", "dropped: 1", "published: 2024-03-04", "language: en"]),
  CaptureCase(
    "only short lines", "Pier burns\n\nIt burned today.\n",
    ["body: 3", "headline: 1", "published: not found", "language: not found"]),
  CaptureCase(
    "a time that might be a year", "Pier burns in town\n\n4 March 2024, 2015 GMT\n\n\(paragraph)\n",
    ["body: 5", "headline: 1", "credit: 3", "published: 2024-03-04", "language: en"]),
  CaptureCase("a headline only", "Pier\n", ["headline: 1", "published: not found", "language: not found"]),
  CaptureCase(
    "a counter above the article, a sentence about comments, and comments below it",
    """
    Something happened on the border
    20 Comments
    Leave a comment

    \(paragraph)
    The minister has read more than 300 comments and will leave a comment on them.
    \(paragraph)
    \(paragraph)
    1,204 Comments
    I was there and saw it all happen with my own two eyes, and I say that it was so.
    Leave a Reply to John
    © 2024 Wire
    """,
    [
      "body: 5-8", "headline: 1", "credit: 12", "dropped: [2-3, 9-11]", "published: not found", "language: en",
    ]),
  CaptureCase(
    "a form for comments below a short article",
    "Pier burns\n\nIt burned today.\n\nLeave a reply\nYour email address will not be published. Required fields are marked *\nYour name\n",
    ["body: 3", "headline: 1", "dropped: 5-7", "published: not found", "language: not found"]),
  CaptureCase(
    "short sentences in Persian", "آتش در اسکله\n\nاسکله شمالی روز جمعه سوخت.\n\nدفتر بندر این را گفت.\n",
    ["body: 3-5", "headline: 1", "published: not found", "language: fa"]),
  CaptureCase(
    "a menu in Spanish, the name of the paper and an agency above the article",
    """
    Inicio | Mundo | Deportes
    El Faro del Sur
    Dos heridos por un incendio en el muelle
    EFX
    12 de marzo de 2025
    Un incendio en el muelle del norte dejó el viernes dos heridos, según dijo la oficina del puerto.
    """,
    ["body: 6", "headline: 3", "credit: 5", "dropped: [1-2, 4]", "published: 2025-03-12", "language: es"]),
  CaptureCase(
    "a link to the content and an agency's byline",
    "Skip to main content\nThe Morning Light\nPier burns again\nBy Northern Wire\nMarch 4, 2024\n\n\(paragraph)\n",
    ["body: 7", "headline: 3", "credit: 4-5", "dropped: 1-2", "published: 2024-03-04", "language: en"]),
  CaptureCase(
    "a date in Arabic digits",
    "مقتل خمسة أشخاص في حريق في الميناء\n١٢ مارس ٢٠٢٥\nقتل خمسة أشخاص في حريق في الميناء يوم الجمعة، وفق ما أعلنت إدارة الميناء.\n",
    ["body: 3", "headline: 1", "credit: 2", "published: 2025-03-12", "language: ar"]),
  CaptureCase(
    "requests for consent, the headline twice, and the days of publication and update",
    """
    We value your privacy
    We and our 842 partners store and access information on a device, such as cookies.
    Accept all   Reject all
    The minister must answer now
    Pier burns again
    Pier burns again
    Published 3 March 2024, 18:42 CET | Updated 4 March 2024, 07:15 CET
    \(paragraph)
    Read more: How safe are our piers?
    \(paragraph)
    """,
    [
      "body: [8, 10]", "headline: 5", "credit: 7", "dropped: [1-4, 6, 9]", "published: 2024-03-03", "language: en",
    ]),
  CaptureCase(
    "a Persian page with a date of the Persian calendar",
    """
    کد خبر: ۸۴۵۱۲۳۳
    تاریخ انتشار: ۱۵ اسفند ۱۴۰۳ - ۱۰:۲۰
    غرق شدن کشتی در نزدیکی بندر، دست‌کم ۱۶ کشته
    یک کشتی مسافربری روز دوشنبه در نزدیکی بندر غرق شد و دست‌کم ۱۶ نفر جان باختند.
    انتهای پیام/
    نظر شما
    ارسال
    کلیه حقوق این سایت متعلق به خبرگزاری است.
    """,
    [
      "body: 4", "headline: 3", "credit: [2, 8]", "dropped: [1, 5-7]", "published: 2025-03-05", "language: fa",
    ]),
]

/// Days of the Persian calendar, which begins its years at the equinox, and the same of ours.
@Test(
  arguments: [
    ("۱ فروردین ۱۴۰۳", "2024-03-20"), ("۳۰ اسفند ۱۴۰۳", "2025-03-20"), ("۱ فروردین ۱۴۰۴", "2025-03-21"),
    ("۲۸ دی ۱۴۰۲", "2024-01-18"), ("۲۲ بهمن ۱۳۵۷", "1979-02-11"), ("۳۰ اسفند ۱۴۰۲", "not found"),
  ])
func persianDayIsOneOfOurs(printed: String, expected: String) throws {
  let capture = "آتش در اسکله\n\(printed)\nاسکله شمالی روز جمعه سوخت.\n"
  let id = try #require(Identifier("a"))
  let proposal = CaptureImport.propose(Array(capture.utf8), from: nil, id: id).proposal
  #expect(proposal?.proposals.contains("published: \(expected)") == true)
}

@Test(arguments: captures)
func captureIsProposedLineByLine(_ example: CaptureCase) throws {
  let id = try #require(Identifier("sample"))
  let (proposal, diagnostics) = CaptureImport.propose(Array(example.capture.utf8), from: "in/My page.txt", id: id)
  #expect(diagnostics.isEmpty)
  #expect(proposal?.proposals == example.expected)
  #expect(proposal?.originalName.hasSuffix("-My-page.txt") == true && proposal?.originalName.utf8.count == 24)
  #expect(proposal?.original == Array(example.capture.utf8))
}

/// Every line of it is of comments, or follows one that is.
@Test(.timeLimit(.minutes(10))) func captureOfManyLinesIsReadInTheTimeThatItsLengthTakes() throws {
  let lines = String(repeating: "Leave a comment\n", count: 40_000) + String(repeating: paragraph + "\n", count: 40_000)
  let (proposal, _) = CaptureImport.propose(Array(lines.utf8), from: nil, id: try #require(Identifier("sample")))
  #expect(proposal?.proposals.first == "headline: 40001")
}

@Test func lineThatIsTooLongForAHeadlineIsNone() throws {
  let id = try #require(Identifier("sample"))
  let long = String(repeating: "The pier burned on Friday. ", count: 40)
  let (alone, _) = CaptureImport.propose(Array(long.utf8), from: nil, id: id)
  #expect(alone?.proposals.first == "body: 1")
  let (below, _) = CaptureImport.propose(Array("Pier burns\n\(long)\nNobody was there\n".utf8), from: nil, id: id)
  #expect(below?.proposals.starts(with: ["body: 2", "headline: 1"]) == true)
}

@Test func frontMatterIsMarkedForReview() throws {
  let id = try #require(Identifier("sample"))
  let capture =
    "\u{202A}It's “he\u{AD}re”\u{202C} \u{2067}now\n\nBy Jane O'Doe and John Roe\n2024-03-04\n\nROME, Italy -- \(paragraph)\n"
  let proposal = try #require(CaptureImport.propose(Array(capture.utf8), from: nil, id: id).proposal)
  let lines = String(decoding: proposal.article, as: UTF8.self).split(separator: "\n").map(String.init)
  for expected in [
    "title: 'It''s “here” now'", "code: SAMPLE", "published: 2024-03-04", "by: ['Jane O''Doe', 'John Roe']",
    "from: 'ROME, Italy'", "# review: the language was told from letters and words of the text", "language: en",
    "  body: 6",
    "  headline: 1", "  credit: 3-4",
  ] {
    #expect(lines.contains(expected))
  }
  #expect(lines.filter { $0.hasPrefix("# review:") }.count == 5)
  let next = lines.indices.filter { lines[$0].hasPrefix("# review:") }.map { lines[$0 + 1].prefix { $0 != ":" } }
  #expect(next == ["# review", "title", "published", "language", "lines"])
  #expect(proposal.articlePath == "articles/sample.md" && proposal.originalName.hasSuffix("-sample.txt"))
}

@Test(
  arguments: [
    ([], "original-empty"), ([0x61, 0x00], "original-binary"), ([0xFF, 0xFE, 0x41], "original-not-utf8"),
    (Array("\r\r\r".utf8), "original-empty"), (Array("\n \t\n\n".utf8), "original-empty"),
    (Array("\u{FEFF}\n\u{A0}\u{200C}\n".utf8), "original-empty"), (Array("* * *\n---\n".utf8), "original-empty"),
    (Array("\u{FEFF}\n<!DOCTYPE html><nav>Home</nav>".utf8), "capture-markup"),
    (Array("<HTML>".utf8), "capture-markup"),
    (Array("{\\rtf1\\ansi It burned.}".utf8), "capture-format"), (Array("%PDF-1.7\nIt burned.".utf8), "capture-format"),
    (Array("%!PS-Adobe-3.0\nIt burned.".utf8), "capture-format"),
    (Array("Home\n<p>It burned.</p><p>So.</p><p>It did.</p>".utf8), "capture-markup"),
  ] as [([UInt8], String)])
func captureThatIsNoTextIsRefused(bytes: [UInt8], expected: String) throws {
  let (proposal, diagnostics) = CaptureImport.propose(bytes, from: nil, id: try #require(Identifier("a")))
  #expect(proposal == nil && diagnostics.map(\.identifier) == [expected])
}

@Test(
  arguments: [
    ("ROME, Italy -- It", "from: 'ROME, Italy'", "published:"),
    ("ROME, March 15, 2030 (Northern Wire) - It", "from: 'ROME'", "published: 2030-03-15"),
    ("ROME, Italy, March 15 (NW) - It", "from: 'ROME, Italy'", "published:"),
    ("ROME (NW) - It", "from: 'ROME'", "published:"),
    ("ROME, 15 March 2030 - It", "from: 'ROME'", "published: 2030-03-15"),
  ])
func datelineIsTakenApart(beginning: String, origin: String, published: String) throws {
  let capture = "Pier burns again in the town\n\n\(beginning) \(paragraph)\n\n\(paragraph)\n"
  let id = try #require(Identifier("sample"))
  let article = try #require(CaptureImport.propose(Array(capture.utf8), from: nil, id: id).proposal?.article)
  let lines = String(decoding: article, as: UTF8.self).split(separator: "\n").map(String.init)
  #expect(lines.contains(origin))
  #expect(lines.contains(published))
}

@Test func agencyIsNoAuthor() throws {
  let capture = "Pier burns again in the town\n\nBy Jane Doe and Northern Wire\n2024-03-04\n\n\(paragraph)\n"
  let id = try #require(Identifier("sample"))
  let article = try #require(CaptureImport.propose(Array(capture.utf8), from: nil, id: id).proposal?.article)
  let lines = String(decoding: article, as: UTF8.self).split(separator: "\n")
  #expect(lines.contains("by: ['Jane Doe']"))
  #expect(lines.contains { $0.hasPrefix("# review: the byline of line 3 names an agency") })
}

@Test(arguments: [
  "The tags <p> and </p> stand here", "گزارش از <p> است", "a < b, </ > and <3", "<Pier> burns", "It ends with <",
])
func textThatHoldsAnglesIsNoMarkup(text: String) throws {
  #expect(CaptureImport.propose(Array(text.utf8), from: nil, id: try #require(Identifier("a"))).proposal != nil)
}

@Test func valueThatWasNotFoundIsLeftOpen() throws {
  let id = try #require(Identifier("sample"))
  let proposal = try #require(CaptureImport.propose(Array("Photo: Agency\n".utf8), from: nil, id: id).proposal)
  let lines = String(decoding: proposal.article, as: UTF8.self).split(separator: "\n").map(String.init)
  #expect(lines.contains("title:") && lines.contains("published:"))
}

/// The text, the language of the dossier, and the one that is proposed.
@Test(
  arguments: [
    ("این گزارش کوتاه است", nil, "fa"), ("یہ رپورٹ مختصر ہے اور یہاں ختم ہوتی ہے", "fa", "ur"),
    ("هذا تقرير قصير عن الحريق في الميناء", "fa", "ar"), ("در اسلام آباد", "fa", "fa"),
    ("در اسلام آباد", "ur-PK", "ur"),
    ("در اسلام آباد", "en", "not found"), ("دا راپور لنډ دی او په همدې ځای کې پای ته رسېږي", "en", "ps"),
    ("A short report", "fa", "not found"),
    ("A short report", "en-GB", "en"), ("Le port et la ville ont été touchés par le feu dans la nuit", "en", "fr"),
    ("Het vuur in de haven was het ergste van de eeuw, en niet te stoppen", "en", "nl"),
    ("Der Brand im Hafen ist nicht mit dem des Jahres zu vergleichen", "en", "de"),
    ("Пожар в порту начался не ночью, а утром, и из города он виден", "en", "ru"),
    (
      "Terminalin kuzeyindeki iskelede cuma günü çıkan yangında iki liman işçisi yaralandı, üç kişi kayboldu, limanda "
        + "çalışanlar itfaiyeyi beklerken denize atladı", "en", "not found"
    ), ("Ein kurzer Bericht", "de", "de"), ("Короткий отчёт", "uk", "uk"),
    ("Короткий отчёт", "en", "not found"), ("短い報告", "ja", "ja"), ("რეპორტი", "ka", "ka"), ("1, 2, 3", "fa", "fa"),
    ("این گزارش از لاہور است و نام یک نفر در آن آمده و دیگر هیچ نیست و همین است که هست و بود", "en", "fa"),
  ] as [(String, String?, String)])
func languageIsToldByTheText(text: String, dossier: String?, expected: String) throws {
  let id = try #require(Identifier("sample"))
  let proposal = CaptureImport.propose(Array(text.utf8), from: nil, id: id, language: dossier.flatMap(LanguageTag.init))
  #expect(proposal.proposal?.proposals.last == "language: \(expected)")
}

/// The file of a capture, and the name of its original after the digest.
@Test(arguments: [
  ("خبر.txt", "own.txt"), ("in/خبر-1.txt", "1.txt"), ("a b.html", "a-b.html"), (".txt", "own.txt"), ("txt", "txt"),
  ("خبر", "own.txt"), ("خبر.متن", "own.txt"), ("report.متن", "report"), ("a.", "a"), ("../..", "own.txt"),
  ("a.b.txt", "a.b.txt"), (String(repeating: "a", count: 90) + ".txt", String(repeating: "a", count: 70) + ".txt"),
])
func originalKeepsItsNameAndEnding(file: String, expected: String) throws {
  let id = try #require(Identifier("own"))
  let name = try #require(CaptureImport.propose(Array("Pier burns".utf8), from: file, id: id).proposal?.originalName)
  #expect(name.dropFirst(13) == expected)
  #expect(name.utf8.count == 13 + expected.utf8.count)
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
