// The headline, among lines of which it is known only which belong to the page, to pictures and to posts from elsewhere.
extension CaptureReading {
  /// How many bytes a headline has at most.
  private static let longestHeadline = 1_000

  /// The index of the line above the running text that stands there twice, as titles do: once in the page's head and once
  /// over the text. Else the first line of at least five words before the running text that is not a date or a byline: the
  /// name of a paper or a section has fewer. Where there is none, the last of three or four words before a date or a byline;
  /// then the longest shorter one; then the running text itself, but no line that is too long for a headline.
  var headlineIndex: Int? {
    if let twice { return twice }
    var short: Int?
    var middle: Int?
    var isClosed = false
    for index in lines.indices where lines[index].kind == .text {
      let line = lines[index]
      if line.range.count > Self.longestHeadline { break }
      guard line.words > 0 else { continue }
      if day(in: line) != nil || byline(of: line) != nil {
        isClosed = middle != nil
      } else if line.isParagraph || line.signs.contains(.statement) {
        return middle ?? short ?? index
      } else if line.words >= 5 || line.scripts[.han] >= 6 {
        return index
      } else if line.words >= 3 {
        if !isClosed { middle = index }
      } else if short.map({ lines[$0].words < line.words }) ?? true {
        short = index
      }
    }
    return middle ?? short
  }

  /// The index of the first line of at least three words that stands twice before the first paragraph.
  private var twice: Int? {
    let head = lines[..<(lines.firstIndex { $0.isParagraph && $0.kind == .text } ?? lines.count)]
    var seen: [ArraySlice<UInt8>: Int] = [:]
    for index in head.indices where head[index].kind == .text && !head[index].signs.contains(.statement) {
      let line = head[index]
      let isTitle = line.words >= 3 || line.scripts[.han] >= 6
      guard isTitle, line.range.count <= Self.longestHeadline, byline(of: line) == nil, day(in: line) == nil else {
        continue
      }
      if let first = seen[text.folded(line)] { return first }
      seen[text.folded(line)] = index
    }
    return nil
  }
}
