import Hashing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is compared, hashed or written part by part, so that it is never held whole.
struct FileParts {
  let path: String
  let disk: Disk

  /// How much of a file is read at once, in bytes.
  private static let most = 1 << 20

  /// Reads the file, of which `size` bytes were seen, and says what it is; `owned` is its path in the site. Where it has
  /// grown since, no more is read than tells so.
  func owned(as owned: RelativePath, size: Int) throws(DiskFault) -> OwnedFile {
    var count = PartCount(path: owned)
    while count.size <= size {
      let part = try disk.readPart(path, count.size, min(Self.most, size + 1 - count.size))
      if part.isEmpty { break }
      count.add(part)
    }
    return try count.file()
  }

  /// Says what the parts make, and whether the file holds the very same bytes.
  func compare(
    _ parts: (_ take: ([UInt8]) -> Void) -> Void, as owned: RelativePath
  ) throws(DiskFault) -> (file: OwnedFile, isSame: Bool) {
    var count = PartCount(path: owned)
    var isSame = true
    var fault: DiskFault?
    parts { part in
      do throws(DiskFault) {
        if isSame, fault == nil { isSame = try disk.readPart(path, count.size, part.count).hasSameBytes(as: part) }
      } catch { fault = error }
      count.add(part)
    }
    if let fault { throw fault }
    if isSame { isSame = try disk.entry(path)?.size == count.size }
    return (try count.file(), isSame)
  }

  /// Writes the file, which must not exist yet, and says what it is.
  func write(
    _ parts: (_ take: ([UInt8]) -> Void) -> Void, as owned: RelativePath
  ) throws(DiskFault) -> OwnedFile {
    var count = PartCount(path: owned)
    try disk.makingFolders(for: path) { () throws(DiskFault) in try disk.write(path, []) }
    var fault: DiskFault?
    parts { part in
      do throws(DiskFault) { if fault == nil { try disk.append(path, part) } } catch { fault = error }
      count.add(part)
    }
    if let fault { throw fault }
    return try count.file()
  }
}

/// Size and digest of a file that comes part by part.
private struct PartCount: ~Copyable {
  let path: RelativePath
  private(set) var size = 0
  private var stream = SHA256Stream()

  init(path: RelativePath) { self.path = path }

  mutating func add(_ part: [UInt8]) {
    size += part.count
    stream?.update(part)
  }

  consuming func file() throws(DiskFault) -> OwnedFile {
    guard let digest = stream?.digest() else { throw DiskFault(.memory, path.text) }
    return OwnedFile(path: path, size: size, digest: digest.description)
  }
}

extension [UInt8] {
  /// Whether both hold the very same bytes; `==` compares them one by one.
  func hasSameBytes(as other: [UInt8]) -> Bool {
    withUnsafeBytes { one in
      other.withUnsafeBytes { two in
        guard let first = one.baseAddress, let second = two.baseAddress, one.count == two.count else {
          return one.count == two.count
        }
        return memcmp(first, second, one.count) == 0
      }
    }
  }
}
