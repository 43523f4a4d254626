import Bytes

/// What the address of a link is, by a list of what is allowed. Everything else is refused.
enum Address: Hashable {
  /// `http:` or `https:` and a host.
  case outside
  /// `mailto:` and somebody.
  case mail
  /// `#` and a name on the same page.
  case fragment
  /// A thing of the dossier.
  case dossier(DossierLink)
  /// What one article says on one claim.
  case evidence(Evidence)
  /// Nothing that may be published.
  case refused(Refusal)

  /// Why an address is refused.
  enum Refusal: Hashable {
    /// Nothing stands there.
    case empty
    /// It has no scheme and no `#`.
    case relative
    /// It begins with `//`, which takes its scheme from wherever the page lies.
    case withoutScheme
    /// A scheme that is not on the list.
    case scheme(String)
    /// An allowed scheme, and nothing fit to follow it.
    case incomplete(scheme: String)
  }

  /// Judges `address` as cmark gives it, without its escapes and entities.
  init(_ address: String) {
    let bytes = Array(address.utf8)
    guard !bytes.isEmpty else {
      self = .refused(.empty)
      return
    }
    if bytes[0] == UInt8(ascii: "#") {
      self = bytes.count > 1 ? .fragment : .refused(.empty)
    } else if bytes.starts(with: "//".utf8) || bytes.starts(with: "\\\\".utf8) {
      self = .refused(.withoutScheme)
    } else if let colon = Self.schemeLength(bytes) {
      let scheme = String(decoding: bytes[..<colon], as: UTF8.self)
      self = Self.judge(scheme, rest: bytes[(colon + 1)...])
    } else {
      self = .refused(.relative)
    }
  }

  private static func judge(_ scheme: String, rest: ArraySlice<UInt8>) -> Address {
    if let kind = DossierLink.Kind(rawValue: scheme) { return judge(kind, identifier: rest) }
    switch scheme.lowercased() {
    case "http", "https": return hasHost(rest) ? .outside : .refused(.incomplete(scheme: scheme))
    case "mailto": return isMailbox(rest) ? .mail : .refused(.incomplete(scheme: scheme))
    default: return .refused(.scheme(scheme))
    }
  }

  private static func judge(_ kind: DossierLink.Kind, identifier: ArraySlice<UInt8>) -> Address {
    let text = String(decoding: identifier, as: UTF8.self)
    guard kind == .claim, let slash = identifier.firstIndex(of: UInt8(ascii: "/")) else {
      return text.isEmpty ? .refused(.incomplete(scheme: kind.rawValue)) : .dossier(DossierLink(kind, text))
    }
    let claim = String(decoding: identifier[..<slash], as: UTF8.self)
    let article = String(decoding: identifier[(slash + 1)...], as: UTF8.self)
    if claim.isEmpty || article.isEmpty { return .refused(.incomplete(scheme: kind.rawValue)) }
    return .evidence(Evidence(claim: claim, article: article))
  }

  /// The length of the scheme (RFC 3986, 3.1) before the first colon; nil where there is none.
  private static func schemeLength(_ bytes: [UInt8]) -> Int? {
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ":"): return index > 0 ? index : nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
        if index == 0 { return nil }
      default: return nil
      }
    }
    return nil
  }

  /// `//`, then a first character that a host may have.
  private static func hasHost(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "//".utf8), let first = rest.dropFirst(2).first else { return false }
    if rest.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "\\") }) { return false }
    return first == UInt8(ascii: "[") || first >= 0x80 || first.isASCIILetterOrDigit
  }

  /// Something, an `@`, something, and no white space.
  private static func isMailbox(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let at = rest.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return at > rest.startIndex && at + 1 < rest.endIndex && !rest.contains { $0 <= 0x20 }
  }
}
