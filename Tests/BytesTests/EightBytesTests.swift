import Bytes
import Testing

@Suite("Eight bytes at once")
struct EightBytesTests {
  /// Every byte at every place among plain neighbours.
  private static let places = 0..<8

  @Test("The signs of ASCII are right for every byte at every place", arguments: places)
  func signsAreRight(place: Int) {
    for byte in UInt8(0)..<0x80 {
      let sign = 0x80 << UInt64(place * 8) as UInt64
      let expected = (0x20...0x7F).contains(byte) ? EightBytes.all : EightBytes.all & ~sign
      #expect(eight(byte, at: place) { $0.printable } == expected)
      #expect(eight(byte, at: place) { $0.others(than: byte) } == EightBytes.all & ~sign)
    }
  }

  @Test("A byte beyond ASCII is never printable, whatever stands around it", arguments: places)
  func refusesWhatIsBeyondASCII(place: Int) {
    for byte in UInt8(0x80)...0xFF {
      let isPrintable = eight(byte, at: place) { $0.printable } >> UInt64(place * 8 + 7) & 1 == 1
      #expect(!isPrintable)
    }
  }

  /// What `look` says of `byte` among seven letters that are another; they do not begin at a multiple of eight.
  private func eight<Answer>(_ byte: UInt8, at place: Int, _ look: (EightBytes) -> Answer) -> Answer {
    var text = [UInt8](repeating: UInt8(ascii: byte == UInt8(ascii: "a") ? "b" : "a"), count: 11)
    text[3 + place] = byte
    return text.withUnsafeBytes { look(EightBytes($0, at: 3)) }
  }
}
