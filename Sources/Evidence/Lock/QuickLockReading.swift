import DossierModel

/// Reads a file of the lock as this program wrote it, several times faster than `LockReading`; nil for any other, which
/// may still be readable, and is read by `LockReading` or refused with a place.
enum QuickLockReading {
  /// The record of an article.
  static func article(_ bytes: [UInt8]) -> ArticleRecord? { read(bytes, ArticleRecord.init(from:)) }

  /// The record of what is between articles.
  static func between(_ bytes: [UInt8]) -> BetweenRecord? { read(bytes, BetweenRecord.init(from:)) }

  private static func read<Record>(
    _ bytes: [UInt8], _ decode: (inout LockScanner) throws(LockScanner.Surprise) -> Record
  ) -> Record? {
    guard SealedJSON.isIntact(bytes) else { return nil }
    return bytes.withUnsafeBufferPointer { buffer -> Record? in
      do throws(LockScanner.Surprise) {
        var scanner = LockScanner(buffer)
        let record = try scanner.object(decode)
        return scanner.isAtEnd() ? record : nil
      } catch {
        return nil
      }
    }
  }
}

// What the records have in common.
extension LockScanner {
  /// Reads the member with this key, which must come next and is a text.
  mutating func text(_ key: StaticString) throws(Surprise) -> String {
    try require(key)
    return try text()
  }

  /// Reads the member with this key, which must come next and is a number.
  mutating func number(_ key: StaticString) throws(Surprise) -> Int {
    try require(key)
    return try number()
  }

  /// Reads the file's own digest, which was looked at before, and its form, which must be the present one.
  mutating func requireHeader() throws(Surprise) {
    _ = try text("digest")
    guard try number("form") == LockFile.form else { throw Surprise() }
  }

  /// Reads the rules of normalisation, which must be the present ones.
  mutating func requireNormalisation() throws(Surprise) {
    guard try text("normalisation") == Normalisation.version else { throw Surprise() }
  }

  /// Reads an object of digests.
  mutating func digests() throws(Surprise) -> [ArticleRecord.ClaimDigest] {
    try entries { claim, scanner throws(Surprise) in
      ArticleRecord.ClaimDigest(claim: claim, digest: try scanner.text())
    }
  }
}
