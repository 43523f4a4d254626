/// Chooses among stretches that overlap.
enum Overlaps {
  /// The stretches that remain when of any two that overlap the longer one wins, wherever it starts, and of two equally
  /// long ones the earlier. Equal stretches all remain or none. In the order of the text.
  static func longest<Item>(_ items: [Item], range: (Item) -> Range<Int>) -> [Item] {
    let ordered = items.indices.sorted { left, right in
      let (first, second) = (range(items[left]), range(items[right]))
      return (first.lowerBound, first.upperBound, left) < (second.lowerBound, second.upperBound, right)
    }
    var chosen: [Item] = []
    var cluster: [Int] = []
    var reach = Int.min
    for index in ordered {
      if range(items[index]).lowerBound >= reach {
        chosen += resolve(cluster, of: items, range: range)
        cluster = []
      }
      cluster.append(index)
      reach = max(reach, range(items[index]).upperBound)
    }
    return chosen + resolve(cluster, of: items, range: range)
  }

  /// A cluster hangs together by overlaps, so it is as short as the text between two blanks or a little longer.
  private static func resolve<Item>(_ cluster: [Int], of items: [Item], range: (Item) -> Range<Int>) -> [Item] {
    guard cluster.count > 1 else { return cluster.map { items[$0] } }
    let byLength = cluster.sorted { left, right in
      let (first, second) = (range(items[left]), range(items[right]))
      return (-first.count, first.lowerBound, left) < (-second.count, second.lowerBound, right)
    }
    var taken: [Range<Int>] = []
    var kept: [Int] = []
    for index in byLength {
      let wanted = range(items[index])
      guard !taken.contains(where: { $0 != wanted && $0.overlaps(wanted) }) else { continue }
      if taken.last != wanted { taken.append(wanted) }
      kept.append(index)
    }
    return kept.sorted { (range(items[$0]).lowerBound, $0) < (range(items[$1]).lowerBound, $1) }.map { items[$0] }
  }
}
