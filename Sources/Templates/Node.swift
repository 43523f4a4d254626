/// A name as a tag gives it.
struct Name: Sendable {
  /// What stands in the tag, without the white space around it.
  let text: String
  /// The parts between the points; none where the text is no name, which has then been reported.
  let parts: [String]
  /// The text's place in its file.
  let range: Range<Int>

  /// Whether it is the point alone: the innermost value itself.
  var isItself: Bool { text == "." }
}

/// A part of a parsed template. Ranges are byte offsets in the template's file.
enum Node: Sendable {
  /// A line that holds more than standalone tags begins, with this white space.
  case lineStart(Range<Int>)
  case text(Range<Int>)
  case value(Name)
  case section(Section)
  case insertion(Insertion)
  case block(Block)
}

/// `{{#name}}…{{/name}}` or `{{^name}}…{{/name}}`.
struct Section: Sendable {
  let name: Name
  let isInverted: Bool
  let children: [Node]
}

/// `{{>name}}`, or `{{<name}}…{{/name}}` with the blocks that it gives.
struct Insertion: Sendable {
  let name: Name
  /// The white space before a tag that stands alone on its line, which every inserted line gets; nil within a line.
  let indentation: Range<Int>?
  let blocks: [Block]
}

/// `{{$name}}…{{/name}}`: what may be replaced or, within an insertion, what replaces it.
///
/// Two blocks are the same only if they are the same object.
final class Block: Sendable {
  let name: Name
  /// The index of the template in which it stands.
  let template: Int
  /// The content, without `indentation` where the opening tag stands alone on its line.
  let children: [Node]
  /// The white space that the content had, or would have had, at the beginning of each line; nil where the opening tag
  /// stands within a line.
  let indentation: Range<Int>?

  init(name: Name, template: Int, children: [Node], indentation: Range<Int>?) {
    self.name = name
    self.template = template
    self.children = children
    self.indentation = indentation
  }
}

extension [Node] {
  /// The same nodes with up to `count` bytes less of white space at the beginning of each line.
  func dedented(by count: Int) -> [Node] {
    if count == 0 { return self }
    func less(_ space: Range<Int>) -> Range<Int> { space.dropFirst(count) }
    return map { node in
      switch node {
      case .lineStart(let space): .lineStart(less(space))
      case .section(let section):
        .section(
          Section(
            name: section.name, isInverted: section.isInverted, children: section.children.dedented(by: count)))
      case .insertion(let insertion):
        .insertion(
          Insertion(
            name: insertion.name, indentation: insertion.indentation.map(less), blocks: insertion.blocks))
      case .block(let block):
        .block(
          Block(
            name: block.name, template: block.template,
            children: block.indentation == nil ? block.children.dedented(by: count) : block.children,
            indentation: block.indentation.map(less)))
      case .text, .value: node
      }
    }
  }
}
