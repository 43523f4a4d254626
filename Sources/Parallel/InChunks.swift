/// Calls `body` for stretches of `0..<count`, several at a time, and gives what they gave to `gather`, in order: the same
/// on any number of processors.
///
/// At most `width` stretches are under way at once, so that memory does not grow with `count`.
@inlinable public func inChunks<Result: Sendable>(
  of count: Int, size: Int = 32, width: Int = 2 * Processors.count,
  _ body: @escaping @Sendable (Range<Int>) -> Result, gather: (Result) -> Void
) async {
  let chunks = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  await withTaskGroup(of: (Int, Result).self) { group in
    var waiting: [Int: Result] = [:]
    var gathered = 0
    var next = 0
    func start() {
      guard next < chunks.count else { return }
      let index = next
      group.addTask { (index, body(chunks[index])) }
      next += 1
    }
    for _ in 0..<max(1, width) { start() }
    for await (index, result) in group {
      start()
      waiting[index] = result
      while let result = waiting.removeValue(forKey: gathered) {
        gather(result)
        gathered += 1
      }
    }
  }
}
