import Hashing
import JSON

/// JSON that knows when it was edited: one member is the digest of the whole file, taken while zeros stood in its place.
enum SealedJSON {
  /// The member that holds the digest.
  static let seal = "digest"

  private static let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 64)

  /// The object that `write` writes, which calls `writeHeader` and `writeNormalisation` where their keys are due, with
  /// its seal.
  static func bytes(object write: (inout JSONObjectWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.pretty, reserving: 4096)
    writer.object(write)
    var bytes = writer.finished()
    guard let place = place(in: bytes) else { return bytes }
    bytes.replaceSubrange(place, with: digest(of: bytes))
    return bytes
  }

  /// Where the seal stands in bytes as they are written here. Only a member of the outermost object stands on a line of
  /// its own with two blanks before it.
  private static func place(in bytes: [UInt8]) -> Range<Int>? {
    guard let start = search.firstOccurrence(in: bytes) else { return nil }
    let place = start + line.count..<start + line.count + zeros.count
    return place.upperBound <= bytes.count ? place : nil
  }

  private static let line = Array("\n  \"\(seal)\": \"".utf8)
  private static let search = ByteSearch(for: line)

  /// Whether the bytes, written here, bear their own digest.
  static func isIntact(_ bytes: [UInt8]) -> Bool {
    guard let place = place(in: bytes) else { return false }
    return isIntact(bytes, seal: place)
  }

  /// Room for the seal, and the form of the file.
  static func writeHeader(to object: inout JSONObjectWriter) {
    object.member(seal) { $0.plainText { $0 += zeros } }
    object.member("form", LockFile.form)
  }

  /// The rules under which texts were compared.
  static func writeNormalisation(to object: inout JSONObjectWriter) {
    object.member("normalisation", Normalisation.version)
  }

  /// Whether the digest that stands at `place` is that of the bytes.
  static func isIntact(_ bytes: [UInt8], seal place: Range<Int>) -> Bool {
    guard place.count == zeros.count, place.upperBound <= bytes.count else { return false }
    var unsealed = bytes
    unsealed.replaceSubrange(place, with: zeros)
    return digest(of: unsealed).elementsEqual(bytes[place])
  }

  private static func digest(of bytes: [UInt8]) -> [UInt8] { Array((SHA256Digest(of: bytes)?.description ?? "").utf8) }
}
