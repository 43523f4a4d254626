/// A number as a text gives it: a total, or parts with names.
public struct Figure: Hashable, Sendable {
  /// What it consists of.
  public enum Form: Hashable, Sendable {
    /// One number.
    case total(Amount)
    /// Numbers by name, in the editor's order.
    case parts([Part])
  }

  /// A named part: `women: 3`. The name `all` is the stated total.
  public struct Part: Hashable, Sendable {
    /// The name of the part that is the stated total.
    public static let all = "all"

    /// The name.
    public let name: String
    /// How many.
    public let amount: Amount

    /// A part.
    public init(_ name: String, _ amount: Amount) {
      self.name = name
      self.amount = amount
    }
  }

  /// How two figures stand to each other.
  public enum Relation: Hashable, Sendable {
    /// They say the same.
    case same
    /// Both can be true.
    case together
    /// They exclude each other.
    case cannot
  }

  /// What it consists of.
  public let form: Form

  /// The figure that is this total.
  public init(_ amount: Amount) { form = .total(amount) }

  /// Reads a total, or says at which bytes `text` is none.
  public init(_ text: String) throws(ValueError) { self.init(try Amount(text)) }

  /// A figure in parts, or what is wrong with them: none at all, one name twice, a stated total that is too small. The
  /// parts need not make up the total; an article may count more than it breaks down.
  public init(parts: [Part]) throws(ValueError) {
    guard parts.contains(where: { $0.name != Part.all }) else {
      throw ValueError(
        "figure-parts", at: 0..<0, "there are no parts",
        expected: "named parts, such as {women: 3, children: 4, all: 9}")
    }
    var names: Set<String> = []
    for (index, part) in parts.enumerated() where !names.insert(part.name).inserted {
      throw ValueError("figure-parts", at: 0..<0, "the part “\(part.name)” stands twice", part: index)
    }
    form = .parts(parts)
    try checkTotal(of: parts)
  }

  /// The parts, with `all` where it is stated; none where the figure is a total.
  public var parts: [Part] {
    if case .parts(let parts) = form { parts } else { [] }
  }

  /// The amounts of the parts by their names.
  private var amounts: [String: Amount] {
    Dictionary(parts.map { ($0.name, $0.amount) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether it is given in parts.
  public var isInParts: Bool { !parts.isEmpty }

  /// The number as a whole: the total, or the stated `all` of the parts; nil where no text states it.
  public var total: Amount? {
    switch form {
    case .total(let amount): amount
    case .parts(let parts): parts.first { $0.name == Part.all }?.amount
    }
  }

  /// How it stands to `other`, by the table of verdicts. Totals by `Amount.relation`; parts by their names: the same where
  /// both have the same parts and each is the same, together where no shared part excludes. A total is compared with the
  /// stated `all` of parts, and stands together with parts that state none. Parts among which are all of the other figure
  /// exclude it too where they add up to more than one of the two states.
  public func relation(to other: Figure) -> Relation {
    guard isInParts || other.isInParts else {
      return total.flatMap { left in other.total.map { left.relation(to: $0) } } ?? .together
    }
    guard isInParts, other.isInParts else {
      let relation = total.flatMap { left in other.total.map { left.relation(to: $0) } } ?? .together
      return relation == .same ? .together : relation
    }
    let others = other.amounts
    let shared = parts.compactMap { part in others[part.name].map { part.amount.relation(to: $0) } }
    if shared.contains(.cannot) || addsUpToMore(than: other) || other.addsUpToMore(than: self) { return .cannot }
    let isComplete = shared.count == parts.count && shared.count == other.parts.count
    return isComplete && shared.allSatisfy { $0 == .same } ? .same : .together
  }

  /// Whether these parts, among which are all of `other`, add up to more than one of the two totals that are stated, each
  /// with the most that one of the two says is the least: what one breaks down otherwise may be counted twice.
  private func addsUpToMore(than other: Figure) -> Bool {
    var (own, others) = (amounts, other.amounts)
    own[Part.all] = nil
    others[Part.all] = nil
    guard others.keys.allSatisfy({ own[$0] != nil }) else { return false }
    let least = own.map { name, amount in max(amount.least, others[name]?.least ?? 0) }
    let totals = [total, other.total].compactMap(\.self).compactMap(\.most)
    return totals.contains { $0 < Self.sum(least) }
  }

  /// The sum of numbers that are not negative; thousands of great ones add up to the greatest number, and not to an overflow.
  private static func sum(_ numbers: [Int]) -> Int {
    numbers.reduce(0) { sum, number in
      let (next, overflow) = sum.addingReportingOverflow(number)
      return overflow ? Int.max : next
    }
  }

  private func checkTotal(of parts: [Part]) throws(ValueError) {
    guard let index = parts.firstIndex(where: { $0.name == Part.all }), let most = parts[index].amount.most else {
      return
    }
    let least = Self.sum(parts.enumerated().filter { $0.offset != index }.map(\.element.amount.least))
    guard least > most else { return }
    let all = parts[index].amount.text
    throw ValueError(
      "figure-total", at: 0..<all.utf8.count,
      "the parts add up to \(Decimal(thousandths: least)), more than all: \(all)",
      expected: "a total of at least \(Decimal(thousandths: least))", part: index)
  }
}
