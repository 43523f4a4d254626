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

  /// A figure in parts, or what is wrong with them: none at all, one name twice, a stated total that is too small.
  public init(parts: [Part]) throws(ValueError) {
    throw ValueError("figure-parts", at: 0..<0, "parts are not read yet")
  }
}
