import ArgumentParser

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How the command ends. Bad usage ends with 64, which the argument parser sees to (sysexits.h).
enum ExitStatus: Int32 {
  /// Something is wrong with the content, the templates or the evidence.
  case content = 1
  /// The input cannot be read.
  case noInput = 66
  /// The output cannot be written.
  case cannotCreate = 73

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
