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

  @Test("The first digit and the first capital are found wherever they stand, and the end where there is none")
  func findsDigitsAndCapitals() {
    for count in 0..<20 {
      let plain = [UInt8](repeating: 0xB1, count: count)
      for place in 0...count {
        var (digit, capital) = (plain, plain)
        if place < count { (digit[place], capital[place]) = (0x39, 0x41) }
        for start in 0...count {
          let expected = start <= place ? place : count
          #expect(digit.withUnsafeBufferPointer { ByteScan.firstDigit(from: start, of: $0) } == expected)
          #expect(capital.withUnsafeBufferPointer { ByteScan.firstCapital(from: start, of: $0) } == expected)
        }
      }
    }
  }

  @Test("Bytes of a longer text have one hash wherever they stand in it, and others have others")
  func hashesInTexts() {
    var seen: [UInt64: ArraySlice<UInt8>] = [:]
    let words =
      (0..<40).map { Array("abcdefghijklmnopqrstuvwxyz0123456789-ABC".utf8)[..<$0] } + [[0], [0, 0], [0x61, 0]]
    for word in words {
      let hashes = (0..<12).map { start in
        let text = [UInt8](repeating: 0x7A, count: start) + word + [0x7A]
        return text.withUnsafeBytes { ByteHash.of(start..<start + word.count, in: $0) }
      }
      #expect(Set(hashes).count == 1)
      #expect(seen.updateValue(word, forKey: hashes[0]) == nil)
    }
  }

  /// The hash of a text that lies so many bytes after the beginning of some memory, before other bytes.
  private func hash(_ text: String, after start: Int) -> UInt64 {
    let memory = [UInt8](repeating: 0x41, count: start) + text.utf8 + [0x42, 0x43]
    return memory.withUnsafeBytes { ByteHash.of(UnsafeRawBufferPointer(rebasing: $0[start..<memory.count - 2])) }
  }
}
