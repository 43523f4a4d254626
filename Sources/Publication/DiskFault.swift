#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A call of the system that failed.
public struct DiskFault: Error, Hashable, Sendable {
  /// Why, as far as it makes a difference here.
  public enum Reason: Hashable, Sendable {
    /// The disk or a quota is full.
    case full
    /// Permission is missing.
    case forbidden
    /// The file system is read-only.
    case readOnly
    /// Nothing stands there.
    case missing
    /// Something stands there already, or stands in the way.
    case occupied
    /// The file system cannot do this, or not between these two places.
    case unsupported
    /// Memory ran out.
    case memory
    /// Anything else, with the number the system gave.
    case other(Int32)
  }

  /// Why it failed.
  public let reason: Reason
  /// What it was about.
  public let path: String
  /// The same, as people can read it.
  var readablePath: String { NameText.readable(path) }
  /// Whether something was to be read, and not to be changed.
  public let isReading: Bool

  /// A failure at `path`.
  public init(_ reason: Reason, _ path: String, isReading: Bool = false) {
    self.reason = reason
    self.path = path
    self.isReading = isReading
  }
}

extension DiskFault {
  /// The failure at `path` of which the system gave this number.
  init(code: Int32, _ path: String, isReading: Bool = false) {
    self.init(Self.reason(of: code), path, isReading: isReading)
  }

  private static func reason(of code: Int32) -> Reason {
    switch code {
    case ENOSPC, EDQUOT: .full
    case EACCES, EPERM: .forbidden
    case EROFS: .readOnly
    case ENOENT: .missing
    case EEXIST, ENOTEMPTY, ENOTDIR, EISDIR, ELOOP: .occupied
    case EXDEV, EBUSY, EINVAL, ENOSYS, EMLINK, EOPNOTSUPP: .unsupported
    case ENOMEM: .memory
    default: .other(code)
    }
  }

  /// What the system says of a number of its own.
  static func message(_ code: Int32) -> String { String(cString: strerror(code)) }
}
