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
    write(printer.text(of: diagnostics), to: STDERR_FILENO)
  }

  /// Prints a result, unless only problems are wanted.
  func say(_ line: String) {
    if !isQuiet { write(line + "\n", to: STDOUT_FILENO) }
  }

  /// Shows how far a long work has come, in place of what was shown before; nothing where nobody watches.
  func show(progress: String) {
    if isWatched, !isQuiet { write("\r\u{1B}[K" + progress, to: STDERR_FILENO) }
  }

  private func write(_ text: String, to descriptor: Int32) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      // A reader that has gone away does not change what the command does.
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}

/// The system's call, whose name the method above hides.
private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
