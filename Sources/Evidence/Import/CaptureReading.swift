import Diagnostics
import DossierModel

/// Proposes which lines of a capture are what. The rules go by words of the page, by scripts, by lengths and by places; they
/// know no outlet. An editor reviews every line of the proposal.
struct CaptureReading {
  let text: CaptureText
  private(set) var lines: [CaptureLine]
  /// The number of the headline, where there is one.
  private(set) var headline: Int?

  init(_ source: SourceText) {
    text = CaptureText(source)
    lines = text.lines
    markPage()
    markPictures()
    markEmbeds()
    markHeadline()
    markHead()
    markTail()
    for index in lines.indices where lines[index].kind == .text { lines[index].kind = .region(.body) }
  }

  /// The lines of each region, those between them that hold nothing included, in the order of `Region`.
  var regions: [(region: Region, lines: [ClosedRange<Int>])] {
    Region.allCases.compactMap { region in
      let ranges = ranges { $0 == .region(region) }
      return ranges.isEmpty ? nil : (region, ranges)
    }
  }

  /// Whether any line has a word.
  var hasWords: Bool { lines.contains { $0.words > 0 || $0.scripts.sum > 0 } }

  /// The lines that belong to no region.
  var dropped: [ClosedRange<Int>] { ranges { $0 == .dropped } }

  private func ranges(_ isWanted: (CaptureLine.Kind) -> Bool) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    var goesOn = false
    for line in lines {
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
  /// Lines of the page around the article: its words, requests for consent above its first paragraph, lines without letters,
  /// short lines of another script, lines of comments, and all after the line that begins them; the publisher's mark wherever
  /// it stands.
  private mutating func markPage() {
    let main = lines.reduce(into: ScriptCounts()) { $0 += $1.scripts }.main
    let start = commentStart
    var isAbove = true
    for index in lines.indices {
      let line = lines[index]
      let isAfter = index >= start
      let letters = line.scripts.sum
      let isForeign = (letters - line.scripts[main]) * 2 > letters && line.words <= 15
      let isInterface =
        line.signs.contains(.leading) || isAbove && line.signs.contains(.consent)
        || line.signs.contains(.interface) && !line.signs.contains(.sentence)
      if line.signs.contains(isAfter ? .markFirst : .mark) {
        lines[index].kind = .region(.credit)
      } else if isAfter || line.signs.contains(.comments) || isInterface || isForeign || letters + line.words == 0 {
        lines[index].kind = .dropped
      }
      isAbove = isAbove && (lines[index].kind == .dropped || !line.isParagraph)
    }
  }

  /// The index of the line that begins the comments: one of theirs before which running text stands, in three paragraphs
  /// or no less than after it. So neither a counter nor an invitation above the article ends it.
  private var commentStart: Int {
    let hasParagraphs = lines.contains { $0.isParagraph && !$0.signs.contains(.comments) }
    let isRunning = { (line: CaptureLine) in
      !line.signs.contains(.comments) && (hasParagraphs ? line.isParagraph : line.signs.contains(.statement))
    }
    let all = lines.count(where: isRunning)
    var before = 0
    for (index, line) in lines.enumerated() {
      if line.signs.contains(.comments), before > 0, before >= min(3, all - before) { return index }
      if isRunning(line) { before += 1 }
    }
    return lines.count
  }

  /// A picture's text with its credit is a caption; the credit alone is a credit.
  private mutating func markPictures() {
    for index in lines.indices where lines[index].kind == .text && lines[index].signs.contains(.picture) {
      lines[index].kind = .region(lines[index].words >= 10 ? .caption : .credit)
    }
  }

  /// A post from elsewhere ends with its signature; the line before is its text. So is one that shares a picture.
  private mutating func markEmbeds() {
    for index in lines.indices where lines[index].kind == .text {
      let isSignature = lines[index].signs.contains(.signature)
      guard isSignature || lines[index].signs.contains(.shared) else { continue }
      lines[index].kind = .region(.embed)
      if isSignature, index > 0, lines[index - 1].kind == .text { lines[index - 1].kind = .region(.embed) }
    }
    for index in lines.indices where lines[index].kind == .text && lines[index].signs.contains(.account) {
      for line in post(around: index) where lines[line].kind == .text { lines[line].kind = .region(.embed) }
    }
  }

  /// A post whose account stands in a line of its own: from the name above it to the line with its day, and what is counted
  /// right under that. No further than the account where no day follows.
  private func post(around account: Int) -> ClosedRange<Int> {
    let follow = { (line: Int) in lines[line].number == lines[line - 1].number + 1 }
    let first = account > 0 && follow(account) && lines[account - 1].words <= 6 ? account - 1 : account
    guard var last = lines.indices[account...].dropFirst().prefix(8).first(where: { isDate(lines[$0]) }) else {
      return first...account
    }
    while last + 1 < lines.count, follow(last + 1), lines[last + 1].isCount { last += 1 }
    return first...last
  }

  /// The headline; the same words elsewhere repeat it.
  private mutating func markHeadline() {
    guard let found = headlineIndex else { return }
    headline = lines[found].number
    lines[found].kind = .region(.headline)
    let words = text.folded(lines[found])
    for index in lines.indices where index != found && text.folded(lines[index]) == words {
      lines[index].kind = .dropped
    }
  }

  /// What stands before the first paragraph: dates and bylines, standfirsts, and shorter lines of the page.
  private mutating func markHead() {
    let first = bodyStart
    for index in lines[..<first].indices where lines[index].kind == .text {
      let line = lines[index]
      if byline(of: line) != nil || isDate(line) {
        lines[index].kind = .region(.credit)
      } else {
        lines[index].kind =
          line.words >= 5 && headline.map { $0 < line.number } ?? false ? .region(.standfirst) : .dropped
      }
    }
  }

  /// The index of the first paragraph, but for one between the headline and the date or the byline, which sums up; where all
  /// lines are short, of the first sentence after the headline.
  private var bodyStart: Int {
    let isOpen = { (line: CaptureLine) in line.kind == .text && byline(of: line) == nil }
    let paragraphs = lines.indices.filter { lines[$0].isParagraph && isOpen(lines[$0]) }.prefix(2)
    if paragraphs.count == 2, headline.map({ $0 < lines[paragraphs[0]].number }) ?? false,
      lines[paragraphs[0]..<paragraphs[1]].contains(where: { $0.kind == .text && (isDate($0) || byline(of: $0) != nil) }
      )
    {
      return paragraphs[1]
    }
    return paragraphs.first
      ?? lines.firstIndex { $0.signs.contains(.statement) && $0.number > headline ?? 0 && isOpen($0) } ?? lines.count
  }

  /// What stands after the last paragraph: who else worked on it, and shorter lines of the page.
  private mutating func markTail() {
    var paragraphs = 0
    for index in lines.indices.reversed() where lines[index].kind == .text {
      let line = lines[index]
      if line.signs.contains(.credits), paragraphs == 0 {
        lines[index].kind = .region(.credit)
      } else if line.isParagraph || line.signs.contains(.sentence) {
        paragraphs += 1
        if paragraphs > 1 { return }
      } else if paragraphs == 0 {
        lines[index].kind = .dropped
      }
    }
  }
}
