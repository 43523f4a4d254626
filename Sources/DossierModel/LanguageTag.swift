import Bytes

/// A language tag in the form of BCP 47 (RFC 5646): subtags of one to eight letters or digits, joined by hyphens.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The tag as it was written.
  public let description: String
  /// The primary language in small letters, such as `fa`.
  public let language: String
  /// Whether the language is written from right to left, by its script subtag or by the script in which it is mostly written.
  public let isRightToLeft: Bool

  /// The tag, or nil where `text` has not the form of one, or its language is none: of two letters and not listed, of three
  /// where there are two, or a word. Whether other subtags are registered is not looked up.
  public init?(_ text: String) {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let wellFormed = subtags.allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(\.isASCIILetterOrDigit) }
    guard let language = subtags.first, wellFormed, Self.isLanguage(String(decoding: language, as: UTF8.self)) else {
      return nil
    }
    description = text
    let small = text.split(separator: "-").map { $0.lowercased() }
    self.language = small.first ?? ""
    isRightToLeft = Self.isRightToLeft(small)
  }

  private static func isRightToLeft(_ subtags: [String]) -> Bool {
    if let script = subtags.dropFirst().first(where: { $0.utf8.count == 4 && !$0.utf8.contains(where: \.isASCIIDigit) })
    {
      return ["arab", "hebr", "thaa", "syrc", "nkoo", "adlm", "rohg"].contains(script)
    }
    guard let language = subtags.first else { return false }
    return switch Script(ofLanguage: language) {
    case .arabic, .hebrew: true
    // Thaana and Syriac letters are not told from others.
    default: ["dv", "syr"].contains(language)
    }
  }

  /// By the bytes of the tags.
  public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
    ByteOrder.precedes(left.description, right.description)
  }

  private static func isLanguage(_ subtag: String) -> Bool {
    let language = subtag.lowercased()
    return switch language.utf8.count {
    case 2: LanguageNames.isListed(language)
    case 3: !language.utf8.contains(where: \.isASCIIDigit) && LanguageNames.tag(for: language) == nil
    default: false
    }
  }
}
