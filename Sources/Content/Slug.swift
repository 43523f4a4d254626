import DossierModel

/// Makes an identifier out of a text.
enum Slug {
  /// ASCII letters and digits in small letters, hyphens for all else; nil where nothing is left.
  static func of(_ text: String) -> String? {
    var words: [[UInt8]] = [[]]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        words[words.count - 1].append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): words[words.count - 1].append(byte + 32)
      case UInt8(ascii: "'"): break
      default: words.append([])
      }
    }
    let joined = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
    return Identifier(String(joined.prefix(Identifier.longest)))?.text
  }
}
