/// Writes JSON (RFC 8259) whose bytes depend on nothing but the values: members stand in the order of their keys' UTF-8
/// bytes, in whatever order they were written, and of several with one key the last stays.
///
/// Every call of `string`, `integer`, `bool`, `null`, `array`, `object` or `value` writes one value: one for the whole
/// text, any number within an array, and one for each member of an object.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One value a line, indented by two spaces a level, with a line break at the end.
    case pretty
    /// Without any white space.
    case compact
  }

  /// Where the text will stand.
  public enum Use: Sendable {
    /// In a file of its own.
    case file
    /// In the text of an HTML element or attribute: `<`, `>` and `&` are escaped too.
    case html
  }

  /// The text so far; whole once one value was written.
  public var bytes: [UInt8] { layout == .pretty && depth == 0 && !output.isEmpty ? output + [0x0A] : output }

  private let layout: Layout
  private let escaper: StringEscaper
  private var output: [UInt8] = []
  private var depth = 0
  private var openArray = false
  private var elements = 0

  /// An empty text.
  public init(_ layout: Layout = .pretty, for use: Use = .file) {
    self.layout = layout
    escaper = StringEscaper(forHTML: use == .html)
  }
}

extension JSONWriter {
  /// Writes `null`.
  public mutating func null() { scalar("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { scalar(value ? "true" : "false") }

  /// Writes a number.
  public mutating func integer(_ value: Int) { scalar(String(value)) }

  /// Writes a text.
  public mutating func string(_ value: String) {
    beginElement()
    escaper.append(value.utf8, to: &output)
  }

  /// Writes an array of the values that `write` writes.
  public mutating func array(_ write: (inout JSONWriter) -> Void) {
    beginElement()
    let outer = (openArray, elements)
    (openArray, elements) = (true, 0)
    output.append(UInt8(ascii: "["))
    depth += 1
    write(&self)
    depth -= 1
    if elements > 0 { breakLine() }
    output.append(UInt8(ascii: "]"))
    (openArray, elements) = outer
  }

  /// Writes an object of the members that `write` gives.
  public mutating func object(_ write: (inout JSONObjectWriter) -> Void) {
    beginElement()
    let outer = (openArray, elements)
    (openArray, elements) = (false, 0)
    let content = JSONWriter(inside: self)
    var members = JSONObjectWriter(writer: content)
    write(&members)
    output.append(UInt8(ascii: "{"))
    depth += 1
    var isFirst = true
    for range in members.rangesInOrder() {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      breakLine()
      output += members.writer.output[range]
    }
    depth -= 1
    if !isFirst { breakLine() }
    output.append(UInt8(ascii: "}"))
    (openArray, elements) = outer
  }

  /// Writes `value`.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let bool): self.bool(bool)
    case .integer(let integer): self.integer(integer)
    case .string(let string): self.string(string)
    case .array(let values): array { writer in for value in values { writer.value(value) } }
    case .object(let object):
      self.object { writer in for (key, value) in object.members { writer.member(key) { $0.value(value) } } }
    }
  }
}

extension JSONWriter {
  private init(inside outer: JSONWriter) {
    layout = outer.layout
    escaper = outer.escaper
    depth = outer.depth + 1
  }

  private mutating func scalar(_ text: String) {
    beginElement()
    output += text.utf8
  }

  private mutating func beginElement() {
    guard openArray else { return }
    if elements > 0 { output.append(UInt8(ascii: ",")) }
    elements += 1
    breakLine()
  }

  private mutating func breakLine() {
    guard layout == .pretty else { return }
    output.append(0x0A)
    output += repeatElement(UInt8(ascii: " "), count: depth * 2)
  }

  fileprivate mutating func key(_ key: String) {
    escaper.append(key.utf8, to: &output)
    output.append(UInt8(ascii: ":"))
    if layout == .pretty { output.append(UInt8(ascii: " ")) }
  }

  fileprivate var written: Int { output.count }
}

/// Takes the members of one object, in any order.
public struct JSONObjectWriter {
  fileprivate var writer: JSONWriter
  private var keys: [(bytes: [UInt8], range: Range<Int>)] = []

  fileprivate init(writer: JSONWriter) { self.writer = writer }

  /// Adds a member, whose value `write` writes with exactly one call.
  public mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
    let start = writer.written
    writer.key(key)
    write(&writer)
    keys.append((Array(key.utf8), start..<writer.written))
  }

  /// Adds a member of this value.
  public mutating func member(_ key: String, _ value: JSONValue) { member(key) { $0.value(value) } }

  /// Adds a text.
  public mutating func member(_ key: String, _ text: String) { member(key) { $0.string(text) } }

  /// Adds a number.
  public mutating func member(_ key: String, _ number: Int) { member(key) { $0.integer(number) } }

  fileprivate func rangesInOrder() -> [Range<Int>] {
    let ordered = keys.enumerated().sorted { left, right in
      let (first, second) = (left.element.bytes, right.element.bytes)
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }
    return ordered.enumerated().compactMap { index, entry in
      let next = index + 1
      if next < ordered.count, ordered[next].element.bytes == entry.element.bytes { return nil }
      return entry.element.range
    }
  }
}
