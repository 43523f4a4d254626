import CCrypto

/// The SHA-256 (FIPS 180-4) of bytes that come part by part. Whoever takes the digest gives the stream up.
public struct SHA256Stream: ~Copyable {
  private let context: OpaquePointer
  private var isWell: Bool

  /// Of nothing yet; nil only where memory runs out.
  public init?() {
    guard let context = EVP_MD_CTX_new() else { return nil }
    self.context = context
    isWell = EVP_DigestInit_ex(context, SHA256Digest.algorithm, nil) == 1
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Takes in the next part.
  public mutating func update(_ part: [UInt8]) {
    part.withUnsafeBytes { isWell = isWell && EVP_DigestUpdate(context, $0.baseAddress, $0.count) == 1 }
  }

  /// The digest of all parts; nil only where libcrypto itself fails, which it does when
  /// memory runs out.
  public consuming func digest() -> SHA256Digest? {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    guard isWell, EVP_DigestFinal_ex(context, &digest, &length) == 1, length == 32 else { return nil }
    return SHA256Digest(bytes: digest)
  }
}
