import Hashing

/// The picture that stands beside links to the dossier elsewhere: the Open Graph picture. It is published as it is, named
/// by its hash.
public struct SharedPicture: Sendable {
  /// Why a file is not taken for one.
  public enum Fault: Error, Hashable, Sendable {
    /// It is neither PNG nor JPEG nor WebP.
    case unknownForm
    /// It has more bytes than those who fetch such pictures take.
    case tooLarge
    /// libcrypto failed.
    case notHashed
  }

  /// The most bytes that a picture may have: 5 MB, the least of what the large services take.
  public static let largest = 5 << 20

  /// Its path below the site's root.
  public let path: String
  /// Its bytes.
  public let bytes: [UInt8]

  /// The picture of these bytes, whose form is told by how they begin and not by any name.
  public init(_ bytes: [UInt8]) throws(Fault) {
    guard bytes.count <= Self.largest else { throw .tooLarge }
    guard let ending = Self.ending(of: bytes) else { throw .unknownForm }
    guard let hash = SHA256Digest(of: bytes) else { throw .notHashed }
    path = "picture-\(hash.description.prefix(12)).\(ending)"
    self.bytes = bytes
  }

  /// The usual ending of a file that begins so (PNG, 5.2; JPEG, B.1; RFC 9649, 2.4).
  private static func ending(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return "png" }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return "jpg" }
    let isWebP = bytes.starts(with: "RIFF".utf8) && bytes.dropFirst(8).starts(with: "WEBP".utf8)
    return isWebP ? "webp" : nil
  }
}
