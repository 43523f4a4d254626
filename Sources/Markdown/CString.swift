#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The border to C's texts, which end in NUL.
enum CString {
  /// The bytes of `text` before its NUL, where they lie; nothing where there is no text.
  static func bytes(of text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let raw = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: raw, count: strlen(text))
  }

  /// Calls `body` with `bytes` and a NUL after them.
  static func with<Result>(_ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    var text: [CChar] = []
    text.reserveCapacity(bytes.count + 1)
    for byte in bytes { text.append(CChar(bitPattern: byte)) }
    text.append(0)
    return text.withUnsafeBufferPointer { body($0.baseAddress) }
  }
}
