import HTML

// Fields that are computed when a template asks for them.
extension View {
  /// Text, which `{{name}}` escapes. A section over it is taken unless the text is empty.
  @inlinable
  public static func text(_ name: String, _ value: @escaping @Sendable (Self) -> String) -> Field<Self> {
    field(name, value, as: .text)
  }

  /// Text that may be missing, which is the same as empty.
  @inlinable
  public static func text(_ name: String, _ value: @escaping @Sendable (Self) -> String?) -> Field<Self> {
    text(name) { value($0) ?? "" }
  }

  /// HTML, which `{{name}}` inserts as it is. A section over it is taken unless it is empty.
  @inlinable
  public static func html(_ name: String, _ value: @escaping @Sendable (Self) -> Markup) -> Field<Self> {
    field(name, value, as: .html)
  }

  /// HTML that may be missing, which is the same as empty.
  @inlinable
  public static func html(_ name: String, _ value: @escaping @Sendable (Self) -> Markup?) -> Field<Self> {
    html(name) { value($0) ?? Markup() }
  }

  /// A whole number, written in decimal. There is no section over it: whether nought counts is for a flag to say.
  @inlinable
  public static func number(_ name: String, _ value: @escaping @Sendable (Self) -> Int) -> Field<Self> {
    field(
      name,
      Access(.number, write: { $1.append(contentsOf: String(value(read($0))).utf8) }, holds: { _ in true }))
  }

  /// A truth value, for sections alone.
  @inlinable
  public static func flag(_ name: String, _ value: @escaping @Sendable (Self) -> Bool) -> Field<Self> {
    field(name, Access(.flag, holds: { value(read($0)) }))
  }

  /// A value of which `access` knows, once it has been computed, how it is written and whether it is empty.
  @inlinable
  static func field<Value>(
    _ name: String, _ value: @escaping @Sendable (Self) -> Value, as access: Access
  ) -> Field<Self> {
    field(
      name,
      Access(
        access.kind,
        write: { subject, output in withUnsafePointer(to: value(read(subject))) { access.write($0, &output) } },
        holds: { subject in withUnsafePointer(to: value(read(subject))) { access.holds($0) } },
        each: { subject, body in
          withUnsafePointer(to: value(read(subject))) { if access.holds($0) { body($0) } }
        },
        inner: .value(access)))
  }
}

extension View {
  /// Another view: its names follow a point, or stand alone in a section over it.
  @inlinable
  public static func view<Inner: View>(_ name: String, _ path: any KeyPath<Self, Inner> & Sendable) -> Field<Self> {
    field(name, access(to: path))
  }

  /// Another view that is made when it is needed.
  @inlinable
  public static func view<Inner: View>(
    _ name: String, _ value: @escaping @Sendable (Self) -> Inner
  ) -> Field<Self> {
    field(
      name,
      Access(
        .view, holds: { _ in true },
        each: { subject, body in withUnsafePointer(to: value(read(subject))) { body(UnsafeRawPointer($0)) } },
        inner: .view(ViewType(Inner.self))))
  }

  /// A view that may be missing: a section over it is then not taken, its names are empty.
  @inlinable
  public static func view<Inner: View>(
    _ name: String, _ value: @escaping @Sendable (Self) -> Inner?
  ) -> Field<Self> {
    field(
      name,
      Access(
        .view, holds: { value(read($0)) != nil },
        each: { subject, body in
          if let inner = value(read(subject)) { withUnsafePointer(to: inner) { body(UnsafeRawPointer($0)) } }
        },
        inner: .view(ViewType(Inner.self))))
  }

  /// Views, one after the other. A section over the list is written for each; an inverted one where there is none.
  @inlinable
  public static func list<Element: View>(
    _ name: String, _ values: @escaping @Sendable (Self) -> [Element]
  ) -> Field<Self> {
    list(name, values, inner: .view(ViewType(Element.self)))
  }

  /// Texts, one after the other: `{{.}}` is the one at hand, escaped.
  @inlinable
  public static func list(_ name: String, _ values: @escaping @Sendable (Self) -> [String]) -> Field<Self> {
    list(name, values, inner: .value(.text))
  }

  /// HTML, piece after piece: `{{.}}` is the one at hand, as it is.
  @inlinable
  public static func list(_ name: String, _ values: @escaping @Sendable (Self) -> [Markup]) -> Field<Self> {
    list(name, values, inner: .value(.html))
  }

  /// All names of another view, as names of this one.
  @inlinable
  public static func include<Inner: View>(_ path: any KeyPath<Self, Inner> & Sendable) -> Field<Self> {
    let outer = access(to: path)
    return Field(slots: Inner.fields.flatMap(\.slots).map { $0.within(outer) })
  }
}
