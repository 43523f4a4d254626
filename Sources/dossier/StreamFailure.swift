#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a standard stream takes or gives nothing.
enum StreamFailure {
  /// The words for an error number of the system's. A stream closed before the command began fails with EBADF (CSystem).
  static func sentence(_ number: Int32) -> String {
    number == EBADF ? "it was closed before the command began" : String(cString: strerror(number))
  }
}
