import Bytes
import Testing

@Suite("Letters and digits of ASCII")
struct ASCIITests {
  @Test("Of all bytes they are those that Unicode says")
  func areThoseOfUnicode() {
    for byte in 0...UInt8.max {
      let scalar = Unicode.Scalar(byte)
      #expect(byte.isASCIIDigit == (scalar.isASCII && scalar.properties.numericType == .decimal))
      #expect(byte.isASCIILetter == (scalar.isASCII && scalar.properties.isAlphabetic))
      #expect(byte.isASCIILetterOrDigit == (byte.isASCIILetter || byte.isASCIIDigit))
    }
  }
}
