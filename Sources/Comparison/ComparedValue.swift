import Bytes
import DossierModel

/// One thing that an answer says, as it is compared. An assertion of several positions says several things.
public enum ComparedValue: Hashable, Sendable {
  /// A number.
  case figure(Figure)
  /// A time.
  case date(EDTF)
  /// The position with that index.
  case position(Int)
  /// That it is said at all.
  case said

  /// The things that `value` says; none for `unknown`.
  static func all(of value: AssertedValue) -> [ComparedValue] {
    switch value {
    case .figure(let figure): [.figure(figure)]
    case .date(let date): [.date(date)]
    case .positions(let indices): indices.map(ComparedValue.position)
    case .said: [.said]
    case .unknown: []
    }
  }
}

extension ComparedValue {
  /// How two values stand to each other: the rows of the table of verdicts, "two values".
  ///
  /// | two values | same | can stand together | cannot |
  /// | --- | --- | --- | --- |
  /// | figure, parts | `Figure.relation` says which | | |
  /// | date | `EDTF.relation` says which | | |
  /// | position | same key | `compatible: all`, or both in one group | otherwise |
  /// | report | always | | |
  public func relation(to other: ComparedValue, where compatibility: Compatibility) -> Figure.Relation {
    switch (self, other) {
    case (.figure(let left), .figure(let right)):
      return left.relation(to: right)
    case (.date(let left), .date(let right)):
      return left.relation(to: right)
    case (.position(let left), .position(let right)):
      if left == right { return .same }
      return compatibility.allows(left, right) ? .together : .cannot
    case (.said, .said):
      return .same
    default:
      // Values of two kinds do not meet within a claim; what cannot be compared is not called a contradiction.
      return .together
    }
  }
}

extension Compatibility {
  /// Whether the positions with these indices can be true together.
  func allows(_ first: Int, _ second: Int) -> Bool {
    switch self {
    case .none: false
    case .all: true
    case .groups(let groups): groups.contains { $0.contains(first) && $0.contains(second) }
    }
  }
}

extension ComparedValue {
  /// What is equal for values that are the same by the table, and only for these: so answers can be grouped without
  /// comparing each with each.
  var sameness: Sameness {
    switch self {
    case .figure(let figure): .figure(figure)
    case .date(let date): date.moment.map(Sameness.moment) ?? .date(date.earliest, date.latest)
    case .position(let index): .position(index)
    case .said: .said
    }
  }

  enum Sameness: Hashable {
    case figure(isInParts: Bool, [AmountSameness])
    case date(EDTF.Bound, EDTF.Bound)
    case moment(EDTF.Moment)
    case position(Int)
    case said

    static func figure(_ figure: Figure) -> Sameness {
      switch figure.form {
      case .total(let amount): .figure(isInParts: false, [AmountSameness("", amount)])
      case .parts(let parts):
        .figure(
          isInParts: true,
          parts.map { AmountSameness($0.name, $0.amount) }
            .sorted { ByteOrder.precedes($0.name, $1.name) })
      }
    }
  }

  struct AmountSameness: Hashable {
    let name: String
    let lower: Figure.Decimal
    let upper: Figure.Decimal?
    let isAboveLower: Bool
    let isBelowUpper: Bool
    /// How much is left open by `about`; nil where it does not count, because the amount is one number.
    let leeway: Figure.Decimal?
    let isAbout: Bool

    init(_ name: String, _ amount: Figure.Amount) {
      self.name = name
      lower = amount.lower
      upper = amount.upper
      isAboveLower = amount.isAboveLower
      isBelowUpper = amount.isBelowUpper
      leeway = amount.isOneNumber ? nil : amount.leeway
      isAbout = amount.isOneNumber ? false : amount.isAbout
    }
  }
}
