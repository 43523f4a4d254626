import Bytes

/// One file of input: its path as diagnostics show it, its bytes, and where its lines begin.
///
/// Lines end with LF, CR LF or CR. A byte-order mark belongs to the bytes and to no column.
public struct SourceText: Sendable {
  /// The path that diagnostics print.
  public let path: String
  /// The whole file, with its byte-order mark where it has one.
  public let bytes: [UInt8]
  /// The byte offset at which each line begins; never empty.
  let lineStarts: [UInt32]
  /// How many code points begin before each multiple of `stride`; empty where all lines are short enough to be counted
  /// each time. Without it, a thousand mistakes on a line of a megabyte would read the line a thousand times.
  private let scalarCounts: [UInt32]

  private static let stride = 1024

  /// Keeps `bytes` and finds the lines.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = Self.findLineStarts(in: bytes)
    let next = lineStarts.dropFirst() + [UInt32(truncatingIfNeeded: bytes.count)]
    let hasLongLine = zip(lineStarts, next).contains { $1 > $0 && $1 - $0 > 4 * UInt32(Self.stride) }
    scalarCounts = hasLongLine ? Self.countScalars(in: bytes) : []
  }

  /// The offset of the first byte after a UTF-8 byte-order mark: 3, or 0 where there is none.
  public var textStart: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// How many lines the text has; a final line break begins no line.
  public var lineCount: Int {
    guard let last = lineStarts.last, last == bytes.count, lineStarts.count > 1 else { return lineStarts.count }
    return lineStarts.count - 1
  }

  /// The index, from 0, of the line in which the byte at `offset` stands.
  public func lineIndex(at offset: Int) -> Int {
    max(0, lineStarts.partitioningIndex { Int($0) > offset } - 1)
  }

  /// The bytes of the line with this index (from 0), without its line break and without a byte-order mark.
  /// Empty where there is no such line.
  public func lineRange(_ index: Int) -> Range<Int> {
    guard index >= 0, index < lineStarts.count else { return bytes.count..<bytes.count }
    let start = index == 0 ? textStart : Int(lineStarts[index])
    var end = index + 1 < lineStarts.count ? Int(lineStarts[index + 1]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<max(start, end)
  }

  /// How many code points begin within `range`.
  func countScalars(_ range: Range<Int>) -> Int {
    if scalarCounts.isEmpty || range.count <= 2 * Self.stride { return UTF8Decoding.scalarCount(of: bytes, range) }
    return countScalars(before: range.upperBound) - countScalars(before: range.lowerBound)
  }

  private func countScalars(before offset: Int) -> Int {
    let index = offset / Self.stride
    return Int(scalarCounts[index]) + UTF8Decoding.scalarCount(of: bytes, index * Self.stride..<offset)
  }

  private static func countScalars(in bytes: [UInt8]) -> [UInt32] {
    var counts: [UInt32] = [0]
    var start = 0
    while start + stride <= bytes.count {
      counts.append(counts[counts.count - 1] + UInt32(UTF8Decoding.scalarCount(of: bytes, start..<start + stride)))
      start += stride
    }
    return counts
  }

  private static func findLineStarts(in bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { buffer in
      func first(_ byte: UInt8, from start: Int) -> Int {
        ByteScan.first(byte, in: start..<buffer.count, of: buffer) ?? buffer.count
      }
      var (feed, carriage) = (first(0x0A, from: 0), first(0x0D, from: 0))
      while min(feed, carriage) < buffer.count {
        let end = min(feed, carriage) + 1
        if feed == end - 1 { feed = first(0x0A, from: end) } else { carriage = first(0x0D, from: end) }
        if end == buffer.count || buffer[end - 1] == 0x0A || buffer[end] != 0x0A {
          starts.append(UInt32(truncatingIfNeeded: end))
        }
      }
    }
    return starts
  }
}
