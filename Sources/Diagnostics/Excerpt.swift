/// The line of a place with its number, and a run of carets under the range.
struct Excerpt {
  /// How many columns of a line are shown; of a longer one, the part around the range.
  static let columns = 100
  /// How many of them may stand before the range.
  private static let columnsBefore = 40

  /// The width of the gutter, in columns; what belongs to the excerpt is indented by as much.
  let gutter: Int
  /// `12 | the line`
  let source: String
  /// `   |     ^^^^`
  let carets: String

  /// The excerpt to show for `place`; nil where it names no line.
  init?(_ place: SourcePlace, style: Style) {
    guard place.line > 0 else { return nil }
    let cells = VisibleText.cells(of: place.excerpt)
    let first = min(max(place.column - 1 - place.excerptStart, 0), cells.count)
    let goesOn = place.endLine > place.line
    let last = goesOn ? cells.count : min(max(place.endColumn - 1 - place.excerptStart, first), cells.count)

    let window = Self.window(of: cells, around: first)
    let isCutBefore = window.lowerBound > 0 || place.excerptStart > 0
    let isCutAfter = window.upperBound < cells.count || place.isCut
    let indent = Self.width(cells[window.lowerBound..<first]) + (isCutBefore ? 1 : 0)
    let length = max(1, Self.width(cells[first..<max(first, min(last, window.upperBound))]))

    let number = String(place.line)
    let text = cells[window].reduce(into: isCutBefore ? "…" : "") { $0 += $1.text } + (isCutAfter ? "…" : "")
    let run = style.caret(String(repeating: "^", count: length))
    let end = goesOn ? " and on to line \(place.endLine)" : ""
    gutter = number.utf8.count
    source = style.faint(number + " |") + (text.isEmpty ? "" : " " + text)
    carets = style.faint(Self.blanks(gutter) + " |") + " " + Self.blanks(indent) + run + end
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  private static func window(of cells: [VisibleText.Cell], around first: Int) -> Range<Int> {
    guard width(cells[...]) > columns else { return cells.indices }
    var start = first
    var before = 0
    while start > 0, before + cells[start - 1].width <= columnsBefore {
      start -= 1
      before += cells[start].width
    }
    var end = start
    var total = 0
    while end < cells.count, total + cells[end].width <= columns {
      total += cells[end].width
      end += 1
    }
    return start..<max(end, first)
  }

  private static func width(_ cells: ArraySlice<VisibleText.Cell>) -> Int { cells.reduce(0) { $0 + $1.width } }
}
