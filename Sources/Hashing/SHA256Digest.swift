import CCrypto

/// The SHA-256 (FIPS 180-4) of some bytes.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The 32 bytes of the digest.
  public let bytes: [UInt8]

  /// Nothing changes what libcrypto holds here, which knows how many use it.
  nonisolated(unsafe) static let algorithm = ccrypto_sha256()

  /// Hashes `data`; nil only where libcrypto itself fails, which it does when memory runs out.
  public init?(of data: some Sequence<UInt8>) {
    var digest = [UInt8](repeating: 0, count: 32)
    var length: UInt32 = 0
    let hash = { (input: UnsafeBufferPointer<UInt8>) -> Int32 in
      EVP_Digest(input.baseAddress, input.count, &digest, &length, Self.algorithm, nil)
    }
    let status = data.withContiguousStorageIfAvailable(hash) ?? Array(data).withUnsafeBufferPointer(hash)
    guard status == 1, length == 32 else { return nil }
    bytes = digest
  }

  /// A digest of these 32 bytes.
  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The digest as 64 lower-case hexadecimal digits.
  public var description: String { prefix(64) }

  /// The digest in base 64 (RFC 4648), as the sources of a Content-Security-Policy have it.
  public var base64: String {
    // Four letters for three bytes, and a nought at their end.
    var letters = [UInt8](repeating: 0, count: 45)
    let count = EVP_EncodeBlock(&letters, bytes, Int32(bytes.count))
    return String(decoding: letters.prefix(Int(count)), as: UTF8.self)
  }

  /// The first `count` of its 64 lower-case hexadecimal digits.
  public func prefix(_ count: Int) -> String {
    let count = min(max(0, count), 2 * bytes.count)
    return String(unsafeUninitializedCapacity: count) { digits in
      for index in 0..<count {
        let byte = bytes[index / 2]
        digits[index] = hexDigit(index & 1 == 0 ? byte >> 4 : byte & 15)
      }
      return count
    }
  }
}

private func hexDigit(_ value: UInt8) -> UInt8 {
  value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
