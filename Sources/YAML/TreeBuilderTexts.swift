import CYAML
import Diagnostics

// Texts.
extension TreeBuilder {
  mutating func addText(_ event: UnsafePointer<yaml_event_t>) {
    let scalar = event.pointee.data.scalar
    let extent = self.extent(of: event)
    let style = NodeStyle(scalar.style)
    let start = refuseProperties(at: extent, hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil)
    let content = contentRange(of: start..<max(start, extent.upperBound), style: style)
    guard scalar.length <= TreeReader.longestText else {
      refuseLength(scalar.length, at: content)
      return
    }
    let isCut = style == .plain && refuseComment(after: extent.upperBound)
    if scalar.length == 0, isCut || start > extent.lowerBound {
      // What was meant is what was refused.
      addUnreadable(extent)
      return
    }
    let textLower = UInt32(truncatingIfNeeded: texts.count)
    if scalar.length > 0 { texts.append(contentsOf: UnsafeBufferPointer(start: scalar.value, count: scalar.length)) }
    if style == .doubleQuoted { refuseEscapes(in: content) }
    if holdsIsolates { refuseIsolates(in: Int(textLower)..<texts.count, content) }
    nodes.append(
      FlatNode(
        kind: .text, style: style, lower: UInt32(truncatingIfNeeded: extent.lowerBound),
        upper: UInt32(truncatingIfNeeded: max(content.upperBound, style.isBlock ? 0 : extent.upperBound)),
        contentLower: UInt32(truncatingIfNeeded: content.lowerBound),
        contentUpper: UInt32(truncatingIfNeeded: content.upperBound), textLower: textLower,
        textUpper: UInt32(truncatingIfNeeded: texts.count), next: UInt32(truncatingIfNeeded: nodes.count + 1)))
  }

  /// The bytes between the quotes, or the lines of a block from its first letter to its last; all of it where that is empty.
  private func contentRange(of extent: Range<Int>, style: NodeStyle) -> Range<Int> {
    switch style {
    case .plain, .flow: return extent
    case .singleQuoted, .doubleQuoted:
      return extent.count > 2 ? extent.lowerBound + 1..<extent.upperBound - 1 : extent
    case .literal, .folded:
      let header = source.lineRange(source.lineIndex(at: extent.lowerBound))
      var lower = min(header.upperBound, extent.upperBound)
      var upper = extent.upperBound
      while lower < upper, source.bytes[lower].isYAMLSpace { lower += 1 }
      while upper > lower, source.bytes[upper - 1].isYAMLSpace { upper -= 1 }
      return lower < upper ? lower..<upper : extent.lowerBound..<header.upperBound
    }
  }

  /// Anchors and tags stand before the node and belong to its extent; they are reported, and the node is read on.
  /// Gives where the node itself begins.
  mutating func refuseProperties(at extent: Range<Int>, hasAnchor: Bool, hasTag: Bool) -> Int {
    var start = extent.lowerBound
    while start < range.upperBound, source.bytes[start] == 0x21 || source.bytes[start] == 0x26 {
      let isTag = source.bytes[start] == 0x21
      // A tag `!` alone leaves no trace in the event, so the bytes decide; no unquoted text begins with either sign.
      let end = source.bytes[start..<range.upperBound].firstIndex(where: \.isYAMLSpace) ?? range.upperBound
      report(
        isTag ? "yaml-tag" : "yaml-anchor", at: start..<end,
        isTag ? "A text cannot begin with `!` here" : "A text cannot begin with `&` here",
        "YAML takes it for \(isTag ? "a tag" : "an anchor"), which this format does not have; "
          + "if it belongs to the text, put the text in quotes.")
      start = source.bytes[end..<range.upperBound].firstIndex { !$0.isYAMLSpace } ?? range.upperBound
    }
    return start
  }

  private mutating func refuseLength(_ length: Int, at content: Range<Int>) {
    report(
      "text-too-long", at: content.lowerBound..<min(content.lowerBound + 1, content.upperBound),
      "This text has \(length) bytes; at most \(TreeReader.longestText) are read.",
      "Shorten it, or divide it into several texts.")
    addUnreadable(content)
  }

  /// YAML cuts an unquoted text at ` #`, so that a quotation would lose its end without a word. Gives whether it did.
  private mutating func refuseComment(after end: Int) -> Bool {
    var index = end
    while index < range.upperBound, source.bytes[index] == 0x20 || source.bytes[index] == 0x09 { index += 1 }
    guard index < range.upperBound, source.bytes[index] == 0x23 else { return false }
    let line = source.lineRange(source.lineIndex(at: index))
    report(
      "yaml-comment", at: index..<max(index + 1, min(line.upperBound, range.upperBound)),
      "A `#` after an unquoted text cuts the text off",
      "If it belongs to the text, put the whole text in quotes; if it is a comment, put it on a line of its own.")
    return true
  }
}

// Characters that may stand in no text may not stand in it as an escape either.
extension TreeBuilder {
  private mutating func refuseEscapes(in content: Range<Int>) {
    var index = content.lowerBound
    while let slash = source.bytes[index..<content.upperBound].firstIndex(of: UInt8(ascii: "\\")) {
      let (scalar, length) = escape(in: source.bytes[(slash + 1)..<content.upperBound])
      index = min(slash + 1 + length, content.upperBound)
      if CharacterScan.isRefused(scalar) { refuse(scalar, at: slash..<index) }
      if DirectionIsolate.scalars.contains(scalar) { holdsIsolates = true }
    }
  }

  /// Words with a direction of their own end in their text, which the bytes `content` spell.
  private mutating func refuseIsolates(in text: Range<Int>, _ content: Range<Int>) {
    guard let first = Self.unpairedIsolate(in: texts[text]) else { return }
    // Where an escape spells it, it is not found among the bytes.
    let written = Self.unpairedIsolate(in: source.bytes[content])
    refuse(first, at: written?.range ?? content)
  }

  private static func unpairedIsolate(in text: ArraySlice<UInt8>) -> DirectionIsolate? {
    DirectionIsolate.unpaired(DirectionIsolate.all(in: text), in: text).first
  }

  /// What the escape after a backslash stands for (YAML 1.2, 5.7), and how many bytes it takes; a space where it is none
  /// that could be refused.
  private func escape(in bytes: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int) {
    let digits: Int
    switch bytes.first ?? 0x20 {
    case UInt8(ascii: "x"): digits = 2
    case UInt8(ascii: "u"): digits = 4
    case UInt8(ascii: "U"): digits = 8
    case UInt8(ascii: "0"): return (0x00, 1)
    case UInt8(ascii: "a"): return (0x07, 1)
    case UInt8(ascii: "b"): return (0x08, 1)
    case UInt8(ascii: "v"): return (0x0B, 1)
    case UInt8(ascii: "f"): return (0x0C, 1)
    case UInt8(ascii: "e"): return (0x1B, 1)
    case UInt8(ascii: "N"): return (0x85, 1)
    case UInt8(ascii: "L"): return (0x2028, 1)
    case UInt8(ascii: "P"): return (0x2029, 1)
    default: return (0x20, 1)
    }
    let number = String(decoding: bytes.dropFirst().prefix(digits), as: UTF8.self)
    return (UInt32(number, radix: 16) ?? 0x20, 1 + digits)
  }
}

extension NodeStyle {
  init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }

  var isBlock: Bool { self == .literal || self == .folded }
}

extension UInt8 {
  /// Space, tab or a line break.
  var isYAMLSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
