extension [String] {
  /// The texts in a line, a dot between them; no line begins with the dot.
  var dotted: String { joined(separator: Self.dot) }

  /// The dot with its blanks.
  static var dot: String { "\u{A0}· " }
}
