import DossierModel

extension [ComparedValue] {
  /// Whether two of them cannot stand together. There may be thousands, of which only figures are likely to be so many.
  func areOpposed(where compatibility: Compatibility) -> Bool {
    let amounts = compactMap(\.amount)
    // Of ranges the one that begins last and the one that ends first tell it for all.
    if amounts.count == count, let last = amounts.max(by: { $0.begins(before: $1) }),
      let first = amounts.min(by: { $0.ends(before: $1) })
    {
      return last.relation(to: first) == .cannot
    }
    return indices.contains { later in
      self[..<later].contains { $0.relation(to: self[later], where: compatibility) == .cannot }
    }
  }
}

extension ComparedValue {
  /// The range of a figure that is not in parts.
  fileprivate var amount: Figure.Amount? {
    if case .figure(let figure) = self, !figure.isInParts { figure.total } else { nil }
  }
}

extension Figure.Amount {
  /// Whether it leaves lesser numbers open than `other`: that which excludes its bound begins later.
  fileprivate func begins(before other: Figure.Amount) -> Bool {
    least == other.least ? !isAboveLower && other.isAboveLower : least < other.least
  }

  /// Whether it leaves fewer great numbers open than `other`: that which excludes its bound ends earlier.
  fileprivate func ends(before other: Figure.Amount) -> Bool {
    guard let most else { return false }
    guard let others = other.most else { return true }
    return most == others ? isBelowUpper && !other.isBelowUpper : most < others
  }
}
