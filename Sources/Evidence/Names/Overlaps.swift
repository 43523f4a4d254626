/// Chooses among stretches that overlap.
enum Overlaps {
  /// Whether each range ends before the next begins.
  static func areApart(_ ranges: ArraySlice<Range<Int>>) -> Bool {
    zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
  }

  /// Which of the ranges remain, by index, when of any two that overlap the longer one wins, wherever it starts, and of two
  /// equally long ones the earlier. Equal ranges all remain or none. In the order of the text. How long each is, `letters`
  /// says, or else its bytes.
  static func longest(_ ranges: [Range<Int>], letters: [Int]? = nil) -> [Int] {
    var ordered = Array(ranges.indices)
    if !zip(ranges, ranges.dropFirst()).allSatisfy({ $0.lowerBound <= $1.lowerBound }) {
      ordered.sort { left, right in
        (ranges[left].lowerBound, ranges[left].upperBound, left)
          < (ranges[right].lowerBound, ranges[right].upperBound, right)
      }
    }
    var chosen: [Int] = []
    var start = 0
    while start < ordered.count {
      var reach = ranges[ordered[start]].upperBound
      var end = start + 1
      while end < ordered.count, ranges[ordered[end]].lowerBound < reach {
        reach = max(reach, ranges[ordered[end]].upperBound)
        end += 1
      }
      if end == start + 1 {
        chosen.append(ordered[start])
      } else {
        chosen += resolve(ordered[start..<end], ranges, letters)
      }
      start = end
    }
    return chosen
  }

  /// The longest come first, so what overlaps one that was taken has its first or its last byte in it: the work grows with
  /// the cluster, not with its square.
  private static func resolve(_ cluster: ArraySlice<Int>, _ ranges: [Range<Int>], _ letters: [Int]?) -> [Int] {
    func length(_ index: Int) -> Int { letters?[index] ?? ranges[index].count }
    let byLength = cluster.sorted { left, right in
      (-length(left), ranges[left].lowerBound, left) < (-length(right), ranges[right].lowerBound, right)
    }
    let start = cluster.reduce(Int.max) { min($0, ranges[$1].lowerBound) }
    let end = cluster.reduce(start) { max($0, ranges[$1].upperBound) }
    // For each byte the range that was taken there.
    var taken = [Int?](repeating: nil, count: end - start)
    var kept: [Int] = []
    for index in byLength where !ranges[index].isEmpty {
      let bytes = ranges[index].lowerBound - start..<ranges[index].upperBound - start
      switch (taken[bytes.lowerBound], taken[bytes.upperBound - 1]) {
      case (nil, nil): for byte in bytes { taken[byte] = index }
      case (let other?, _) where ranges[other] == ranges[index]: break
      default: continue
      }
      kept.append(index)
    }
    return kept.sorted { (ranges[$0].lowerBound, $0) < (ranges[$1].lowerBound, $1) }
  }
}
