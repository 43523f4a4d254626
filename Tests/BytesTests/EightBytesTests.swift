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

  @Test(
    "The signs of digits and capitals are right for every byte at every place, whatever stands around",
    arguments: places)
  func signsOfRangesAreRight(place: Int) {
    for byte in UInt8.min...0xFF {
      for around in [0x20, 0x2F, 0x39, 0x3A, 0x40, 0x5A, 0x80, 0xB5, 0xC1, 0xFF] as [UInt8] {
        var text = [UInt8](repeating: around, count: 8)
        text[place] = byte
        let (digits, capitals) = text.withUnsafeBytes { (EightBytes($0, at: 0).digits, EightBytes($0, at: 0).capitals) }
        for (index, byte) in text.enumerated() {
          #expect(digits >> UInt64(index * 8) & 0xFF == ((0x30...0x39).contains(byte) ? 0x80 : 0))
          #expect(capitals >> UInt64(index * 8) & 0xFF == ((0x41...0x5A).contains(byte) ? 0x80 : 0))
        }
      }
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
