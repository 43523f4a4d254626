/// How long the phases of a run took.
final class Timings {
  /// A phase, in the order in which they are run.
  enum Phase: String, CaseIterable {
    case content = "read content"
    case templates = "compile templates"
    case evidence = "evidence"
    case comparison = "compare"
    case plan = "plan"
    case render = "render and stage"
    case publish = "publish"
  }

  private let clock = ContinuousClock()
  private(set) var durations: [Phase: Duration] = [:]

  /// Runs `work` as part of `phase`.
  func measure<Result>(_ phase: Phase, _ work: () throws -> Result) rethrows -> Result {
    let start = clock.now
    defer { durations[phase, default: .zero] += clock.now - start }
    return try work()
  }

  /// Runs `work` as part of `phase`.
  func measure<Result>(_ phase: Phase, _ work: () async throws -> Result) async rethrows -> Result {
    let start = clock.now
    defer { durations[phase, default: .zero] += clock.now - start }
    return try await work()
  }
}

extension Timings {
  /// A line a phase, with its seconds, then all of it and the pages a second.
  func table(pages: Int) -> String {
    let total = durations.values.reduce(.zero, +)
    var rows = Phase.allCases.compactMap { phase in durations[phase].map { (phase.rawValue, $0) } }
    rows.append(("all", total))
    let lines = rows.map { name, duration in
      name + String(repeating: " ", count: max(1, 20 - name.utf8.count)) + Self.seconds(duration) + " s"
    }
    let milliseconds = max(1, Self.milliseconds(total))
    return (lines + ["\(pages * 1_000 / milliseconds) pages a second"]).joined(separator: "\n")
  }

  private static func milliseconds(_ duration: Duration) -> Int {
    let (seconds, attoseconds) = duration.components
    return Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000)
  }

  private static func seconds(_ duration: Duration) -> String {
    let milliseconds = milliseconds(duration)
    let rest = String(milliseconds % 1_000)
    return "\(milliseconds / 1_000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }
}
