extension [Passage] {
  /// What the page shows right before the passage at `index`, in its block, back to the marker before; empty where nothing.
  public func text(before index: Int) -> [UInt8] {
    index > 0 && !self[index].isFirst ? self[index - 1].text : []
  }

  /// What the page shows right after the passage at `index`, in its block, up to the next marker; empty where nothing.
  public func text(after index: Int) -> [UInt8] {
    index + 1 < count && !self[index + 1].isFirst ? self[index + 1].text : []
  }
}
