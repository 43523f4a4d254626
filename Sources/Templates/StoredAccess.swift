import HTML

// Access to values that lie in the view, `offset` bytes from its beginning: nothing else of the view is touched. The
// closures are given the address of the value.
extension Access {
  /// A text by itself.
  @usableFromInline static let text = Access(
    .text, at: 0, .text, write: { Escaper.append(read($0, as: String.self), to: &$1) },
    holds: { !read($0, as: String.self).isEmpty })

  /// HTML by itself.
  @usableFromInline static let html = Access(
    .html, at: 0, .html, write: { $1.append(contentsOf: read($0, as: Markup.self).bytes) },
    holds: { !read($0, as: Markup.self).isEmpty })

  /// The same in a view.
  @usableFromInline
  static func stored(_ value: Access, at offset: Int) -> Access {
    Access(
      value.kind, at: offset, value.stored, write: value.write, holds: value.holds,
      each: { if value.holds($0) { $1($0) } }, inner: .value(value))
  }

  @usableFromInline
  static func textIfAny(at offset: Int) -> Access {
    Access(
      .text, at: offset,
      write: { if let text = read($0, as: String?.self) { Escaper.append(text, to: &$1) } },
      holds: { read($0, as: String?.self)?.isEmpty == false },
      each: { subject, body in
        guard let text = read(subject, as: String?.self), !text.isEmpty else { return }
        withUnsafePointer(to: text) { body(UnsafeRawPointer($0)) }
      },
      inner: .value(.text))
  }

  @usableFromInline
  static func number(at offset: Int) -> Access {
    Access(
      .number, at: offset, write: { $1.append(contentsOf: String(read($0, as: Int.self)).utf8) }, holds: { _ in true })
  }

  @usableFromInline
  static func flag(at offset: Int) -> Access { Access(.flag, at: offset, holds: { read($0, as: Bool.self) }) }

  @usableFromInline
  static func view(at offset: Int, inner: Inner) -> Access {
    Access(.view, at: offset, .view, holds: { _ in true }, each: { $1($0) }, inner: inner)
  }

  @usableFromInline
  static func list<Element>(at offset: Int, of element: Element.Type, inner: Inner) -> Access {
    Access(
      .list, at: offset,
      holds: { !read($0, as: [Element].self).isEmpty },
      each: { goThrough(read($0, as: [Element].self), $1) },
      inner: inner)
  }

  /// Calls `body` with the address of each element.
  @inlinable
  static func goThrough<Element>(_ elements: [Element], _ body: (UnsafeRawPointer) -> Void) {
    elements.withUnsafeBufferPointer { elements in
      guard var element = elements.baseAddress else { return }
      for _ in 0..<elements.count {
        body(UnsafeRawPointer(element))
        element += 1
      }
    }
  }

  /// The value at `address`, which is one of that type.
  @inline(__always)
  static func read<Value>(_ address: UnsafeRawPointer, as type: Value.Type) -> Value {
    address.assumingMemoryBound(to: type).pointee
  }
}
