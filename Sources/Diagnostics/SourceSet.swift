/// Names one file of a `SourceSet`.
public struct FileID: Hashable, Comparable, Sendable {
  /// The file's index in its set.
  public let index: UInt32

  /// The file with this index.
  public init(index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// By index, which is the order in which files were added.
  public static func < (left: FileID, right: FileID) -> Bool { left.index < right.index }
}

/// A stretch of one file, in bytes. Twelve bytes, no reference: cheap to keep beside every value.
public struct SourceRange: Hashable, Sendable {
  /// The file.
  public let file: FileID
  /// Offset of the first byte.
  public let lower: UInt32
  /// Offset after the last byte; never below `lower`.
  public let upper: UInt32

  /// The bytes `range` of `file`.
  public init(file: FileID, bytes range: Range<Int>) {
    self.file = file
    lower = UInt32(truncatingIfNeeded: range.lowerBound)
    upper = UInt32(truncatingIfNeeded: range.upperBound)
  }

  /// The byte offsets.
  public var bytes: Range<Int> { Int(lower)..<Int(max(lower, upper)) }
}

/// A value and where it was written.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it stands.
  public let range: SourceRange

  /// `value`, written at `range`.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}

/// The files of one stage, so that a `SourceRange` can be shown.
public struct SourceSet: Sendable {
  /// The files, in the order in which they were added.
  public private(set) var files: [SourceText]

  /// A set of these files.
  public init(_ files: [SourceText] = []) { self.files = files }

  /// Adds a file and names it.
  public mutating func add(_ file: SourceText) -> FileID {
    files.append(file)
    return FileID(index: files.count - 1)
  }

  /// The file of that name, which must be of this set.
  public subscript(file: FileID) -> SourceText { files[Int(file.index)] }

  /// The place to show for `range`.
  public func place(_ range: SourceRange) -> SourcePlace {
    files[Int(range.file.index)].place(range.bytes)
  }
}
