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
