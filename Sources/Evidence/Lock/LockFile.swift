import Diagnostics

/// One file of the evidence lock.
public struct LockFile: Hashable, Sendable {
  /// Its name in the folder of the lock: `ID.json` for an article, or `between.json`.
  public let name: String
  /// Its bytes: JSON in UTF-8.
  public let bytes: [UInt8]

  /// The file `name`.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Why a file could not be read.
  public struct Unreadable: Error {
    /// What is wrong with it.
    public let diagnostic: Diagnostic

    /// A file of which this is wrong.
    public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  /// The file for what is between articles.
  public static let between = "between.json"
  /// How every file of the lock begins.
  public static let beginning = Array("{\n  \"article".utf8)
  /// The form of the files. It changes when they are written in another way.
  public static let form = 1
  /// No number in a lock is greater: it counts or places what stands in an original, and those are far shorter. So sums
  /// of what a lock says cannot overflow.
  static let greatestNumber = 1_000_000_000
}
