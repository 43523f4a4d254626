import CCMark

/// Gives a heading its level and its anchor.
enum HeadingEditor {
  /// Changes the heading `node`, which is freed where it gets an anchor.
  static func edit(
    _ node: Node, _ options: ProseOptions, _ anchors: inout HeadingAnchors
  ) -> RenderedProse.Heading {
    let text = String(decoding: PlainText.bytes(of: node), as: UTF8.self)
    let level = max(1, min(Int(cmark_node_get_heading_level(node.pointer)) + options.headingShift, 6))
    guard options.hasAnchors else {
      _ = cmark_node_set_heading_level(node.pointer, Int32(level))
      return RenderedProse.Heading(level: level, anchor: "", text: text)
    }
    let anchor = anchors.make(for: text)
    if let wrapper = ProseMarkup.node(CMARK_NODE_CUSTOM_BLOCK, .heading(level: level, anchor: anchor)) {
      node.replace(by: wrapper)
    }
    return RenderedProse.Heading(level: level, anchor: anchor, text: text)
  }
}
