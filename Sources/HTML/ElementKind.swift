/// How an element without content is written.
enum ElementKind {
  /// Without end tag.
  case void
  /// Closed in itself, as SVG allows.
  case shape
  /// With an end tag.
  case container

  /// The kind of the element `name`: the void elements are those of the HTML standard (13.1.2), the shapes those of SVG
  /// 2 that drawings leave empty.
  init(_ name: StaticString) {
    switch name.description {
    case "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr":
      self = .void
    case "circle", "ellipse", "image", "line", "path", "polygon", "polyline", "rect", "stop", "use":
      self = .shape
    default:
      self = .container
    }
  }
}
