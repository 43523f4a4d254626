import HTML

// Fields that are stored in the view: they are read where they lie.
extension View {
  /// Text, which `{{name}}` escapes. A section over it is taken unless the text is empty.
  @inlinable
  public static func text(_ name: String, _ path: any KeyPath<Self, String> & Sendable) -> Field<Self> {
    field(name, path, stored: { .stored(.text, at: $0) }, computed: text)
  }

  /// Text that may be missing, which is the same as empty.
  @inlinable
  public static func text(_ name: String, _ path: any KeyPath<Self, String?> & Sendable) -> Field<Self> {
    field(name, path, stored: Access.textIfAny, computed: text)
  }

  /// HTML, which `{{name}}` inserts as it is. A section over it is taken unless it is empty.
  @inlinable
  public static func html(_ name: String, _ path: any KeyPath<Self, Markup> & Sendable) -> Field<Self> {
    field(name, path, stored: { .stored(.html, at: $0) }, computed: html)
  }

  /// A whole number, written in decimal. There is no section over it: whether nought counts is for a flag to say.
  @inlinable
  public static func number(_ name: String, _ path: any KeyPath<Self, Int> & Sendable) -> Field<Self> {
    field(name, path, stored: Access.number, computed: number)
  }

  /// A truth value, for sections alone.
  @inlinable
  public static func flag(_ name: String, _ path: any KeyPath<Self, Bool> & Sendable) -> Field<Self> {
    field(name, path, stored: Access.flag, computed: flag)
  }

  /// Views, one after the other. A section over the list is written for each; an inverted one where there is none.
  @inlinable
  public static func list<Element: View>(
    _ name: String, _ path: any KeyPath<Self, [Element]> & Sendable
  ) -> Field<Self> {
    let inner = Access.Inner.view(ViewType(Element.self))
    return field(name, path, stored: { .list(at: $0, of: Element.self, inner: inner) }, computed: list)
  }

  /// Texts, one after the other: `{{.}}` is the one at hand, escaped.
  @inlinable
  public static func list(_ name: String, _ path: any KeyPath<Self, [String]> & Sendable) -> Field<Self> {
    field(name, path, stored: { .list(at: $0, of: String.self, inner: .value(.text)) }, computed: list)
  }

  /// HTML, piece after piece: `{{.}}` is the one at hand, as it is.
  @inlinable
  public static func list(_ name: String, _ path: any KeyPath<Self, [Markup]> & Sendable) -> Field<Self> {
    field(name, path, stored: { .list(at: $0, of: Markup.self, inner: .value(.html)) }, computed: list)
  }

  /// What lies at `path`, where it is known how many bytes into the view that is; else it is computed.
  @inlinable
  static func field<Value>(
    _ name: String, _ path: any KeyPath<Self, Value> & Sendable, stored: (Int) -> Access,
    computed: (String, @escaping @Sendable (Self) -> Value) -> Field<Self>
  ) -> Field<Self> {
    guard let offset = MemoryLayout<Self>.offset(of: path) else { return computed(name) { $0[keyPath: path] } }
    return field(name, stored(offset))
  }
}
