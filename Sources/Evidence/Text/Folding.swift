import Bytes

/// Makes texts comparable where case does not count, byte for byte as long as before, so that offsets stay true.
enum Folding {
  /// `text` with every letter replaced by the one that stands for it (`Letters.folded`).
  static func bytes(_ text: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: text.count) { output, count in
      text.withUnsafeBufferPointer { source in
        let raw = UnsafeRawBufferPointer(source)
        let target = UnsafeMutableRawBufferPointer(output)
        var index = 0
        while index < source.count {
          if index + 8 <= source.count {
            let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word & EightBytes.all == 0 {
              // What a capital and its small letter differ in is two places below the sign.
              let small = word | EightBytes(raw, at: index).capitals >> 2
              target.storeBytes(of: small, toByteOffset: index, as: UInt64.self)
              index += 8
              continue
            }
          }
          let byte = source[index]
          if byte < 0x80 {
            output[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
            index += 1
          } else {
            let (scalar, length) = UTF8Decoding.scalar(at: index, of: source)
            write(Letters.folded(scalar), length, at: index, of: output, else: source)
            index += length
          }
        }
      }
      count = text.count
    }
  }

  private static func write(
    _ scalar: UInt32, _ length: Int, at index: Int, of output: UnsafeMutableBufferPointer<UInt8>,
    else source: UnsafeBufferPointer<UInt8>
  ) {
    switch length {
    case 2:
      output[index] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      output[index + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    case 3:
      output[index] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      output[index + 1] = UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F)
      output[index + 2] = UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F)
    default:
      // Four bytes, or a byte that is no UTF-8: case beyond the basic plane is left alone.
      for offset in 0..<length { output[index + offset] = source[index + offset] }
    }
  }
}
