/// Where a link's address stands, and how its bytes are spelt.
struct LocatedAddress {
  let range: Range<Int>
  let map: OffsetMap?
}

/// Finds where the address of a link stands that cmark has read: in the link, or in a definition of references.
struct AddressSearch {
  private let address: [UInt8]
  private let bytes: [UInt8]
  private let limit: Int

  /// The search for `address` of a link that ends before `limit` in the Markdown `bytes`.
  init(_ address: [UInt8], in bytes: [UInt8], before limit: Int) {
    self.address = address
    self.bytes = bytes
    self.limit = limit
  }

  /// The address of an autolink, `<address>`, in which `start` follows the first sign, and the end of the link.
  func inAutolink(from start: Int) -> (address: LocatedAddress?, end: Int) {
    let end = offset(of: UInt8(ascii: ">"), from: start)
    let map = Spelling(bytes, before: end, .autolink).match(address, at: start)?.map
    return (LocatedAddress(range: start..<end, map: map), min(end + 1, limit))
  }

  /// The address of a link whose text ends at the first bracket from `start` on, and the end of the link.
  func afterText(from start: Int) -> (address: LocatedAddress?, end: Int) {
    let end = min(offset(of: UInt8(ascii: "]"), from: start) + 1, limit)
    return destination(at: end) ?? (definition, endOfLabel(at: end))
  }

  /// `(address "title")`
  private func destination(at start: Int) -> (address: LocatedAddress?, end: Int)? {
    guard start < limit, bytes[start] == UInt8(ascii: "(") else { return nil }
    var at = skipSpace(start + 1, before: limit)
    let isPointed = at < limit && bytes[at] == UInt8(ascii: "<")
    if isPointed { at += 1 }
    guard let (map, end) = Spelling(bytes, before: limit, .address).match(address, at: at) else { return nil }
    let found = LocatedAddress(range: at..<end, map: map)
    at = skipSpace(isPointed ? end + 1 : end, before: limit)
    if at < limit, bytes[at] != UInt8(ascii: ")") {
      let close = bytes[at] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[at]
      at = skipSpace(offset(of: close, from: at + 1) + 1, before: limit)
    }
    return (found, min(at + 1, limit))
  }

  /// `[label]`, `[]` or nothing.
  private func endOfLabel(at start: Int) -> Int {
    guard start < limit, bytes[start] == UInt8(ascii: "[") else { return start }
    return min(offset(of: UInt8(ascii: "]"), from: start + 1) + 1, limit)
  }

  /// `[label]: address`, anywhere in the text; nil where none gives this address.
  private var definition: LocatedAddress? {
    let spelling = Spelling(bytes, before: bytes.count, .address)
    for colon in bytes.indices.dropFirst() where bytes[colon] == UInt8(ascii: ":") {
      guard bytes[colon - 1] == UInt8(ascii: "]") else { continue }
      var at = skipSpace(colon + 1, before: bytes.count)
      if at < bytes.count, bytes[at] == UInt8(ascii: "<") { at += 1 }
      if let (map, end) = spelling.match(address, at: at) { return LocatedAddress(range: at..<end, map: map) }
    }
    return nil
  }

  /// The next `byte` that no backslash escapes; `limit` where there is none.
  private func offset(of byte: UInt8, from start: Int) -> Int {
    var at = start
    while at < limit, bytes[at] != byte {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(at, limit)
  }

  private func skipSpace(_ start: Int, before end: Int) -> Int {
    var at = start
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return at
  }
}
