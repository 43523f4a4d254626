import ArgumentParser
import Diagnostics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the command speaks: problems to standard error, results to standard output.
struct Console: Sendable {
  private let printer: DiagnosticPrinter
  private let isQuiet: Bool
  /// Whether someone is watching standard error as it is written.
  let isWatched: Bool

  init(_ format: DiagnosticPrinter.Format, isQuiet: Bool) {
    isWatched = isatty(STDERR_FILENO) == 1 && format == .text
    let mayColour = getenv("NO_COLOR").map { $0.pointee == 0 } ?? true
    printer = DiagnosticPrinter(format, inColour: isWatched && mayColour)
    self.isQuiet = isQuiet
  }

  /// Prints problems, in file order.
  func report(_ diagnostics: [Diagnostic]) {
    _ = write(printer.text(of: diagnostics), to: STDERR_FILENO)
  }

  /// Prints a result, unless only problems are wanted and this was not asked for. Where standard output takes nothing, as
  /// on a full disk, that is reported, and the status to end with thrown.
  func say(_ line: String, isAskedFor: Bool = false) throws(ExitCode) {
    guard isAskedFor || !isQuiet, let why = write(line + "\n", to: STDOUT_FILENO) else { return }
    report([Diagnostic(.error, "output-not-written", at: nil, "Standard output cannot be written: \(why)")])
    throw ExitStatus.outputError.code
  }

  /// Prints the last line of a run that ends with `status`, and where its time went, if that was asked for; gives the status
  /// to end with.
  func end(_ line: String, _ status: ExitStatus, timings: String? = nil) -> ExitCode {
    do throws(ExitCode) {
      try say(line)
      if let timings { try say(timings, isAskedFor: true) }
    } catch { return error }
    return status.code
  }

  /// Shows how far a long work has come, in place of what was shown before; nothing where nobody watches.
  func show(progress: String) {
    if isWatched, !isQuiet { _ = write("\r\u{1B}[K" + progress, to: STDERR_FILENO) }
  }

  /// Writes all of the text; else says why not.
  private func write(_ text: String, to descriptor: Int32) -> String? {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR {
        // A reader that has gone away does not change what the command does.
        return errno == EPIPE ? nil : StreamFailure.sentence(errno)
      }
      bytes = bytes.dropFirst(max(0, count))
    }
    return nil
  }
}

/// The system's call, whose name the method above hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
