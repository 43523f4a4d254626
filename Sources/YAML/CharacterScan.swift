import Bytes
import Diagnostics

/// What is learnt of a text before libyaml sees it: what it may not hold, and how its code points map to bytes.
///
/// libyaml counts code points and takes NEL, LS and PS for line ends, which no editor does; so these are refused here.
struct CharacterScan {
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var offsets: CodePointOffsets
  /// Whether words with a direction of their own begin somewhere.
  private(set) var holdsIsolates = false

  /// How many problems of this kind are reported for one file: binary data would give thousands.
  private static let limit = 20

  init(_ range: Range<Int>, of source: SourceText) {
    offsets = CodePointOffsets(base: range.lowerBound)
    source.bytes.withUnsafeBufferPointer { scan($0, range, source) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ source: SourceText) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if Self.isRefused(byte) {
          report(scalar: UInt32(byte), at: index..<index + 1, source)
        }
        index += 1
        continue
      }
      let (scalar, length) = UTF8Decoding.scalar(at: index, of: bytes)
      if Self.isRefused(scalar) { report(scalar: scalar, at: index..<index + length, source) }
      if DirectionIsolate.scalars.contains(scalar) { holdsIsolates = true }
      offsets.addWideScalar(at: index, length: length)
      index += length
    }
  }

  private static func isRefused(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x0A && byte != 0x0D && byte != 0x09 : byte == 0x7F
  }

  /// Whether `scalar` may not stand in a text.
  static func isRefused(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x80: isRefused(UInt8(truncatingIfNeeded: scalar))
    case 0x80...0x9F, 0x2028, 0x2029, DirectionControl.scalars, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  private mutating func report(scalar: UInt32, at range: Range<Int>, _ source: SourceText) {
    guard diagnostics.count < Self.limit else { return }
    diagnostics.append(Self.refusal(of: scalar, at: source.place(range)))
  }

  /// That `scalar` stands at `place` and may not.
  static func refusal(of scalar: UInt32, at place: SourcePlace) -> Diagnostic {
    let digits = String(scalar, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    switch scalar {
    case DirectionControl.scalars: return DirectionControl.diagnostic(of: scalar, at: place)
    case 0x85, 0x2028, 0x2029:
      return Diagnostic(
        .error, "line-separator", at: place, "The line separator \(name) stands in the text",
        explanation: "YAML ends a line there and editors do not; use an ordinary line break or a space.")
    case 0xFEFF:
      return Diagnostic(
        .error, "control-character", at: place, "A byte-order mark (U+FEFF) stands inside the text",
        explanation: "It may only be the first character of a file; delete it here.")
    default:
      return Diagnostic(
        .error, "control-character", at: place, "The invisible character \(name) stands in the text",
        explanation: "Of control characters, only tabs and line breaks are allowed; delete it.")
    }
  }
}
