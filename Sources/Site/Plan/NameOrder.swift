import Bytes

extension [String] {
  /// Their positions in the order in which readers look for names, capitals and small letters alike.
  var nameOrder: [Int] {
    let names = map { $0.lowercased() }
    return indices.sorted { left, right in
      ByteOrder.areSame(names[left], names[right]) ? left < right : ByteOrder.precedes(names[left], names[right])
    }
  }
}
