import Files

/// The folder in which the editor keeps the captured originals.
public struct OriginalsFolder: Sendable {
  /// The most bytes that an original may have: 50 MB.
  public static let largest = 50_000_000

  /// Why a file could not be read.
  public enum Failure: Error, Hashable, Sendable {
    /// No file of that name.
    case missing
    /// It has that many bytes, which are more than `largest`.
    case tooLarge(Int)
    /// What the system says.
    case unreadable(String)
  }

  /// Its path, as diagnostics print it.
  public let path: String
  /// Reads the file of that name, whole.
  public let read: @Sendable (_ name: String) -> Result<[UInt8], Failure>

  /// Whether it can be looked into at all.
  public let isThere: @Sendable () -> Bool

  /// A folder that is read by `read`.
  public init(
    path: String, isThere: @escaping @Sendable () -> Bool = { true },
    read: @escaping @Sendable (_ name: String) -> Result<[UInt8], Failure>
  ) {
    self.path = path
    self.isThere = isThere
    self.read = read
  }

  /// The folder at `path` on disk.
  public static func disk(_ path: String) -> OriginalsFolder {
    OriginalsFolder(path: path, isThere: { Folder.isThere(path) }) { name in
      PlainFile.read(path + "/" + name, atMost: largest).mapError { failure in
        switch failure {
        case .missing: .missing
        case .notPlain: .unreadable("it is not a file")
        case .tooLarge(let size): .tooLarge(size)
        case .system(let words): .unreadable(words)
        }
      }
    }
  }

  /// The path of a file in the folder.
  public func path(of name: String) -> String { path + "/" + name }
}
