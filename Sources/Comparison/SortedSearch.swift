extension RandomAccessCollection where Index == Int {
  /// The index of the element whose key is `wanted`, in a collection sorted by that key in rising order; nil where there is
  /// none.
  func sortedIndex<Key: Comparable>(of wanted: Key, by key: (Element) -> Key) -> Int? {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if key(self[middle]) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && key(self[low]) == wanted ? low : nil
  }
}
