import CCMark
import HTML

/// The only border by which our own HTML enters cmark's output: the texts of CUSTOM nodes, which cmark writes as they
/// are. Each is made with the HTML module's writer, so that every value in it is escaped.
enum ProseMarkup {
  /// What is written before and after the children of a CUSTOM node.
  enum Wrapper {
    /// A heading with an identifier.
    case heading(level: Int, anchor: String)
    /// A link out of the site.
    case outsideLink(address: String)
    /// Markup without children.
    case only(Markup)
    /// Nothing around the children.
    case none
  }

  /// A CUSTOM node of `type` that writes `wrapper` around its children.
  static func node(_ type: cmark_node_type, _ wrapper: Wrapper) -> Node? {
    guard let node = Node(new: type) else { return nil }
    let (before, after) = texts(of: wrapper)
    CString.with(before) { _ = cmark_node_set_on_enter(node.pointer, $0) }
    CString.with(after) { _ = cmark_node_set_on_exit(node.pointer, $0) }
    return node
  }

  private static func texts(of wrapper: Wrapper) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    switch wrapper {
    case .heading(let level, let anchor):
      let name: StaticString = ["h1", "h2", "h3", "h4", "h5", "h6"][max(1, min(level, 6)) - 1]
      return halves(.element(name, ["id": anchor]), endTagOf: name)
    case .outsideLink(let address):
      let attributes: Attributes = ["href": AddressEncoding.encode(address), "rel": "noreferrer noopener"]
      return halves(.element("a", attributes), endTagOf: "a")
    case .only(let markup): return (markup.bytes[...], [])
    case .none: return ([], [])
    }
  }

  /// An element without content, cut before its end tag.
  private static func halves(
    _ element: Markup, endTagOf name: StaticString
  ) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) {
    let border = element.bytes.count - name.utf8CodeUnitCount - 3
    return (element.bytes[..<border], element.bytes[border...])
  }
}

// MARK: - Evidence

extension ProseMarkup {
  /// The marker that leads to a claim.
  static func codeMarker(_ marker: ProseOptions.CodeMarker) -> Markup {
    .element(
      "a", ["class": "ref", "href": AddressEncoding.encode(marker.address), "aria-label": marker.name],
      markup: marker.content)
  }

  /// The number that leads to a note; the note leads back to the first of its numbers.
  static func noteMarker(_ number: Int, _ options: ProseOptions, isFirst: Bool) -> Markup {
    let prefix = options.notePrefix
    return .element(
      "a",
      [
        "class": "fn", "id": options.notesLeadBack && isFirst ? "\(prefix)r\(number)" : nil,
        "href": "#\(AddressEncoding.encode(prefix))n\(number)",
        "aria-label": options.notesLeadBack ? options.noteWords.marker(number) : nil,
      ], text: options.noteWords.number(number))
  }

  /// The note itself, with the way back.
  static func noteItem(_ number: Int, _ options: ProseOptions, content: Markup) -> Markup {
    let prefix = options.notePrefix
    return .element("li", ["id": "\(prefix)n\(number)"]) { item in
      guard options.notesLeadBack else { return item.markup(content) }
      item.element(
        "a",
        [
          "class": "n", "href": "#\(AddressEncoding.encode(prefix))r\(number)",
          "aria-label": options.noteWords.back(number),
        ], text: options.noteWords.number(number))
      item.markup(content)
    }
  }

  /// A list of notes, which is called `name`.
  static func noteList(_ items: [Markup], name: String) -> Markup {
    .element("ol", ["class": "note", "aria-label": name], markup: items.joined())
  }
}
