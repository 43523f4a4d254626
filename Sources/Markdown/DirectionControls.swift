import Diagnostics

/// The direction controls in a text, and the isolates without their other end, as they are or as references such as
/// `&#x202E;`, which Markdown resolves but not in code; and references to control characters.
enum DirectionControls {
  /// Each at its place, up to a hundred; `document` is the text, parsed.
  static func diagnostics(in text: MarkdownText, _ document: borrowing MarkdownDocument) -> [Diagnostic] {
    guard mayHoldAny(text.bytes) else { return [] }
    var found = find(in: text.bytes)
    if found.contains(where: \.isReference) {
      let codes = InlineLocator(document.root, parsedFrom: text.bytes, evidence: [:]).codes
      found.removeAll { control in control.isReference && codes.contains { $0.overlaps(control.range) } }
    }
    let isolates = found.filter { DirectionIsolate.scalars.contains($0.scalar) }
    let unpaired = DirectionIsolate.unpaired(
      isolates.map { DirectionIsolate($0.scalar, at: $0.range) }, in: text.bytes[...])
    found.removeAll { DirectionIsolate.scalars.contains($0.scalar) }
    guard !found.isEmpty || !unpaired.isEmpty else { return [] }
    let map = text.mapToSource()
    return found.prefix(100).map { control in
      let place = text.source.place(map.map(control.range))
      return DirectionControl.scalars.contains(control.scalar)
        ? DirectionControl.diagnostic(of: control.scalar, at: place)
        : TextLimits.diagnostic(ofControl: control.scalar, at: place)
    } + unpaired.prefix(100).map { $0.diagnostic(at: text.source.place(map.map($0.range))) }
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
        let isIsolateMiddle: UInt8 = buffer[index + 1] == 0x81 ? 1 : 0
        let isIsolateEnd: UInt8 = buffer[index + 2] &- 0xA6 < 4 ? 1 : 0
        let isAmpersand: UInt8 = buffer[index] == UInt8(ascii: "&") ? 1 : 0
        let isNumber: UInt8 = buffer[index + 1] == UInt8(ascii: "#") ? 1 : 0
        let isAny = isControlMiddle & isControlEnd | isIsolateMiddle & isIsolateEnd
        found |= isControlStart & isAny | isAmpersand & isNumber
      }
      return found != 0
    }
  }

  private struct Control {
    let scalar: UInt32
    let range: Range<Int>
    let isReference: Bool
  }

  private static func find(in bytes: [UInt8]) -> [Control] {
    var found: [Control] = []
    for index in 0..<max(0, bytes.count - 2) {
      if bytes[index] == 0xE2, bytes[index + 1] == 0x80, 0xAA...0xAE ~= bytes[index + 2] {
        let scalar = 0x2000 + UInt32(bytes[index + 2] & 0x3F)
        found.append(Control(scalar: scalar, range: index..<index + 3, isReference: false))
      } else if bytes[index] == 0xE2, bytes[index + 1] == 0x81, 0xA6...0xA9 ~= bytes[index + 2] {
        let scalar = 0x2040 + UInt32(bytes[index + 2] & 0x3F)
        found.append(Control(scalar: scalar, range: index..<index + 3, isReference: false))
      } else if bytes[index] == UInt8(ascii: "&"), bytes[index + 1] == UInt8(ascii: "#"),
        let (scalar, length) = reference(bytes[(index + 2)...]), isRefused(scalar)
      {
        found.append(Control(scalar: scalar, range: index..<index + 2 + length, isReference: true))
      }
    }
    return found
  }

  /// Whether a reference to `scalar` is refused: what may stand in no text, and isolates, of which each needs its other end.
  private static func isRefused(_ scalar: UInt32) -> Bool {
    switch scalar {
    case DirectionControl.scalars, 0x2028, 0x2029, 0xFEFF: true
    default:
      DirectionIsolate.scalars.contains(scalar) || Unicode.Scalar(scalar).map(TextLimits.isControl) ?? false
    }
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
