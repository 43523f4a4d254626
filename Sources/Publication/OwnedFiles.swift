import Hashing

/// One file that a build wrote.
struct OwnedFile: Hashable, Sendable {
  let path: RelativePath
  let size: Int
  /// SHA-256 in hexadecimal digits.
  let digest: String
}

/// The list of the files that a site folder owns, which stands in the folder itself as `.dossier-files`.
///
/// Its form is text: a line that names the form and says how many files there are, then for each file, by the bytes of the
/// paths, its SHA-256, its size in bytes and its path, with single blanks between. So it holds no date and is the same for
/// the same files.
struct OwnedFiles: Equatable, Sendable {
  private static let (name, number) = ("dossier-files", 2)
  /// The form before, of which the first line does not say how many files follow.
  private static let oldHeading = "dossier-files 1"
  /// The most bytes that a list may have, enough for some 500,000 files.
  static let largest = 64 << 20

  let files: [RelativePath: OwnedFile]
  /// The same, by the bytes of their paths.
  private let inOrder: [OwnedFile]
  /// Whether it was read from a file of the form before, and so is to be written anew.
  private var isOfOldForm = false

  /// A list of these files; of several with one path, of one of them.
  init(_ files: some Sequence<OwnedFile>) {
    let sorted = files.sorted { $0.path < $1.path }
    self.files = Dictionary(sorted.lazy.map { ($0.path, $0) }, uniquingKeysWith: { $1 })
    inOrder = self.files.count == sorted.count ? sorted : self.files.values.sorted { $0.path < $1.path }
  }

  /// Reads a list; nil where one byte of it is not as `bytes` would write it, so that nothing is taken for ours that is not.
  init?(bytes: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var files: [OwnedFile] = []
    for line in lines.dropFirst().dropLast() {
      guard let file = OwnedFile(line: line) else { return nil }
      files.append(file)
    }
    self.init(files)
    isOfOldForm = bytes == self.bytes(under: Self.oldHeading)
    guard isOfOldForm || bytes == self.bytes else { return nil }
  }

  /// Reads the list at `path`; nil where there is none, or none that is whole.
  init?(at path: String, on disk: Disk) throws(DiskFault) {
    guard let entry = try disk.entry(path), entry.kind == .file, entry.size <= Self.largest else { return nil }
    self.init(bytes: try disk.readPart(path, 0, Self.largest))
  }

  /// Whether the list at `path` is of a form that only newer programs know.
  static func areOfNewerForm(at path: String, on disk: Disk) throws(DiskFault) -> Bool {
    guard try disk.entry(path)?.kind == .file else { return false }
    let words = try disk.readPart(path, 0, 64).prefix { $0 != 0x0A }.split(separator: 0x20)
    guard let name = words.first, name.elementsEqual(Self.name.utf8), words.count > 1 else { return false }
    return Int(String(decoding: words[1], as: UTF8.self)).map { $0 > number } ?? false
  }

  /// The list as it stands in the file.
  var bytes: [UInt8] { bytes(under: "\(Self.name) \(Self.number) \(inOrder.count)") }

  private func bytes(under heading: String) -> [UInt8] {
    inOrder.reduce(into: Array((heading + "\n").utf8)) { bytes, file in
      bytes += "\(file.digest) \(file.size) \(file.path.text)\n".utf8
    }
  }

  /// Whether a file was listed that stands below `folder`.
  func reachInto(_ folder: RelativePath) -> Bool { files.keys.contains { $0.isWithin(folder) } }

  /// Whether this very file was listed.
  func contains(_ file: OwnedFile) -> Bool { files[file.path] == file }
}

extension OwnedFile {
  /// A file that no build wrote, as its size shows.
  init(unread path: RelativePath, size: Int) {
    self.path = path
    self.size = size
    digest = String(repeating: "0", count: 64)
  }

  /// The file with this content.
  init(path: RelativePath, bytes: [UInt8]) throws(DiskFault) {
    guard let digest = SHA256Digest(of: bytes) else { throw DiskFault(.memory, path.text) }
    self.path = path
    size = bytes.count
    self.digest = digest.description
  }

  fileprivate init?(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: 0x20, maxSplits: 2).map { String(decoding: $0, as: UTF8.self) }
    guard parts.count == 3, parts[0].utf8.count == 64, let size = Int(parts[1]), size >= 0 else { return nil }
    do { path = try RelativePath(checking: parts[2]) } catch { return nil }
    self.size = size
    digest = parts[0]
  }
}
