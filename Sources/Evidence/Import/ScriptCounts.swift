import Bytes

/// How many letters of each script stand in a text.
struct ScriptCounts {
  /// The scripts that can be told apart.
  enum Script: Int, CaseIterable {
    case latin, arabic, cyrillic, greek, hebrew, devanagari, han, other

    init(_ scalar: UInt32) {
      switch scalar {
      case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
      case 0x370...0x3FF: self = .greek
      case 0x400...0x52F: self = .cyrillic
      case 0x590...0x5FF: self = .hebrew
      case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
      case 0x900...0x97F: self = .devanagari
      case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF: self = .han
      default: self = .other
      }
    }
  }

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
        } else if Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false {
          counts[Script(scalar).rawValue] += 1
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
