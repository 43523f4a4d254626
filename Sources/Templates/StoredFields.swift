import HTML

// Fields that are stored in the view: they are read where they lie.
extension View {
  /// Text, which `{{name}}` escapes. A section over it is taken unless the text is empty.
  @inlinable
  public static func text(_ name: String, _ path: any KeyPath<Self, String> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return text(name) { $0[keyPath: path] } }
    return field(name, .text(at: offset))
  }

  /// Text that may be missing, which is the same as empty.
  @inlinable
  public static func text(_ name: String, _ path: any KeyPath<Self, String?> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return text(name) { $0[keyPath: path] } }
    return field(name, .textIfAny(at: offset))
  }

  /// HTML, which `{{name}}` inserts as it is. A section over it is taken unless it is empty.
  @inlinable
  public static func html(_ name: String, _ path: any KeyPath<Self, Markup> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return html(name) { $0[keyPath: path] } }
    return field(name, .html(at: offset))
  }

  /// A whole number, written in decimal. There is no section over it: whether nought counts is for a flag to say.
  @inlinable
  public static func number(_ name: String, _ path: any KeyPath<Self, Int> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return number(name) { $0[keyPath: path] } }
    return field(name, .number(at: offset))
  }

  /// A truth value, for sections alone.
  @inlinable
  public static func flag(_ name: String, _ path: any KeyPath<Self, Bool> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return flag(name) { $0[keyPath: path] } }
    return field(name, .flag(at: offset))
  }

  /// Views, one after the other. A section over the list is written for each; an inverted one where there is none.
  @inlinable
  public static func list<Element: View>(
    _ name: String, _ path: any KeyPath<Self, [Element]> & Sendable
  ) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return list(name) { $0[keyPath: path] } }
    return field(name, .list(at: offset, of: Element.self, inner: .view(ViewType(Element.self))))
  }

  /// Texts, one after the other: `{{.}}` is the one at hand, escaped.
  @inlinable
  public static func list(_ name: String, _ path: any KeyPath<Self, [String]> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return list(name) { $0[keyPath: path] } }
    return field(name, .list(at: offset, of: String.self, inner: .value(.text)))
  }

  /// HTML, piece after piece: `{{.}}` is the one at hand, as it is.
  @inlinable
  public static func list(_ name: String, _ path: any KeyPath<Self, [Markup]> & Sendable) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return list(name) { $0[keyPath: path] } }
    return field(name, .list(at: offset, of: Markup.self, inner: .value(.html)))
  }
}
