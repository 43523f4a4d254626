import DossierModel

/// Finds every form of a name in one text.
///
/// A small letter in a form matches either case, a capital only itself. A form stands only where neither a letter, a digit
/// nor an underscore touches it; so a possessive is allowed, and a plural is not. Of overlapping forms the longest wins,
/// wherever it starts; of forms that differ in case alone, the one that reads exactly as the text.
struct NameSearch {
  let forms: NameForms

  /// One form at one place.
  struct Match {
    /// The form, by its index.
    let form: Int
    let range: Range<Int>
  }

  /// The forms that stand in `text`, in its order.
  func matches(in text: ReadText) -> [Match] {
    var found: [Match] = []
    for hit in forms.automaton.hits(in: text.folded) {
      let candidates = forms.byPattern[hit.pattern]
      guard let first = candidates.first else { continue }
      let range = hit.end - forms.forms[first].folded.count..<hit.end
      guard !Boundaries.splitsWord(at: range.lowerBound, of: text.text),
        !Boundaries.splitsWord(at: range.upperBound, of: text.text),
        let form = best(of: candidates, at: range, in: text)
      else { continue }
      found.append(Match(form: form, range: range))
    }
    return Overlaps.longest(found, range: \.range)
  }

  private func best(of candidates: [Int], at range: Range<Int>, in text: ReadText) -> Int? {
    let there = text.text[range]
    var fallback: Int?
    for candidate in candidates {
      let form = forms.forms[candidate]
      if there.elementsEqual(form.normalised) { return candidate }
      if fallback == nil, agrees(form, text, range) { fallback = candidate }
    }
    return fallback
  }

  /// Whether every capital of the form stands in the text.
  private func agrees(_ form: NameForms.Form, _ text: ReadText, _ range: Range<Int>) -> Bool {
    for (offset, byte) in form.normalised.enumerated() where byte != form.folded[offset] {
      // Arabic letters that fold are variants of a keyboard, not capitals; their first bytes are D8 to DB.
      let lead = byte >= 0x80 && byte < 0xC0 && offset > 0 ? form.normalised[offset - 1] : byte
      guard (0xD8...0xDB).contains(lead) || byte == text.text[range.lowerBound + offset] else { return false }
    }
    return true
  }
}
