/// Writes texts between quotation marks.
///
/// Escaped is what RFC 8259 demands, and what a YAML 1.1 reader of the same text would refuse or take for a line break:
/// DEL, the C1 controls, the line and paragraph separators, the byte-order mark and the two non-characters at the end of
/// the basic plane. All else stands as UTF-8.
struct StringEscaper: Sendable {
  let forHTML: Bool

  func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    // The two bytes before this one where they may begin a scalar that is escaped; both wait until it is known.
    var held: [UInt8] = []
    for byte in text {
      if held.isEmpty, !mayBeginEscaped(byte) {
        if byte < 0x80 { appendASCII(byte, to: &output) } else { output.append(byte) }
        continue
      }
      held.append(byte)
      guard held.count == (held[0] == 0xC2 ? 2 : 3) else { continue }
      if let scalar = escapedScalar(held) { appendHex(scalar, to: &output) } else { output += held }
      held.removeAll(keepingCapacity: true)
    }
    output += held
    output.append(UInt8(ascii: "\""))
  }

  private func mayBeginEscaped(_ byte: UInt8) -> Bool { byte == 0xC2 || byte == 0xE2 || byte == 0xEF }

  /// The scalar of two or three bytes of valid UTF-8, if it is one of those that are escaped.
  private func escapedScalar(_ bytes: [UInt8]) -> Int? {
    switch bytes {
    case [0xE2, 0x80, 0xA8]: 0x2028
    case [0xE2, 0x80, 0xA9]: 0x2029
    case [0xEF, 0xBB, 0xBF]: 0xFEFF
    case [0xEF, 0xBF, 0xBE]: 0xFFFE
    case [0xEF, 0xBF, 0xBF]: 0xFFFF
    default: bytes.count == 2 && bytes[1] < 0xA0 ? Int(bytes[1]) : nil
    }
  }

  private func appendASCII(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
    case 0x08: output += "\\b".utf8
    case 0x09: output += "\\t".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0C: output += "\\f".utf8
    case 0x0D: output += "\\r".utf8
    case 0..<0x20, 0x7F: appendHex(Int(byte), to: &output)
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"):
      if forHTML { appendHex(Int(byte), to: &output) } else { output.append(byte) }
    default: output.append(byte)
    }
  }

  private func appendHex(_ value: Int, to output: inout [UInt8]) {
    output += "\\u".utf8
    for shift in [12, 8, 4, 0] { output.append(Array("0123456789abcdef".utf8)[(value >> shift) & 15]) }
  }
}
