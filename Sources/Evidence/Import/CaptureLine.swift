import DossierModel

/// One line of a capture that holds anything, as far as it can be told apart from others without understanding it.
struct CaptureLine {
  /// What the line probably is.
  enum Kind: Equatable {
    case region(Region)
    case dropped
    /// Nothing speaks against its being text of the article.
    case text
  }

  /// From 1.
  let number: Int
  /// Where it stands in the text of the capture.
  let range: Range<Int>
  let words: Int
  /// Its letters by script.
  let scripts: ScriptCounts
  let signs: CaptureSigns
  var kind = Kind.text

  /// The line of this number, which stands at `range`, and is `text` and `folded`.
  init(_ number: Int, _ range: Range<Int>, words: Int, text: ArraySlice<UInt8>, folded: ArraySlice<UInt8>) {
    self.number = number
    self.range = range
    self.words = words
    scripts = ScriptCounts(of: text)
    signs = CaptureSigns(of: folded, words: words)
  }

  /// Whether it is a short row of numbers and what they count: "2.1K reposts 340 quotes".
  var isCount: Bool { words <= 8 && signs.contains(.digit) && !signs.contains(.sentence) }

  /// Whether it is long enough for a paragraph of running text, and ends as a sentence does.
  var isParagraph: Bool { (words >= 12 && signs.contains(.sentence)) || words >= 30 || scripts[.han] >= 40 }
}
