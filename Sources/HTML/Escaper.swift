import Bytes

/// The one place where text becomes HTML.
///
/// The result is safe as an element's text and inside a quoted attribute: `& < > " '` become character references. It is
/// valid HTML: CR and CR LF become LF; every other control character but tab, and every Unicode noncharacter, which no
/// HTML document may contain, becomes U+FFFD.
public enum Escaper {
  /// Appends `text`, escaped, to `output`.
  public static func append(_ text: String, to output: inout [UInt8]) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if isWritten == nil {
      var copy = text
      copy.withUTF8 { append($0, to: &output) }
    }
  }

  /// Appends `text`, escaped, to `output`.
  public static func append(_ text: some StringProtocol, to output: inout [UInt8]) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { append($0, to: &output) }
    if isWritten == nil { append(String(text), to: &output) }
  }

  /// Appends `bytes`, which are valid UTF-8, in runs: only the bytes of interest are looked at twice.
  private static func append(_ bytes: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    let raw = UnsafeRawBufferPointer(bytes)
    var runStart = 0
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count, arePlain(EightBytes(raw, at: index)) {
        index += 8
        continue
      }
      guard isOfInterest(bytes[index]), let (length, replacement) = replacement(at: index, in: bytes) else {
        index += 1
        continue
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart..<index]))
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      index += length
      runStart = index
    }
    output.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[runStart...]))
  }

  /// Whether none of eight bytes begins a character that is replaced; says no too where some are beyond ASCII.
  @inline(__always)
  private static func arePlain(_ eight: EightBytes) -> Bool {
    let plain =
      eight.printable & eight.others(than: UInt8(ascii: "\"")) & eight.others(than: UInt8(ascii: "&"))
      & eight.others(than: UInt8(ascii: "'")) & eight.others(than: UInt8(ascii: "<"))
      & eight.others(than: UInt8(ascii: ">")) & eight.others(than: 0x7F)
    return plain == EightBytes.all
  }

  /// Whether a character that is replaced may begin with `byte`.
  @inline(__always)
  private static func isOfInterest(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x08, 0x0B...0x1F, UInt8(ascii: "\""), UInt8(ascii: "&"), UInt8(ascii: "'"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), 0x7F, 0xC2, 0xEF, 0xF0...0xF4:
      true
    default: false
    }
  }

  /// How many bytes are replaced at `index`, and by what; nil where the character stays.
  private static func replacement(
    at index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> (length: Int, text: StaticString)? {
    func byte(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch bytes[index] {
    case UInt8(ascii: "&"): return (1, "&amp;")
    case UInt8(ascii: "<"): return (1, "&lt;")
    case UInt8(ascii: ">"): return (1, "&gt;")
    case UInt8(ascii: "\""): return (1, "&quot;")
    case UInt8(ascii: "'"): return (1, "&#39;")
    case 0x0D: return byte(1) == 0x0A ? (2, "\n") : (1, "\n")
    case 0xC2: return byte(1) < 0xA0 ? (2, "\u{FFFD}") : nil
    case 0xEF:
      let isNoncharacter = byte(1) == 0xB7 && 0x90...0xAF ~= byte(2) || byte(1) == 0xBF && byte(2) >= 0xBE
      return isNoncharacter ? (3, "\u{FFFD}") : nil
    case 0xF0...0xF4:
      let isNoncharacter = byte(1) & 0x0F == 0x0F && byte(2) == 0xBF && byte(3) >= 0xBE
      return isNoncharacter ? (4, "\u{FFFD}") : nil
    default: return (1, "\u{FFFD}")
    }
  }
}
