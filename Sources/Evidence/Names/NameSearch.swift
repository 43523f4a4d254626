import Bytes
import DossierModel

/// Finds every form of a name in a text.
///
/// A small letter in a form matches either case, a capital only itself. A form stands only where neither a letter, a digit
/// nor an underscore touches it; so a possessive is allowed, and a plural is not. Of overlapping forms the longest wins,
/// wherever it starts; of forms that differ in case alone, the one that reads exactly as the text.
final class NameSearch: Sendable {
  /// One form at one place.
  struct Match {
    /// The form, by its index.
    let form: Int
    let range: Range<Int>
  }

  let forms: NameForms
  /// The forms that read alike when letters are folded, by the index of the automaton's pattern.
  private let byPattern: [[Int]]
  /// How many bytes each pattern has, and how many letters.
  private let patternLengths: [Int]
  private let patternLetters: [Int]
  private let automaton: AhoCorasick

  /// A search for these forms.
  init(_ forms: NameForms) {
    var patterns: [[UInt8]: Int] = [:]
    var byPattern: [[Int]] = []
    var texts: [AhoCorasick.Pattern] = []
    for (index, form) in forms.forms.enumerated() {
      if let pattern = patterns[form.folded] {
        byPattern[pattern].append(index)
        // A form in small letters lets the text begin either way.
        if form.normalised.first == form.folded.first { texts[pattern].unfolded = form.normalised }
      } else {
        patterns[form.folded] = texts.count
        texts.append(AhoCorasick.Pattern(bytes: form.folded, unfolded: form.normalised, isOpen: false))
        byPattern.append([index])
      }
    }
    self.forms = forms
    self.byPattern = byPattern
    patternLengths = texts.map { $0.bytes.count }
    patternLetters = texts.map { UTF8Decoding.scalarCount(of: $0.bytes) }
    automaton = AhoCorasick(texts)
  }

  /// The forms that stand in `text`, in its order.
  func matches(in text: ReadText) -> [Match] {
    var found: [Match] = []
    var ranges: [Range<Int>] = []
    var letters: [Int] = []
    for hit in automaton.hits(in: text) {
      let range = hit.end - patternLengths[hit.pattern]..<hit.end
      guard let form = best(of: hit.pattern, at: range, in: text.text),
        !text.folded.withUnsafeBufferPointer({ Boundaries.touchesWord(range, of: $0) })
      else { continue }
      found.append(Match(form: form, range: range))
      ranges.append(range)
      letters.append(patternLetters[hit.pattern])
    }
    return Overlaps.longest(ranges, letters: letters).map { found[$0] }
  }

  /// The form that reads exactly as the text, or else the first that may stand there.
  private func best(of pattern: Int, at range: Range<Int>, in text: [UInt8]) -> Int? {
    var fallback: Int?
    for candidate in byPattern[pattern] {
      switch agreement(of: candidate, with: text, at: range.lowerBound) {
      case .exact: return candidate
      case .folded: fallback = fallback ?? candidate
      case .none: continue
      }
    }
    return fallback
  }

  private enum Agreement { case exact, folded, none }

  /// Whether every capital of the form stands in the text, and whether every letter does.
  private func agreement(of index: Int, with text: [UInt8], at start: Int) -> Agreement {
    forms.forms[index].normalised.withUnsafeBufferPointer { bytes in
      forms.forms[index].folded.withUnsafeBufferPointer { folded in
        text.withUnsafeBufferPointer { text in
          var isExact = true
          for offset in 0..<bytes.count where bytes[offset] != text[start + offset] {
            isExact = false
            guard bytes[offset] == folded[offset] || Self.isArabic(bytes, at: offset) else { return .none }
          }
          return isExact ? .exact : .folded
        }
      }
    }
  }

  /// Arabic letters that fold are variants of a keyboard, not capitals. Their first bytes are D8 to DB.
  private static func isArabic(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
    let lead = bytes[offset] & 0xC0 == 0x80 && offset > 0 ? bytes[offset - 1] : bytes[offset]
    return (0xD8...0xDB).contains(lead)
  }
}
