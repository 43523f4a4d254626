extension RandomAccessCollection {
  /// The first index from which `holds` is true, in a collection of which it is false up to there and true of all the
  /// rest; `endIndex` where it is true of nothing. In log n steps.
  @inlinable public func partitioningIndex(where holds: (Element) -> Bool) -> Index {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if holds(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }

  /// The index of the first element whose key is `wanted`, in a collection sorted by that key in rising order; nil where
  /// there is none.
  @inlinable public func sortedIndex<Key: Comparable>(of wanted: Key, by key: (Element) -> Key) -> Index? {
    let index = partitioningIndex { key($0) >= wanted }
    return index < endIndex && key(self[index]) == wanted ? index : nil
  }
}

extension RandomAccessCollection where Element: Comparable {
  /// Whether a collection sorted in rising order contains `wanted`.
  @inlinable public func containsSorted(_ wanted: Element) -> Bool { sortedIndex(of: wanted) { $0 } != nil }
}
