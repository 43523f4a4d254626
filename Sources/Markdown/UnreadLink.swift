import Bytes
import Diagnostics

/// What was plainly meant as a link and is none for cmark, so that its signs would stand on the page: an address with a
/// space, round brackets apart or never closed, an address in square brackets, a label that is defined nowhere, a link
/// around another.
///
/// Whoever means the signs themselves escapes one of the square brackets.
struct UnreadLink {
  /// What keeps it from being a link.
  private enum Reason {
    case space
    case gap
    case open
    case square
    case label
    case nested
    case other
  }

  /// How far from `]` its beginning and its end are looked for, in bytes.
  private static let reach = 400

  private let bytes: [UInt8]
  private let reason: Reason
  /// Whether nothing else can be meant.
  private let isCertain: Bool
  /// The text, where it stands between square brackets that hold no others.
  private let text: Range<Int>?
  /// `actor:brisk`, put together from what stands there; nil where it cannot be.
  private let address: String?
  /// All of it.
  let range: Range<Int>

  /// The link in the Markdown `bytes` whose text ends with the bracket at `close`; nil where no link is meant.
  init?(in bytes: [UInt8], closingAt close: Int) {
    guard close < bytes.count, bytes[close] == UInt8(ascii: "]") else { return nil }
    let opening = Self.opening(before: close, bytes)
    if case .escaped = opening { return nil }
    let sign = Self.skipSpace(close + 1, bytes)
    guard sign < bytes.count else { return nil }
    let isSquare = bytes[sign] == UInt8(ascii: "[")
    let hasGap = sign > close + 1
    guard isSquare ? !hasGap : bytes[sign] == UInt8(ascii: "(") else { return nil }
    let inside = Inside(from: sign + 1, closedBy: isSquare ? UInt8(ascii: "]") : UInt8(ascii: ")"), bytes)
    // Square brackets, and round ones after a space, follow others in any text: the address must be one of ours.
    let isLabel = isSquare && !inside.isKnown && (inside.end ?? 0) > sign + 2
    if isSquare && !isLabel || hasGap { guard inside.isOurs, inside.hasIdentifier else { return nil } }
    if case .missing = opening, !inside.isKnown { return nil }
    self.bytes = bytes
    isCertain = inside.isKnown && !(hasGap && inside.hasSpace)
    var reason: Reason =
      isLabel
      ? .label : isSquare ? .square : hasGap ? .gap : inside.end == nil ? .open : inside.hasSpace ? .space : .other
    if case .other = reason, case .found(let start) = opening, Self.holdsLink(bytes[start..<close]) { reason = .nested }
    self.reason = reason
    address = inside.address
    if case .found(let start) = opening {
      text = start + 1..<close
      range = start..<inside.upper
    } else {
      text = nil
      range = close..<inside.upper
    }
  }
}

// MARK: - Reading

extension UnreadLink {
  private enum Opening {
    case found(Int)
    case escaped
    case missing
  }

  /// The bracket that belongs to the one at `close`; or else, whether one that is escaped could.
  private static func opening(before close: Int, _ bytes: [UInt8]) -> Opening {
    var depth = 0
    var last = Opening.missing
    for at in (max(0, close - reach)..<close).reversed() {
      switch bytes[at] {
      case UInt8(ascii: "]") where !isEscaped(at, bytes): depth += 1
      case UInt8(ascii: "["):
        if isEscaped(at, bytes) {
          last = depth == 0 ? .escaped : last
        } else if depth == 0 {
          return .found(at)
        } else {
          depth -= 1
        }
      case UInt8(ascii: "\n") where at > 0 && bytes[at - 1] == UInt8(ascii: "\n"): return last
      default: break
      }
    }
    return last
  }

  private static func holdsLink(_ text: ArraySlice<UInt8>) -> Bool {
    zip(text, text.dropFirst()).contains { $0 == UInt8(ascii: "]") && $1 == UInt8(ascii: "(") }
  }

  private static func isEscaped(_ at: Int, _ bytes: [UInt8]) -> Bool {
    bytes[..<at].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
  }

  /// The first byte at or after `start` that is neither a space nor the one line break allowed.
  private static func skipSpace(_ start: Int, _ bytes: [UInt8]) -> Int {
    var at = start
    var breaks = 0
    while at < bytes.count, bytes[at] <= 0x20 {
      breaks += bytes[at] == UInt8(ascii: "\n") ? 1 : 0
      if breaks > 1 { return bytes.count }
      at += 1
    }
    return at
  }

  /// What stands in the brackets that should hold the address.
  private struct Inside {
    /// Whether the address begins with a kind of thing, or with that or a scheme of the web.
    private(set) var isOurs = false
    private(set) var isKnown = false
    /// Whether a word follows the scheme.
    var hasIdentifier: Bool { !identifier.isEmpty }
    private var identifier = ""
    private var scheme = ""
    private(set) var hasSpace = false
    /// After the closing bracket; nil where there is none.
    private(set) var end: Int?
    /// Where what belongs to the link ends.
    private(set) var upper: Int

    init(from start: Int, closedBy sign: UInt8, _ bytes: [UInt8]) {
      let last = min(bytes.count, start + UnreadLink.reach)
      let first = bytes[start..<last].firstIndex { $0 != 0x20 } ?? last
      var at = first
      while at < last, bytes[at].isASCIILetter { at += 1 }
      upper = at
      if at < last, bytes[at] == UInt8(ascii: ":") {
        scheme = String(decoding: bytes[first..<at], as: UTF8.self).lowercased()
        isOurs = DossierLink.Kind(rawValue: scheme) != nil
        isKnown = isOurs || ["http", "https", "mailto"].contains(scheme)
        at += 1
      } else {
        at = first
      }
      let word = bytes[at..<last].firstIndex { $0 != 0x20 } ?? last
      let wordEnd = bytes[word..<last].firstIndex { !Self.isOfIdentifier($0) } ?? last
      identifier = String(decoding: bytes[word..<wordEnd], as: UTF8.self)
      upper = max(upper, wordEnd)
      // Another opening bracket or the end of the line before the closing one: that one belongs to something else.
      let stop = bytes[wordEnd..<last].firstIndex { $0 == sign || "([\n\r".utf8.contains($0) } ?? last
      if stop < last, bytes[stop] == sign {
        end = stop + 1
        upper = stop + 1
        hasSpace = bytes[at..<stop].contains(0x20)
        if bytes[wordEnd..<stop].contains(where: { $0 != 0x20 }) { identifier = "" }
      }
    }

    /// The address as it should be; nil where it is none of ours or more than a word.
    var address: String? { isOurs && !identifier.isEmpty ? scheme + ":" + identifier : nil }

    private static func isOfIdentifier(_ byte: UInt8) -> Bool {
      byte.isASCIILetterOrDigit || "-_/".utf8.contains(byte) || byte >= 0x80
    }
  }
}

// MARK: - Saying so

extension UnreadLink {
  /// What is wrong, at `place`: an error, or a warning where something else may be meant.
  func diagnostic(at place: SourcePlace) -> Diagnostic {
    let why =
      switch reason {
      case .space: "an address holds no spaces"
      case .gap: "its `(` must stand right after its `]`"
      case .open: "its `(` is never closed"
      case .square: "an address stands in round brackets"
      case .label: "nothing in this text says where the second brackets lead"
      case .nested: "a link cannot hold another"
      case .other: "something in its address cannot stand there"
      }
    return Diagnostic(
      isCertain ? .error : .warning, "link-not-read", at: place,
      isCertain ? "This is no link: \(why)" : "This may be meant as a link, and is none: \(why)",
      explanation: "A link is written `[text](actor:ID)`, without spaces; where the signs are meant, write `\\]`.",
      suggestions: suggestion.map { [$0] } ?? [])
  }

  private var suggestion: String? {
    guard let text, let address, !bytes[text].contains(UInt8(ascii: "[")) else { return nil }
    return "[" + String(decoding: bytes[text], as: UTF8.self) + "](" + address + ")"
  }
}
