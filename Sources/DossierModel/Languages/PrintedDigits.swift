import Bytes

/// A number in digits as texts print it, in one word: "9", "1,200", "4.5", "2½", "900km", "£312m".
public enum PrintedDigits {
  /// The number with which `word` begins, perhaps after the sign of a currency, in thousandths, with commas between
  /// thousands and a point before decimals; nil where one of `endings` follows, as in `16th`, and where it is too large.
  public static func thousandths(of word: String, besides endings: [String] = []) -> Int? {
    // Nearly every word begins with a letter.
    guard let first = word.utf8.first, !first.isASCIILetter else { return nil }
    let word = CurrencySigns.split(word[...]).rest
    let bytes = word.utf8
    let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
    let rest = word[number.endIndex...]
    if let part = part(rest) { return number.isEmpty ? part : thousandths(number).map { $0 / 1000 * 1000 + part } }
    guard let first = bytes.first, first.isASCIIDigit, rest.isEmpty || !endings.contains(String(rest)) else {
      return nil
    }
    return thousandths(number)
  }

  private static func thousandths(_ number: Substring.UTF8View) -> Int? {
    let fields = number.split(separator: UInt8(ascii: "."))
    guard let whole = fields.first?.filter({ $0 != UInt8(ascii: ",") }), fields.count <= 2, whole.count <= 15,
      let value = Int(String(decoding: whole, as: UTF8.self))
    else { return nil }
    guard fields.count == 2 else { return value * 1000 }
    guard let places = Int(String(decoding: fields[1].prefix(3), as: UTF8.self)) else { return nil }
    return value * 1000 + (min(3, fields[1].count)..<3).reduce(places) { number, _ in number * 10 }
  }

  /// The part of one that a single sign such as "½" stands for.
  private static func part(_ rest: Substring) -> Int? {
    guard let sign = rest.unicodeScalars.first, rest.unicodeScalars.count == 1, isPart(sign) else { return nil }
    return sign.properties.numericValue.map { Int(($0 * 1000).rounded()) }
  }

  /// The letters right after the digits of `word`, such as the "m" of "312m".
  static func letters(after word: String) -> Substring {
    CurrencySigns.split(word[...]).rest.drop { !$0.isLetter }
  }

  /// Whether a word begins with a digit of ASCII.
  static func areFirst(in word: String) -> Bool { word.utf8.first.map(\.isASCIIDigit) ?? false }

  /// The point or the comma as which a sign between two digits is read; those of the Arabic script are others.
  public static func separator(_ sign: Unicode.Scalar) -> UInt8? {
    switch sign {
    case ".", "\u{66B}": UInt8(ascii: ".")
    case ",", "\u{66C}": UInt8(ascii: ",")
    default: nil
    }
  }

  /// Whether a sign stands for a part of one, as "½" does.
  public static func isPart(_ sign: Unicode.Scalar) -> Bool {
    (0xBC...0xBE).contains(sign.value) || (0x2150...0x215E).contains(sign.value)
  }
}
