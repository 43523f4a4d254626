import HTML

// Access to values that lie in the view, `offset` bytes from its beginning: nothing else of the view is touched.
extension Access {
  /// A text by itself.
  @usableFromInline static let text = Access(
    .text, write: { Escaper.append(read($0, as: String.self), to: &$1) },
    holds: { !read($0, as: String.self).isEmpty })

  /// HTML by itself.
  @usableFromInline static let html = Access(
    .html, write: { $1.append(contentsOf: read($0, as: Markup.self).bytes) },
    holds: { !read($0, as: Markup.self).isEmpty })

  @usableFromInline
  static func text(at offset: Int) -> Access {
    Access(
      .text,
      write: { Escaper.append(read($0 + offset, as: String.self), to: &$1) },
      holds: { !read($0 + offset, as: String.self).isEmpty },
      each: { if !read($0 + offset, as: String.self).isEmpty { $1($0 + offset) } },
      inner: .value(.text))
  }

  @usableFromInline
  static func textIfAny(at offset: Int) -> Access {
    Access(
      .text,
      write: { if let text = read($0 + offset, as: String?.self) { Escaper.append(text, to: &$1) } },
      holds: { read($0 + offset, as: String?.self)?.isEmpty == false },
      each: { subject, body in
        guard let text = read(subject + offset, as: String?.self), !text.isEmpty else { return }
        withUnsafePointer(to: text) { body(UnsafeRawPointer($0)) }
      },
      inner: .value(.text))
  }

  @usableFromInline
  static func html(at offset: Int) -> Access {
    Access(
      .html,
      write: { $1.append(contentsOf: read($0 + offset, as: Markup.self).bytes) },
      holds: { !read($0 + offset, as: Markup.self).isEmpty },
      each: { if !read($0 + offset, as: Markup.self).isEmpty { $1($0 + offset) } },
      inner: .value(.html))
  }

  @usableFromInline
  static func number(at offset: Int) -> Access {
    Access(
      .number, write: { $1.append(contentsOf: String(read($0 + offset, as: Int.self)).utf8) }, holds: { _ in true })
  }

  @usableFromInline
  static func flag(at offset: Int) -> Access { Access(.flag, holds: { read($0 + offset, as: Bool.self) }) }

  @usableFromInline
  static func list<Element>(at offset: Int, of element: Element.Type, inner: Inner) -> Access {
    Access(
      .list,
      holds: { !read($0 + offset, as: [Element].self).isEmpty },
      each: { subject, body in
        read(subject + offset, as: [Element].self).withUnsafeBufferPointer { elements in
          guard var element = elements.baseAddress else { return }
          for _ in 0..<elements.count {
            body(UnsafeRawPointer(element))
            element += 1
          }
        }
      },
      inner: inner)
  }

  @inline(__always)
  private static func read<Value>(_ address: UnsafeRawPointer, as type: Value.Type) -> Value {
    address.assumingMemoryBound(to: type).pointee
  }
}
