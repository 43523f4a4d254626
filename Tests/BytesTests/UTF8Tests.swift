import Bytes
import Testing

/// The first and the last code points of each length, and those around the surrogates.
private let scalars: [Unicode.Scalar] = [
  0, 0x41, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x10FFFF,
]
.compactMap { Unicode.Scalar($0 as UInt32) }

/// Sequences of up to four bytes at the borders of what may stand where.
private let sequences: [[UInt8]] = {
  let leads: [UInt8] = [0x41, 0x80, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF]
  let seconds: [UInt8] = [0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC2]
  var sequences: [[UInt8]] = leads.map { [$0] }
  for lead in leads {
    for second in seconds {
      for tail in [[], [0x80], [0x41], [0x80, 0xBF], [0x80, 0xC2]] as [[UInt8]] {
        sequences.append([lead, second] + tail)
      }
    }
  }
  return sequences
}()

@Suite("UTF-8")
struct UTF8Tests {
  @Test("Code points are read as Swift reads them, forwards and backwards")
  func reads() {
    let text = String(String.UnicodeScalarView(scalars))
    Array(text.utf8).withUnsafeBufferPointer { bytes in
      var index = 0
      for scalar in scalars {
        let (value, length) = UTF8Decoding.scalar(at: index, of: bytes)
        #expect(value == scalar.value && length == UTF8.width(scalar))
        #expect(UTF8Decoding.unicodeScalar(at: index, of: bytes) == (scalar, length))
        #expect(UTF8Decoding.length(of: bytes[index]) == length)
        #expect(UTF8Decoding.start(before: index + length, of: bytes) == index)
        index += length
      }
      #expect(index == bytes.count)
    }
  }

  @Test("A byte that begins no code point, or one that is cut off, stands for itself", arguments: sequences)
  func readsWhatIsBroken(sequence: [UInt8]) {
    sequence.withUnsafeBufferPointer { bytes in
      let (scalar, length) = UTF8Decoding.scalar(at: 0, of: bytes)
      #expect(length <= bytes.count && (length > 1 || scalar == bytes[0]))
    }
  }

  @Test("Code points are counted in every range, eight bytes at a time or one by one")
  func counts() {
    let text = Array(String(repeating: String(String.UnicodeScalarView(scalars)), count: 2).utf8)
    for start in text.indices {
      for end in start...text.count {
        let beginnings = text[start..<end].count { !UTF8.isContinuation($0) }
        #expect(UTF8Decoding.scalarCount(of: text, start..<end) == beginnings)
      }
    }
    #expect(UTF8Decoding.scalarCount(of: text) == 2 * scalars.count)
  }

  @Test("What is not UTF-8 is found where Swift finds it", arguments: sequences)
  func findsInvalid(sequence: [UInt8]) {
    for prefix in ["", "a", "a long piece of ASCII", "é", "€😀"] {
      let bytes = Array(prefix.utf8) + sequence + Array(" and more".utf8)
      let found = UTF8Validity.firstInvalidByte(in: bytes)
      #expect((found == nil) == (String(validating: bytes, as: UTF8.self) != nil))
      if let found { #expect(String(validating: bytes[..<found], as: UTF8.self) != nil) }
    }
  }
}
