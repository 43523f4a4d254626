extension RenderedProse {
  /// What stands between double quotation marks, in order and without them: in each block any such mark opens, and the
  /// next one closes. One that nothing closes opens nothing.
  public var quotedTexts: [String] {
    plainBytes.split(separator: UInt8(ascii: "\n")).flatMap { block in
      let marks = Self.doubleMarks(in: block)
      return stride(from: 0, to: marks.count - 1, by: 2).map {
        String(decoding: block[marks[$0].upperBound..<marks[$0 + 1].lowerBound], as: UTF8.self)
      }
    }
  }

  /// The bytes of each of “ ” „ ‟ « » and of the straight mark.
  private static func doubleMarks(in block: ArraySlice<UInt8>) -> [Range<Int>] {
    var marks: [Range<Int>] = []
    var index = block.startIndex
    while index < block.endIndex {
      let length =
        switch block[index] {
        case UInt8(ascii: "\""): 1
        case 0xC2 where [0xAB, 0xBB].contains(block[index + 1]): 2
        case 0xE2 where block[index + 1] == 0x80 && (0x9C...0x9F).contains(block[index + 2]): 3
        default: 0
        }
      if length > 0 { marks.append(index..<index + length) }
      index += max(1, length)
    }
    return marks
  }
}
