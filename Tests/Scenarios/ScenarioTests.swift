import Foundation
import Testing

/// Where everything is that scenarios need.
enum ScenarioPlaces {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let repository = folder.deletingLastPathComponent().deletingLastPathComponent()
  /// The command lies beside the test bundle.
  static let executable = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "dossier")
  static let isRecording = ProcessInfo.processInfo.environment["DOSSIER_RECORD_SCENARIOS"] != nil

  /// The scenarios in a folder and below it.
  static func files(in name: String) -> [URL] {
    let found = FileManager.default.enumerator(at: folder.appending(path: name), includingPropertiesForKeys: nil)
    return (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }
  }

  static func run(_ scenario: Scenario) throws -> ScenarioRun {
    try ScenarioRun(
      scenario, bases: folder.appending(path: "Bases"), repository: repository, executable: executable)
  }
}

/// Every file of Cases/ is a test: a new scenario is a new file.
@Suite struct ScenarioTests {
  private static let cases = ScenarioPlaces.files(in: "Cases")

  @Test func thereAreScenarios() { #expect(Self.cases.count > 80) }

  @Test(arguments: cases)
  func scenario(url: URL) throws {
    let scenario = try Scenario(url: url)
    let run = try ScenarioPlaces.run(scenario)
    #expect(run.failures == [])
    if ScenarioPlaces.isRecording {
      try record(run, in: scenario)
    } else {
      #expect(run.stderr == scenario.body(of: "stderr") ?? "")
      if let expected = scenario.body(of: "stdout") { #expect(run.stdout == expected) }
    }
  }

  /// Writes what was printed into the scenario, for its author to read and judge.
  private func record(_ run: ScenarioRun, in scenario: Scenario) throws {
    var text = try String(contentsOf: scenario.url, encoding: .utf8)
      .components(separatedBy: "-- stderr --\n")[0].components(separatedBy: "-- stdout --\n")[0]
    if scenario.body(of: "stdout") != nil { text += "-- stdout --\n" + run.stdout }
    if !run.stderr.isEmpty { text += "-- stderr --\n" + run.stderr }
    try text.write(to: scenario.url, atomically: true, encoding: .utf8)
  }
}
