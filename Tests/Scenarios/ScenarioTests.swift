import Foundation
import Testing

/// Every file of Cases/ is a test: a new scenario is a new file.
@Suite struct ScenarioTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()
  /// The command lies beside the test bundle.
  private static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "dossier")

  private static let cases: [URL] = {
    let names = FileManager.default.enumerator(at: folder.appending(path: "Cases"), includingPropertiesForKeys: nil)
    return (names?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }
      .sorted { $0.path < $1.path }
  }()

  @Test func thereAreScenarios() { #expect(!Self.cases.isEmpty) }

  @Test(arguments: cases)
  func scenario(url: URL) throws {
    let scenario = try Scenario(url: url)
    let run = try ScenarioRun(
      scenario, bases: Self.folder.appending(path: "Bases"), repository: Self.repository, executable: Self.executable)
    #expect(run.failures == [])
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD_SCENARIOS"] == nil {
      #expect(run.stderr == scenario.body(of: "stderr") ?? "")
      if let expected = scenario.body(of: "stdout") { #expect(run.stdout == expected) }
    } else {
      try record(run.stderr, in: scenario)
    }
  }

  /// Writes what was printed into the scenario, for its author to read and judge.
  private func record(_ stderr: String, in scenario: Scenario) throws {
    let text = try String(contentsOf: scenario.url, encoding: .utf8)
    let head = text.components(separatedBy: "-- stderr --\n")[0]
    try (head + (stderr.isEmpty ? "" : "-- stderr --\n" + stderr)).write(
      to: scenario.url, atomically: true, encoding: .utf8)
  }
}
