/// How the value of one field is read, with the type of the view erased: what the compiled program calls.
///
/// Every closure gets the address of the view for which the access was made plus `offset`: of the value itself where it is
/// stored in the view, and of the view where it is computed. The view is initialised and alive for the whole call. The
/// compiler of templates sees to that: an access is reached only through the names of the scope that the program has put
/// on its stack.
@usableFromInline
final class Access: Sendable {
  /// What a field holds.
  @usableFromInline
  enum Kind: Sendable {
    case text, html, number, flag, view, list
  }

  /// What a section over the field makes the innermost scope.
  @usableFromInline
  enum Inner: Sendable {
    /// Nothing: the section is a condition.
    case none
    /// A view.
    case view(ViewType)
    /// A value that has no names, only itself.
    case value(Access)
  }

  /// A value that lies in the view itself, and how it is written without any closure.
  @usableFromInline
  enum Stored: Sendable {
    case text, html, view
  }

  /// Writes a value for `{{name}}`.
  @usableFromInline typealias Write = @Sendable (UnsafeRawPointer, inout [UInt8]) -> Void
  /// Whether a section over the value is taken.
  @usableFromInline typealias Holds = @Sendable (UnsafeRawPointer) -> Bool
  /// Calls the body with the address of each value that a section over the value goes through.
  @usableFromInline typealias Each = @Sendable (UnsafeRawPointer, (UnsafeRawPointer) -> Void) -> Void

  @usableFromInline let kind: Kind
  /// How many bytes from the view's beginning lies what the closures are given.
  let offset: Int
  /// What lies there, where it is known to the program.
  let stored: Stored?
  @usableFromInline let write: Write
  @usableFromInline let holds: Holds
  let each: Each
  let inner: Inner

  @usableFromInline
  init(
    _ kind: Kind, at offset: Int = 0, _ stored: Stored? = nil, write: @escaping Write = { _, _ in },
    holds: @escaping Holds, each: @escaping Each = { _, _ in }, inner: Inner = .none
  ) {
    self.kind = kind
    self.offset = offset
    self.stored = stored
    self.write = write
    self.holds = holds
    self.each = each
    self.inner = inner
  }

  /// The field that `next` reads, of the view that this access reads.
  func followed(by next: Access) -> Access {
    if stored == .view {
      return Access(
        next.kind, at: offset + next.offset, next.stored, write: next.write, holds: next.holds, each: next.each,
        inner: next.inner)
    }
    return Access(
      next.kind, at: offset,
      write: { outer, output in self.each(outer) { next.write($0 + next.offset, &output) } },
      holds: { outer in
        var holds = false
        self.each(outer) { holds = next.holds($0 + next.offset) }
        return holds
      },
      each: { outer, body in self.each(outer) { next.each($0 + next.offset, body) } },
      inner: next.inner)
  }
}

/// A type of view, with its fields.
@usableFromInline
struct ViewType: Sendable {
  /// Differs from that of every other type.
  let identity: ObjectIdentifier
  /// Its name in Swift, for diagnostics.
  let name: String
  /// The fields; a type may hold itself, so they are asked for when they are needed.
  let slots: @Sendable () -> [Slot]

  @usableFromInline
  init(identity: ObjectIdentifier, name: String, slots: @escaping @Sendable () -> [Slot]) {
    self.identity = identity
    self.name = name
    self.slots = slots
  }

  /// The type `Subject`.
  @inlinable
  init<Subject: View>(_ subject: Subject.Type) {
    self.init(identity: ObjectIdentifier(subject), name: "\(subject)") { Subject.fields.flatMap(\.slots) }
  }
}

/// A name and how its value is read.
@usableFromInline
struct Slot: Sendable {
  let name: String
  let access: Access

  @usableFromInline
  init(_ name: String, _ access: Access) {
    self.name = name
    self.access = access
  }

  /// The same name, read out of the view that `outer` reads.
  @usableFromInline
  func within(_ outer: Access) -> Slot { Slot(name, outer.followed(by: access)) }

  /// Whether a section over it is taken, as a truth value of this name.
  @usableFromInline
  func asFlag(_ name: String) -> Slot { Slot(name, Access(.flag, at: access.offset, holds: access.holds)) }
}
