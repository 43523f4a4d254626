import Diagnostics
import DossierModel

/// One line of a capture, as far as it can be told apart from others without understanding it.
struct CaptureLine {
  /// What the line probably is.
  enum Kind: Equatable {
    case blank
    case region(Region)
    case dropped
    /// Nothing speaks against its being text of the article.
    case text
  }

  /// From 1.
  let number: Int
  /// The text, normalised.
  let text: String
  /// The text, normalised and folded.
  let folded: String
  let words: Int
  /// Letters by script.
  let scripts: [Script: Int]
  var kind: Kind

  /// The scripts that can be told apart.
  enum Script: CaseIterable {
    case latin, arabic, cyrillic, greek, hebrew, devanagari, han, other

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
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

  init(_ number: Int, of source: SourceText) {
    self.number = number
    let bytes = Normalisation.bytes(of: String(decoding: source.bytes[source.lineRange(number - 1)], as: UTF8.self))
    text = String(decoding: bytes, as: UTF8.self)
    folded = String(decoding: Folding.bytes(bytes), as: UTF8.self)
    words = WordTable(of: bytes).count
    var scripts: [Script: Int] = [:]
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic { scripts[Script(scalar), default: 0] += 1 }
    self.scripts = scripts
    kind = bytes.isEmpty ? .blank : .text
  }

  /// Whether it is long enough for a paragraph of running text, and ends as a sentence does.
  var isParagraph: Bool { (words >= 12 && endsSentence) || words >= 30 || (scripts[.han] ?? 0) >= 40 }

  /// Whether its last letters are followed by a full stop or its like, quotation marks aside.
  var endsSentence: Bool { ends(with: ".!?…。؟۔") }

  /// Whether it ends with a full stop, which headlines do not have.
  var endsStatement: Bool { ends(with: ".。۔") }

  private func ends(with marks: String) -> Bool {
    let last = text.unicodeScalars.reversed().first { !"\"')]} ".unicodeScalars.contains($0) }
    return last.map { marks.unicodeScalars.contains($0) } ?? false
  }

  /// Whether it holds one of the phrases.
  func holds(_ phrases: [String]) -> Bool { phrases.contains { folded.contains($0) } }

  /// Whether it begins with one of the phrases.
  func begins(with phrases: [String]) -> Bool { phrases.contains { folded.hasPrefix($0) } }

  /// Whether the whole line belongs to the comments of a page: their number, an invitation, or the words of a form.
  var isOfComments: Bool {
    guard words <= 60 else { return false }
    if begins(with: CaptureWords.commentForm) { return true }
    let bytes = Array(folded.utf8)
    let table = WordTable(of: bytes)
    let all = (0..<min(table.count, 10)).map { String(decoding: bytes[table[$0]], as: UTF8.self) }
    let letters = all.filter { $0.contains { !$0.isNumber && $0 != "," && $0 != "." } }
    let bare = letters.joined(separator: " ")
    if letters.count < all.count, CaptureWords.commentCounts.contains(bare) { return true }
    return letters.count <= 7 && CaptureWords.commentHeadings.contains { bare == $0 || bare.hasPrefix($0 + " ") }
  }
}
