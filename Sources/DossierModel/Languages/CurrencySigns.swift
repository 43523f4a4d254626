/// Signs that stand right before the digits of a sum of money, as in "£312m" and "$1.50".
public enum CurrencySigns {
  /// Whether it is one of them.
  public static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x24, 0xA2...0xA5, 0x20A0...0x20CF: true
    default: false
    }
  }

  /// Whether `word` begins with one of them.
  public static func starts(_ word: some StringProtocol) -> Bool {
    // Nearly every word begins with a letter or a digit of ASCII.
    guard let first = word.utf8.first, first >= 0x80 || first == UInt8(ascii: "$") else { return false }
    return word.unicodeScalars.first.map(isSign) ?? false
  }

  /// The sign with which `word` begins, and the rest of it.
  public static func split(_ word: Substring) -> (sign: Substring, rest: Substring) {
    guard starts(word) else { return (word[..<word.startIndex], word) }
    let end = word.unicodeScalars.index(after: word.startIndex)
    return (word[..<end], word[end...])
  }

  /// How many bytes the sign has that ends right before `index` of a text in UTF-8; none where no sign does.
  public static func length(before index: Int, of text: [UInt8]) -> Int {
    let before = text[..<index].suffix(3)
    guard let last = before.last else { return 0 }
    if last == UInt8(ascii: "$") { return 1 }
    guard last >= 0x80 else { return 0 }
    return (2...3).first { count in
      guard before.count >= count else { return false }
      let scalars = String(decoding: before.suffix(count), as: UTF8.self).unicodeScalars
      return scalars.count == 1 && scalars.first.map(isSign) ?? false
    } ?? 0
  }
}
