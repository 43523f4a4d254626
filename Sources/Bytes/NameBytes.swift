/// Names of files, which on the disk are any bytes.
public enum NameBytes {
  /// The name as people can read it: each byte that is no UTF-8 as `\xE9`.
  public static func readable(_ bytes: [UInt8]) -> String {
    var text = ""
    var rest = bytes[...]
    while let bad = UTF8Validity.firstInvalidByte(in: rest) {
      let byte = rest.startIndex + bad
      text += String(decoding: rest[..<byte], as: UTF8.self) + "\\x" + String(rest[byte], radix: 16, uppercase: true)
      rest = rest[(byte + 1)...]
    }
    return text + String(decoding: rest, as: UTF8.self)
  }
}
