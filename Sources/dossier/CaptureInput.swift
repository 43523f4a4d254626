import Diagnostics
import Evidence

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a capture cannot be read.
struct CaptureFailure: Error {
  let diagnostic: Diagnostic
}

/// Reads a capture from a file or from standard input, of at most as many bytes as an original may have.
enum CaptureInput {
  /// The bytes of the file at `path`, or of standard input where it is `-`.
  static func read(_ path: String) -> Result<[UInt8], CaptureFailure> {
    if path == "-" { return standardInput() }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    return OriginalsFolder.disk(folder).read(name).mapError { failure in
      switch failure {
      case .missing: problem(path, "There is no such file")
      case .tooLarge(let size): problem(path, "The capture has \(size) bytes; 50 MB are the most")
      case .unreadable(let why): problem(path, "The capture cannot be read: \(why)")
      }
    }
  }

  private static func standardInput() -> Result<[UInt8], CaptureFailure> {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { systemRead(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count == 0 { return .success(bytes) }
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(problem("-", "Standard input cannot be read: \(StreamFailure.sentence(errno))"))
      }
      bytes += chunk[..<count]
      guard bytes.count <= OriginalsFolder.largest else {
        return .failure(problem("-", "The capture has more than 50 MB"))
      }
    }
  }

  private static func problem(_ path: String, _ summary: String) -> CaptureFailure {
    CaptureFailure(
      diagnostic: Diagnostic(
        .error, "capture-unreadable", at: SourcePlace(file: path == "-" ? "standard input" : path), summary))
  }
}

/// The system's call, whose name the method above hides.
private func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, bytes, count)
}
