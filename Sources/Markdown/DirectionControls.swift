import Diagnostics

/// The direction controls in a text, as they are or as references such as `&#x202E;`, which Markdown resolves.
enum DirectionControls {
  /// Each at its place, up to a hundred.
  static func diagnostics(in text: MarkdownText) -> [Diagnostic] {
    guard mayHoldAny(text.bytes) else { return [] }
    let found = find(in: text.bytes).prefix(100)
    guard !found.isEmpty else { return [] }
    let map = text.mapToSource()
    return found.map { DirectionControl.diagnostic(of: $0.scalar, at: text.source.place(map.map($0.range))) }
  }

  /// Whether a control or a reference may be among `bytes`. Looks at all of them without a branch, since almost no text
  /// holds one.
  private static func mayHoldAny(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var found: UInt8 = 0
      for index in 0..<max(0, buffer.count - 2) {
        let isControlStart: UInt8 = buffer[index] == 0xE2 ? 1 : 0
        let isControlMiddle: UInt8 = buffer[index + 1] == 0x80 ? 1 : 0
        let isControlEnd: UInt8 = buffer[index + 2] &- 0xAA < 5 ? 1 : 0
        let isAmpersand: UInt8 = buffer[index] == UInt8(ascii: "&") ? 1 : 0
        let isNumber: UInt8 = buffer[index + 1] == UInt8(ascii: "#") ? 1 : 0
        found |= (isControlStart & isControlMiddle & isControlEnd) | (isAmpersand & isNumber)
      }
      return found != 0
    }
  }

  private static func find(in bytes: [UInt8]) -> [(scalar: UInt32, range: Range<Int>)] {
    var found: [(scalar: UInt32, range: Range<Int>)] = []
    for index in 0..<max(0, bytes.count - 2) {
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, 0xAA...0xAE ~= bytes[index + 2] {
        found.append((0x2000 + UInt32(bytes[index + 2] & 0x3F), index..<index + 3))
      } else if bytes[index] == UInt8(ascii: "&"), bytes[index + 1] == UInt8(ascii: "#"),
        let (scalar, length) = reference(bytes[(index + 2)...]), DirectionControl.scalars.contains(scalar)
      {
        found.append((scalar, index..<index + 2 + length))
      }
    }
    return found
  }

  /// The number after `&#`, of at most seven digits or six hexadecimal ones as in Markdown, and how many bytes it takes
  /// with its semicolon.
  private static func reference(_ bytes: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int)? {
    let isHexadecimal = bytes.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
    let digits = bytes.dropFirst(isHexadecimal ? 1 : 0).prefix(8).prefix { $0 != UInt8(ascii: ";") }
    guard digits.count <= (isHexadecimal ? 6 : 7), digits.endIndex < bytes.endIndex,
      let scalar = UInt32(String(decoding: digits, as: UTF8.self), radix: isHexadecimal ? 16 : 10)
    else { return nil }
    return (scalar, digits.endIndex + 1 - bytes.startIndex)
  }
}
