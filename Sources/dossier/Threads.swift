import CSystem
import Diagnostics
import Parallel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The threads on which the command works: one for each processor, and two with which Swift's runtime leads them.
enum Threads {
  /// What a small dossier takes besides, in bytes of the address space.
  private static let room = 128 << 20

  /// Why they cannot all be started, or have no room; nil where all is well. The runtime asks for ever for what the system
  /// refuses, so this is to be known before its first thread.
  static var obstacle: Diagnostic? {
    let number = csystem_try_threads(Int32(Processors.count + 2), room)
    guard number != 0 else { return nil }
    return Diagnostic(
      .error, "no-threads", at: nil,
      "The system refuses threads or memory that the command needs: \(String(cString: strerror(number)))",
      explanation: "A limit on processes or on memory is too low; `ulimit -u` and `ulimit -v` show them.")
  }
}
