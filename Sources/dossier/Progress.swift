import Synchronization

/// Tells whoever watches how many pages are done.
final class Progress: Sendable {
  private let total: Int
  private let console: Console
  private let done = Atomic(0)

  init(of total: Int, _ console: Console) {
    self.total = total
    self.console = console
  }

  /// Counts further pages; several tasks may call it at once.
  @Sendable func advance(by count: Int) {
    let (_, now) = done.add(count, ordering: .relaxed)
    if total > 200 { console.show(progress: "\(now) of \(total) pages") }
  }

  /// Clears the line.
  func end() { console.show(progress: "") }
}
