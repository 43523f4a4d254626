import Diagnostics
import Markdown
import Publication

/// The last lines of the command.
enum Sentences {
  /// What was published, how many pages, what changed since the last build.
  static func published(_ report: PublicationReport, pages: Int, at output: String) -> String {
    let version = "cmark \(CMarkVersion.loaded)"
    if case .unchanged = report.outcome {
      return "Nothing changed: \(output) is up to date with \(counted(pages, "page")), made with \(version)."
    }
    let changes = [("new", report.added.count), ("changed", report.changed.count), ("removed", report.removed.count)]
      .filter { $0.1 > 0 }.map { "\(counted($0.1, "file")) \($0.0)" }
    let rest = report.unchangedCount > 0 ? ["\(report.unchangedCount) unchanged"] : []
    let how = report.obstacle.map { ", file by file, because \($0)" } ?? ""
    return "Published \(counted(pages, "page")) to \(output)\(how): "
      + (changes + rest).joined(separator: ", ") + "; made with \(version)."
  }

  /// That nothing was published, and why.
  static func notPublished(_ diagnostics: [Diagnostic]) -> String {
    "Nothing was published: \(diagnostics.closingSummary ?? "no reason is known")."
  }

  /// That the site is of two editions.
  static func halfPublished(at output: String) -> String {
    "Published in part: \(output) is partly of the old edition and partly of the new. The next build that succeeds completes it."
  }

  /// What a check found, and in which folder: who named none might believe that it was another.
  static func checked(_ content: String, _ diagnostics: [Diagnostic], pages: Int) -> String {
    guard !diagnostics.hasErrors else { return "Checked \(content): \(diagnostics.closingSummary ?? "")." }
    let found = diagnostics.closingSummary.map { "; \($0)" } ?? ", no problems"
    return "Checked \(content): \(counted(pages, "page"))\(found)."
  }

  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
