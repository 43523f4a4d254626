/// Finds every place where some bytes stand (Horspool's algorithm, 1980).
struct ByteSearch {
  private let needle: [UInt8]
  /// How far the bytes may be moved on when a byte of the text stands under their last; never farther than 255.
  private let shifts: [UInt8]

  init(for needle: [UInt8]) {
    self.needle = needle
    var shifts = [UInt8](repeating: UInt8(clamping: max(1, needle.count)), count: 256)
    for (index, byte) in needle.dropLast().enumerated() {
      shifts[Int(byte)] = UInt8(clamping: needle.count - 1 - index)
    }
    self.shifts = shifts
  }

  /// The offsets at which the bytes begin, rising; occurrences may overlap. None for no bytes.
  func occurrences(in text: [UInt8]) -> [Int] { occurrences(in: text, most: .max) }

  /// The first offset at which the bytes begin.
  func firstOccurrence(in text: [UInt8]) -> Int? { occurrences(in: text, most: 1).first }

  private func occurrences(in text: [UInt8], most: Int) -> [Int] {
    guard let last = needle.last, needle.count <= text.count else { return [] }
    var found: [Int] = []
    text.withUnsafeBufferPointer { text in
      needle.withUnsafeBufferPointer { needle in
        var start = 0
        while start + needle.count <= text.count, found.count < most {
          let end = text[start + needle.count - 1]
          if end == last, Self.matches(needle, text, at: start) {
            found.append(start)
            start += 1
          } else {
            start += Int(shifts[Int(end)])
          }
        }
      }
    }
    return found
  }

  @inline(__always)
  private static func matches(
    _ needle: UnsafeBufferPointer<UInt8>, _ text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Bool {
    for index in 0..<needle.count where needle[index] != text[start + index] { return false }
    return true
  }
}
