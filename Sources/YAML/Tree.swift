import Diagnostics

/// A YAML or JSON document as one flat array: each node knows where its subtree ends, so that nothing is nested in memory.
///
/// Every scalar is text, whatever it looks like. The place of everything is exact, in bytes of the file.
public final class Tree: Sendable {
  /// The file that was read.
  public let file: FileID
  /// Whether it was read to its end; not where a second document begins, which is reported.
  public let isWhole: Bool
  let nodes: [FlatNode]
  /// The decoded texts of all scalars, one after the other, in UTF-8.
  let texts: [UInt8]

  init(file: FileID, isWhole: Bool = true, nodes: [FlatNode], texts: [UInt8]) {
    self.file = file
    self.isWhole = isWhole
    self.nodes = nodes
    self.texts = texts
  }

  /// The document's value.
  public var root: Node { Node(tree: self, index: 0) }

  /// Whether the text of the node with this index is `text`, byte for byte.
  func hasText(_ text: String, at index: Int) -> Bool {
    let node = nodes[index]
    let wanted = text.utf8
    guard node.textUpper - node.textLower == wanted.count else { return false }
    return texts[Int(node.textLower)..<Int(node.textUpper)].elementsEqual(wanted)
  }
}

/// What a node is.
public enum NodeKind: UInt8, Sendable {
  /// A text.
  case text
  /// A list of nodes.
  case list
  /// A map from texts to nodes, in the order of the file.
  case map
  /// Something that was refused where it stands, such as an alias; it has been reported, and nothing follows from it.
  case unreadable
}

/// How a node is written.
public enum NodeStyle: UInt8, Sendable {
  /// A text without quotes, or a list or map by indentation.
  case plain
  /// A text in single quotes.
  case singleQuoted
  /// A text in double quotes, with backslash escapes.
  case doubleQuoted
  /// A text after `|`, line by line.
  case literal
  /// A text after `>`, lines joined.
  case folded
  /// A list in `[…]` or a map in `{…}`.
  case flow
}

/// One node, 32 bytes without references.
struct FlatNode {
  var kind: NodeKind
  var style: NodeStyle
  /// A key that stood before in the same map, or that is no text: reported, and left out with its value.
  var isLeftOut = false
  /// All bytes of the node in the file.
  var lower: UInt32
  var upper: UInt32
  /// The bytes of its content: without the quotes, or the lines of a block.
  var contentLower: UInt32
  var contentUpper: UInt32
  /// Where its decoded text stands among the tree's texts.
  var textLower: UInt32
  var textUpper: UInt32
  /// The index after its subtree.
  var next: UInt32
}
