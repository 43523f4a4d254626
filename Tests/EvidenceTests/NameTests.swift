import DossierModel
import Evidence
import TestSupport
import Testing

/// A text, the forms of one actor, and how often each is found.
struct NameCase: Sendable, CustomTestStringConvertible {
  let text: String
  let forms: [String]
  let counts: [Int]
  var testDescription: String { text }

  init(_ text: String, _ forms: [String], _ counts: [Int]) {
    self.text = text
    self.forms = forms
    self.counts = counts
  }
}

private let nameCases: [NameCase] = [
  // Overlaps: the longest wins, wherever it starts.
  NameCase("the Baluch Liberation Army and Baluch people", ["Baluch", "Baluch Liberation Army"], [1, 1]),
  NameCase("New York Times reporters", ["New York", "York Times reporters"], [0, 1]),
  NameCase("North West South met", ["North West", "West South"], [1, 0]),
  // By letters, not by bytes.
  NameCase("the Ürümqi City Council", ["Ürümqi City", "City Council"], [0, 1]),
  // Case: a capital only itself, a small letter either.
  NameCase("The army met the Army of the ARMY", ["army"], [3]),
  NameCase("The army met the Army of the ARMY", ["Army"], [2]),
  NameCase("the foreign ministry, Foreign Ministry", ["foreign ministry", "Foreign Ministry"], [1, 1]),
  NameCase("ÉTAT and état", ["état"], [2]),
  // Boundaries: a possessive is allowed, a plural is not.
  NameCase("Iran's and Iranian, Irans, Iran_x, Iran2, non-Iran, (Iran)", ["Iran"], [3]),
  NameCase("Pakistan’s own; U.S. and U.S.-led", ["Pakistan", "U.S."], [1, 2]),
  NameCase("ایران و ایرانیان در ایران‌ها", ["ایران"], [1]),
  NameCase("پاکستان نے، پاکستانی اور پاکستان۔", ["پاکستان"], [2]),
  NameCase("وإيران قالت إيران، وقال", ["إيران"], [1]),
  NameCase("جيش‌العدل و جیش‌العدل", ["جیش‌العدل"], [2]),
  NameCase("Cafe\u{301} and Cafe", ["Cafe"], [1]),
  // A sign at its end touches no letter either.
  NameCase("the U.S., the U.S.A., the U.S.S.R. and the U.S.'s; P.K.K.", ["U.S.", "P.K."], [2, 0]),
  NameCase("Yahoo! and Yahoo!x, @union and x@union", ["Yahoo!", "@union"], [1, 1]),
  // Vowel marks end no other word than the same without them.
  NameCase("ایرانِ بزرگ، ایرانَِ دیگر و ایرانِی", ["ایران"], [2]),
  NameCase("فرماندهٔ سپاه، فرماندۀ سپاه و فرمانده", ["فرمانده"], [3]),
  NameCase("قال الجيشُ إن الجيشَ وجيشُنا", ["الجيش"], [2]),
  NameCase("ایرانِ بزرگ و ایران", ["ایرانِ"], [1]),
]

@Test(arguments: nameCases)
func namesAreCountedByTheirRules(_ example: NameCase) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\n" + example.text + "\n")
  try draft.actor("actor", example.forms)
  let findings = try await draft.examine().findings[article]
  let counts = example.forms.map { form in findings.names.first { $0.form == form }?.mentions.count ?? 0 }
  #expect(counts == example.counts)
}

@Test func formsCountWhereTheirOwnersSay() async throws {
  var draft = Draft()
  let first = try draft.article("one", "Headline\nBaloch met “Baloch”. Islamabad said so.\n")
  let second = try draft.article("two", "Headline\nBaloch people in Islamabad.\n")
  let third = try draft.article("three", "Headline\nBaloch elsewhere.\n")
  let speaker = try draft.actor("speaker", ["Baloch"], in: ["Baloch": [first]])
  let people = try draft.actor("people", ["Baloch"], in: ["Baloch": [second]], kind: .people)
  let state = try draft.actor("state", ["Islamabad"], kind: .state)
  let city = try draft.place("city", ["Islamabad"])
  let findings = try await draft.examine().findings
  #expect(findings[first].names(of: speaker).map { [$0.own, $0.quoted] } == [[1, 1]])
  #expect(findings[first].names(of: people).isEmpty)
  #expect(findings[second].names(of: people).count == 1)
  #expect(findings[third].names.filter(\.isUnassigned).map(\.form) == ["Baloch"])
  #expect(findings[first].names(of: state).count == 1 && findings[first].names(of: city).count == 1)
}

/// Forms of two actors, written otherwise, and what is said of those that match the same words.
@Test(
  arguments: [
    ("al-Adl", "al\u{2011}Adl", ["shared-form"]), ("O'Hara", "O\u{2BC}Hara", ["shared-form"]),
    ("كرمان", "کرمان", ["shared-form"]), ("al-Adl", "al Adl", []),
  ])
func formsThatMatchTheSameWordsAreShared(first: String, second: String, expected: [String]) async throws {
  var draft = Draft()
  let one = try draft.article("a", "Headline\n\(first) and \(second) said so.\n")
  let two = try draft.article("b", "Headline\n\(first) and \(second) said so.\n")
  var apart = draft
  try draft.actor("x", [first])
  try draft.actor("y", [second])
  let examination = try await draft.examine()
  #expect(examination.identifiers == expected)
  let dossier = try draft.dossier()
  let files = await EvidenceLock.files(for: examination.findings, of: dossier)
  let locked = await EvidenceLock.findings(from: files, in: "content/evidence", for: dossier)
  #expect(locked.diagnostics.map(\.identifier) == expected)
  try apart.actor("x", [first], in: [first: [one]])
  try apart.actor("y", [second], in: [second: [two]])
  #expect(try await apart.examine().identifiers == [])
}

/// A byline is nobody's voice, whatever the names in it; the lock keeps it apart too.
@Test func namesInCreditLinesAreNotTheArticlesVoice() async throws {
  var draft = Draft()
  let article = try draft.article(
    "a", "Headline\nBy Ana Brisk, “Wire”\nAna Brisk said “Ana Brisk”.\n",
    regions: [(.headline, [1...1]), (.credit, [2...2]), (.body, [3...3])])
  let writer = try draft.actor("writer", ["Ana Brisk"])
  let outlet = try draft.actor("wire", ["Wire"], kind: .outlet)
  let findings = try await draft.examine().findings
  let files = await EvidenceLock.files(for: findings, of: try draft.dossier())
  let locked = await EvidenceLock.findings(from: files, in: "content/evidence", for: try draft.dossier()).findings
  for findings in [findings, locked] {
    let counts = findings[article].names(of: writer).map { [$0.own, $0.quoted, $0.credit] }
    #expect(counts == [[1, 1, 1]])
    #expect(findings[article].names(of: outlet).map { [$0.own, $0.quoted, $0.credit] } == [[0, 0, 1]])
  }
}

@Test func formThatStandsNowhereIsAnError() async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nJaish al-Adl said so.\n")
  try draft.article("b", "Headline\nAdl alone.\n")
  try draft.actor("jaish", ["Jaish al-Adl", "Jaish"])
  try draft.actor("adl", ["Adl"], in: ["Adl": [article]])
  let examination = try await draft.examine()
  #expect(examination.identifiers == ["name-not-found", "name-not-found"])
  #expect(examination.diagnostics.map { $0.notes.map(\.text) } == [[], ["it stands here as a part of a longer form"]])
}

/// Forms that stand nowhere in "Headline\nAlireza Marhamati and نیک‌پی of the Red Cross said so.", and what is suggested.
@Test(
  arguments: [
    ("Alireza Marhamatti", ["Alireza Marhamati"]), ("Xarhamati", ["Marhamati"]), ("RED Cross", ["Red Cross"]),
    ("Rad Cruss", []), ("نیک‌پندار", ["نیک‌پی"]), ("و", []), ("نیک‌بی", ["نیک‌پی"]), ("Zod", []), ("Crossing", ["Cross"]),
    ("Anderson", []),
  ])
func nearestToAFormIsSuggested(form: String, suggestions: [String]) async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nAlireza Marhamati and نیک‌پی of the Red Cross said so.\n")
  let actor = try draft.actor("actor", [form])
  // Of whom a form stands nowhere, it is not told besides that nobody is named near.
  try draft.claim("c", [(article, [draft.assertion(["said so"], via: [[actor]])])])
  let diagnostics = try await draft.examine().diagnostics
  #expect(diagnostics.map(\.identifier) == ["name-not-found"])
  #expect(diagnostics.first?.suggestions == suggestions)
}

@Test func outletMustBeNamedInItsOriginal() async throws {
  var draft = Draft()
  let outlet = try draft.actor("wire", ["Wire News"], kind: .outlet)
  try draft.article("one", "Headline\nWire News reports.\n", outlet: outlet)
  try draft.article("two", "Headline\nSomeone reports.\n", outlet: outlet)
  #expect(try await draft.examine().identifiers == ["outlet-not-named"])
}

/// Texts and forms of a few letters, so that forms overlap, contain each other and touch letters; every other time most are
/// longer, and stretches of the text but for a letter's case.
@Test(arguments: 0..<600)
func namesAgreeWithANaiveSearch(seed: Int) async throws {
  var random = SplitMix64(seed: UInt64(seed))
  let letters = Array("aAbB  -'یé")
  func text(_ count: Int) -> String { String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" }) }
  var draft = Draft()
  let body = text(60)
  let article = try draft.article("a", "x\n" + body + "\n", title: "x")
  var forms: [String] = []
  for _ in 0..<6 {
    var cut = text(Int.random(in: 1...6, using: &random))
    if seed.isMultiple(of: 2) {
      let lengths = Int.random(in: 0..<4, using: &random) == 0 ? 1...2 : 4...9
      let length = Int.random(in: lengths, using: &random)
      cut = String(body.dropFirst(Int.random(in: 0..<51, using: &random)).prefix(length))
      let at = cut.index(cut.startIndex, offsetBy: Int.random(in: 0..<length, using: &random))
      if Bool.random(using: &random) { cut.replaceSubrange(at...at, with: cut[at].uppercased()) }
    }
    let form = cut.split(separator: " ").joined(separator: " ")
    if !form.isEmpty, !forms.contains(form) { forms.append(form) }
  }
  try draft.actor("actor", forms)
  let found = try await draft.examine().findings[article].names
  let positions = Dictionary(uniqueKeysWithValues: found.map { ($0.form, $0.mentions.map(\.position)) })
  #expect(positions == naive(forms, body.split(separator: " ").joined(separator: " "), body))
}

/// Every form at every place, then the longest first; positions in code points of the text after its two-letter headline.
private func naive(_ forms: [String], _ text: String, _ printed: String) -> [String: [Int]] {
  let scalars = Array(text.unicodeScalars)
  func isWord(_ index: Int) -> Bool {
    scalars.indices.contains(index) && (scalars[index].properties.isAlphabetic)
  }
  func agrees(_ form: Unicode.Scalar, _ there: Unicode.Scalar) -> Bool {
    form == there || (form.properties.isLowercase && String(form) == there.properties.lowercaseMapping)
  }
  var hits: [(form: String, range: Range<Int>, isExact: Bool)] = []
  for form in forms {
    let wanted = Array(form.unicodeScalars)
    guard wanted.count <= scalars.count else { continue }
    for start in 0...scalars.count - wanted.count {
      let range = start..<start + wanted.count
      guard zip(wanted, scalars[range]).allSatisfy({ agrees($0, $1) }) else { continue }
      if isWord(start - 1) || isWord(range.upperBound) { continue }
      hits.append((form, range, wanted.elementsEqual(scalars[range])))
    }
  }
  // Of forms that differ in case alone, the exact one; else the first by bytes, as capitals come first.
  hits = hits.filter { hit in
    let rivals = hits.filter { $0.range == hit.range }
    guard rivals.count > 1 else { return true }
    if let exact = rivals.first(where: \.isExact) { return exact.form == hit.form }
    return rivals.map(\.form).min { $0.utf8.lexicographicallyPrecedes($1.utf8) } == hit.form
  }
  hits.sort { left, right in
    (-left.range.count, left.range.lowerBound) < (-right.range.count, right.range.lowerBound)
  }
  var taken: [Range<Int>] = []
  var found: [String: [Int]] = [:]
  for hit in hits where !taken.contains(where: { $0.overlaps(hit.range) }) {
    taken.append(hit.range)
    found[hit.form, default: []].append(position(hit.range.lowerBound, in: printed) + 2)
  }
  return found.mapValues { $0.sorted() }
}

/// Where a code point of the text with single blanks stands in the text as printed.
private func position(_ index: Int, in printed: String) -> Int {
  var count = 0
  var isStarted = false
  var wasBlank = false
  for (offset, scalar) in printed.unicodeScalars.enumerated() {
    if scalar == " " {
      wasBlank = isStarted
      continue
    }
    if wasBlank {
      if count == index { return offset - 1 }
      count += 1
    }
    if count == index { return offset }
    count += 1
    isStarted = true
    wasBlank = false
  }
  return count
}

@Test func articleThatLacksAFormIsTold() async throws {
  var draft = Draft()
  let first = try draft.article("a", "Headline\nAdl said so.\n")
  let second = try draft.article("b", "Headline\nNobody said so.\n")
  try draft.article("c", "Headline\nAdl said more.\n")
  try draft.actor("adl", ["Adl"], in: ["Adl": [first, second]])
  let diagnostics = try await draft.examine().diagnostics
  #expect(diagnostics.map(\.identifier) == ["name-not-in-article"])
  #expect(diagnostics.first?.summary == "“Adl” does not stand in b")
}
