#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Applies `body` to every item side by side, in chunks of which only a few are under way, and gives the results in the
/// order of the items: the same on any number of processors.
func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], chunk: Int = 64, _ body: @escaping @Sendable (Item) -> Result
) async -> [Result] {
  let starts = Array(stride(from: 0, to: items.count, by: chunk))
  guard starts.count > 1 else { return items.map(body) }
  let window = max(2, 2 * sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  return await withTaskGroup(of: (Int, [Result]).self) { group in
    var chunks = [[Result]](repeating: [], count: starts.count)
    func add(_ index: Int) {
      group.addTask { (index, items[starts[index]..<min(starts[index] + chunk, items.count)].map(body)) }
    }
    var next = min(window, starts.count)
    for index in 0..<next { add(index) }
    while let (index, results) = await group.next() {
      chunks[index] = results
      if next < starts.count { add(next) }
      next += 1
    }
    return chunks.flatMap { $0 }
  }
}
