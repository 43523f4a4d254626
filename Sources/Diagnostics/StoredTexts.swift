import Bytes
import Synchronization

/// Texts that are not held, because all together they would be most of what a run holds: each is read again when it is
/// asked for, and must then be what it was.
///
/// Whoever asks for one gets an empty text where it is not, and `changed` names it, so that nothing that was made of it
/// need be kept.
public final class StoredTexts: Sendable {
  /// One of the texts: where it stands, and what tells it from others.
  public struct Text: Sendable {
    /// The path that diagnostics print.
    public let path: String
    /// The hash of its bytes; nil where it could not be read in the first place, and counts as empty.
    let hash: UInt64?

    /// A text of these bytes, or one that could not be read.
    public init(path: String, bytes: [UInt8]?) {
      self.path = path
      hash = bytes.map { $0.withUnsafeBytes(ByteHash.of) }
    }
  }

  private struct State {
    var changed: Set<Int> = []
    /// The texts of which a place was asked for last, by their numbers: who asks for one asks for more.
    var recent: [Int: SourceText] = [:]
  }

  private static let mostRecent = 8

  private let texts: [Text]
  private let read: @Sendable (_ number: Int) -> [UInt8]?
  private let state = Mutex(State())

  /// These texts; `read` reads the one of that number again, and gives nil where it cannot.
  public init(_ texts: [Text], read: @escaping @Sendable (_ number: Int) -> [UInt8]?) {
    self.texts = texts
    self.read = read
  }

  /// How many there are.
  var count: Int { texts.count }

  /// The paths of the texts that were asked for and were not what they had been, in the order of the texts.
  var changed: [String] { state.withLock { $0.changed.sorted() }.map { texts[$0].path } }

  /// The path of the text of that number.
  func path(of number: Int) -> String { texts[number].path }

  /// The text of that number.
  subscript(number: Int) -> SourceText {
    let text = texts[number]
    guard let hash = text.hash else { return SourceText(path: text.path, bytes: []) }
    if let bytes = read(number), bytes.withUnsafeBytes(ByteHash.of) == hash {
      return SourceText(path: text.path, bytes: bytes)
    }
    state.withLock { _ = $0.changed.insert(number) }
    return SourceText(path: text.path, bytes: [])
  }

  /// The place of these bytes of the text of that number.
  func place(_ bytes: Range<Int>, of number: Int) -> SourcePlace {
    if let known = state.withLock({ $0.recent[number] }) { return known.place(bytes) }
    let text = self[number]
    state.withLock { state in
      if state.recent.count == Self.mostRecent { state.recent = [:] }
      state.recent[number] = text
    }
    return text.place(bytes)
  }
}
