import Diagnostics

/// Where finished files go. Called from several tasks at once, once for each path.
public struct FileSink: Sendable {
  /// Takes the bytes of the file at `path`, below the site's root. Gives what went wrong.
  public let write: @Sendable (_ path: String, _ bytes: [UInt8]) -> Diagnostic?

  /// Hands on a file that is never held whole: each part of it to `take`, in order, and the same each time.
  public typealias Parts = (_ take: ([UInt8]) -> Void) -> Void
  /// Takes such a file. Gives what went wrong.
  public let writeParts: @Sendable (_ path: String, _ parts: Parts) -> Diagnostic?

  /// A sink that hands everything on.
  public init(
    write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> Diagnostic?,
    writeParts: @escaping @Sendable (_ path: String, _ parts: Parts) -> Diagnostic?
  ) {
    self.write = write
    self.writeParts = writeParts
  }

  /// A sink that keeps nothing: for checking. Every part of a file is made all the same.
  public static let none = FileSink(
    write: { _, _ in nil },
    writeParts: { _, parts in
      parts { _ in }
      return nil
    })
}
