/// Calls `body` for stretches of `0..<count`, several at a time, and gives what they gave to `gather`, in order: the same
/// on any number of processors.
///
/// At most `width` stretches are under way at once, and none begins before all but the last `4 * width` that began are
/// gathered, however long one of them takes: so memory does not grow with `count`.
@inlinable public func inChunks<Result: Sendable>(
  of count: Int, size: Int = 32, width: Int = 2 * Processors.count,
  _ body: @escaping @Sendable (Range<Int>) -> Result, gather: (Result) -> Void
) async {
  let chunks = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  let width = max(1, width)
  await withTaskGroup(of: (Int, Result).self) { group in
    var waiting: [Int: Result] = [:]
    var gathered = 0
    var next = 0
    /// Begins what may begin: those that are neither gathered nor waiting are under way.
    func start() {
      while next < min(chunks.count, gathered + 4 * width), next - gathered - waiting.count < width {
        let index = next
        group.addTask { (index, body(chunks[index])) }
        next += 1
      }
    }
    start()
    for await (index, result) in group {
      waiting[index] = result
      // Before this one is gathered, so that no processor waits for that; and after it, where many had waited.
      start()
      while let result = waiting.removeValue(forKey: gathered) {
        gather(result)
        gathered += 1
      }
      start()
    }
  }
}

/// `body` of every item, worked out side by side in chunks of `size`; in the order of the items.
@inlinable public func parallelMap<Items: RandomAccessCollection & Sendable, Value: Sendable>(
  _ items: Items, size: Int = 32, _ body: @escaping @Sendable (Items.Element) -> Value
) async -> [Value] where Items.Index == Int {
  guard items.count > size else { return items.map(body) }
  var values: [Value] = []
  values.reserveCapacity(items.count)
  await inChunks(of: items.count, size: size) { chunk in
    chunk.map { body(items[items.startIndex + $0]) }
  } gather: {
    values += $0
  }
  return values
}
