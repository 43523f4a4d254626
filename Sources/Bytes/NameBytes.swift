/// Names of files, which on the disk are any bytes.
public enum NameBytes {
  /// The name as people can read it: each byte that is no UTF-8, and each control character, as `\xE9`.
  public static func readable(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let bad = UTF8Validity.firstInvalidByte(in: rest) {
      let byte = rest.startIndex + bad
      text += visible(rest[..<byte]) + escaped(rest[byte])
      rest = rest[(byte + 1)...]
    }
    return text + visible(rest)
  }

  private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard bytes.contains(where: isControl) else { return text }
    return text.unicodeScalars.reduce(into: "") { visible, scalar in
      let control = UInt8(exactly: scalar.value).flatMap { isControl($0) ? $0 : nil }
      visible += control.map(escaped) ?? String(scalar)
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func escaped(_ byte: UInt8) -> String {
    (byte < 0x10 ? "\\x0" : "\\x") + String(byte, radix: 16, uppercase: true)
  }
}
