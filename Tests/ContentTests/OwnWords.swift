import Foundation

/// The passages of a content file that are in the editors' own words: everything but declared quotations
/// (`quote`, `reports`) and, in an article, the headline.
enum OwnWords {
  /// The longest run that may be shared with an original, in words, plus one.
  static let forbiddenRun = 12

  /// The passages of a YAML file, one a key, so that no run goes from one key into the next.
  static func passages(ofYAML text: String, leavingOut skipped: Set<String> = ["quote", "reports"]) -> [String] {
    var passages: [String] = []
    var skippedAbove: Int?
    for line in text.split(separator: "\n") {
      let content = line.drop { $0 == " " }
      let indent = line.count - content.count
      if let column = skippedAbove, indent > column { continue }
      skippedAbove = nil
      guard let key = content.firstMatch(of: /^(- )?([a-z-]+):(\s|$)/) else {
        passages.append((passages.popLast() ?? "") + "\n" + content)
        continue
      }
      let name = String(key.output.2)
      if skipped.contains(name) {
        skippedAbove = indent + (key.output.1?.count ?? 0)
      } else {
        passages.append(String(content[key.range.upperBound...]))
      }
    }
    return passages
  }

  /// The passages of an article: those of its front matter but the headline, and the digest's blocks.
  static func passages(ofArticle text: String) -> [String] {
    let parts = text.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3 else { return [text] }
    let digest = parts[2].split(separator: "\n\n").map(String.init)
    return passages(ofYAML: String(parts[1]), leavingOut: ["title"]) + digest
  }

  /// Small letters and digits, apart at everything else; apostrophes and the targets of links are nothing.
  static func words(of passage: String) -> [String] {
    let read = passage.replacing(/\]\([^)]*\)/, with: "")
      .replacing(/['’‘]/, with: "")
      .lowercased()
    return read.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The first run of `forbiddenRun` words that the passage shares with an original.
  static func sharedRun(of passage: String, with runs: Set<[String]>) -> String? {
    let words = words(of: passage)
    return self.runs(of: words).first { runs.contains($0) }?.joined(separator: " ")
  }

  /// Every run of `forbiddenRun` words.
  static func runs(of words: [String]) -> [[String]] {
    guard words.count >= forbiddenRun else { return [] }
    return (0...(words.count - forbiddenRun)).map { Array(words[$0..<($0 + forbiddenRun)]) }
  }
}
