import CSystem
import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension ContentFolder {
  /// The folder at `path` on disk. A symbolic link inside it is followed only to where it stays inside.
  public static func disk(_ path: String) -> ContentFolder {
    let folder = DiskFolder(root: path)
    return ContentFolder(
      name: path,
      list: { inner in folder.resolve(inner).flatMap(DiskFolder.entries) },
      read: { inner in folder.resolve(inner).flatMap(DiskFolder.bytes) })
  }
}

/// The system's calls for one content folder.
private struct DiskFolder {
  private let root: String
  private let realRoot: Result<String, ContentFolder.Failure>

  init(root: String) {
    self.root = root
    realRoot = Self.realPath(root)
  }

  /// The real path of `inner`, which lies in the real path of the root.
  func resolve(_ inner: String) -> Result<String, ContentFolder.Failure> {
    realRoot.flatMap { realRoot in
      guard !inner.isEmpty else { return .success(realRoot) }
      let plain = realRoot + "/" + inner
      if Self.isPlain(plain, below: realRoot) { return .success(plain) }
      return Self.realPath(root + "/" + inner).flatMap { real in
        let inside = realRoot == "/" ? realRoot : realRoot + "/"
        return real.utf8.starts(with: inside.utf8) ? .success(real) : .failure(.leadsOut)
      }
    }
  }

  /// Whether neither the file at `path` nor a folder between it and the root is a symbolic link, or missing.
  private static func isPlain(_ path: String, below root: String) -> Bool {
    var end = path.utf8.index(path.startIndex, offsetBy: root.utf8.count + 1)
    while let slash = path.utf8[end...].firstIndex(of: UInt8(ascii: "/")) {
      guard isFolderItself(String(path[..<slash])) else { return false }
      end = path.utf8.index(after: slash)
    }
    let name = path.utf8[end...]
    guard !name.isEmpty, !name.elementsEqual("..".utf8), !name.elementsEqual(".".utf8) else { return false }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFLNK
  }

  private static func isFolderItself(_ path: String) -> Bool {
    guard !path.utf8.ends(with: "/.."), !path.utf8.ends(with: "/.") else { return false }
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func entries(_ path: String) -> Result<[ContentFolder.Entry], ContentFolder.Failure> {
    guard let folder = opendir(path) else { return .failure(errno == ENOTDIR ? .wrongKind : failure()) }
    defer { closedir(folder) }
    var entries: [ContentFolder.Entry] = []
    while let entry = csystem_next_entry(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name != ".", name != ".." else { continue }
      let isFolder =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_DIR): true
        case Int32(DT_REG): false
        default: Folder.isThere(path + "/" + name)
        }
      entries.append(ContentFolder.Entry(name, isFolder: isFolder))
    }
    return errno == 0 ? .success(entries) : .failure(failure())
  }

  static func bytes(_ path: String) -> Result<[UInt8], ContentFolder.Failure> {
    // The path is real already: a link that took its place since is not followed.
    PlainFile.read(path, atMost: ContentFolder.largestFile, followingLink: false).mapError { failure in
      switch failure {
      case .missing: .missing
      case .notPlain: .wrongKind
      case .tooLarge: .tooLarge
      case .system(let words): .system(words)
      }
    }
  }

  private static func realPath(_ path: String) -> Result<String, ContentFolder.Failure> {
    guard let real = realpath(path, nil) else { return .failure(failure()) }
    defer { free(real) }
    return .success(String(cString: real))
  }

  private static func failure() -> ContentFolder.Failure {
    errno == ENOENT ? .missing : .system(String(cString: strerror(errno)))
  }
}
