import Bytes
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
      read: { inner in folder.bytes(inner) },
      follow: { inner in folder.follow(inner) })
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
      let path = root + "/" + inner
      return Self.realPath(path).mapError { failure in
        failure == .missing && Self.isLink(path) ? .leadsNowhere : failure
      }.flatMap { real in
        let inside = realRoot == "/" ? realRoot : realRoot + "/"
        return real.utf8.starts(with: inside.utf8) ? .success(real) : .failure(.leadsOut)
      }
    }
  }

  /// The real path of `inner` from the root; `inner` itself where that fails.
  func follow(_ inner: String) -> String {
    guard case .success(let realRoot) = realRoot, case .success(let real) = resolve(inner) else { return inner }
    let path = real.utf8.dropFirst(realRoot.utf8.count).drop { $0 == UInt8(ascii: "/") }
    return String(decoding: path, as: UTF8.self)
  }

  static func entries(_ path: String) -> Result<[ContentFolder.Entry], ContentFolder.Failure> {
    guard let folder = opendir(path) else { return .failure(errno == ENOTDIR ? .wrongKind : failure()) }
    defer { closedir(folder) }
    var entries: [ContentFolder.Entry] = []
    while let entry = csystem_next_entry(folder) {
      let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in Array(bytes.prefix { $0 != 0 }) }
      let name = NameBytes.readable(bytes)
      guard name != ".", name != ".." else { continue }
      let isFolder =
        switch Int32(entry.pointee.d_type) {
        case Int32(DT_DIR): true
        case Int32(DT_REG): false
        default: Folder.isThere(path + "/" + name)
        }
      entries.append(ContentFolder.Entry(name, isFolder: isFolder, isText: name.utf8.elementsEqual(bytes)))
    }
    return errno == 0 ? .success(entries) : .failure(failure())
  }

  /// The bytes of the file at `inner`. Mostly the path has no link and no step up, and opening the file tells so.
  func bytes(_ inner: String) -> Result<[UInt8], ContentFolder.Failure> {
    let stepsUp = zip(inner.utf8, inner.utf8.dropFirst()).contains { $0 == UInt8(ascii: ".") && $1 == $0 }
    if case .success(let realRoot) = realRoot, !stepsUp,
      let read = PlainFile.readWithoutLinks(realRoot + "/" + inner, atMost: ContentFolder.largestFile)
    {
      return Self.told(read)
    }
    return resolve(inner).flatMap { real in
      // The path is real already: a link that took its place since is not followed.
      Self.told(PlainFile.read(real, atMost: ContentFolder.largestFile, followingLink: false))
    }
  }

  private static func told(_ read: Result<[UInt8], PlainFile.Failure>) -> Result<[UInt8], ContentFolder.Failure> {
    read.mapError { failure in
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

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private static func failure() -> ContentFolder.Failure {
    errno == ENOENT ? .missing : .system(String(cString: strerror(errno)))
  }
}
