import DossierModel

/// The answers to one claim before their judge: what each says, interned, so that equal answers are compared once.
struct Bench: Sendable {
  /// What an article says, and how firmly: indices into `values`, in rising order.
  struct Signature: Hashable, Sendable {
    var values: [Int]
    var isHedged: Bool
  }

  private let compatibility: Compatibility
  /// Every value that an answer has, once.
  private var values: [ComparedValue] = []
  /// For each value the number that it shares with those that are the same.
  private var classes: [Int] = []
  /// What each answer says, in the order of the answers.
  private(set) var signatures: [Signature] = []

  init(_ answers: [ComparedAnswer], _ compatibility: Compatibility) {
    self.compatibility = compatibility
    var indices: [ComparedValue: Int] = [:]
    var samenesses: [ComparedValue.Sameness: Int] = [:]
    for answer in answers {
      var own: [Int] = []
      for value in answer.values {
        if let known = indices[value] {
          own.append(known)
          continue
        }
        own.append(values.count)
        indices[value] = values.count
        values.append(value)
        let next = samenesses.count
        let sameness = value.sameness
        classes.append(samenesses[sameness] ?? next)
        if samenesses[sameness] == nil { samenesses[sameness] = next }
      }
      signatures.append(Signature(values: own.sorted(), isHedged: answer.isHedged))
    }
  }

  /// The table "two articles": strike out what both say. Nothing left: same, unless exactly one of the two hedges: not
  /// equally firm. Left on one side only: one says more. Left on both: if some pair cannot stand together, they differ;
  /// else all can be true.
  func relation(of first: Signature, to second: Signature) -> AnswerRelation {
    let left = first.values.filter { value in !second.values.contains { classes[$0] == classes[value] } }
    let right = second.values.filter { value in !first.values.contains { classes[$0] == classes[value] } }
    if left.isEmpty, right.isEmpty {
      return first.isHedged == second.isHedged ? .same : .partly(.notEquallyFirm)
    }
    if left.isEmpty || right.isEmpty { return .partly(.oneSaysMore) }
    let exclude = left.contains { mine in
      right.contains { values[mine].relation(to: values[$0], where: compatibility) == .cannot }
    }
    return exclude ? .differ : .partly(.canAllBeTrue)
  }

  /// The table of verdicts, and where the answers differ the first two that do, by their indices. Nothing is compared
  /// twice: each answer counts once, however many articles give it.
  func judge() -> (verdict: Verdict, witnesses: (Int, Int)?) {
    let distinct = firstOfEach(signatures)
    if signatures.isEmpty { return (.unanswered, nil) }
    if signatures.count == 1 { return (.singleSource, nil) }
    var reasons: Set<PartlyReason> = []
    for (order, second) in distinct.enumerated() {
      for first in distinct[..<order] {
        switch relation(of: signatures[first], to: signatures[second]) {
        case .same: continue
        case .partly(let reason): reasons.insert(reason)
        case .differ: return (.differ, (first, second))
        }
      }
    }
    let ordered = PartlyReason.allCases.filter(reasons.contains)
    return (ordered.isEmpty ? .agree : .partlyAgree(ordered), nil)
  }

  /// Answers that are the same, by their indices: the groups in the order of their first members.
  func groups() -> [[Int]] {
    var groups: [[Int]] = []
    var known: [Signature: Int] = [:]
    for (index, signature) in signatures.enumerated() {
      let key = Signature(values: Set(signature.values.map { classes[$0] }).sorted(), isHedged: signature.isHedged)
      if let group = known[key] {
        groups[group].append(index)
      } else {
        known[key] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  private func firstOfEach(_ signatures: [Signature]) -> [Int] {
    var seen: Set<Signature> = []
    return signatures.indices.filter { seen.insert(signatures[$0]).inserted }
  }
}
