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
    return nil
  }

  /// Every character that no HTML document may hold.
  static func diagnoseControlCharacters(in text: MarkdownText) -> [Diagnostic] {
    guard mayHoldControl(text.bytes) else { return [] }
    let map = text.mapToSource()
    var found: [(scalar: Unicode.Scalar, range: Range<Int>)] = []
    var offset = 0
    for scalar in String(decoding: text.bytes, as: UTF8.self).unicodeScalars {
      let end = offset + UTF8.width(scalar)
      if isControl(scalar) { found.append((scalar, offset..<end)) }
      offset = end
    }
    return found.prefix(100).map { scalar, range in
      diagnostic(ofControl: scalar.value, at: text.source.place(map.map(range)))
    }
  }

  /// That the control character `scalar` stands at `place`.
  static func diagnostic(ofControl scalar: UInt32, at place: SourcePlace) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return Diagnostic(
      .error, "control-character", at: place, "The control character U+\(number) cannot be published.",
      explanation: "It is invisible; delete it.")
  }

  /// Says that `count` faults are not shown.
  static func diagnoseSurplus(of count: Int, in text: MarkdownText) -> Diagnostic {
    let first = text.range.lowerBound..<min(text.range.lowerBound + 1, text.range.upperBound)
    return Diagnostic(
      .error, "too-many-faults", at: text.source.place(first),
      "\(count) more faults of this text are not shown.")
  }

  /// Whether no HTML document may hold `scalar`: control characters that are no white space, and noncharacters.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C, 0x0D: false
    case 0x00..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  /// Whether such a character may be among `bytes`, which are UTF-8; says no only where there is none. Looks at all of them
  /// without a branch, which is many times as fast as stopping at the first where, as almost always, there is none.
  static func mayHoldControl(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      var found: UInt8 = 0
      var last: UInt8 = 0
      for byte in buffer {
        let isLow: UInt8 = byte < 0x20 ? 1 : 0
        let isTabOrBreak: UInt8 = byte &- 0x09 < 2 ? 1 : 0
        let isFeedOrReturn: UInt8 = byte &- 0x0C < 2 ? 1 : 0
        let isDelete: UInt8 = byte == 0x7F ? 1 : 0
        // The last two bytes of U+0080 to U+009F, of U+FFFE and its like, and of U+FDD0 to U+FDEF.
        let isHigh: UInt8 = last == 0xC2 && byte < 0xA0 ? 1 : 0
        let isEnd: UInt8 = last == 0xBF && byte >= 0xBE ? 1 : 0
        let isWithin: UInt8 = last == 0xB7 && byte &- 0x90 < 0x20 ? 1 : 0
        found |= (isLow ^ isTabOrBreak ^ isFeedOrReturn) | isDelete | isHigh | isEnd | isWithin
        last = byte
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
}
