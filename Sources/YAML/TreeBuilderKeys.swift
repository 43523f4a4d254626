import Diagnostics

// Keys.
extension TreeBuilder {
  mutating func checkKeys(of map: Int) {
    var keys: [Int] = []
    var child = map + 1
    while child < nodes.count {
      let value = Int(nodes[child].next)
      if checkForm(ofKey: child) {
        // In braces, a word without a value is a piece of a text that a comma cut, which is said where keys are read.
        if !isPieceOfText(value, in: map) { keys.append(child) }
      } else {
        nodes[child].isLeftOut = true
      }
      child = Int(nodes[value].next)
    }
    guard keys.count > 1 else { return }
    // Sorted by bytes rather than hashed as strings, which equate composed and decomposed letters.
    let sorted = keys.sorted { left, right in
      let (a, b) = (bytes(of: left), bytes(of: right))
      return a.elementsEqual(b) ? left < right : a.lexicographicallyPrecedes(b)
    }
    var repeated: [Int: Int] = [:]
    var first = sorted[0]
    for key in sorted.dropFirst() {
      if bytes(of: key).elementsEqual(bytes(of: first)) { repeated[key] = first } else { first = key }
    }
    if !repeated.isEmpty { reportRepeated(repeated, among: keys) }
  }

  private func isPieceOfText(_ value: Int, in map: Int) -> Bool {
    nodes[map].style == .flow && nodes[value].kind == .text && nodes[value].textLower == nodes[value].textUpper
  }

  private func bytes(of node: Int) -> ArraySlice<UInt8> {
    texts[Int(nodes[node].textLower)..<Int(nodes[node].textUpper)]
  }

  private func content(of node: Int) -> Range<Int> {
    Int(nodes[node].contentLower)..<Int(nodes[node].contentUpper)
  }

  private mutating func checkForm(ofKey key: Int) -> Bool {
    switch nodes[key].kind {
    case .unreadable: return false
    case .list, .map:
      report(
        "yaml-key", at: content(of: key), "A key must be a text",
        "If the brackets belong to a text, put the text in quotes.")
      return false
    case .text:
      if nodes[key].textLower == nodes[key].textUpper {
        report("yaml-key", at: content(of: key), "There is no key before the colon")
        return false
      }
      if nodes[key].style == .plain, bytes(of: key).elementsEqual("<<".utf8) {
        report(
          "yaml-merge-key", at: content(of: key), "The merge key `<<` is not part of this format", "Write the keys out."
        )
        return false
      }
      return true
    }
  }

  /// Reports the keys that stand for a second time, each with where it stands first. Several in a row, all different, are one
  /// mistake: they are another item's, whose first line is missing.
  private mutating func reportRepeated(_ repeated: [Int: Int], among keys: [Int]) {
    var row: [(key: Int, first: Int)] = []
    var firsts: Set<Int> = []
    for key in keys {
      let first = repeated[key]
      if first.map(firsts.contains) ?? true {
        reportRow(row)
        row = []
        firsts = []
      }
      guard let first else { continue }
      row.append((key, first))
      firsts.insert(first)
    }
    reportRow(row)
  }

  private mutating func reportRow(_ row: [(key: Int, first: Int)]) {
    guard let (key, first) = row.first else { return }
    for (key, _) in row { nodes[key].isLeftOut = true }
    let name = String(decoding: bytes(of: key), as: UTF8.self)
    let explanation =
      row.count == 1
      ? "The first is kept, this one is not read."
      : "So \(row.count == 2 ? "does the key" : "do the \(row.count - 1) keys") after it: perhaps the line is missing above "
        + "with which another item begins, such as `- id: …`. None of them is read."
    report(
      "duplicate-key", at: content(of: key), "The key `\(name)` stands twice in one map", explanation,
      notes: [Diagnostic.Note("It stands here first.", at: source.place(content(of: first)))])
  }
}
