/// Names one file of a `SourceSet`.
public struct FileID: Hashable, Comparable, Sendable {
  /// The file's index in its set.
  public let index: UInt32

  /// The file with this index.
  public init(index: Int) { self.index = UInt32(truncatingIfNeeded: index) }

  /// By index, which is the order of the files.
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
  private let held: [SourceText]
  /// The files that come after them.
  private let stored: StoredTexts?

  /// A set of these files, then of those that are not held.
  public init(_ held: [SourceText] = [], _ stored: StoredTexts? = nil) {
    self.held = held
    self.stored = stored
  }

  /// All files, one after the other, in the order of their names.
  public var files: some Sequence<SourceText> {
    (0..<held.count + (stored?.count ?? 0)).lazy.map { self[FileID(index: $0)] }
  }

  /// The paths of the files that were no longer what they had been when they were read again. What was made of them is
  /// not to be kept.
  public var changed: [String] { stored?.changed ?? [] }

  /// The file of that name, which must be of this set; read again where it is not held.
  public subscript(file: FileID) -> SourceText {
    let number = Int(file.index)
    if let stored, number >= held.count { return stored[number - held.count] }
    return held[number]
  }

  /// The path to show for a file, which must be of this set.
  public func path(of file: FileID) -> String {
    let number = Int(file.index)
    if let stored, number >= held.count { return stored.path(of: number - held.count) }
    return held[number].path
  }

  /// The place to show for `range`.
  public func place(_ range: SourceRange) -> SourcePlace {
    let number = Int(range.file.index)
    if let stored, number >= held.count { return stored.place(range.bytes, of: number - held.count) }
    return held[number].place(range.bytes)
  }
}
