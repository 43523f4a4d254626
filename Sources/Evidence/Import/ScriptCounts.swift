import Bytes
import DossierModel

/// How many letters of each script stand in a text.
struct ScriptCounts {
  private var counts = SIMD8<UInt32>()

  /// No letters.
  init() {}

  /// The letters of `text`, which is UTF-8.
  init(of text: ArraySlice<UInt8>) {
    text.withUnsafeBufferPointer { text in
      var latin: UInt32 = 0
      var index = 0
      while index < text.count {
        let (scalar, length) = UTF8Decoding.scalar(at: index, of: text)
        index += length
        if length == 1 {
          if (0x61...0x7A).contains(scalar | 0x20) { latin += 1 }
        } else if let letter = Unicode.Scalar(scalar), letter.properties.isAlphabetic {
          counts[Script(letter).rawValue] += 1
        }
      }
      counts[Script.latin.rawValue] += latin
    }
  }

  subscript(script: Script) -> Int { Int(counts[script.rawValue]) }

  /// How many letters there are.
  var sum: Int { Int(counts.wrappedSum()) }

  /// The script that most letters have; of several the first.
  var main: Script { Script.allCases.max { self[$0] < self[$1] } ?? .other }

  static func += (sum: inout ScriptCounts, other: ScriptCounts) { sum.counts &+= other.counts }
}
