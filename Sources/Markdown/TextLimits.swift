import Bytes
import Diagnostics

/// What a text must be before it is given to cmark, some versions of which take quadratic time on many brackets.
enum TextLimits {
  static let bytes = 65_536
  static let brackets = 4_000
  /// How many faults of one text are shown: whoever has more has one fault, made many times.
  static let faults = 500

  /// A reason not to parse the text at all.
  static func refusal(of text: MarkdownText) -> Diagnostic? {
    if text.bytes.count > bytes {
      let first = text.range.lowerBound..<min(text.range.lowerBound + 1, text.range.upperBound)
      return Diagnostic(
        .error, "text-too-long", at: text.source.place(first),
        "This text has \(text.bytes.count) bytes; at most \(bytes) are read.",
        explanation: "Divide it into several texts.")
    }
    if let offset = offsetOfSurplusBracket(in: text.bytes) {
      return Diagnostic(
        .error, "too-many-brackets", at: text.source.place(text.mapToSource().map(offset..<offset + 1)),
        "This text has more than \(brackets) opening brackets.",
        explanation: "So many brackets are no prose, and reading them would take very long.")
    }
    if !text.isValid, let offset = offsetOfInvalidByte(in: text.bytes) {
      return Diagnostic(
        .error, "not-utf-8", at: text.source.place(text.mapToSource().map(offset..<offset + 1)),
        "This byte is not valid UTF-8.", explanation: "Save the file as UTF-8.")
    }
    return nil
  }

  /// Every control character that no HTML document may hold; white space is none.
  static func diagnoseControlCharacters(in text: MarkdownText) -> [Diagnostic] {
    guard holdsControl(text.bytes) else { return [] }
    let map = text.mapToSource()
    return text.bytes.indices.filter { isControl(text.bytes[$0]) }.prefix(100).map { offset in
      let number = String(text.bytes[offset], radix: 16, uppercase: true)
      return Diagnostic(
        .error, "control-character", at: text.source.place(map.map(offset..<offset + 1)),
        "The control character U+\(number.count == 1 ? "000" : "00")\(number) cannot be published.",
        explanation: "It is invisible; delete it.")
    }
  }

  /// Says that `count` faults are not shown.
  static func diagnoseSurplus(of count: Int, in text: MarkdownText) -> Diagnostic {
    let first = text.range.lowerBound..<min(text.range.lowerBound + 1, text.range.upperBound)
    return Diagnostic(
      .error, "too-many-faults", at: text.source.place(first),
      "\(count) more faults of this text are not shown.")
  }

  static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0x00..<0x20, 0x7F: true
    default: false
    }
  }

  /// Whether a control character is among `bytes`. Looks at all of them without a branch, which is many times as fast
  /// as stopping at the first where, as almost always, there is none.
  static func holdsControl(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var found: UInt8 = 0
      for byte in buffer {
        let isLow: UInt8 = byte < 0x20 ? 1 : 0
        let isTabOrBreak: UInt8 = byte &- 0x09 < 2 ? 1 : 0
        let isFeedOrReturn: UInt8 = byte &- 0x0C < 2 ? 1 : 0
        let isDelete: UInt8 = byte == 0x7F ? 1 : 0
        found |= (isLow ^ isTabOrBreak ^ isFeedOrReturn) | isDelete
      }
      return found != 0
    }
  }

  private static func offsetOfSurplusBracket(in bytes: [UInt8]) -> Int? {
    guard bytes.count > brackets else { return nil }
    return bytes.withUnsafeBufferPointer { bytes in
      var (count, start) = (0, 0)
      while let offset = ByteScan.first(UInt8(ascii: "["), in: start..<bytes.count, of: bytes) {
        count += 1
        if count > brackets { return offset }
        start = offset + 1
      }
      return nil
    }
  }

  private static func offsetOfInvalidByte(in bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let repaired = String(decoding: bytes, as: UTF8.self)
    return zip(bytes, repaired.utf8).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
  }
}
