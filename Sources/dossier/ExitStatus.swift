import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the command ends, with the numbers of sysexits.h from 64 on. Bad usage ends with 64, which the argument parser sees
/// to.
enum ExitStatus: Int32 {
  /// Something is wrong with the content, the templates, the evidence or the text of a capture.
  case content = 1
  /// The capture cannot be read.
  case noInput = 66
  /// The system refuses the threads on which the command works, or memory for them.
  case systemError = 71
  /// The site, the evidence lock or an import cannot be written, or must not be written where it should be.
  case cannotCreate = 73
  /// Standard output cannot be written.
  case outputError = 74

  var code: ExitCode { ExitCode(rawValue) }
}

/// The environment of the process.
enum SystemEnvironment {
  /// The value of a variable; nil where it is not set or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
