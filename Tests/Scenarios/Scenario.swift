import Foundation
import Testing

/// One scenario file: what it shows, what is run on which input, and the exact output expected. README.md beside the
/// cases gives the form.
struct Scenario: CustomTestStringConvertible, Sendable {
  /// One command line, with the exit status expected.
  struct Step: Sendable {
    let command: String
    var status: Int32 = 0
  }

  /// A stretch of the file under a line `-- heading --`.
  struct Section: Sendable {
    /// Before which step it is applied, from 1.
    let step: Int
    /// What to do: `file`, `edit`, `replace`, `delete`, `link`, `contains`, `lacks`, `unchanged`, `stdout`, `stderr`, `reports`.
    let action: String
    /// The path it is about.
    let path: String
    var body: String
  }

  let url: URL
  var base = ""
  var steps: [Step] = []
  var sections: [Section] = []

  var testDescription: String { url.deletingPathExtension().lastPathComponent }

  /// Reads a scenario; throws where the form is not kept. Where it names no base and no command, they are as given.
  init(url: URL, base: String = "", command: String? = nil) throws {
    self.url = url
    self.base = base
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        sections.append(try Self.section(heading: line.dropFirst(3).dropLast(3)))
      } else if !sections.isEmpty {
        sections[sections.count - 1].body += line + "\n"
      } else if line.hasPrefix("base: ") {
        self.base = String(line.dropFirst(6))
      } else if line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if line.hasPrefix("exit: "), let status = Int32(line.dropFirst(6)), !steps.isEmpty {
        steps[steps.count - 1].status = status
      }
    }
    if !sections.isEmpty, sections[sections.count - 1].body.hasSuffix("\n") {
      sections[sections.count - 1].body.removeLast()
    }
    if steps.isEmpty, let command { steps = [Step(command: command)] }
    guard !steps.isEmpty else { throw ScenarioError("\(url.lastPathComponent) runs no command") }
  }

  /// Whether it is a mistake in the published dossier, of which only the reports are looked at.
  var isPlanted: Bool { base == "repository" }

  /// A command on a base that nothing changes.
  init(base: String, command: String) {
    url = URL(fileURLWithPath: base)
    self.base = base
    steps = [Step(command: command)]
  }

  /// The body of the section with this action, or nil.
  func body(of action: String) -> String? { sections.first { $0.action == action }?.body }

  private static func section(heading: Substring) throws -> Section {
    var rest = heading
    var step = 1
    if rest.hasPrefix("step "), let colon = rest.firstIndex(of: ":"), let number = Int(rest[..<colon].dropFirst(5)) {
      step = number
      rest = rest[rest.index(after: colon)...].drop { $0 == " " }
    }
    let words = rest.split(separator: " ", maxSplits: 1).map(String.init)
    guard let first = words.first else { throw ScenarioError("a section without a heading") }
    if ["edit", "replace", "delete", "link", "contains", "lacks", "unchanged"].contains(first), words.count == 2 {
      return Section(step: step, action: first, path: words[1], body: "")
    }
    if ["stdout", "stderr", "reports"].contains(first) {
      return Section(step: step, action: first, path: "", body: "")
    }
    return Section(step: step, action: "file", path: String(rest), body: "")
  }
}

struct ScenarioError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
