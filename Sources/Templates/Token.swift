/// A tag or a stretch of text between tags. A line break is a token of its own, as is the white space before the first
/// other token of a line.
struct Token {
  enum Kind: Equatable {
    case text, space, lineBreak
    case comment
    case value
    case section, invertedSection
    case partial, parent
    case block
    case close
    /// A tag that has been reported and means nothing.
    case refused
  }

  let kind: Kind
  /// The whole token.
  let range: Range<Int>
  /// What the tag names.
  let name: Name?

  /// Whether it is a tag.
  var isTag: Bool { kind != .text && kind != .space && kind != .lineBreak }
}
