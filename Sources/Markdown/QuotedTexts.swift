import Bytes

extension RenderedProse {
  /// What stands between double quotation marks, in order and without them: in each block any such mark opens, and the
  /// next one closes. One that nothing closes opens nothing, nor does one after a digit, which is of inches or seconds.
  public var quotedTexts: [String] {
    // The first bytes of all marks: a text without them is not split.
    guard [UInt8(ascii: "\""), 0xC2, 0xE2].contains(where: { ByteScan.first($0, of: plainBytes) != nil }) else {
      return []
    }
    return plainBytes.split(separator: UInt8(ascii: "\n")).flatMap { block in
      var texts: [String] = []
      var open: Int?
      for mark in Self.doubleMarks(in: block) {
        if let start = open {
          texts.append(String(decoding: block[start..<mark.lowerBound], as: UTF8.self))
          open = nil
        } else if !(mark.lowerBound > block.startIndex && Self.isDigit(block[mark.lowerBound - 1])) {
          open = mark.upperBound
        }
      }
      return texts
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// The bytes of each of “ ” „ ‟ « » and of the straight mark.
  private static func doubleMarks(in block: ArraySlice<UInt8>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var index = block.startIndex
    while index < block.endIndex {
      let length =
        switch block[index] {
        case UInt8(ascii: "\""): 1
        case 0xC2 where index + 1 < block.endIndex && [0xAB, 0xBB].contains(block[index + 1]): 2
        case 0xE2
        where index + 2 < block.endIndex && block[index + 1] == 0x80 && (0x9C...0x9F).contains(block[index + 2]): 3
        default: 0
        }
      if length > 0 { marks.append(index..<index + length) }
      index += max(1, length)
    }
    return marks
  }
}
