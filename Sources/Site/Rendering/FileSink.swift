import Diagnostics

/// Where finished files go. Called from several tasks at once, once for each path.
public struct FileSink: Sendable {
  /// Takes the bytes of the file at `path`, below the site's root. Gives what went wrong.
  public let write: @Sendable (_ path: String, _ bytes: [UInt8]) -> Diagnostic?

  /// A sink that hands everything to `write`.
  public init(write: @escaping @Sendable (_ path: String, _ bytes: [UInt8]) -> Diagnostic?) { self.write = write }

  /// A sink that keeps nothing: for checking.
  public static let none = FileSink { _, _ in nil }
}
