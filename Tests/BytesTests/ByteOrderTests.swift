import Bytes
import Testing

/// Texts around the length of eight bytes, of which many begin alike and some look alike.
private let texts: [String] = {
  let pieces = ["", "a", "b", "é", "e\u{301}", "z", "\u{7F}", "ÿ", "سراوان", "😀"]
  var texts = [""]
  for length in 0..<11 {
    let head = String(repeating: "a", count: length)
    for piece in pieces { for tail in ["", "a", "aaaaaaaab"] { texts.append(head + piece + tail) } }
  }
  return Array(Set(texts.map { Array($0.utf8) })).map { String(decoding: $0, as: UTF8.self) }
}()

@Suite("Texts by their bytes")
struct ByteOrderTests {
  @Test("The order is that of the bytes, one by one")
  func ordersByBytes() {
    for left in texts {
      for right in texts {
        #expect(ByteOrder.precedes(left, right) == Array(left.utf8).lexicographicallyPrecedes(Array(right.utf8)))
      }
    }
  }

  @Test("Only the same bytes are the same, and have one hash wherever they lie")
  func comparesBytes() {
    for left in texts {
      for right in texts {
        let isSame = Array(left.utf8) == Array(right.utf8)
        #expect(ByteOrder.areSame(left, right) == isSame)
        #expect(Set([ExactText(left), ExactText(right)]).count == (isSame ? 1 : 2))
        #expect((hash(left, after: 0) == hash(right, after: 3)) == isSame, "\(left) and \(right)")
      }
    }
    #expect(!ByteOrder.areSame("é", "e\u{301}"))
  }

  @Test("The first of a byte is found in the range, and none outside it")
  func findsBytes() {
    let bytes = Array("xab,ab,a".utf8)
    bytes.withUnsafeBufferPointer { bytes in
      for start in 0...bytes.count {
        for end in start...bytes.count {
          for byte in Set(bytes).union([0]) {
            #expect(ByteScan.first(byte, in: start..<end, of: bytes) == (start..<end).first { bytes[$0] == byte })
          }
        }
      }
    }
    #expect(ByteScan.first(0, of: []) == nil && ByteScan.first(UInt8(ascii: ","), of: bytes) == 3)
  }

  /// The hash of a text that lies so many bytes after the beginning of some memory, before other bytes.
  private func hash(_ text: String, after start: Int) -> UInt64 {
    let memory = [UInt8](repeating: 0x41, count: start) + text.utf8 + [0x42, 0x43]
    return memory.withUnsafeBytes { ByteHash.of(UnsafeRawBufferPointer(rebasing: $0[start..<memory.count - 2])) }
  }
}
