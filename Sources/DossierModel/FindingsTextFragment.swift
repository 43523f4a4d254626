/// A passage of a page as a text directive names it (WICG, URL Fragment Text Directives).
public struct TextFragment: Hashable, Sendable {
  /// Up to four words right before the passage, where they are needed to tell it from another; else empty.
  public let prefix: String
  /// The passage as printed, or its first words where it has an `end`.
  public let start: String
  /// The last words of a passage that runs over several paragraphs; else empty.
  public let end: String
  /// Up to four words right after the passage, where they are needed; else empty.
  public let suffix: String

  /// The passage `start`, or from `start` through `end`.
  public init(prefix: String = "", start: String, end: String = "", suffix: String = "") {
    self.prefix = prefix
    self.start = start
    self.end = end
    self.suffix = suffix
  }

  /// The fragment directive with its delimiter: `:~:text=prefix-,start,end,-suffix`, percent-encoded.
  public var directive: String {
    var parts: [String] = []
    if !prefix.isEmpty { parts.append(Self.encoded(prefix) + "-") }
    parts.append(Self.encoded(start))
    if !end.isEmpty { parts.append(Self.encoded(end)) }
    if !suffix.isEmpty { parts.append("-" + Self.encoded(suffix)) }
    return ":~:text=" + parts.joined(separator: ",")
  }

  /// `address` with the directive appended, after its own fragment and its own directives where it has any.
  public func address(on address: String) -> String {
    if address.contains(":~:") { return address + "&" + directive.dropFirst(":~:".count) }
    return address + (address.utf8.contains(UInt8(ascii: "#")) ? "" : "#") + directive
  }

  /// Everything but unreserved characters (RFC 3986) is encoded, and the hyphen too, which the directive gives a meaning.
  private static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
        output.append(byte)
      default:
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
