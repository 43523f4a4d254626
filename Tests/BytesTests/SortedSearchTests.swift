import Bytes
import Testing

/// Sorted lists of every length up to that of three halvings, with elements that stand once, twice, three times.
private let lists: [[Int]] = (0..<10).flatMap { length in
  (1...3).map { times in (0..<length).map { $0 / times * 2 } }
}

@Suite("Search in what is sorted")
struct SortedSearchTests {
  @Test("The index is the first of which the condition holds, or the end", arguments: lists)
  func findsFirst(list: [Int]) {
    for wanted in -1...20 {
      #expect(list.partitioningIndex { $0 >= wanted } == list.firstIndex { $0 >= wanted } ?? list.endIndex)
      #expect(list.sortedIndex(of: wanted) { $0 } == list.firstIndex(of: wanted))
      #expect(list.containsSorted(wanted) == list.contains(wanted))
    }
  }

  @Test("In a slice, which does not begin at 0, the index is one of the slice", arguments: lists)
  func searchesSlices(list: [Int]) {
    for start in list.indices {
      let slice = list[start...]
      for wanted in -1...20 {
        #expect(slice.partitioningIndex { $0 >= wanted } == slice.firstIndex { $0 >= wanted } ?? slice.endIndex)
        #expect(slice.sortedIndex(of: wanted) { $0 } == slice.firstIndex(of: wanted))
      }
    }
  }

  @Test("Where neighbours have one key, the first of them is found")
  func findsFirstOfEqual() {
    let pairs = [("a", 1), ("b", 1), ("b", 2), ("c", 1)]
    #expect(pairs.sortedIndex(of: "b", by: \.0) == 1)
    #expect(pairs.sortedIndex(of: "bb", by: \.0) == nil)
  }

  @Test("Few elements are looked at")
  func asksSeldom() {
    var asked = 0
    let index = (0..<1_000_000).partitioningIndex {
      asked += 1
      return $0 >= 765_432
    }
    #expect(index == 765_432)
    #expect(asked <= 20)
  }
}
