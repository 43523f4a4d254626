import Diagnostics

/// One node of a tree: a text, a list or a map, and where it stands.
public struct Node: Sendable {
  let tree: Tree
  let index: Int

  private var flat: FlatNode { tree.nodes[index] }

  /// What it is.
  public var kind: NodeKind { flat.kind }
  /// How it is written.
  public var style: NodeStyle { flat.style }
  /// Whether it is a text of no letter at all.
  public var isEmptyText: Bool { flat.kind == .text && flat.textLower == flat.textUpper }

  /// The decoded text in UTF-8; empty unless it is a text.
  public var textBytes: ArraySlice<UInt8> { tree.texts[Int(flat.textLower)..<Int(flat.textUpper)] }
  /// The decoded text; empty unless it is a text.
  public var text: String { String(decoding: textBytes, as: UTF8.self) }

  /// The content as it stands in the file: a text without its quotes (with them, where nothing stands between), the lines
  /// of a block after its `|` or `>`, the whole of a list or a map.
  public var range: SourceRange {
    SourceRange(file: tree.file, bytes: Int(flat.contentLower)..<Int(flat.contentUpper))
  }

  /// All of it: quotes, brackets and the sign of a block included.
  public var extent: SourceRange { SourceRange(file: tree.file, bytes: Int(flat.lower)..<Int(flat.upper)) }

  /// Where something that it lacks is reported: a map's first key, else its content.
  public var head: SourceRange { entryIndices.first.map { Node(tree: tree, index: $0.key).range } ?? range }

  /// The items of a list; none of anything else.
  public var items: [Node] {
    guard kind == .list else { return [] }
    var items: [Node] = []
    var child = index + 1
    while child < flat.next {
      items.append(Node(tree: tree, index: child))
      child = Int(tree.nodes[child].next)
    }
    return items
  }

  /// One key of a map and its value.
  public struct Entry: Sendable {
    /// The key, a text.
    public let key: Node
    /// The value.
    public let value: Node
  }

  /// The entries of a map in the order of the file, each key once; none of anything else.
  public var entries: [Entry] {
    entryIndices.map { Entry(key: Node(tree: tree, index: $0.key), value: Node(tree: tree, index: $0.value)) }
  }

  /// The indices of the entries' keys and values.
  var entryIndices: [(key: Int, value: Int)] {
    guard kind == .map else { return [] }
    var entries: [(key: Int, value: Int)] = []
    let end = Int(flat.next)
    var child = index + 1
    while child < end {
      let value = Int(tree.nodes[child].next)
      if !tree.nodes[child].isLeftOut { entries.append((child, value)) }
      child = Int(tree.nodes[value].next)
    }
    return entries
  }

  /// The texts in it, keys and values, also those that were refused.
  public var texts: [String] {
    (index..<Int(flat.next)).map { Node(tree: tree, index: $0) }.filter { $0.kind == .text }.map(\.text)
  }

  /// Whether it may go on in what was not read of its file.
  public var isCutOff: Bool { !tree.isWhole && Int(flat.next) == tree.nodes.count }

  /// Whether `key` stands once more in this map, where it was not read.
  public func repeats(_ key: String) -> Bool {
    guard kind == .map else { return false }
    return (index + 1..<Int(flat.next)).contains { tree.nodes[$0].isLeftOut && tree.hasText(key, at: $0) }
  }

  /// The value of `key` in a map; nil where it is no map or has no such key.
  public subscript(key: String) -> Node? {
    entryIndices.first { tree.hasText(key, at: $0.key) }.map { Node(tree: tree, index: $0.value) }
  }
}
