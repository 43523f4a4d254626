/// What one finished page points to and offers: read off its bytes, so that it is what readers will get.
struct LinkScan: Sendable {
  /// The values of `href` and `src`, with character references undone.
  private(set) var targets: [String] = []
  /// The values of `id`.
  private(set) var anchors: Set<String> = []
  /// Values of `id` that stand twice.
  private(set) var repeatedAnchors: [String] = []

  /// Scans the bytes of an HTML page. Attributes are found as our own writers and templates write them: after a blank
  /// or line break, with double quotes.
  init(page: [UInt8]) {
    page.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        guard bytes[index] == UInt8(ascii: "="), index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "\"") else {
          index += 1
          continue
        }
        let start = index + 2
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") { end += 1 }
        record(attributeBefore: index, value: start..<end, in: bytes)
        index = end + 1
      }
    }
  }

  private mutating func record(
    attributeBefore equals: Int, value: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var start = equals
    while start > 0, Self.isNameByte(bytes[start - 1]) { start -= 1 }
    let name = UnsafeBufferPointer(rebasing: bytes[start..<equals])
    if name.elementsEqual("href".utf8) || name.elementsEqual("src".utf8) {
      targets.append(Self.unescape(bytes[value]))
    } else if name.elementsEqual("id".utf8) {
      let anchor = Self.unescape(bytes[value])
      if !anchors.insert(anchor).inserted { repeatedAnchors.append(anchor) }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte == 0x2D || byte == 0x3A
  }

  private static func unescape(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let references = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
    return references.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}
