import Foundation
import Testing

/// Every file of Planted/ is one mistake in the published dossier, as editors make them, and the diagnostics that catch it.
/// They need its originals, which are not in the repository: DOSSIER_ORIGINALS says where they are.
@Suite(.enabled(if: ScenarioRun.originals != nil, "DOSSIER_ORIGINALS names no folder of originals"))
struct PlantedMistakeTests {
  private static let cases = ScenarioPlaces.files(in: "Planted")
  private static let command = "dossier check --quiet --diagnostics line --originals \"$PLANTED_ORIGINALS\" || true"
  /// That something was changed is not what catches a mistake.
  private static let lock = "lock-out-of-date"
  /// What is reported of the dossier as it is.
  private static let before = Result {
    Set(try ScenarioPlaces.run(Scenario(base: "repository", command: command)).reports)
  }

  @Test func thereAreMistakes() { #expect(Self.cases.count >= 60) }

  @Test(arguments: cases)
  func mistake(url: URL) throws {
    let scenario = try Scenario(url: url, base: "repository", command: Self.command)
    let run = try ScenarioPlaces.run(scenario)
    let before = try Self.before.get()
    let new = run.reports.filter { !before.contains($0) && !$0.hasSuffix(Self.lock) }
    #expect(run.failures == [])
    if ScenarioPlaces.isRecording {
      let head = try String(contentsOf: url, encoding: .utf8).components(separatedBy: "-- reports --\n")[0]
      let text = head + "-- reports --\n" + new.map { $0 + "\n" }.joined()
      try text.write(to: url, atomically: true, encoding: .utf8)
    } else {
      let expected = (scenario.body(of: "reports") ?? "").split(separator: "\n").map(String.init)
      #expect(!expected.isEmpty)
      for report in expected { #expect(new.contains(report)) }
    }
  }
}
