/// The folder that holds a dossier's content, as three functions, so that tests need no disk.
///
/// Paths lead from the folder down, with `/` between their parts, and never out of it.
public struct ContentFolder: Sendable {
  /// What stands in a folder.
  public struct Entry: Hashable, Sendable {
    /// Its name; where it is not UTF-8, as people can read it, which leads to nothing.
    public let name: String
    /// Whether it is a folder itself.
    public let isFolder: Bool
    /// Whether the name is UTF-8.
    public let isText: Bool

    /// An entry.
    public init(_ name: String, isFolder: Bool, isText: Bool = true) {
      self.name = name
      self.isFolder = isFolder
      self.isText = isText
    }
  }

  /// Why a file or a folder cannot be read.
  public enum Failure: Error, Hashable, Sendable {
    /// There is nothing at this path.
    case missing
    /// A symbolic link leads out of the folder.
    case leadsOut
    /// A symbolic link leads to nothing.
    case leadsNowhere
    /// Its name is not UTF-8.
    case namedInBytes
    /// It is neither file nor folder, or the one where the other was expected.
    case wrongKind
    /// It has more bytes than a text of a dossier can need.
    case tooLarge
    /// The system's own words.
    case system(String)
  }

  /// The path that diagnostics show before the path of a file: `content`.
  public let name: String
  /// What stands in the folder at a path, in any order; "" is the content folder itself.
  public let list: @Sendable (_ path: String) -> Result<[Entry], Failure>
  /// The bytes of the file at a path.
  public let read: @Sendable (_ path: String) -> Result<[UInt8], Failure>
  /// The path to which the links of a path lead; the path itself where nobody can tell.
  let follow: @Sendable (_ path: String) -> String

  /// A folder of these functions; without the last, one without links.
  public init(
    name: String, list: @escaping @Sendable (_ path: String) -> Result<[Entry], Failure>,
    read: @escaping @Sendable (_ path: String) -> Result<[UInt8], Failure>,
    follow: @escaping @Sendable (_ path: String) -> String = { $0 }
  ) {
    self.name = name
    self.list = list
    self.read = read
    self.follow = follow
  }

  /// The path as diagnostics show it.
  func shown(_ path: String) -> String { name.isEmpty ? path : name.hasSuffix("/") ? name + path : name + "/" + path }
}

extension ContentFolder.Failure {
  /// What is wrong with something in the content folder, as the end of a sentence that begins with the path.
  public var sentence: String { sentence(in: "the content folder") }

  /// The same of something in another folder, which `folder` names in the sentence.
  public func sentence(in folder: String) -> String {
    switch self {
    case .missing: "is not there"
    case .leadsOut: "is a symbolic link that leads out of \(folder)"
    case .leadsNowhere: "is a symbolic link that leads to nothing"
    case .namedInBytes: "has a name that is not UTF-8"
    case .wrongKind: "is not an ordinary file or folder"
    case .tooLarge: "is too large: a file may have \(ContentFolder.largestFile >> 20) MB"
    case .system(let words): "cannot be read: \(words)"
    }
  }
}

extension ContentFolder {
  /// The most bytes that a file may have.
  static let largestFile = 64 << 20
}
