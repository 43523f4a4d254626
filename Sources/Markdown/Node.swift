import CCMark

/// One node of cmark's tree. Valid while its document lives; not to be kept.
struct Node: Hashable {
  let pointer: OpaquePointer

  init(_ pointer: OpaquePointer) { self.pointer = pointer }

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  /// A new node of no tree.
  init?(new type: cmark_node_type) { self.init(cmark_node_new(type)) }

  var type: cmark_node_type { cmark_node_get_type(pointer) }
  var parent: Node? { Node(cmark_node_parent(pointer)) }
  var previous: Node? { Node(cmark_node_previous(pointer)) }
  var next: Node? { Node(cmark_node_next(pointer)) }
  var firstChild: Node? { Node(cmark_node_first_child(pointer)) }

  /// What a text, code or HTML node holds, in UTF-8; empty for other nodes. Valid until the node is changed.
  var literal: UnsafeBufferPointer<UInt8> { CString.bytes(of: cmark_node_get_literal(pointer)) }

  /// The address of a link or an image, without its escapes and entities.
  var address: String { String(decoding: CString.bytes(of: cmark_node_get_url(pointer)), as: UTF8.self) }

  /// Lines and columns (bytes) from 1, the last column included.
  var lines: ClosedRange<Int> {
    let first = Int(cmark_node_get_start_line(pointer))
    return first...max(first, Int(cmark_node_get_end_line(pointer)))
  }
  var firstColumn: Int { Int(cmark_node_get_start_column(pointer)) }
}

// MARK: - Walking

extension Node {
  /// Calls `visit` for each node from here down, on entering it and, where it can have children, on leaving it.
  /// The tree must not be changed meanwhile, but for what a node holds.
  @inline(__always)
  func walk(_ visit: (_ node: Node, _ isEntering: Bool, _ type: cmark_node_type) -> Void) {
    guard let iterator = cmark_iter_new(pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = Node(cmark_iter_get_node(iterator)) else { return }
      visit(node, event == CMARK_EVENT_ENTER, node.type)
    }
  }
}

// MARK: - Changing the tree

extension Node {
  /// Whether the node could be put there: blocks do not go into paragraphs.
  @discardableResult
  func insertBefore(_ sibling: Node) -> Bool { cmark_node_insert_before(sibling.pointer, pointer) == 1 }

  @discardableResult
  func insertAfter(_ sibling: Node) -> Bool { cmark_node_insert_after(sibling.pointer, pointer) == 1 }

  @discardableResult
  func append(_ child: Node) -> Bool { cmark_node_append_child(pointer, child.pointer) == 1 }

  /// Takes the node out of the tree and frees it, with all below it.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  /// Puts the node's children in its place.
  func unwrap() {
    while let child = firstChild, child.insertBefore(self) {}
    remove()
  }

  /// Puts `replacement` in the node's place, around the node's children.
  func replace(by replacement: Node) {
    replacement.insertBefore(self)
    while let child = firstChild, replacement.append(child) {}
    remove()
  }

  func setLiteral(_ bytes: some Collection<UInt8>) {
    CString.with(bytes) { _ = cmark_node_set_literal(pointer, $0) }
  }

  func setAddress(_ address: String) { _ = cmark_node_set_url(pointer, address) }

  /// Whether a link has a title.
  var hasTitle: Bool { !CString.bytes(of: cmark_node_get_title(pointer)).isEmpty }

  func removeTitle() { _ = cmark_node_set_title(pointer, "") }

  /// A text node that holds `bytes`.
  static func text(_ bytes: some Collection<UInt8>) -> Node? {
    let node = Node(new: CMARK_NODE_TEXT)
    node?.setLiteral(bytes)
    return node
  }
}
