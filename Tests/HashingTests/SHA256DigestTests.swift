import Hashing
import Testing

/// The examples of FIPS 180-4, and one input that is not contiguous in memory.
@Test(arguments: [
  ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
  ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  (
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
  ),
])
func digestOfPublishedExample(text: String, expected: String) {
  #expect(SHA256Digest(of: Array(text.utf8))?.description == expected)
  #expect(SHA256Digest(of: text.utf8.lazy.map { $0 })?.description == expected)
}

/// As `openssl dgst -sha256 -binary | base64` prints them.
@Test(arguments: [
  ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
])
func digestInBase64(text: String, expected: String) {
  #expect(SHA256Digest(of: Array(text.utf8))?.base64 == expected)
}

@Test func digestOfParts() {
  guard var stream = SHA256Stream() else {
    Issue.record("No memory for a stream")
    return
  }
  for part in ["a", "", "bc"] { stream.update(Array(part.utf8)) }
  let digest = stream.digest()
  #expect(digest == SHA256Digest(of: "abc".utf8))
}
