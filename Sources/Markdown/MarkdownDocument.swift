import CCMark

/// cmark's tree of one text. It owns the tree: nodes are valid while it lives, and are freed once.
///
/// Nodes stay within the function that uses them. The tree is walked with cmark's iterator, never by recursion, so that
/// depth costs no stack.
struct MarkdownDocument: ~Copyable {
  let root: Node

  /// Parses `bytes`; nil only where memory is lacking. Safe mode is cmark's own unless it is told otherwise, which
  /// nothing here does. Positions are kept at parsing, which makes later ones right, and not rendered.
  init?(parsing bytes: [UInt8]) {
    let options = CMARK_OPT_SMART | CMARK_OPT_SOURCEPOS
    let pointer = bytes.withUnsafeBytes { buffer in
      let text = buffer.assumingMemoryBound(to: CChar.self)
      return cmark_parse_document(text.baseAddress, text.count, options)
    }
    guard let root = Node(pointer) else { return nil }
    self.root = root
  }

  deinit { cmark_node_free(root.pointer) }

  /// The HTML, in safe mode: raw HTML and addresses that cmark knows as dangerous are left out.
  func renderHTML() -> [UInt8] {
    guard let text = cmark_render_html(root.pointer, CMARK_OPT_DEFAULT) else { return [] }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return Array(CString.bytes(of: text))
  }
}
