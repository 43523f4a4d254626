import Bytes

/// Character references as Markdown has them: `&#100;`, `&#x64;`, `&nbsp;`. Of the names only those of white space and marks
/// are known: a letter can be written as it is.
enum CharacterReferences {
  /// Puts what each reference stands for in its place, and marks without width that nobody compares after it, so that
  /// every other byte keeps its place.
  static func decode(in bytes: inout [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      var next = 0
      while let start = ByteScan.first(UInt8(ascii: "&"), in: next..<bytes.count, of: UnsafeBufferPointer(bytes)) {
        next = start + 1
        guard let (scalar, end) = reference(at: start, of: UnsafeBufferPointer(bytes)) else { continue }
        let text = Array(String(Character(scalar)).utf8)
        guard let filler = filler(end - start - text.count) else { continue }
        for (offset, byte) in (text + filler).enumerated() { bytes[start + offset] = byte }
        next = end
      }
    }
  }

  /// The code point of the reference that begins at `start`, and where it ends; nil where none does.
  private static func reference(
    at start: Int, of bytes: UnsafeBufferPointer<UInt8>
  ) -> (scalar: Unicode.Scalar, end: Int)? {
    let most = min(bytes.count, start + longest)
    guard let end = (start + 1..<most).first(where: { bytes[$0] == UInt8(ascii: ";") }) else { return nil }
    let name = String(decoding: bytes[start + 1..<end], as: UTF8.self)
    return scalar(name).map { ($0, end + 1) }
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.first == "#" else { return names[name] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    return UInt32(isHex ? digits.dropFirst() : digits, radix: isHex ? 16 : 10).flatMap(Unicode.Scalar.init)
  }

  /// So many bytes of zero-width spaces and soft hyphens; nil where none have that length.
  private static func filler(_ count: Int) -> [UInt8]? {
    guard count >= 0, count != 1 else { return nil }
    let odd: [UInt8] = count % 2 == 1 ? [0xE2, 0x80, 0x8B] : []
    return odd + (0..<(count - odd.count) / 2).flatMap { _ in [0xC2, 0xAD] as [UInt8] }
  }

  /// How long a reference is at most, with its `&` and `;`.
  private static let longest = 10

  private static let names: [String: Unicode.Scalar] = [
    "Tab": "\t", "NewLine": "\n", "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}",
    "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "lrm": "\u{200E}", "rlm": "\u{200F}", "amp": "&",
    "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}",
    "rdquo": "\u{201D}", "laquo": "\u{AB}", "raquo": "\u{BB}", "ndash": "\u{2013}", "mdash": "\u{2014}",
    "hellip": "\u{2026}",
  ]
}
