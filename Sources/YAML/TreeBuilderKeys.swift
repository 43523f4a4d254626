import Diagnostics

// Keys.
extension TreeBuilder {
  mutating func checkKeys(of map: Int) {
    var keys: [Int] = []
    var child = map + 1
    while child < nodes.count {
      if checkForm(ofKey: child) { keys.append(child) } else { nodes[child].isLeftOut = true }
      child = Int(nodes[Int(nodes[child].next)].next)
    }
    guard keys.count > 1 else { return }
    // Sorted by bytes rather than hashed as strings, which equate composed and decomposed letters.
    let sorted = keys.sorted { left, right in
      let (a, b) = (bytes(of: left), bytes(of: right))
      return a.elementsEqual(b) ? left < right : a.lexicographicallyPrecedes(b)
    }
    var repeated: [(key: Int, first: Int)] = []
    var first = sorted[0]
    for key in sorted.dropFirst() {
      if bytes(of: key).elementsEqual(bytes(of: first)) { repeated.append((key, first)) } else { first = key }
    }
    for (key, first) in repeated.sorted(by: { $0.key < $1.key }) { reportRepeated(key, first: first) }
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

  private mutating func reportRepeated(_ key: Int, first: Int) {
    nodes[key].isLeftOut = true
    let name = String(decoding: bytes(of: key), as: UTF8.self)
    report(
      "duplicate-key", at: content(of: key), "The key `\(name)` stands twice in one map",
      "The first is kept, this one is not read.",
      notes: [Diagnostic.Note("It stands here first.", at: source.place(content(of: first)))])
  }
}
