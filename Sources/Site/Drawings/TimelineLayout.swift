/// Where everything of a timeline stands: lanes below each other, in each as many rows as are needed so that no bar, bead
/// or label touches another. Across, positions are shares of the width; down, they are pixels.
struct TimelineLayout: Hashable, Sendable {
  /// One topic.
  struct Lane: Hashable, Sendable {
    /// Its name, broken into lines.
    let name: [String]
    /// Where it begins, in pixels.
    let y: Int
  }

  /// Where days lie.
  let scale: TimelineScale
  /// What stands over the columns.
  let heads: TimelineHeads
  /// The lanes that have events.
  private(set) var lanes: [Lane] = []
  /// The events, lane by lane and row by row.
  private(set) var marks: [TimelineMark] = []
  /// The form for which this is laid out.
  var form: TimelineForm { scale.form }
  /// The height of the drawing in pixels.
  private(set) var height = 0

  /// Where the first lane begins, below the heads of the columns.
  var top: Int { (form.isWide ? 39 : 28) + (heads.depth - 1) * form.headSize }

  /// Lays out `drawing` on one of its scales, the heads in `words`.
  init(of drawing: TimelineDrawing, on scale: TimelineScale, words: DrawingWords) {
    let form = scale.form
    self.scale = scale
    heads = TimelineHeads(scale: scale, form: form, words: words)
    let measure = TimelineMeasure(form: form, scale: scale, articles: drawing.articleCount)
    var byLane = [[TimelineMark]](repeating: [], count: drawing.lanes.count)
    for (index, event) in drawing.events.enumerated() where byLane.indices.contains(event.lane) {
      byLane[event.lane].append(measure.mark(event, index: index))
    }
    height = top
    for (lane, marks) in byLane.enumerated() where !marks.isEmpty {
      let sorted = marks.sorted {
        ($0.extent.lowerBound, $0.isLead ? 0 : 1, $0.event) < ($1.extent.lowerBound, $1.isLead ? 0 : 1, $1.event)
      }
      place(sorted, in: drawing.lanes[lane])
    }
    for index in scale.columns.columns.indices where scale.columns.fold(before: index) > 0 {
      makeRoom(forFoldBefore: index, words)
    }
  }

  /// Where the words of a fold find no gap, they stand at the foot, below all that is beside them.
  private mutating func makeRoom(forFoldBefore index: Int, _ words: DrawingWords) {
    let edge = scale.edges[index]
    let room = Self.room(ofFold: words.folded(days: scale.columns.fold(before: index)))
    guard gap(at: edge, height: room) == nil else { return }
    height = (taken(at: edge).map(\.upperBound).max() ?? top) + room
  }

  /// How long the words of a fold are, which stand upright, with the distance that is kept from all else.
  static func room(ofFold text: String) -> Int { LabelWidth(size: 11).width(of: text) + 12 }

  private mutating func place(_ sorted: [TimelineMark], in name: String) {
    let lines =
      form.isWide
      ? LabelWidth(size: 12, isBold: true).lines(of: name, limit: 100)
      : LabelWidth(size: 11).lines(of: name, limit: form.width)
    lanes.append(Lane(name: lines, y: height))
    let rows = Self.pack(sorted.map(\.extent))
    var heights = [Int](repeating: 0, count: (rows.max() ?? 0) + 1)
    for (mark, row) in zip(sorted, rows) { heights[row] = max(heights[row], form.rowHeight(lines: mark.lines.count)) }
    var tops = [height + (form.isWide ? 7 : 22 + 13 * (lines.count - 1))]
    for height in heights { tops.append(tops[tops.count - 1] + height) }
    for (mark, row) in zip(sorted, rows) {
      var placed = mark
      placed.y = tops[row]
      marks.append(placed)
    }
    height = max(tops[tops.count - 1] + 3, height + (form.isWide ? lines.count * 15 + 12 : 0))
  }

  /// The row of each extent, which are sorted by their beginning: the first row whose last extent ends before it.
  static func pack(_ extents: [Range<Int>]) -> [Int] {
    var ends: [Int] = []
    return extents.map { extent in
      let row = ends.firstIndex { $0 <= extent.lowerBound } ?? ends.count
      if row == ends.count { ends.append(extent.upperBound) } else { ends[row] = extent.upperBound }
      return row
    }
  }

  /// The lowest place below the heads where `height` pixels beside the position `x` are free of events and names of lanes,
  /// by its lower end; nil where there is none.
  func gap(at x: Int, height: Int) -> Int? {
    let taken = taken(at: x)
    let ends = ([self.height] + taken.map(\.lowerBound)).sorted(by: >)
    return ends.first { end in
      end - height >= top && !taken.contains { $0.overlaps(end - height..<end) }
    }
  }

  /// What events and names of lanes take of the height beside the position `x`.
  private func taken(at x: Int) -> [Range<Int>] {
    let edge = x * form.width / 10_000
    let measure = LabelWidth(size: 11)
    let names = lanes.filter { lane in !form.isWide && lane.name.contains { measure.width(of: $0) > edge - 18 } }
    let after = form.isWide ? 4 : 0
    return names.map { $0.y..<$0.y + 20 + 13 * ($0.name.count - 1) }
      + marks.filter { $0.extent.overlaps(edge - 18..<edge + after) }
      .map { $0.y - 4..<$0.y + form.rowHeight(lines: $0.lines.count) }
  }
}
