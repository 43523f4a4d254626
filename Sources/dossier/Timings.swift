import Parallel
import Site

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long the phases of a run took.
final class Timings {
  /// A phase, in the order in which they are run.
  enum Phase: String, CaseIterable {
    case content = "read content"
    case templates = "compile templates"
    case evidence = "evidence"
    case examination = "examine originals"
    case record = "record findings"
    case lock = "write the lock"
    case comparison = "compare"
    case edition = "gather"
    case plan = "plan"
    case render = "render and stage"
    case publish = "publish"
  }

  private let clock = ContinuousClock()
  private let start = ContinuousClock.now
  private(set) var durations: [Phase: Duration] = [:]

  /// Runs `work` as part of `phase`.
  func measure<Result>(_ phase: Phase, _ work: () throws -> Result) rethrows -> Result {
    let start = clock.now
    defer { durations[phase, default: .zero] += clock.now - start }
    return try work()
  }

  /// What `work` gives, and how long it took, where it runs beside others; for `add`.
  static func timed<Result>(_ work: () -> Result) -> (result: Result, duration: Duration) {
    let start = ContinuousClock.now
    let result = work()
    return (result, ContinuousClock.now - start)
  }

  /// Counts time that was spent on `phase`.
  func add(_ duration: Duration, to phase: Phase) { durations[phase, default: .zero] += duration }

  /// Runs `work` as part of `phase`.
  func measure<Result>(_ phase: Phase, _ work: () async throws -> Result) async rethrows -> Result {
    let start = clock.now
    defer { durations[phase, default: .zero] += clock.now - start }
    return try await work()
  }
}

extension Timings {
  /// How many templates the table names.
  private static let templates = 8

  /// A line a phase with its seconds, then all of it, the pages a second, and the most memory that was held; then the
  /// templates that took longest, over all processors together, each with its slowest page.
  func table(pages: Int, _ pageTimes: PageTimes) -> String {
    let total = total
    var lines = phases(of: total)
    let milliseconds = max(1, Self.milliseconds(total))
    lines.append("\(pages * 1_000 / milliseconds) pages a second, \(Self.peakMegabytes) MB at most")
    let entries = pageTimes.byDuration.prefix(Self.templates)
    if !entries.isEmpty { lines.append("Slowest templates, on \(Processors.count) processors together:") }
    for entry in entries {
      let slowest = entry.pages > 1 ? ", longest \(Self.seconds(entry.longest)) s: \(entry.slowest)" : ""
      lines.append(Self.padded(entry.template) + Self.seconds(entry.duration) + " s, pages \(entry.pages)" + slowest)
    }
    return lines.joined(separator: "\n")
  }

  /// The same without any pages.
  var table: String { (phases(of: total) + ["\(Self.peakMegabytes) MB at most"]).joined(separator: "\n") }

  /// Since these timings began, not the sum of phases, of which two may run side by side.
  private var total: Duration { clock.now - start }

  private func phases(of total: Duration) -> [String] {
    var rows = Phase.allCases.compactMap { phase in durations[phase].map { (phase.rawValue, $0) } }
    rows.append(("all", total))
    return rows.map { name, duration in Self.padded(name) + Self.seconds(duration) + " s" }
  }

  private static func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(1, 20 - name.utf8.count))
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

  /// The most memory that this process held, in megabytes.
  private static var peakMegabytes: Int {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(truncatingIfNeeded: RUSAGE_SELF.rawValue), &usage)
      return usage.ru_maxrss / 1_024
    #else
      getrusage(RUSAGE_SELF, &usage)
      return usage.ru_maxrss / 1_048_576
    #endif
  }
}
