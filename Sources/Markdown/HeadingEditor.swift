import CCMark

/// Gives headings their levels and their anchors.
enum HeadingEditor {
  /// Changes `headings`, which are all of the text; those that get an anchor are freed.
  static func edit(
    _ headings: [Node], _ options: ProseOptions, _ anchors: inout HeadingAnchors
  ) -> [RenderedProse.Heading] {
    let levels = headings.map { Int(cmark_node_get_heading_level($0.pointer)) }
    let highest = levels.min() ?? 1
    let shift = (options.topHeading ?? highest) - highest
    return zip(headings, levels).map { edit($0, level: min($1 + shift, 6), options, &anchors) }
  }

  private static func edit(
    _ node: Node, level: Int, _ options: ProseOptions, _ anchors: inout HeadingAnchors
  ) -> RenderedProse.Heading {
    let text = String(decoding: PlainText(of: node).bytes, as: UTF8.self)
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
