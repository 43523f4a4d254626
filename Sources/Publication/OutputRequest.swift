/// Where to publish, and what must not come to harm.
public struct OutputRequest: Sendable {
  /// A folder that the output must keep away from.
  public struct Guarded: Sendable {
    /// What it is, in words that follow "the folder": "of the content", "you are in".
    public let name: String
    /// Its path; one that does not exist guards nothing.
    public let path: String
    /// Whether the output may lie inside it.
    public let mayHoldOutput: Bool

    /// What the build reads: the output may neither be it, nor hold it, nor lie inside it.
    public static func input(_ path: String, _ name: String) -> Guarded {
      Guarded(name: name, path: path, mayHoldOutput: false)
    }

    /// Where somebody lives or works: the output may lie inside it, and neither be it nor hold it.
    public static func surrounding(_ path: String, _ name: String) -> Guarded {
      Guarded(name: name, path: path, mayHoldOutput: true)
    }
  }

  /// What survives every build without being a part of it.
  public static let alwaysKept = ["CNAME", ".git", ".well-known"]

  /// Why a name cannot be on the list of what is kept, as the end of a sentence that begins with it; nil where it can.
  public static func fault(ofKept name: String) -> String? {
    do throws(RelativePath.Fault) {
      _ = try RelativePath(checking: name)
      return nil
    } catch {
      return error.rawValue
    }
  }

  /// The output folder, as it is to be named in messages.
  public let path: String
  /// The folders to keep away from; the root of the file system is always among them.
  public let guarded: [Guarded]
  /// Paths in the output folder, of files or of folders with all they hold, that survive besides `alwaysKept`.
  public let kept: [String]
  /// Whether files of ours that somebody changed in the output folder may be written over.
  public let discardsEdits: Bool

  /// A request with all its parts.
  public init(path: String, guarded: [Guarded], kept: [String] = [], discardsEdits: Bool = false) {
    self.path = path
    self.guarded = guarded + [.surrounding("/", "at the root of the file system")]
    self.kept = kept
    self.discardsEdits = discardsEdits
  }
}
