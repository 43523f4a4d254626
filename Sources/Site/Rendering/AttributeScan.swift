import Bytes

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
  @inline(__always)
  static func scan(_ page: UnsafeBufferPointer<UInt8>, found: (Attribute, Slice<UnsafeBufferPointer<UInt8>>) -> Void) {
    var index = 0
    while let sign = ByteScan.first(UInt8(ascii: "="), in: index..<page.count, of: page) {
      guard sign + 1 < page.count, page[sign + 1] == UInt8(ascii: "\"") else {
        index = sign + 1
        continue
      }
      let end = ByteScan.first(UInt8(ascii: "\""), in: sign + 2..<page.count, of: page) ?? page.count
      if let attribute = attribute(endingAt: sign, in: page) {
        let value = page[(sign + 2)..<end]
        if value.contains(UInt8(ascii: "&")) {
          unescaped(value).withUnsafeBufferPointer { found(attribute, $0[...]) }
        } else {
          found(attribute, value)
        }
      }
      index = min(end + 1, page.count)
    }
  }

  private static func attribute(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Attribute? {
    if isName("href", endingAt: end, in: bytes) || isName("src", endingAt: end, in: bytes) { return .target }
    return isName("id", endingAt: end, in: bytes) ? .anchor : nil
  }

  /// Whether the attribute whose name ends before `end` is `name`.
  private static func isName(_ name: StaticString, endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = end - name.utf8CodeUnitCount
    guard start > 0, !isNameByte(bytes[start - 1]) else { return false }
    return name.withUTF8Buffer { $0.elementsEqual(bytes[start..<end]) }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ":")
  }

  private static func unescaped(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8] {
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    let text = references.reduce(String(decoding: value, as: UTF8.self)) { $0.replacing($1.0, with: $1.1) }
    return Array(text.utf8)
  }
}
