import Bytes
import Diagnostics
import DossierModel
import YAML

/// Reads one file of the lock, and refuses what it did not write itself.
struct LockReading: Sendable {
  let source: SourceText
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  /// What is wrong with the form of a value.
  private struct Damage: Error {
    let range: SourceRange
    let expected: String
  }

  /// The article's record; nil where the file is damaged, edited, or of another form or normalisation, which is said.
  mutating func article() -> ArticleRecord? {
    QuickLockReading.article(source.bytes) ?? read { root in try Self.article(root) }
  }

  /// The record of what is between articles; nil as above.
  mutating func between() -> BetweenRecord? {
    QuickLockReading.between(source.bytes) ?? read { root in try Self.between(root) }
  }

  private mutating func read<Record>(_ decode: (Node) throws -> Record) -> Record? {
    let (tree, problems) = TreeReader.read(source, as: FileID(index: 0))
    guard let root = tree?.root, !problems.hasErrors else {
      refuse("evidence-damaged", problems.first?.place ?? source.place, "is not JSON as it was written")
      return nil
    }
    do throws(any Error) {
      guard try Self.number(root, "form") == LockFile.form else {
        refuse("evidence-form", source.place, "has another form than this program writes")
        return nil
      }
      guard try Self.text(root, "normalisation") == Normalisation.version else {
        refuse("evidence-normalisation", source.place, "was made under other rules than \(Normalisation.version)")
        return nil
      }
      let record = try decode(root)
      guard SealedJSON.isIntact(source.bytes, seal: try Self.member(root, SealedJSON.seal).range.bytes) else {
        refuse("evidence-edited", source.place, "was changed since it was written")
        return nil
      }
      return record
    } catch let damage as Damage {
      refuse("evidence-damaged", source.place(damage.range.bytes), "is damaged: \(damage.expected) is expected here")
    } catch {
      refuse("evidence-damaged", source.place, "is damaged")
    }
    return nil
  }

  private mutating func refuse(_ identifier: String, _ place: SourcePlace, _ what: String) {
    diagnostics.append(
      Diagnostic(
        .error, identifier, at: place, "the evidence in \(source.path) \(what)",
        explanation: "It is not used. `dossier verify` writes it anew from the originals."))
  }
}

extension LockReading {
  private static func member(_ node: Node, _ key: String) throws -> Node {
    guard let value = node[key] else { throw Damage(range: node.head, expected: "`\(key)`") }
    return value
  }

  private static func text(_ node: Node, _ key: String) throws -> String { try member(node, key).text }

  private static func number(_ node: Node, _ key: String) throws -> Int { try number(member(node, key)) }

  private static func number(_ node: Node) throws -> Int {
    guard let number = number(node.text.utf8) else { throw Damage(range: node.range, expected: "a number") }
    return number
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    Int(String(decoding: digits, as: UTF8.self)).flatMap { (0...LockFile.greatestNumber).contains($0) ? $0 : nil }
  }

  private static func items(_ node: Node, _ key: String) -> [Node] { node[key]?.items ?? [] }

  private static func entries(_ node: Node, _ key: String) -> [Node.Entry] { node[key]?.entries ?? [] }

  private static func digests(_ node: Node, _ key: String) -> [ArticleRecord.ClaimDigest] {
    entries(node, key).map { ArticleRecord.ClaimDigest(claim: $0.key.text, digest: $0.value.text) }
  }

  /// All numbers in a text, in order; there must be `count` of them where that is given.
  private static func numbers(_ node: Node, count: Int? = nil) throws -> [Int] {
    let digits = node.text.utf8.split { !$0.isASCIIDigit }
    let numbers = digits.compactMap { number($0) }
    guard numbers.count == digits.count, count.map({ $0 == numbers.count }) ?? true else {
      throw Damage(range: node.range, expected: count.map { "\($0) numbers" } ?? "numbers")
    }
    return numbers
  }

  private static func range(_ numbers: some Collection<Int>, _ node: Node) throws -> Range<Int> {
    guard let first = numbers.first, let second = numbers.dropFirst().first, first <= second else {
      throw Damage(range: node.range, expected: "a range")
    }
    return first..<second
  }
}

extension LockReading {
  private static func article(_ root: Node) throws -> ArticleRecord {
    let names = try member(root, "names")
    let forms = try entries(names, "forms").map { entry in
      let positions = try ["credit", "own", "quoted"].map { try entry.value[$0].map { try numbers($0) } ?? [] }
      return ArticleRecord.Form(
        form: entry.key.text, credit: positions[0], own: positions[1], quoted: positions[2])
    }
    return ArticleRecord(
      article: try text(root, "article"), sha256: try text(root, "sha256"), lines: try text(root, "lines"),
      length: try number(root, "length"),
      words: try Region.allCases.compactMap { region in
        try member(root, "words")[region.rawValue].map { RegionWords(region: region, words: try number($0)) }
      },
      quotedWords: try number(root, "quotedWords"), quotations: try items(root, "quotations").map(quotation),
      names: ArticleRecord.Names(digest: try text(names, "digest"), forms: forms),
      terms: try entries(root, "terms").map(term), silences: digests(root, "silences"),
      foreignWatches: digests(root, "otherLanguage"), checked: digests(root, "checked"),
      uncheckedBecause: root["unchecked"]?.text)
  }

  private static func quotation(_ node: Node) throws -> QuotationFinding {
    let (at, lineNode) = (try member(node, "at"), try member(node, "lines"))
    let lines = try range(numbers(lineNode, count: 2), lineNode)
    guard let region = Region(rawValue: try text(node, "region")), let marks = Marks(rawValue: try text(node, "marks"))
    else { throw Damage(range: node.head, expected: "a region and marks") }
    let fragment = try node["fragment"].map { node in
      TextFragment(
        prefix: node["prefix"]?.text ?? "", start: try text(node, "start"), end: node["end"]?.text ?? "",
        suffix: node["suffix"]?.text ?? "")
    }
    return QuotationFinding(
      text: try text(node, "text"), region: region, range: try range(numbers(at, count: 2), at),
      lines: lines.lowerBound...lines.upperBound, marks: marks, fragment: fragment)
  }

  private static func term(_ entry: Node.Entry) throws -> ArticleRecord.TermRecord {
    let wordings = try items(entry.value, "words").map { node in
      let counts = try numbers(node, count: 4)
      guard counts[0] > 0 else { throw Damage(range: node.range, expected: "the number of a pattern, from 1") }
      return TermFinding.Wording(pattern: counts[0] - 1, own: counts[1], quoted: counts[2], scare: counts[3])
    }
    return ArticleRecord.TermRecord(id: entry.key.text, digest: try text(entry.value, "digest"), wordings: wordings)
  }

  private static func between(_ root: Node) throws -> BetweenRecord {
    BetweenRecord(
      articles: Dictionary(
        entries(root, "articles").map { ($0.key.text, $0.value.text) }, uniquingKeysWith: { first, _ in first }),
      pairs: try items(root, "shared").map(pair))
  }

  private static func pair(_ node: Node) throws -> BetweenRecord.Pair {
    let first = try numbers(member(node, "wordsOfFirst"), count: 2)
    let second = try numbers(member(node, "wordsOfSecond"), count: 2)
    return BetweenRecord.Pair(
      first: try text(node, "first"), second: try text(node, "second"),
      coverage: SharedText.Coverage(
        firstOwn: first[0], firstQuoted: first[1], secondOwn: second[0], secondQuoted: second[1]),
      runs: try items(node, "runs").map(run))
  }

  private static func run(_ node: Node) throws -> SharedText.Run {
    let found = try numbers(node, count: 5)
    let parts = node.text.split(separator: ",")
    guard parts.count == 2 else { throw Damage(range: node.range, expected: "two places") }
    return SharedText.Run(
      words: found[0], first: try range(found[1...2], node), second: try range(found[3...4], node),
      isQuotedInFirst: parts[0].hasSuffix("quoted"), isQuotedInSecond: parts[1].hasSuffix("quoted"))
  }
}
