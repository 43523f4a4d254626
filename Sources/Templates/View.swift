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
///     list("rows", \.rows).ifAny("has-rows")
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

  /// The same, and under a second name whether there is anything: for what stands once around a whole list.
  @inlinable
  public func ifAny(_ name: String) -> Field { Field(slots: slots + slots.map { $0.asFlag(name) }) }
}

/// Collects the fields of a view.
@resultBuilder
public enum FieldsBuilder<Subject: View> {
  /// The fields in their order.
  public static func buildBlock(_ fields: Field<Subject>...) -> [Field<Subject>] { fields }
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
        each: { Access.goThrough(values(read($0)), $1) },
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
