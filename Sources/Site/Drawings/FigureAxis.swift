/// The axis of figures: which numbers it shows, where they lie, and where it is folded. Places are in hundredths of a
/// percent of the drawing's width.
struct FigureAxis: Hashable, Sendable {
  /// A stretch of the axis with one even scale.
  struct Stretch: Hashable, Sendable {
    /// The numbers at its ends.
    let numbers: ClosedRange<Int>
    /// Where it begins and ends.
    var places: Range<Int>
  }

  /// A line of the grid.
  struct Tick: Hashable, Sendable {
    /// Where it is.
    let x: Int
    /// Its number, where there is room to say it.
    let label: String?
    /// Whether some answer has this number.
    let isCompared: Bool
  }

  /// The narrowest drawing, in pixels.
  static let width = 288
  /// Where the axis begins, after the codes, and where its last number lies.
  let start: Int, end = 9_870
  /// The numbers at the bounds of the answers, each once, in order.
  let compared: [Int]
  /// Those of them that a text states, and no word stands for.
  let stated: [Int]
  /// The distance between two lines of the grid.
  let step: Int
  private(set) var stretches: [Stretch] = []

  /// Where the axis is folded.
  var folds: [Int] {
    zip(stretches, stretches.dropFirst()).map { ($0.places.upperBound + $1.places.lowerBound) / 2 }
  }

  /// The axis for these answers; nil where none has a bound.
  init?(rows: [FigureDrawing.Row]) {
    // Beyond this, sums of the numbers below might not fit.
    let most = Int.max / 1_000_000
    let numbers = Set(rows.flatMap { [$0.low, $0.high].compactMap { $0 }.map { min(max($0, -most), most) } })
    compared = numbers.sorted()
    stated = Set(rows.lazy.filter { !$0.isWord }.flatMap { [$0.low, $0.high].compactMap(\.self) }).sorted()
    guard let first = compared.first else { return nil }
    let code = rows.map { LabelWidth(size: 14, isBold: true).width(of: $0.code) }.max() ?? 0
    start = min(4_000, max(1_700, (code + 27) * 10_000 / Self.width))
    let groups = Self.groups(of: compared)
    step = Self.step(of: groups)
    let isAboveZero = first >= 0
    let goesOn = rows.contains { $0.low != nil && $0.high == nil }
    let goesBack = rows.contains { $0.low == nil && $0.high != nil }
    for (index, group) in groups.enumerated() {
      var low = Self.floor(group.lowerBound, to: step) - step
      var high = -Self.floor(-group.upperBound, to: step) + step
      if index == groups.count - 1, goesOn { high += 2 * step }
      if index == 0, goesBack { low -= step }
      if isAboveZero { low = max(0, low) }
      if group.lowerBound == 0 && isAboveZero && index == 0 { low = goesBack ? -step : 0 }
      stretches.append(Stretch(numbers: low...high, places: 0..<0))
    }
    share()
  }

  /// Where `number` lies; in a fold, at its beginning.
  func place(_ number: Int) -> Int {
    guard let stretch = stretches.first(where: { number <= $0.numbers.upperBound }) ?? stretches.last else {
      return start
    }
    let passed = min(max(number, stretch.numbers.lowerBound), stretch.numbers.upperBound) - stretch.numbers.lowerBound
    let length = stretch.numbers.upperBound - stretch.numbers.lowerBound
    return stretch.places.lowerBound + stretch.places.count * passed / max(1, length)
  }

  /// The lines of the grid: the compared numbers, and those others whose labels touch no neighbour.
  func ticks(writing text: (Int) -> String) -> [Tick] {
    var taken: [Range<Int>] = []
    func room(_ number: Int, isBold: Bool) -> Range<Int>? {
      let half = LabelWidth(size: 12, isBold: isBold).width(of: text(number)) / 2 + 3
      let middle = place(number) * Self.width / 10_000
      let range = middle - half..<middle + half
      guard range.upperBound <= Self.width + 8, !taken.contains(where: { $0.overlaps(range) }) else { return nil }
      taken.append(range)
      return range
    }
    var said: Set<Int> = []
    for number in stated where room(number, isBold: true) != nil { said.insert(number) }
    let grid = stretches.flatMap {
      Array(stride(from: $0.numbers.lowerBound, through: $0.numbers.upperBound, by: step))
    }
    for number in grid where !stated.contains(number) && room(number, isBold: false) != nil { said.insert(number) }
    return said.union(stated).sorted().map { number in
      Tick(
        x: place(number), label: said.contains(number) ? text(number) : nil,
        isCompared: stated.contains(number))
    }
  }
}

extension FigureAxis {
  /// Gives each stretch a share of the axis by its number of steps, with room for the folds between them.
  private mutating func share() {
    let steps = stretches.map { ($0.numbers.upperBound - $0.numbers.lowerBound) / step }
    let fold = 500
    let room = end - start - fold * (stretches.count - 1)
    var place = start
    for index in stretches.indices {
      let width = room * max(1, steps[index]) / max(1, steps.reduce(0) { $0 + max(1, $1) })
      stretches[index].places = place..<place + width
      place += width + fold
    }
  }

  /// The numbers in groups, between which the axis is folded: where two neighbours would fall together on one scale
  /// because of a gap that takes more than half of it. At most three groups.
  static func groups(of numbers: [Int]) -> [ClosedRange<Int>] {
    guard let first = numbers.first else { return [] }
    var groups = [first...first]
    var gaps: [Int] = []
    for number in numbers.dropFirst() {
      gaps.append(number - groups[groups.count - 1].upperBound)
      groups.append(number...number)
    }
    var folded: Set<Int> = []
    while folded.count < 2 {
      let open = gaps.indices.filter { !folded.contains($0) }
      let span = open.reduce(0) { $0 + gaps[$1] }
      guard let least = open.map({ gaps[$0] }).min(), let widest = open.max(by: { gaps[$0] < gaps[$1] }) else { break }
      guard least * 20 < span, gaps[widest] * 2 > span else { break }
      folded.insert(widest)
    }
    var merged: [ClosedRange<Int>] = []
    for (index, group) in groups.enumerated() {
      if index > 0, !folded.contains(index - 1), let last = merged.popLast() {
        merged.append(last.lowerBound...group.upperBound)
      } else {
        merged.append(group)
      }
    }
    return merged
  }

  /// The least of 1, 2, 5, 10, 20 … that cuts the groups into six parts or fewer. Where all is one large number, a step of its
  /// fourth digit, so that no neighbour is a row of nines.
  private static func step(of groups: [ClosedRange<Int>]) -> Int {
    let span = groups.reduce(0) { $0 + $1.upperBound - $1.lowerBound }
    if groups.count == 1, span == 0, let number = groups.first?.upperBound.magnitude {
      return (0..<max(0, "\(number)".count - 4)).reduce(1) { step, _ in step * 10 }
    }
    var step = 1
    var factors = [2, 5, 10]
    var unit = 1
    while span / step > 6 {
      step = unit * factors.removeFirst()
      if factors.isEmpty {
        unit *= 10
        factors = [2, 5, 10]
      }
    }
    return step
  }

  private static func floor(_ number: Int, to step: Int) -> Int {
    number >= 0 ? number / step * step : -((-number + step - 1) / step * step)
  }
}
