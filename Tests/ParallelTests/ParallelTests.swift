import Foundation
import Parallel
import Synchronization
import Testing

@Suite("Work side by side")
struct ParallelTests {
  @Test("Every item has its value, in order", arguments: [0, 1, 31, 32, 33, 64, 1_000])
  func mapsInOrder(count: Int) async {
    let items = (0..<count).map { "item \($0)" }
    #expect(await parallelMap(items) { $0 + "." } == items.map { $0 + "." })
    #expect(await parallelMap(items[...].dropFirst(3), size: 7) { $0 } == Array(items.dropFirst(3)))
    #expect(await parallelMap(0..<count, size: 1) { -$0 } == (0..<count).map { -$0 })
  }

  @Test("Stretches follow each other, also where the first takes longest", arguments: [1, 2, 8])
  func gathersInOrder(width: Int) async {
    var gathered: [Range<Int>] = []
    await inChunks(of: 100, size: 30, width: width) { range in
      if range.lowerBound == 0 { for _ in 0..<10_000 { _ = String(repeating: "a", count: 100) } }
      return range
    } gather: {
      gathered.append($0)
    }
    #expect(gathered == [0..<30, 30..<60, 60..<90, 90..<100])
  }

  @Test("Behind a slow first stretch only so many results wait")
  func boundsWhatWaits() async {
    let started = Started()
    await inChunks(of: 1_000, size: 1, width: 2) { range in
      if range.lowerBound == 0 {
        Thread.sleep(forTimeInterval: 0.2)
        return started.count.load(ordering: .relaxed)
      }
      started.count.add(1, ordering: .relaxed)
      return 0
    } gather: {
      #expect($0 < 4 * 2)
    }
    #expect(started.count.load(ordering: .relaxed) == 999)
  }

  private final class Started: Sendable {
    let count = Atomic(0)
  }
}
