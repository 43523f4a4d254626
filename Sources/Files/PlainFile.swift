import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files whole.
public enum PlainFile {
  /// Why a file cannot be read.
  public enum Failure: Error, Hashable, Sendable {
    /// There is nothing at its path.
    case missing
    /// It is a folder, a pipe or a device.
    case notPlain
    /// It has that many bytes, which are too many.
    case tooLarge(Int)
    /// The system's own words.
    case system(String)
  }

  /// All bytes of the file at `path`, which may be at most `most`. A link is followed only where it may be.
  public static func read(
    _ path: String, atMost most: Int, followingLink: Bool = true
  ) -> Result<[UInt8], Failure> {
    // Opening a pipe does not wait for somebody who writes.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followingLink ? 0 : O_NOFOLLOW))
    guard file >= 0 else { return .failure(Failure(code: errno)) }
    return readAndClose(file, atMost: most)
  }

  /// The same where no part of the path is a symbolic link; nil where one is, and also where the file cannot be opened or
  /// the system cannot tell.
  public static func readWithoutLinks(_ path: String, atMost most: Int) -> Result<[UInt8], Failure>? {
    let file = csystem_open_without_links(path)
    return file < 0 ? nil : readAndClose(file, atMost: most)
  }

  private static func readAndClose(_ file: Int32, atMost most: Int) -> Result<[UInt8], Failure> {
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .failure(Failure(code: errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .failure(.notPlain) }
    guard status.st_size <= most else { return .failure(.tooLarge(Int(status.st_size))) }
    return read(file, expecting: Int(status.st_size))
  }

  /// All bytes of the open `file`, which has `size` of them unless it grows or shrinks meanwhile.
  static func read(_ file: Int32, expecting size: Int) -> Result<[UInt8], Failure> {
    var code: Int32 = 0
    // One byte more is asked for than is expected: where it comes, the file grew; where fewer come, it shrank.
    let bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      repeat {
        let step = readSome(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
        if step < 0, errno == EINTR { continue }
        if step < 0 { code = errno }
        guard step > 0 else { break }
        count += step
      } while count < size
    }
    if code != 0 { return .failure(Failure(code: code)) }
    return bytes.count == size ? .success(bytes) : .failure(.system("it changed while it was read"))
  }
}

extension PlainFile.Failure {
  fileprivate init(code: Int32) { self = code == ENOENT ? .missing : .system(String(cString: strerror(code))) }
}

/// The system's call, whose name the methods above hide.
private func readSome(_ file: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
  read(file, bytes, count)
}
