import Foundation
import Synchronization
import Testing

@testable import Publication

/// Also where its holder removes the file between another's opening and locking it.
@Test func neverDoTwoHoldTheLock() throws {
  let sandbox = try Sandbox()
  let path = sandbox.path("lock")
  let holders = Atomic(0)
  let taken = Atomic(0)
  let together = Atomic(0)
  DispatchQueue.concurrentPerform(iterations: 4) { _ in
    for _ in 0..<3_000 {
      do {
        let lock = try FolderLock(at: path)
        if holders.add(1, ordering: .sequentiallyConsistent).newValue > 1 { together.add(1, ordering: .relaxed) }
        taken.add(1, ordering: .relaxed)
        usleep(1)
        holders.subtract(1, ordering: .sequentiallyConsistent)
        lock.release()
      } catch {
        usleep(1)
      }
    }
  }
  #expect(taken.load(ordering: .relaxed) > 0)
  #expect(together.load(ordering: .relaxed) == 0)
  #expect(try sandbox.names() == [])
}
