/// Runs work side by side.
enum InParallel {
  /// `body` for each index below `count`, in chunks over all processors; the values in the order of their indices.
  static func map<Value: Sendable>(
    _ count: Int, chunk: Int = 32, _ body: @escaping @Sendable (Int) -> Value
  ) async -> [Value] {
    await withTaskGroup(of: (start: Int, values: [Value]).self) { group in
      for start in stride(from: 0, to: count, by: chunk) {
        group.addTask { (start, (start..<min(start + chunk, count)).map(body)) }
      }
      var chunks: [(start: Int, values: [Value])] = []
      for await chunk in group { chunks.append(chunk) }
      return chunks.sorted { $0.start < $1.start }.flatMap(\.values)
    }
  }
}
