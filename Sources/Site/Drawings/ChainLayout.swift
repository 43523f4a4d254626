/// Where the stations of a chain stand: in columns by how far they are from an origin, in each from top to bottom by the
/// articles to which they lead. A way that passes a column without a stop keeps a place of its own there, so that no line
/// runs through the name of a station where it does not stop.
struct ChainLayout: Hashable, Sendable {
  /// A place in a column: a station, or a way that passes.
  enum Stop: Hashable, Sendable {
    /// A station, by its index.
    case station(Int)
    /// A way that goes by, by its index.
    case passing(Int)
  }

  /// Columns of stations and the one of articles.
  let columns: Int
  /// The column of each station.
  let layers: [Int]
  /// Where each column begins, in hundredths of a percent; the last is that of the articles.
  let places: [Int]
  /// The lines in which names, the notes under them and answers are set.
  let names: [[String]], notes: [[String]], answers: [[String]]
  /// The middle of each stop and of each way's article, in pixels.
  private(set) var stops: [[Stop: Int]], ends: [Int] = []
  /// The height of the drawing in pixels.
  private(set) var height = 0

  /// The narrowest drawing, in pixels, for so many columns.
  static func width(columns: Int) -> Int { columns <= 3 ? 288 : 96 * columns }

  /// Lays out `drawing`.
  init(of drawing: ChainDrawing) {
    let layers = Self.layers(of: drawing)
    let columns = (layers.max() ?? -1) + 2
    let width = Self.width(columns: columns)
    let answers = drawing.routes.map { LabelWidth(size: 11).lines(of: $0.answer, limit: 64) }
    let widest =
      zip(drawing.routes, answers).map { route, lines in
        max(
          LabelWidth(size: 12, isBold: true).width(of: route.code),
          lines.map { LabelWidth(size: 11).width(of: $0) }.max() ?? 0)
      }.max() ?? 0
    let last = max(6_000, 10_000 - (widest + 16) * 10_000 / width)
    let share = last / max(1, columns - 1)
    let room = share * width / 10_000 - 8
    names = drawing.stations.map { LabelWidth(size: 12, isBold: true).lines(of: $0.name, limit: room) }
    notes = drawing.stations.map { $0.note.isEmpty ? [] : LabelWidth(size: 11).lines(of: $0.note, limit: room) }
    places = (0..<columns).map { $0 == columns - 1 ? last : $0 * share }
    stops = [[Stop: Int]](repeating: [:], count: max(0, columns - 1))
    (self.layers, self.columns, self.answers) = (layers, columns, answers)
    placeEnds(names: names)
    placeStops(of: drawing)
  }

  /// The column of each station: one further than any station before it on some way. Where ways contradict each other,
  /// as when each of two speakers is quoted by the other, the order of the first way holds.
  private static func layers(of drawing: ChainDrawing) -> [Int] {
    var next = [[Int]](repeating: [], count: drawing.stations.count)
    func leads(from start: Int, to goal: Int) -> Bool {
      var seen: Set<Int> = []
      var open = [start]
      while let station = open.popLast() {
        if station == goal { return true }
        if seen.insert(station).inserted { open += next[station] }
      }
      return false
    }
    for route in drawing.routes {
      let stations = route.stations.filter(next.indices.contains)
      for (from, to) in zip(stations, stations.dropFirst()) where !next[from].contains(to) && !leads(from: to, to: from)
      {
        next[from].append(to)
      }
    }
    var layers = [Int](repeating: 0, count: drawing.stations.count)
    var open = Array(layers.indices)
    while let station = open.popLast() {
      for following in next[station] where layers[following] <= layers[station] {
        layers[following] = layers[station] + 1
        open.append(following)
      }
    }
    return layers
  }

  private mutating func placeEnds(names: [[String]]) {
    var y = 40 + 13 * (names.map(\.count).max() ?? 1)
    for lines in answers {
      ends.append(y)
      y += max(48, 32 + 13 * lines.count)
    }
    height = y - 10
  }

  private mutating func placeStops(of drawing: ChainDrawing) {
    for layer in 0..<max(0, columns - 1) {
      var wishes: [Stop: [Int]] = [:]
      for (index, route) in drawing.routes.enumerated() {
        let own = route.stations.filter(layers.indices.contains)
        if let here = own.first(where: { layers[$0] == layer }) {
          wishes[.station(here), default: []].append(ends[index])
        } else if own.contains(where: { layers[$0] < layer }) {
          wishes[.passing(index), default: []].append(ends[index])
        }
      }
      let sorted = wishes.map { (stop: $0.key, y: $0.value.reduce(0, +) / $0.value.count) }
        .sorted { ($0.y, rank($0.stop)) < ($1.y, rank($1.stop)) }
      var last: (stop: Stop, y: Int)?
      for (stop, wish) in sorted {
        let y = max(wish, last.map { $0.y + distance(from: $0.stop, to: stop) } ?? 30 + 13 * lines(of: stop))
        stops[layer][stop] = y
        last = (stop, y)
        height = max(height, y + 10 + max(20, depth(of: stop)))
      }
    }
  }

  private func rank(_ stop: Stop) -> Int {
    switch stop {
    case .station(let index): index
    case .passing(let index): names.count + index
    }
  }

  private func lines(of stop: Stop) -> Int {
    if case .station(let index) = stop { names[index].count } else { 0 }
  }

  /// How far down from its middle a stop reaches: a station to the last line of its note, at least to the first.
  private func depth(of stop: Stop) -> Int {
    if case .station(let index) = stop { 7 + 13 * max(1, notes[index].count) } else { 0 }
  }

  /// How far apart two neighbours in a column are at least: the note of the one, then the name of the other.
  private func distance(from upper: Stop, to lower: Stop) -> Int {
    var distance = 12 + depth(of: upper)
    if case .station = lower { distance += 6 + 13 * lines(of: lower) }
    return distance
  }
}
