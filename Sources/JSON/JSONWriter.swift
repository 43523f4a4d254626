import Bytes

/// Writes JSON (RFC 8259) whose bytes depend on nothing but the values: members stand in the order of their keys' UTF-8
/// bytes, in whatever order they were written, and of several with one key the last stays.
///
/// Every call of `string`, `plainText`, `integer`, `bool`, `null`, `array`, `object` or `value` writes one value: one for
/// the whole text, any number within an array, and one for each member of an object. Members that come in order cost the
/// least.
public struct JSONWriter: Sendable {
  /// How the text is laid out.
  public enum Layout: Sendable {
    /// One value a line, indented by two spaces a level, with a line break at the end.
    case pretty
    /// Without any white space.
    case compact
  }

  /// The text so far; whole once one value was written.
  public var bytes: [UInt8] { layout == .pretty && depth == 0 && !output.isEmpty ? output + [0x0A] : output }

  private let layout: Layout
  fileprivate var output: [UInt8] = []
  private var depth = 0
  private var openArray = false
  private var elements = 0

  /// An empty text, with room for so many bytes.
  public init(_ layout: Layout = .pretty, reserving capacity: Int = 0) {
    self.layout = layout
    output.reserveCapacity(capacity)
  }

  /// The whole text; nothing can be written after it.
  public consuming func finished() -> [UInt8] {
    if layout == .pretty, depth == 0, !output.isEmpty { output.append(0x0A) }
    return output
  }
}

extension JSONWriter {
  /// Writes `null`.
  public mutating func null() { scalar("null") }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) { scalar(value ? "true" : "false") }

  /// Writes a number.
  public mutating func integer(_ value: Int) {
    beginElement()
    output.append(decimal: value)
  }

  /// Writes a text.
  public mutating func string(_ value: String) {
    beginElement()
    StringEscaper.append(value.utf8, to: &output)
  }

  /// Writes a text of letters, digits and points of ASCII that `write` appends in pieces: nothing that must be escaped.
  public mutating func plainText(_ write: (inout [UInt8]) -> Void) {
    beginElement()
    output.append(UInt8(ascii: "\""))
    write(&output)
    output.append(UInt8(ascii: "\""))
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
    output.append(UInt8(ascii: "{"))
    depth += 1
    let start = output.count
    var members = JSONObjectWriter(writer: self)
    output = []
    write(&members)
    members.putInOrder(from: start)
    // Exchanged, so that no second reference makes the next byte copy all before it.
    swap(&output, &members.writer.output)
    depth -= 1
    if !members.isEmpty { breakLine() }
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
    breakLine()
    StringEscaper.append(key.utf8, to: &output)
    output.append(UInt8(ascii: ":"))
    if layout == .pretty { output.append(UInt8(ascii: " ")) }
  }
}

/// Takes the members of one object, in any order.
public struct JSONObjectWriter {
  /// A member that was written: its key, and its bytes without what parts it from the one before.
  private struct Member {
    let key: String
    let range: Range<Int>
  }

  fileprivate var writer: JSONWriter
  private var members: [Member] = []
  private var isInOrder = true

  fileprivate init(writer: JSONWriter) {
    self.writer = writer
    // Most objects have no more.
    members.reserveCapacity(8)
  }

  fileprivate var isEmpty: Bool { members.isEmpty }

  /// Adds a member, whose value `write` writes with exactly one call.
  public mutating func member(_ key: String, _ write: (inout JSONWriter) -> Void) {
    if let last = members.last {
      isInOrder = isInOrder && ByteOrder.precedes(last.key, key)
      writer.output.append(UInt8(ascii: ","))
    }
    let start = writer.output.count
    writer.key(key)
    write(&writer)
    members.append(Member(key: key, range: start..<writer.output.count))
  }

  /// Adds a member of this value.
  public mutating func member(_ key: String, _ value: JSONValue) { member(key) { $0.value(value) } }

  /// Adds a text.
  public mutating func member(_ key: String, _ text: String) { member(key) { $0.string(text) } }

  /// Adds a number.
  public mutating func member(_ key: String, _ number: Int) { member(key) { $0.integer(number) } }

  /// Puts the members, which begin at `start`, in the order of their keys; of several with one key the last stays.
  fileprivate mutating func putInOrder(from start: Int) {
    if isInOrder { return }
    let ordered = members.enumerated().sorted { left, right in
      let (first, second) = (left.element.key, right.element.key)
      return ByteOrder.areSame(first, second) ? left.offset < right.offset : ByteOrder.precedes(first, second)
    }.map(\.element)
    var bytes: [UInt8] = []
    for (index, member) in ordered.enumerated() {
      if index + 1 < ordered.count, ByteOrder.areSame(ordered[index + 1].key, member.key) { continue }
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ",")) }
      bytes += writer.output[member.range]
    }
    writer.output.replaceSubrange(start..., with: bytes)
  }
}
