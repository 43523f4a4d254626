import Bytes
import Diagnostics

/// Cuts a template into tokens. Linear in its length.
struct Scanner {
  /// So many problems of one file are reported; whoever has mended them sees the rest.
  static let problemLimit = 100

  private let source: SourceText
  private let bytes: [UInt8]
  private var index: Int
  private var isAtLineStart = true
  private(set) var tokens: [Token] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// The tokens of `source`, which is valid UTF-8, and what is wrong with its tags.
  static func scan(_ source: SourceText) -> (tokens: [Token], diagnostics: [Diagnostic]) {
    var scanner = Scanner(source)
    while scanner.index < scanner.bytes.count, scanner.diagnostics.count < problemLimit { scanner.scanNext() }
    return (scanner.tokens, scanner.diagnostics)
  }

  private init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    index = source.textStart
  }

  private mutating func scanNext() {
    let start = index
    if isAtLineStart {
      isAtLineStart = false
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      if index > start { return add(.space, from: start) }
    }
    if isOpening(at: index) { return scanTag() }
    if let length = lineBreakLength(at: index) {
      index += length
      add(.lineBreak, from: start)
      isAtLineStart = true
      return
    }
    repeat { index += 1 } while index < bytes.count && !isOpening(at: index) && lineBreakLength(at: index) == nil
    add(.text, from: start)
  }

  private mutating func scanTag() {
    let start = index
    let sign = start + 2 < bytes.count ? bytes[start + 2] : 0
    let end = closing(of: sign, from: start + 2)
    guard end.isClosed else {
      diagnostics.append(TemplateProblem.unclosedTag.diagnostic(at: source.place(start..<start + 2)))
      // After the last closing braces of the file there are no tags any more.
      index = end.after == bytes.count ? bytes.count : start + 2
      return add(.text, from: start)
    }
    let (kind, nameStart) = self.kind(of: sign, at: start + 2)
    index = end.after
    switch kind {
    case .comment: add(.comment, from: start)
    case .refused:
      diagnostics.append(
        TemplateProblem.unsupportedTag(Character(.init(sign))).diagnostic(at: source.place(start..<index)))
      add(.refused, from: start)
    default:
      let name = readName(nameStart..<end.content, of: kind, tag: start..<index)
      add(name.parts.isEmpty && kind == .value ? .refused : kind, from: start, name: name)
    }
  }

  /// Where the tag's content ends and where the tag ends; not closed where another tag or the end of the file comes first.
  private func closing(of sign: UInt8, from start: Int) -> (isClosed: Bool, content: Int, after: Int) {
    var end = start
    while end + 1 < bytes.count {
      if bytes[end] == UInt8(ascii: "}"), bytes[end + 1] == UInt8(ascii: "}") {
        let isTriple = sign == UInt8(ascii: "{") && end + 2 < bytes.count && bytes[end + 2] == UInt8(ascii: "}")
        return (true, end, isTriple ? end + 3 : end + 2)
      }
      if sign != UInt8(ascii: "!"), end > start, isOpening(at: end) { return (false, end, end) }
      end += 1
    }
    return (false, bytes.count, bytes.count)
  }

  private func kind(of sign: UInt8, at index: Int) -> (kind: Token.Kind, nameStart: Int) {
    switch Character(.init(sign)) {
    case "!": (.comment, index + 1)
    case "#": (.section, index + 1)
    case "^": (.invertedSection, index + 1)
    case "/": (.close, index + 1)
    case ">": (.partial, index + 1)
    case "<": (.parent, index + 1)
    case "$": (.block, index + 1)
    case "{", "&", "=", "%", "*", "@", "~": (.refused, index)
    default: (.value, index)
    }
  }

  private mutating func add(_ kind: Token.Kind, from start: Int, name: Name? = nil) {
    tokens.append(Token(kind: kind, range: start..<index, name: name))
  }
}

extension Scanner {
  /// The name in `range`, without white space. What is no name has no parts and is reported.
  private mutating func readName(_ range: Range<Int>, of kind: Token.Kind, tag: Range<Int>) -> Name {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, isSpace(bytes[lower]) { lower += 1 }
    while lower < upper, isSpace(bytes[upper - 1]) { upper -= 1 }
    let text = String(decoding: bytes[lower..<upper], as: UTF8.self)
    let mayBeDotted = kind != .partial && kind != .parent && kind != .block
    let parts = mayBeDotted ? Self.parts(of: text) : Self.isPart(text[...]) ? [text] : []
    // A closing tag is compared with its opening tag, where a malformed name has been reported already.
    if parts.isEmpty, kind != .close {
      let place = source.place(lower < upper ? lower..<upper : tag)
      diagnostics.append(TemplateProblem.malformedName(text).diagnostic(at: place))
    }
    return Name(text: text, parts: parts, range: lower < upper ? lower..<upper : tag)
  }

  private static func parts(of text: String) -> [String] {
    if text == "." { return [text] }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.allSatisfy(isPart) ? parts.map(String.init) : []
  }

  private static func isPart(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy { isLetter($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_")
  }

  private func isOpening(at index: Int) -> Bool {
    index + 1 < bytes.count && bytes[index] == UInt8(ascii: "{") && bytes[index + 1] == UInt8(ascii: "{")
  }

  private func lineBreakLength(at index: Int) -> Int? {
    if bytes[index] == 0x0A { return 1 }
    return bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || byte == 0x0A || byte == 0x0D }
}
