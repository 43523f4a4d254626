import Bytes

/// Writes texts between quotation marks.
///
/// Escaped is what RFC 8259 demands, and what a YAML 1.1 reader of the same text would refuse or take for a line break:
/// DEL, the C1 controls, the line and paragraph separators, the byte-order mark and the two non-characters at the end of
/// the basic plane. All else stands as UTF-8.
enum StringEscaper {
  static func append(_ text: some Sequence<UInt8>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "\""))
    let isWritten: Void? = text.withContiguousStorageIfAvailable { appendRuns(of: $0, to: &output) }
    if isWritten == nil { Array(text).withUnsafeBufferPointer { appendRuns(of: $0, to: &output) } }
    output.append(UInt8(ascii: "\""))
  }

  /// Copies the stretches between what is escaped.
  private static func appendRuns(of text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let raw = UnsafeRawBufferPointer(text)
    var start = 0
    var index = 0
    while index < text.count {
      if index + 8 <= text.count, arePlain(EightBytes(raw, at: index)) {
        index += 8
        continue
      }
      guard mayBeginEscaped(text[index]), let (value, length) = escaped(text[index...]) else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      appendEscape(value, to: &output)
      index += length
      start = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// Whether none of eight bytes is escaped; says no too where some are beyond ASCII.
  @inline(__always)
  private static func arePlain(_ eight: EightBytes) -> Bool {
    let plain =
      eight.printable & eight.others(than: UInt8(ascii: "\"")) & eight.others(than: UInt8(ascii: "\\"))
      & eight.others(than: 0x7F)
    return plain == EightBytes.all
  }

  @inline(__always)
  private static func mayBeginEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }

  /// The scalar with which `text`, valid UTF-8, begins, and its length in bytes, if it is one of those that are escaped.
  private static func escaped(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> (value: Int, length: Int)? {
    let first = text[text.startIndex]
    if first < 0x80 { return (Int(first), 1) }
    let rest = Array(text.dropFirst().prefix(2))
    switch (first, rest.first ?? 0, rest.last ?? 0) {
    case (0xC2, 0..<0xA0, _): return (Int(rest[0]), 2)
    case (0xE2, 0x80, 0xA8): return (0x2028, 3)
    case (0xE2, 0x80, 0xA9): return (0x2029, 3)
    case (0xEF, 0xBB, 0xBF): return (0xFEFF, 3)
    case (0xEF, 0xBF, 0xBE): return (0xFFFE, 3)
    case (0xEF, 0xBF, 0xBF): return (0xFFFF, 3)
    default: return nil
    }
  }

  private static func appendEscape(_ value: Int, to output: inout [UInt8]) {
    switch value {
    case 0x22: output += "\\\"".utf8
    case 0x5C: output += "\\\\".utf8
    case 0x08: output += "\\b".utf8
    case 0x09: output += "\\t".utf8
    case 0x0A: output += "\\n".utf8
    case 0x0C: output += "\\f".utf8
    case 0x0D: output += "\\r".utf8
    default:
      output += "\\u".utf8
      let digits: StaticString = "0123456789abcdef"
      digits.withUTF8Buffer { digits in
        for shift in [12, 8, 4, 0] { output.append(digits[(value >> shift) & 15]) }
      }
    }
  }
}
