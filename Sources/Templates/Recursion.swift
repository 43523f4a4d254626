import Diagnostics

/// One routine's call of another, for finding recursion that does not end.
struct Call {
  /// How the callee's innermost scope relates to the caller's.
  let origin: Scope.Origin
  let callee: Int
  /// The tag, for the diagnostic.
  let template: Int
  let name: Name
}

/// Finds the calls that may recur without end.
///
/// Data end: a value that is read out of a value is smaller. So a cycle of calls ends if on each of them the innermost
/// scope stays the same or is one read out of it, and on one at least it is the latter.
struct RecursionSearch {
  private let calls: [[Call]]
  private var order: [Int?]
  private var low: [Int]
  private var isOnStack: [Bool]
  private var stack: [Int] = []
  private var visited = 0
  /// The strongly connected component of each routine.
  private var component: [Int]

  /// The calls, of the routines whose calls are `calls`, that close a cycle which need not end.
  static func unboundedCalls(_ calls: [[Call]]) -> [Call] {
    let components = components(of: calls)
    let steady = Self.components(of: calls.map { $0.filter { $0.origin == .entry } })
    var unbounded: [Call] = []
    for (caller, list) in calls.enumerated() {
      for call in list {
        let isSteadyCycle = call.origin == .entry && steady[caller] == steady[call.callee]
        let isJumpInCycle = call.origin == .elsewhere && components[caller] == components[call.callee]
        if isSteadyCycle || isJumpInCycle { unbounded.append(call) }
      }
    }
    return unbounded
  }

  /// Tarjan's algorithm (1972), with a stack of its own in place of recursion.
  private static func components(of calls: [[Call]]) -> [Int] {
    var search = RecursionSearch(calls)
    for root in calls.indices where search.order[root] == nil { search.visit(root) }
    return search.component
  }

  private init(_ calls: [[Call]]) {
    self.calls = calls
    order = Array(repeating: nil, count: calls.count)
    low = Array(repeating: 0, count: calls.count)
    component = low
    isOnStack = Array(repeating: false, count: calls.count)
  }

  private mutating func visit(_ root: Int) {
    var path: [(routine: Int, next: Int)] = []
    enter(root, &path)
    while let (routine, next) = path.last {
      if next < calls[routine].count {
        path[path.count - 1].next += 1
        let callee = calls[routine][next].callee
        if let calleeOrder = order[callee] {
          if isOnStack[callee] { low[routine] = min(low[routine], calleeOrder) }
        } else {
          enter(callee, &path)
        }
        continue
      }
      path.removeLast()
      if let caller = path.last?.routine { low[caller] = min(low[caller], low[routine]) }
      if low[routine] == order[routine] { leave(routine) }
    }
  }

  private mutating func enter(_ routine: Int, _ path: inout [(routine: Int, next: Int)]) {
    order[routine] = visited
    low[routine] = visited
    visited += 1
    stack.append(routine)
    isOnStack[routine] = true
    path.append((routine, 0))
  }

  private mutating func leave(_ first: Int) {
    while let routine = stack.popLast() {
      isOnStack[routine] = false
      component[routine] = first
      if routine == first { return }
    }
  }
}
