extension Markup {
  /// A `style` element that holds a style sheet, which is trusted, as it is; nothing where the sheet holds `</`, which could
  /// end the element (HTML, 4.2.6 The style element). A page allows it by the hash of these very bytes.
  public static func style(_ sheet: [UInt8]) -> Markup {
    let end = zip(sheet, sheet.dropFirst()).contains { $0 == UInt8(ascii: "<") && $1 == UInt8(ascii: "/") }
    return end ? Markup() : Markup(vouchedFor: Array("<style>".utf8) + sheet + Array("</style>".utf8))
  }
}
