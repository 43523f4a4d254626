import Bytes

/// A path below the output folder, compared byte for byte.
///
/// One that `init(checking:)` made cannot lead out of the folder: it has no `..`, is not absolute, and has no empty
/// component and no control character.
struct RelativePath: Sendable {
  /// Components with `/` between them; a byte that is no UTF-8 stands in them as `NameText` has it.
  let text: String
  /// As people can read it.
  var readable: String { NameText.readable(text) }

  /// What is wrong with a path.
  enum Fault: String, Error {
    case empty = "is empty"
    case absolute = "begins with '/'"
    case emptyComponent = "has an empty component"
    case dots = "has '.' or '..' as a component"
    case control = "holds a control character"
    case byte = "holds a character that stands for a byte in names that are no text"
    case long = "is longer than file systems allow"
    case reserved = "has a name that the publication itself uses"
  }

  /// Trusts `text`, which the folder's own listing gave.
  init(listed text: String) { self.text = text }

  /// Checks a path that is going to be written.
  init(checking text: String) throws(Fault) {
    let bytes = text.utf8
    if bytes.isEmpty { throw .empty }
    if bytes.first == UInt8(ascii: "/") { throw .absolute }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { throw .control }
    if NameText.holdsBytes(text) { throw .byte }
    let components = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if components.contains(where: \.isEmpty) { throw .emptyComponent }
    if components.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) { throw .dots }
    // NAME_MAX, and of PATH_MAX a half, so that the folder's own path has room.
    if bytes.count > 2048 || components.contains(where: { $0.count > 255 }) { throw .long }
    let first = String(decoding: components[0], as: UTF8.self)
    if ReservedName.covers(first) { throw .reserved }
    self.text = text
  }

  /// The folder that holds it; nil at the top.
  var holder: RelativePath? {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { RelativePath(listed: String(text[..<$0])) }
  }

  /// The folders that hold it, the innermost first.
  var ancestors: [RelativePath] {
    let bytes = text.utf8
    return bytes.indices.reversed().lazy.filter { bytes[$0] == UInt8(ascii: "/") }
      .map { RelativePath(listed: String(text[..<$0])) }
  }

  /// The path of `name` in this folder.
  func appending(_ name: String) -> RelativePath { RelativePath(listed: text.isEmpty ? name : text + "/" + name) }

  /// Whether it is `folder` or stands below it.
  func isWithin(_ folder: RelativePath) -> Bool {
    guard text.utf8.starts(with: folder.text.utf8) else { return false }
    return text.utf8.count == folder.text.utf8.count || text.utf8.dropFirst(folder.text.utf8.count).first == 0x2F
  }
}

extension RelativePath: Hashable, Comparable {
  static func == (left: RelativePath, right: RelativePath) -> Bool { ByteOrder.areSame(left.text, right.text) }
  static func < (left: RelativePath, right: RelativePath) -> Bool {
    ByteOrder.precedes(left.text, right.text)
  }
  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// Names at the top of an output folder that belong to the publication itself.
enum ReservedName {
  /// The list of owned files.
  static let list = ".dossier-files"
  /// The list of the edition that is being put in place file by file.
  static let pendingList = ".dossier-files-pending"
  /// The staging folder, where it cannot lie beside the output.
  static let staging = ".dossier-staging"
  /// The mark of a staging folder, in it.
  static let mark = ".dossier-staged"
  /// The lock, where it cannot lie beside the output.
  static let lock = ".dossier-lock"

  /// Where pages go that somebody changed while they were being replaced; beside the output only.
  static let rescue = ".dossier-edited"

  /// Whether `name` belongs to the publication. Where a staging folder cannot be removed, the next one has a number.
  static func covers(_ name: String) -> Bool {
    if [list, pendingList, staging, mark, lock].contains(name) { return true }
    let number = name.utf8.dropFirst(staging.utf8.count + 1)
    return name.utf8.starts(with: (staging + "-").utf8) && !number.isEmpty
      && number.allSatisfy(\.isASCIIDigit)
  }
}
