// Elements whose content is no HTML: it is read as it is, up to the closing tag.
extension Markup {
  /// A `script` element that holds data and runs nothing, such as JSON-LD: `json` is JSON, of the media type `type`.
  ///
  /// `<`, `>`, `&` and `=`, which JSON has nowhere but in its texts, are written by their numbers there, so that no text
  /// ends the element or opens a comment in it (HTML, 4.12.1.3 Restrictions for contents of script elements), or looks like
  /// an attribute before a value.
  public static func data(_ type: StaticString, json: [UInt8]) -> Markup {
    var bytes = Array("<script type=\"\(type)\">".utf8)
    bytes.reserveCapacity(bytes.count + json.count + 32)
    for byte in json {
      switch byte {
      case UInt8(ascii: "<"): bytes += "\\u003c".utf8
      case UInt8(ascii: ">"): bytes += "\\u003e".utf8
      case UInt8(ascii: "&"): bytes += "\\u0026".utf8
      case UInt8(ascii: "="): bytes += "\\u003d".utf8
      default: bytes.append(byte)
      }
    }
    bytes += "</script>".utf8
    return Markup(vouchedFor: bytes)
  }

  /// A `style` element that holds a style sheet, which is trusted, as it is; nothing where the sheet holds `</`, which could
  /// end the element (HTML, 4.2.6 The style element). A page allows it by the hash of these very bytes.
  public static func style(_ sheet: [UInt8]) -> Markup {
    let end = zip(sheet, sheet.dropFirst()).contains { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/") }
    return end ? Markup() : Markup(vouchedFor: Array("<style>".utf8) + sheet + Array("</style>".utf8))
  }
}
