/// Calls `body` for stretches of `0..<count`, several at a time, and gives what they gave in order.
///
/// At most `width` stretches are under way at once, so that memory does not grow with `count`.
func inChunks<Result: Sendable>(
  of count: Int, size: Int = 32, width: Int, _ body: @escaping @Sendable (Range<Int>) -> Result
) async -> [Result] {
  let chunks = stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  return await withTaskGroup(of: (Int, Result).self) { group in
    var results = [Result?](repeating: nil, count: chunks.count)
    var next = 0
    while next < min(width, chunks.count) {
      let index = next
      group.addTask { (index, body(chunks[index])) }
      next += 1
    }
    for await (index, result) in group {
      results[index] = result
      guard next < chunks.count else { continue }
      let following = next
      group.addTask { (following, body(chunks[following])) }
      next += 1
    }
    return results.compactMap { $0 }
  }
}
