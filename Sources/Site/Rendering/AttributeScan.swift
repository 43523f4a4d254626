/// Finds the attributes that link pages together in the bytes of a finished page: what readers will get is what is
/// checked.
enum AttributeScan {
  /// The attributes that matter.
  enum Attribute: Sendable {
    /// `href` or `src`: it points somewhere.
    case target
    /// `id`: something can point here.
    case anchor
  }

  /// Calls `found` for each such attribute of `page` with its value, character references undone. Attributes are found
  /// as our writers and templates write them: a name, `=`, and the value in double quotes.
  static func scan(_ page: [UInt8], found: (Attribute, Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    page.withUnsafeBufferPointer { bytes in
      var index = 1
      while index + 1 < bytes.count {
        guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "\"") else {
          index += 1
          continue
        }
        let start = index + 2
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        if let attribute = attribute(endingAt: index, in: bytes) {
          report(attribute, bytes[start..<end], to: found)
        }
        index = end + 1
      }
    }
  }

  private static func attribute(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Attribute? {
    var start = end
    while start > 0, isNameByte(bytes[start - 1]) { start -= 1 }
    let name = bytes[start..<end]
    if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) { return .target }
    return name.elementsEqual("id".utf8) ? .anchor : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  private static func report(
    _ attribute: Attribute, _ value: Slice<UnsafeBufferPointer<UInt8>>,
    to found: (Attribute, Slice<UnsafeBufferPointer<UInt8>>) -> Void
  ) {
    guard value.contains(UInt8(ascii: "&")) else { return found(attribute, value) }
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    let text = references.reduce(String(decoding: value, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
    Array(text.utf8).withUnsafeBufferPointer { found(attribute, $0[...]) }
  }
}
