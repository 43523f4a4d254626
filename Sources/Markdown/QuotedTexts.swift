import Bytes

extension RenderedProse {
  /// What its author gives as quoted: what stands between quotation marks, block by block, and each line of a block
  /// quotation. The names that fill links have their own.
  public var quotedTexts: [String] {
    var texts: [String] = []
    var end = 0
    for block in plain.quoted {
      texts += QuotedTexts.of(Array(plain.bytes[end..<block.lowerBound]))
      texts += plain.bytes[block].split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
      end = block.upperBound
    }
    texts += QuotedTexts.of(Array(plain.bytes[end...]))
    if texts.isEmpty { return [] }
    for text in filledNames.flatMap({ QuotedTexts.of(Array($0.utf8)) }) {
      if let index = texts.firstIndex(of: text) { texts.remove(at: index) }
    }
    return texts
  }
}

/// What stands between quotation marks.
public enum QuotedTexts {
  /// The texts between the marks of `text`, of which each line is a block, in order and without the marks: in each block any
  /// such mark opens, and the next one closes. One that nothing closes in its block opens up to the block's end, because a
  /// quotation may go on in the next; one that can only close, and that nothing opens, closes from the block's beginning.
  /// After a digit a straight mark or one that closes is of inches or seconds.
  public static func of(_ text: [UInt8]) -> [String] {
    // The first bytes of all marks: a text without them is not split.
    let first: [UInt8] = [UInt8(ascii: "\""), 0xC2, 0xCA, 0xE2, 0xE3, 0xEF]
    guard first.contains(where: { ByteScan.first($0, of: text) != nil }) else { return [] }
    return text.split(separator: UInt8(ascii: "\n")).flatMap { block in
      let double = doubleQuoted(in: block)
      let ranges =
        double
        + singleQuoted(in: block).filter { single in
          let next = double.partitioningIndex { $0.upperBound >= single.upperBound }
          return next == double.endIndex || double[next].lowerBound > single.lowerBound
        }
      return ranges.map { String(decoding: block[$0], as: UTF8.self) }
    }
  }

  /// What stands between single marks that lean: one that opens begins a word, and the next one of its pair that ends a word
  /// closes. What nothing closes in its block is an apostrophe, and so is a mark within a word.
  private static func singleQuoted(in block: ArraySlice<UInt8>) -> [Range<Int>] {
    var texts: [Range<Int>] = []
    var open: (start: Int, closing: [UInt8])?
    var index = block.startIndex
    while let start = block[index...].firstIndex(of: 0xE2), start + 2 < block.endIndex {
      index = start + 1
      guard block[start + 1] == 0x80 else { continue }
      let (end, sign) = (start + 3, block[start + 2])
      if let first = open, first.closing.contains(sign), !isOfWord(block[end...].prefix(3), \.first) {
        texts.append(first.start..<start)
        open = nil
      } else if let closing = closingMarks[sign], !isOfWord(block[..<start].suffix(3), \.last) {
        open = (end, closing)
      }
    }
    return texts
  }

  /// The last bytes of the marks that close ‘ ‚ ‹ and ›, by the last byte of these.
  private static let closingMarks: [UInt8: [UInt8]] = [0x98: [0x99], 0x9A: [0x98, 0x99], 0xB9: [0xBA], 0xBA: [0xB9]]

  /// What stands between double marks, in order.
  private static func doubleQuoted(in block: ArraySlice<UInt8>) -> [Range<Int>] {
    var texts: [Range<Int>] = []
    var open: Int?
    for mark in doubleMarks(in: block) {
      let isEnd = block[mark].elementsEqual([0xE2, 0x80, 0x9D])
      let mayBeOfInches = isEnd || mark.count == 1 || block[mark].elementsEqual("″".utf8)
      if let start = open {
        texts.append(start..<mark.lowerBound)
        open = nil
      } else if mayBeOfInches, mark.lowerBound > block.startIndex, block[mark.lowerBound - 1].isASCIIDigit {
        continue
      } else if isEnd, texts.isEmpty, endsWord(block[..<mark.lowerBound]) {
        texts.append(block.startIndex..<mark.lowerBound)
      } else {
        open = mark.upperBound
      }
    }
    if let open { texts.append(open..<block.endIndex) }
    return texts
  }

  /// Whether the sign at one end of three bytes, of which there may be fewer, is a letter, a digit or beyond ASCII, but for dashes
  /// and quotation marks.
  private static func isOfWord(
    _ bytes: ArraySlice<UInt8>, _ end: (ArraySlice<UInt8>) -> UInt8?
  ) -> Bool {
    guard let sign = end(bytes) else { return false }
    if sign < 0x80 { return sign.isASCIILetterOrDigit }
    return !bytes.starts(with: [0xE2, 0x80])
  }

  /// Whether `text` ends in something else than white space or an opening bracket, so that a mark after it closes.
  private static func endsWord(_ text: ArraySlice<UInt8>) -> Bool {
    guard let last = text.last else { return false }
    return last > 0x20 && last != UInt8(ascii: "(") && last != UInt8(ascii: "[")
  }

  /// The bytes of each of “ ” „ ‟ « » ″ ʺ ❝ ❞ 「 」 『 』 〝 〞 ＂ and of the straight mark.
  private static func doubleMarks(in block: ArraySlice<UInt8>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var index = block.startIndex
    while index < block.endIndex {
      let length = lengthOfMark(block[index...].prefix(3))
      if length > 0 { marks.append(index..<index + length) }
      index += max(1, length)
    }
    return marks
  }

  /// How many bytes the double quotation mark takes with which `bytes` begin; nought where they begin with none.
  private static func lengthOfMark(_ bytes: ArraySlice<UInt8>) -> Int {
    let first = bytes[bytes.startIndex]
    if first < 0x80 { return first == UInt8(ascii: "\"") ? 1 : 0 }
    guard [0xC2, 0xCA, 0xE2, 0xE3, 0xEF].contains(first) else { return 0 }
    let (second, third) = (bytes.dropFirst().first ?? 0, bytes.dropFirst(2).first ?? 0)
    switch (first, second) {
    case (0xC2, 0xAB), (0xC2, 0xBB), (0xCA, 0xBA): return 2
    case (0xE2, 0x80): return (0x9C...0x9F).contains(third) || third == 0xB3 ? 3 : 0
    case (0xE2, 0x9D): return third == 0x9D || third == 0x9E ? 3 : 0
    case (0xE3, 0x80): return (0x8C...0x8F).contains(third) || third == 0x9D || third == 0x9E ? 3 : 0
    case (0xEF, 0xBC): return third == 0x82 ? 3 : 0
    default: return 0
    }
  }
}
