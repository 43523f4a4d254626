import Bytes

/// Builds a normalised text from stretches of one source, in their order, and remembers where every byte came from.
///
/// ASCII is copied in runs; only what lies beyond is decoded. The source must be valid UTF-8: what is not is copied.
struct Normaliser {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets = OffsetTable()
  /// Code points of the source before `countedBytes`.
  private var countedScalars = 0
  private var countedBytes = 0
  /// Where the white space began that waits for something to stand before.
  private var space: Int?
  /// What will stand before the first byte of the stretch.
  private var separator: UInt8?
  private var isEmpty = true

  /// Whether it remembers where bytes came from; without, `offsets` stays empty.
  private let remembers: Bool

  init(remembers: Bool = true) { self.remembers = remembers }

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  /// Appends the normal form of the bytes `range`, without white space at its ends, and `separator` before it; nothing
  /// at all where only white space is left. Returns what was appended, without the separator.
  @discardableResult
  mutating func append(
    _ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, after separator: UInt8? = nil
  ) -> Range<Int> {
    let start = bytes.count
    space = nil
    isEmpty = true
    self.separator = separator
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      if Self.isPlain(byte) {
        begin(at: index, of: source)
        let end = endOfPlainRun(from: index, to: range.upperBound, of: source)
        note(index, of: source)
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[index..<end]))
        index = end
      } else if byte >= 0x80 {
        index = appendScalar(at: index, in: range, of: source)
      } else {
        if byte == UInt8(ascii: "`") {
          append(UInt8(ascii: "'"), from: index, of: source)
        } else {
          space = space ?? index
        }
        index += 1
      }
    }
    return min(bytes.count, start + (isEmpty || separator == nil ? 0 : 1))..<bytes.count
  }
}

extension Normaliser {
  /// ASCII that is its own normal form. Blanks and control characters are white space.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "`")
  }

  /// Whether eight bytes are plain but for single blanks, the last one without exception.
  @inline(__always)
  private static func arePlain(_ word: UInt64) -> Bool {
    let (ones, high) = (0x0101_0101_0101_0101 as UInt64, 0x8080_8080_8080_8080 as UInt64)
    // In what follows the highest bit of a byte says yes.
    func isOther(than byte: UInt64) -> UInt64 { (word ^ byte &* ones) &+ 0x7F &* ones }
    let isPrinted = ~word & (word &+ 0x60 &* ones) & isOther(than: 0x7F) & isOther(than: 0x60)
    let isBlank = ~isOther(than: 0x20)
    let isDoubled = isBlank & (isBlank << 8 | UInt64(littleEndian: 0x80 << 56))
    return (~isPrinted | isDoubled) & high == 0
  }

  /// The end of a run of plain bytes and of single blanks between two of them.
  private func endOfPlainRun(from start: Int, to limit: Int, of source: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(source)
    var end = start
    while end < limit {
      if end + 8 <= limit, Self.arePlain(raw.loadUnaligned(fromByteOffset: end, as: UInt64.self)) {
        end += 8
      } else if Self.isPlain(source[end]) {
        end += 1
      } else if source[end] == 0x20, end + 1 < limit, Self.isPlain(source[end + 1]) {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private mutating func appendScalar(
    at index: Int, in range: Range<Int>, of source: UnsafeBufferPointer<UInt8>
  ) -> Int {
    let (scalar, length) = UTF8Decoding.scalar(at: index, of: source)
    let next = min(index + length, range.upperBound)
    switch Normalisation.meaning(of: scalar) {
    case .space: space = space ?? index
    case .dropped: break
    case .becomes(let byte): append(byte, from: index, of: source)
    case .joiner: if joins(at: next, in: range, of: source) { append(index..<next, of: source) }
    case .kept: append(index..<next, of: source)
    }
    return next
  }

  /// Whether a joiner right before `next` stands between two characters beyond ASCII, whatever is dropped between them.
  private func joins(at next: Int, in range: Range<Int>, of source: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !isEmpty, space == nil, (bytes.last ?? 0) >= 0x80 else { return false }
    var next = next
    while next < range.upperBound, source[next] >= 0x80 {
      let (scalar, length) = UTF8Decoding.scalar(at: next, of: source)
      switch Normalisation.meaning(of: scalar) {
      case .kept: return true
      case .dropped: next += length
      case .space, .joiner, .becomes: return false
      }
    }
    return false
  }

  /// Writes what has to stand before the next byte: the separator, or the blank for white space inside the stretch.
  private mutating func begin(at offset: Int, of source: UnsafeBufferPointer<UInt8>) {
    let before = isEmpty ? separator.map { ($0, offset) } : space.map { (0x20, $0) }
    isEmpty = false
    space = nil
    guard let (byte, place) = before else { return }
    note(place, of: source)
    bytes.append(byte)
  }

  private mutating func append(_ byte: UInt8, from offset: Int, of source: UnsafeBufferPointer<UInt8>) {
    begin(at: offset, of: source)
    note(offset, of: source)
    bytes.append(byte)
  }

  private mutating func append(_ range: Range<Int>, of source: UnsafeBufferPointer<UInt8>) {
    begin(at: range.lowerBound, of: source)
    note(range.lowerBound, of: source)
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[range]))
  }

  /// Records that the next byte comes from `offset`, unless the bytes before already say so.
  private mutating func note(_ offset: Int, of source: UnsafeBufferPointer<UInt8>) {
    guard remembers, !offsets.continues(normal: bytes.count, source: offset) else { return }
    let next = max(countedBytes, offset)
    countedScalars += UTF8Decoding.scalarCount(of: source, countedBytes..<next)
    countedBytes = next
    offsets.append(normal: bytes.count, source: offset, scalar: countedScalars)
  }
}
