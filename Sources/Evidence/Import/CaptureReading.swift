import Diagnostics
import DossierModel

/// Proposes which lines of a capture are what. The rules go by words of the page, by scripts, by lengths and by places; they
/// know no outlet. An editor reviews every line of the proposal.
struct CaptureReading {
  private(set) var lines: [CaptureLine]
  /// The number of the headline, where there is one.
  private(set) var headline: Int?

  init(_ source: SourceText) {
    lines = (0..<source.lineCount).map { CaptureLine($0 + 1, of: source) }
    markPage()
    markPictures()
    markEmbeds()
    findHeadline()
    markHead()
    markTail()
    for index in lines.indices where lines[index].kind == .text { lines[index].kind = .region(.body) }
  }

  /// The lines of each region, blank ones between them included, in the order of `Region`.
  var regions: [(region: Region, lines: [ClosedRange<Int>])] {
    Region.allCases.compactMap { region in
      let ranges = ranges { $0 == .region(region) }
      return ranges.isEmpty ? nil : (region, ranges)
    }
  }

  /// Whether any line has a word.
  var hasWords: Bool { lines.contains { $0.words > 0 || !$0.scripts.isEmpty } }

  /// The lines that belong to no region.
  var dropped: [ClosedRange<Int>] { ranges { $0 == .dropped } }

  private func ranges(_ isWanted: (CaptureLine.Kind) -> Bool) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var goesOn = false
    for line in lines where line.kind != .blank {
      guard isWanted(line.kind) else {
        goesOn = false
        continue
      }
      if goesOn, let last = ranges.popLast() {
        ranges.append(last.lowerBound...line.number)
      } else {
        ranges.append(line.number...line.number)
      }
      goesOn = true
    }
    return ranges
  }
}

extension CaptureReading {
  /// The script that most letters of the capture have.
  private var mainScript: CaptureLine.Script? {
    var counts: [CaptureLine.Script: Int] = [:]
    for line in lines { counts.merge(line.scripts, uniquingKeysWith: +) }
    return CaptureLine.Script.allCases.max { (counts[$0] ?? 0) < (counts[$1] ?? 0) }
  }

  /// Lines of the page around the article: its words, lines without letters, short lines of another script, lines of
  /// comments, and all after the line that begins them; the publisher's mark wherever it stands.
  private mutating func markPage() {
    let main = mainScript
    let start = commentStart
    for index in lines.indices where lines[index].kind == .text {
      let line = lines[index]
      let isAfter = index >= start
      let letters = line.scripts.values.reduce(0, +)
      let foreign = main.map { letters - (line.scripts[$0] ?? 0) } ?? 0
      let isForeign = foreign * 2 > letters && line.words <= 15
      let isInterface = line.words <= 8 && !line.endsSentence && line.holds(CaptureWords.interface)
      let isMark = isAfter ? line.begins(with: CaptureWords.copyright) : line.holds(CaptureWords.copyright)
      if isMark, line.words <= 60 {
        lines[index].kind = .region(.credit)
      } else if isAfter || line.isOfComments || isInterface || isForeign || (letters == 0 && line.words == 0) {
        lines[index].kind = .dropped
      }
    }
  }

  /// The index of the line that begins the comments: one of theirs before which running text stands, in three paragraphs
  /// or no less than after it. So neither a counter nor an invitation above the article ends it.
  private var commentStart: Int {
    let ofComments = lines.indices.filter { lines[$0].kind == .text && lines[$0].isOfComments }
    guard !ofComments.isEmpty else { return lines.count }
    let others = lines.indices.filter { !ofComments.contains($0) }
    let paragraphs = others.filter { lines[$0].isParagraph }
    let running = paragraphs.isEmpty ? others.filter { lines[$0].endsStatement } : paragraphs
    return ofComments.first { index in
      let before = running.count { $0 < index }
      return before > 0 && before >= min(3, running.count - before)
    } ?? lines.count
  }

  /// A picture's text with its credit is a caption; the credit alone is a credit.
  private mutating func markPictures() {
    for index in lines.indices where lines[index].kind == .text {
      let line = lines[index]
      guard line.holds(CaptureWords.picture), line.words <= 100 else { continue }
      let opens = CaptureWords.picture.contains { line.folded.hasPrefix($0) }
      let closes = line.folded.hasSuffix(")") || CaptureWords.picture.contains { line.folded.hasSuffix($0) }
      guard opens || closes else { continue }
      lines[index].kind = .region(line.words >= 10 ? .caption : .credit)
    }
  }

  /// A post from elsewhere ends with a line such as "— Name (@name) date"; the line before is its text. So is one that
  /// ends with the address of a shared picture.
  private mutating func markEmbeds() {
    for index in lines.indices where lines[index].kind == .text {
      let line = lines[index]
      let isSignature = line.text.hasPrefix("-") && line.text.contains("(@") && line.words <= 15
      if isSignature || line.folded.contains("pic.twitter.com/") || line.folded.hasPrefix("https://t.co/") {
        lines[index].kind = .region(.embed)
        guard isSignature, let before = lines[..<index].lastIndex(where: { $0.kind != .blank }) else { continue }
        if lines[before].kind == .text { lines[before].kind = .region(.embed) }
      }
    }
  }

  /// The first line of at least three words that is not a date or a byline; where that is running text already, the
  /// longest shorter line before it. The same words elsewhere repeat it.
  private mutating func findHeadline() {
    var short: Int?
    var found: Int?
    for index in lines.indices where found == nil && lines[index].kind == .text {
      let line = lines[index]
      guard line.words > 0, PrintedDate.in(line.text) == nil, byline(of: line) == nil else { continue }
      if line.words >= 3 || (line.scripts[.han] ?? 0) >= 6 {
        found = line.isParagraph || line.endsStatement ? short ?? index : index
      } else if short.map({ lines[$0].words < line.words }) ?? true {
        short = index
      }
    }
    guard let found = found ?? short else { return }
    headline = lines[found].number
    lines[found].kind = .region(.headline)
    let words = lines[found].folded
    for index in lines.indices where index != found && lines[index].folded == words { lines[index].kind = .dropped }
  }

  /// What stands before the first paragraph: dates and bylines, standfirsts, and shorter lines of the page.
  private mutating func markHead() {
    let first = bodyStart
    for index in lines[..<first].indices where lines[index].kind == .text {
      let line = lines[index]
      if byline(of: line) != nil || (PrintedDate.in(line.text) != nil && line.words <= 8) {
        lines[index].kind = .region(.credit)
      } else {
        lines[index].kind =
          line.words >= 5 && headline.map { $0 < line.number } ?? false ? .region(.standfirst) : .dropped
      }
    }
  }

  /// The index of the first paragraph; where all lines are short, of the first sentence after the headline.
  private var bodyStart: Int {
    let isOpen = { (line: CaptureLine) in line.kind == .text && byline(of: line) == nil }
    return lines.firstIndex { $0.isParagraph && isOpen($0) }
      ?? lines.firstIndex { $0.endsStatement && $0.number > headline ?? 0 && isOpen($0) } ?? lines.count
  }

  /// What stands after the last paragraph: who else worked on it, and shorter lines of the page.
  private mutating func markTail() {
    var paragraphs = 0
    for index in lines.indices.reversed() where lines[index].kind == .text {
      let line = lines[index]
      if line.holds(CaptureWords.credits), paragraphs == 0, line.words <= 60 {
        lines[index].kind = .region(.credit)
      } else if line.isParagraph || line.endsSentence {
        paragraphs += 1
        if paragraphs > 1 { return }
      } else if paragraphs == 0 {
        lines[index].kind = .dropped
      }
    }
  }

  /// The names of a byline, "By A, B and C, Outlet"; nil where the line is none.
  func byline(of line: CaptureLine) -> [String]? {
    guard line.words <= 30, !line.endsSentence else { return nil }
    let prefix = CaptureWords.bylines.first { prefix in
      guard line.folded.hasPrefix(prefix) else { return false }
      // What follows begins with a capital, with or without a blank before it: "By A", "ByA".
      let rest = line.text.unicodeScalars.dropFirst(prefix.unicodeScalars.count).drop { $0 == " " || $0 == ":" }
      return rest.first?.properties.isUppercase ?? false
        || line.folded.hasPrefix(prefix + " ") && line.scripts[.arabic] != nil
    }
    guard let prefix else { return nil }
    var names = String(String.UnicodeScalarView(line.text.unicodeScalars.dropFirst(prefix.unicodeScalars.count)))
    for word in CaptureWords.between { names = names.split(separator: word).joined(separator: ", ") }
    return names.split(separator: ",").map { $0.drop { $0 == " " || $0 == ":" } }.filter { !$0.isEmpty }.map(
      String.init)
  }
}
