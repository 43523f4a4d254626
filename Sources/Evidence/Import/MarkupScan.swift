/// Tells the source of a page from its text.
enum MarkupScan {
  /// The first tag of a page's source; nil where the bytes are text. A text may mention a tag or two: its source begins with
  /// one, or closes many.
  static func firstTag(in bytes: [UInt8]) -> Range<Int>? {
    let tags = bytes.indices.lazy.filter { bytes[$0] == UInt8(ascii: "<") }.compactMap { tag(at: $0, of: bytes) }
    guard let first = tags.first else { return nil }
    let isAtStart = bytes[..<first.lowerBound].trimmingPrefix([0xEF, 0xBB, 0xBF]).allSatisfy { $0 <= 0x20 }
    return isAtStart || tags.filter { bytes[$0.lowerBound + 1] == UInt8(ascii: "/") }.prefix(3).count == 3 ? first : nil
  }

  /// The tag that begins at `start`, where its name is one of a page's.
  private static func tag(at start: Int, of bytes: [UInt8]) -> Range<Int>? {
    var name = start + 1
    if name < bytes.count, [UInt8(ascii: "/"), UInt8(ascii: "!")].contains(bytes[name]) { name += 1 }
    let end = bytes[name...].prefix(8).prefix { Letters.isASCIIWord($0) }.endIndex
    guard names.contains(String(decoding: bytes[name..<end], as: UTF8.self).lowercased()) else { return nil }
    return start..<end
  }

  private static let names: Set<String> = [
    "a", "article", "body", "br", "div", "doctype", "h1", "head", "html", "li", "main", "meta", "p", "script",
    "section",
    "span", "title", "ul",
  ]
}
