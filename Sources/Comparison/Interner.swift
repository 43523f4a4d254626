/// Numbers values in the order in which they come, equal ones alike.
///
/// Most claims have a handful of different answers, and looking through a handful is faster than hashing.
struct Interner<Value: Hashable & Sendable>: Sendable {
  /// The values, by their numbers.
  private(set) var values: [Value] = []
  private var numbers: [Value: Int] = [:]
  private static var few: Int { 12 }

  /// The number of `value`, and whether it is new.
  mutating func number(of value: Value) -> (number: Int, isNew: Bool) {
    if values.count < Self.few {
      if let known = values.firstIndex(of: value) { return (known, false) }
    } else {
      if numbers.isEmpty { numbers = Dictionary(uniqueKeysWithValues: zip(values, values.indices)) }
      if let known = numbers[value] { return (known, false) }
      numbers[value] = values.count
    }
    values.append(value)
    return (values.count - 1, true)
  }
}
