/// Reads JSON whose members stand in the order in which this program writes them, without a tree and without places.
///
/// Whatever it does not expect is a `Surprise`: who asked then reads the file by other means, which say what is wrong.
struct LockScanner {
  /// Something that this program would not have written so.
  struct Surprise: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  private var isFirst = true

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether the next member of the open object has this key; then its value comes next.
  mutating func member(_ key: StaticString) -> Bool {
    let start = index
    if !isFirst, !takes(",") { return false }
    if takes("\""), takes(key, atOnce: true), takes("\"", atOnce: true), takes(":") { return true }
    index = start
    return false
  }

  /// Goes on to the value of the member with this key, which must come next.
  mutating func require(_ key: StaticString) throws(Surprise) {
    guard member(key) else { throw Surprise() }
  }

  /// Reads an object: `read` reads its members in their order, and no other may follow.
  mutating func object<Value>(
    _ read: (inout LockScanner) throws(Surprise) -> Value
  ) throws(Surprise) -> Value {
    try need("{")
    isFirst = true
    let value = try read(&self)
    try need("}")
    isFirst = false
    return value
  }

  /// Reads an object with any keys: `read` is given each and reads its value.
  mutating func entries<Value>(
    _ read: (String, inout LockScanner) throws(Surprise) -> Value
  ) throws(Surprise) -> [Value] {
    try list("{", "}") { scanner throws(Surprise) in
      let key = try scanner.text()
      try scanner.need(":")
      return try read(key, &scanner)
    }
  }

  /// Reads an array, of which `read` reads each value.
  mutating func array<Value>(
    _ read: (inout LockScanner) throws(Surprise) -> Value
  ) throws(Surprise) -> [Value] {
    try list("[", "]", read)
  }

  /// Reads a text.
  mutating func text() throws(Surprise) -> String {
    try need("\"")
    let start = index
    while index < bytes.count, bytes[index] != UInt8(ascii: "\""), bytes[index] != UInt8(ascii: "\\") { index += 1 }
    guard index < bytes.count else { throw Surprise() }
    if bytes[index] == UInt8(ascii: "\\") { return try textWithEscapes(from: start) }
    let range = start..<index
    index += 1
    isFirst = false
    return try decoded(bytes[range])
  }

  /// Reads a number.
  mutating func number() throws(Surprise) -> Int {
    blanks()
    isFirst = false
    return try digits()
  }

  /// Reads a text of plain ASCII piece by piece: `read` uses `digits` and `needs`.
  mutating func plainText<Value>(
    _ read: (inout LockScanner) throws(Surprise) -> Value
  ) throws(Surprise) -> Value {
    try need("\"")
    let value = try read(&self)
    try needs("\"")
    isFirst = false
    return value
  }

  /// Reads digits that stand right here.
  mutating func digits() throws(Surprise) -> Int {
    var number = 0
    let start = index
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39, number <= LockFile.greatestNumber {
      number = number * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > start, number <= LockFile.greatestNumber else { throw Surprise() }
    return number
  }

  /// Reads two numbers of which the first is not above the second, with `-` between them.
  mutating func range() throws(Surprise) -> Range<Int> {
    let lower = try digits()
    try needs("-")
    let upper = try digits()
    guard lower <= upper else { throw Surprise() }
    return lower..<upper
  }

  /// Whether these bytes stand right here; then they are read.
  mutating func has(_ text: StaticString) -> Bool { takes(text, atOnce: true) }

  /// Reads these bytes, which must stand right here.
  mutating func needs(_ text: StaticString) throws(Surprise) {
    guard takes(text, atOnce: true) else { throw Surprise() }
  }

  /// Whether nothing but blanks follows.
  mutating func isAtEnd() -> Bool {
    blanks()
    return index == bytes.count
  }
}

extension LockScanner {
  private mutating func list<Value>(
    _ open: StaticString, _ close: StaticString, _ read: (inout LockScanner) throws(Surprise) -> Value
  ) throws(Surprise) -> [Value] {
    var values: [Value] = []
    try need(open)
    while !takes(close) {
      if !values.isEmpty { try need(",") }
      values.append(try read(&self))
    }
    isFirst = false
    return values
  }

  /// Reads these bytes, before which blanks may stand.
  private mutating func need(_ text: StaticString) throws(Surprise) {
    guard takes(text) else { throw Surprise() }
  }

  @inline(__always)
  private mutating func blanks() {
    while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x0A { index += 1 }
  }

  @inline(__always)
  private mutating func takes(_ text: StaticString, atOnce: Bool = false) -> Bool {
    if !atOnce { blanks() }
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != text.utf8Start[offset] { return false }
    index += count
    return true
  }

  /// Reads on with a text in which quotation marks and backslashes are escaped; no other escapes are frequent.
  private mutating func textWithEscapes(from start: Int) throws(Surprise) -> String {
    var text = Array(bytes[start..<index])
    while index < bytes.count, bytes[index] != UInt8(ascii: "\"") {
      if bytes[index] == UInt8(ascii: "\\") {
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "\\") else {
          throw Surprise()
        }
      }
      text.append(bytes[index])
      index += 1
    }
    try needs("\"")
    isFirst = false
    return try decoded(text)
  }

  private func decoded(_ text: some Collection<UInt8>) throws(Surprise) -> String {
    // Control characters are escaped where this program writes.
    guard text.allSatisfy({ $0 >= 0x20 }), let string = String(validating: text, as: UTF8.self) else {
      throw Surprise()
    }
    return string
  }
}
