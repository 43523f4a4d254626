/// Writes elements of HTML and SVG into one buffer. Elements are closed by construction, text and attribute values
/// escaped; names of elements and attributes are literals of the source code.
///
/// ```
/// writer.element("svg", ["class": "ch", "height": 602]) { svg in
///   svg.element("title", ["id": "t1"], text: title)
///   svg.element("rect", ["x": Percent(hundredths: 3400), "width": Percent(hundredths: 1130), "y": 18, "height": 584])
/// }
/// ```
public struct MarkupWriter {
  private var bytes: [UInt8] = []

  /// A writer that has written nothing.
  public init() {
    // A link or so.
    bytes.reserveCapacity(96)
  }

  /// What was written.
  public var markup: Markup { Markup(vouchedFor: bytes) }

  /// Writes `text`, escaped.
  public mutating func text(_ text: some StringProtocol) { Escaper.append(text, to: &bytes) }

  /// Writes markup as it is.
  public mutating func markup(_ markup: Markup) { bytes.append(contentsOf: markup.bytes) }

  /// Writes markup that stands in the source code, as it is.
  public mutating func literal(_ literal: StaticString) { append(literal) }

  /// Ends the line, for output that people read.
  public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// Writes an element without content: a void element of HTML without end tag, a shape of SVG closed in itself, any
  /// other with its end tag.
  public mutating func element(_ name: StaticString, _ attributes: Attributes = [:]) {
    openTag(name, attributes)
    switch ElementKind(name) {
    case .void: bytes.append(UInt8(ascii: ">"))
    case .shape: append("/>")
    case .container:
      bytes.append(UInt8(ascii: ">"))
      endTag(name)
    }
  }

  /// Writes an element that contains `text`.
  public mutating func element(_ name: StaticString, _ attributes: Attributes = [:], text: some StringProtocol) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that contains `markup`.
  public mutating func element(_ name: StaticString, _ attributes: Attributes = [:], markup: Markup) {
    element(name, attributes) { $0.markup(markup) }
  }

  /// Writes an element that contains what `content` writes.
  public mutating func element<Failure: Error>(
    _ name: StaticString, _ attributes: Attributes = [:],
    content: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) {
    openTag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    defer { endTag(name) }
    try content(&self)
  }
}

extension MarkupWriter {
  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// All of the start tag but its last character.
  private mutating func openTag(_ name: StaticString, _ attributes: Attributes) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for (name, value) in attributes.list { append(name, value.attributeForm) }
  }

  private mutating func endTag(_ name: StaticString) {
    append("</")
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ name: StaticString, _ form: AttributeForm) {
    if form == .absent { return }
    bytes.append(UInt8(ascii: " "))
    append(name)
    switch form {
    case .absent, .bare: break
    case .text(let value): appendQuoted { Escaper.append(value, to: &$0) }
    case .number(let value): appendQuoted { $0.append(contentsOf: String(value).utf8) }
    }
  }

  private mutating func appendQuoted(_ value: (inout [UInt8]) -> Void) {
    append("=\"")
    value(&bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}

extension Markup {
  /// One element without content.
  public static func element(_ name: StaticString, _ attributes: Attributes = [:]) -> Markup {
    Markup { $0.element(name, attributes) }
  }

  /// One element that contains `text`, escaped.
  public static func element(
    _ name: StaticString, _ attributes: Attributes = [:], text: some StringProtocol
  ) -> Markup {
    Markup { $0.element(name, attributes, text: text) }
  }

  /// One element that contains `markup`.
  public static func element(_ name: StaticString, _ attributes: Attributes = [:], markup: Markup) -> Markup {
    Markup { $0.element(name, attributes, markup: markup) }
  }

  /// One element that contains what `content` writes.
  public static func element<Failure: Error>(
    _ name: StaticString, _ attributes: Attributes = [:],
    content: (inout MarkupWriter) throws(Failure) -> Void
  ) throws(Failure) -> Markup {
    try Markup { writer throws(Failure) in try writer.element(name, attributes, content: content) }
  }
}
