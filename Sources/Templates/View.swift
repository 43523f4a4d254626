import HTML

/// What a template may show: a value that declares its names, each with the way to its value, in one place.
///
/// ```
/// struct ArticlePage: View {
///   let title: String
///   let body: Markup
///   let rows: [Row]
///
///   static var fields: [Field<Self>] {
///     text("title", \.title)
///     html("body", \.body)
///     flag("long") { $0.rows.count > 20 }
///     list("rows", \.rows)
///   }
/// }
/// ```
///
/// Templates are compiled against these names, so a name that a template uses and no view declares is a diagnostic.
public protocol View: Sendable {
  /// The names, each declared once.
  @FieldsBuilder<Self> static var fields: [Field<Self>] { get }
}

/// A name that a view declares, or several.
public struct Field<Subject: View>: Sendable {
  @usableFromInline let slots: [Slot]

  @usableFromInline init(slots: [Slot]) { self.slots = slots }
}

/// Collects the fields of a view.
@resultBuilder
public enum FieldsBuilder<Subject: View> {
  /// The fields in their order.
  public static func buildBlock(_ fields: Field<Subject>...) -> [Field<Subject>] { fields }
}

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

// Fields that are computed when a template asks for them.
extension View {
  /// Text, which `{{name}}` escapes. A section over it is taken unless the text is empty.
  @inlinable
  public static func text(_ name: String, _ value: @escaping @Sendable (Self) -> String) -> Field<Self> {
    field(
      name,
      Access(
        .text,
        write: { Escaper.append(value(read($0)), to: &$1) },
        holds: { !value(read($0)).isEmpty },
        each: { subject, body in
          let text = value(read(subject))
          if !text.isEmpty { withUnsafePointer(to: text) { body(UnsafeRawPointer($0)) } }
        },
        inner: .value(.text)))
  }

  /// Text that may be missing, which is the same as empty.
  @inlinable
  public static func text(_ name: String, _ value: @escaping @Sendable (Self) -> String?) -> Field<Self> {
    text(name) { value($0) ?? "" }
  }

  /// HTML, which `{{name}}` inserts as it is. A section over it is taken unless it is empty.
  @inlinable
  public static func html(_ name: String, _ value: @escaping @Sendable (Self) -> Markup) -> Field<Self> {
    field(
      name,
      Access(
        .html,
        write: { $1.append(contentsOf: value(read($0)).bytes) },
        holds: { !value(read($0)).isEmpty },
        each: { subject, body in
          let markup = value(read(subject))
          if !markup.isEmpty { withUnsafePointer(to: markup) { body(UnsafeRawPointer($0)) } }
        },
        inner: .value(.html)))
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

extension View {
  @inlinable
  static func field(_ name: String, _ access: Access) -> Field<Self> { Field(slots: [Slot(name, access)]) }

  @inlinable
  static func list<Element>(
    _ name: String, _ values: @escaping @Sendable (Self) -> [Element], inner: Access.Inner
  ) -> Field<Self> {
    field(
      name,
      Access(
        .list, holds: { !values(read($0)).isEmpty },
        each: { subject, body in
          values(read(subject)).withUnsafeBufferPointer { elements in
            guard var element = elements.baseAddress else { return }
            for _ in 0..<elements.count {
              body(UnsafeRawPointer(element))
              element += 1
            }
          }
        },
        inner: inner))
  }

  /// The view at the end of `path`: without a copy where it is stored.
  @inlinable
  static func access<Inner: View>(to path: any KeyPath<Self, Inner> & Sendable) -> Access {
    let inner = Access.Inner.view(ViewType(Inner.self))
    if let offset = MemoryLayout<Self>.offset(of: path) { return .view(at: offset, inner: inner) }
    return Access(
      .view, holds: { _ in true },
      each: { subject, body in withUnsafePointer(to: read(subject)[keyPath: path]) { body(UnsafeRawPointer($0)) } },
      inner: inner)
  }

  /// The view at `subject`, which the program has put there.
  @inlinable @inline(__always)
  static func read(_ subject: UnsafeRawPointer) -> Self { subject.assumingMemoryBound(to: Self.self).pointee }
}
