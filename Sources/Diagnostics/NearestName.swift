import Bytes

/// Finds what a misspelt name was probably meant to be.
public enum NearestName {
  /// The candidates within reach of `name`, nearest first, ties by bytes; at most three.
  ///
  /// Distance is that of optimal string alignment: insertion, deletion, substitution and the transposition of neighbours
  /// cost one each. Within reach is one change in three letters, and at least one.
  public static func candidates(for name: String, among names: some Sequence<String>) -> [String] {
    let wanted = Array(name.prefix(80).unicodeScalars)
    let reach = max(1, wanted.count / 3)
    var near: [(distance: Int, name: String)] = []
    for candidate in names where !candidate.utf8.elementsEqual(name.utf8) {
      let scalars = Array(candidate.prefix(80).unicodeScalars)
      guard candidate == name || abs(scalars.count - wanted.count) <= reach else { continue }
      // Composed and decomposed letters look the same.
      let distance = candidate == name ? 0 : distance(wanted, scalars)
      if distance <= reach { near.append((distance, candidate)) }
    }
    near.sort { left, right in
      left.distance == right.distance
        ? ByteOrder.precedes(left.name, right.name) : left.distance < right.distance
    }
    return near.prefix(3).map(\.name)
  }

  static func distance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: second.count + 1)
    var last = Array(0...second.count)
    for (i, left) in first.enumerated() {
      var row = [i + 1]
      for (j, right) in second.enumerated() {
        var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (left == right ? 0 : 1))
        if i > 0, j > 0, left == second[j - 1], first[i - 1] == right {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
