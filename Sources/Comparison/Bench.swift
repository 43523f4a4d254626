import DossierModel

/// The answers to one claim before their judge: what each says, interned, so that equal answers are compared once.
struct Bench: Sendable {
  /// What an article says, and how firmly: numbers of values, in rising order.
  private struct Signature: Hashable, Sendable {
    var values: [Int]
    var isHedged: Bool
    /// Whether some of the values cannot stand together.
    var isOpposed = false
  }

  private let compatibility: Compatibility
  /// Every value that an answer has, once.
  private var values = Interner<ComparedValue>()
  /// For each value the number that it shares with those that are the same.
  private var classes: [Int] = []
  /// Every answer, once.
  private var answers = Interner<Signature>()
  /// For each seat the number of its answer. Seats are in the order of the articles.
  private var answerOfSeat: [Int] = []
  /// For each answer the first seat that gives it.
  private var firstSeat: [Int] = []

  init(_ seated: some Sequence<ComparedAnswer>, _ compatibility: Compatibility) {
    self.compatibility = compatibility
    var samenesses = Interner<ComparedValue.Sameness>()
    for answer in seated {
      let numbers = answer.values.map { value in
        let (number, isNew) = values.number(of: value)
        if isNew { classes.append(samenesses.number(of: value.sameness).number) }
        return number
      }
      let signature = Signature(
        values: numbers.count > 1 ? numbers.sorted() : numbers, isHedged: answer.isHedged, isOpposed: answer.isOpposed)
      let (number, isNew) = answers.number(of: signature)
      if isNew { firstSeat.append(answerOfSeat.count) }
      answerOfSeat.append(number)
    }
  }

  /// How the answers of two seats stand to each other.
  func relation(ofSeat first: Int, to second: Int) -> AnswerRelation {
    relation(of: answers.values[answerOfSeat[first]], to: answers.values[answerOfSeat[second]])
  }

  /// The table "two articles": strike out what both say. Nothing left: same, unless exactly one of the two hedges: not
  /// equally firm. Left on one side only: one says more. Left on both: if some pair cannot stand together, they differ;
  /// else all can be true; which is never said of an article whose own answers cannot stand together.
  private func relation(of first: Signature, to second: Signature) -> AnswerRelation {
    let left = values(of: first, without: second)
    let right = values(of: second, without: first)
    if left.isEmpty, right.isEmpty {
      return first.isHedged == second.isHedged ? .same : .partly(.notEquallyFirm)
    }
    let isOpposed = first.isOpposed || second.isOpposed
    if left.isEmpty || right.isEmpty { return .partly(isOpposed ? .opposedWithinOne : .oneSaysMore) }
    let exclude = left.contains { mine in
      right.contains { values.values[mine].relation(to: values.values[$0], where: compatibility) == .cannot }
    }
    if exclude { return .differ }
    return .partly(isOpposed ? .opposedWithinOne : .canAllBeTrue)
  }

  /// The values of an answer that the other has not.
  private func values(of answer: Signature, without other: Signature) -> [Int] {
    if other.values.count == 1 { return answer.values.filter { classes[$0] != classes[other.values[0]] } }
    let struck = Set(other.values.map { classes[$0] })
    return answer.values.filter { !struck.contains(classes[$0]) }
  }

  /// The table of verdicts, and where the answers differ two seats that do, the earliest. Each answer is compared once,
  /// however many articles give it.
  func judge() -> (verdict: Verdict, witnesses: (Int, Int)?) {
    if answerOfSeat.isEmpty { return (.unanswered, nil) }
    if answerOfSeat.count == 1 { return (.singleSource, nil) }
    var reasons: Set<PartlyReason> = []
    for second in answers.values.indices {
      for first in 0..<second {
        switch relation(of: answers.values[first], to: answers.values[second]) {
        case .same: continue
        case .partly(let reason): reasons.insert(reason)
        case .differ: return (.differ, (firstSeat[first], firstSeat[second]))
        }
      }
    }
    let ordered = PartlyReason.allCases.filter(reasons.contains)
    return (ordered.isEmpty ? .agree : .partlyAgree(ordered), nil)
  }

  /// For each seat the number of its group: seats whose answers are the same. Groups are numbered by their first seats.
  func groups() -> [Int] {
    var groups = Interner<Signature>()
    let groupOfAnswer = answers.values.map { answer in
      let same = answer.values.map { classes[$0] }
      return groups.number(of: Signature(values: same.count > 1 ? same.sorted() : same, isHedged: answer.isHedged))
        .number
    }
    return answerOfSeat.map { groupOfAnswer[$0] }
  }
}
