import Hashing
import JSON

/// JSON that knows when it was edited: one member is the digest of the whole file, taken while zeros stood in its place.
enum SealedJSON {
  /// The member that holds the digest.
  static let seal = "digest"

  private static let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: 64)

  /// The object with the header of all files and its seal.
  static func bytes(object write: (inout JSONObjectWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { object in
      write(&object)
      object.member("form", LockFile.form)
      object.member("normalisation", Normalisation.version)
      object.member(seal, String(decoding: zeros, as: UTF8.self))
    }
    var bytes = writer.bytes
    // Only a member of the outermost object stands on a line of its own with two blanks before it.
    let line = Array("\n  \"\(seal)\": \"".utf8) + zeros
    guard let start = ByteSearch(for: line).occurrences(in: bytes).first else { return bytes }
    let place = start + line.count - zeros.count
    bytes.replaceSubrange(place..<place + zeros.count, with: digest(of: bytes))
    return bytes
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
