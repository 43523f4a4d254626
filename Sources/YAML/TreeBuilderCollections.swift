import CYAML
import Diagnostics

// Lists and maps.
extension TreeBuilder {
  mutating func addCollection(_ kind: NodeKind, _ event: UnsafePointer<yaml_event_t>) {
    let extent = self.extent(of: event)
    let start = refuseProperties(at: extent, hasAnchor: false, hasTag: false)
    let isFlow = start < range.upperBound && (source.bytes[start] == 0x5B || source.bytes[start] == 0x7B)
    open.append(nodes.count)
    let lower = UInt32(truncatingIfNeeded: start)
    nodes.append(
      FlatNode(
        kind: kind, style: isFlow ? .flow : .plain, lower: lower, upper: lower, contentLower: lower,
        contentUpper: lower,
        textLower: 0, textUpper: 0, next: 0))
  }

  mutating func closeCollection(_ event: UnsafePointer<yaml_event_t>) {
    guard let index = open.popLast() else { return }
    nodes[index].next = UInt32(truncatingIfNeeded: nodes.count)
    // A block ends where its last node ends; libyaml's mark is at the next token, lines further down.
    var upper = nodes[index].lower
    if nodes[index].style == .flow {
      upper = UInt32(truncatingIfNeeded: offset(event.pointee.end_mark))
    } else {
      upper = lastUpper(in: index)
    }
    nodes[index].upper = upper
    nodes[index].contentUpper = upper
    if nodes[index].kind == .map { checkKeys(of: index) }
  }

  /// The end of the last child.
  private func lastUpper(in index: Int) -> UInt32 {
    var child = index + 1
    var upper = nodes[index].lower
    while child < nodes.count {
      upper = nodes[child].upper
      child = Int(nodes[child].next)
    }
    return upper
  }

  mutating func addAlias(_ event: UnsafePointer<yaml_event_t>) {
    let extent = self.extent(of: event)
    report(
      "yaml-alias", at: extent, "A text cannot begin with `*` here",
      "YAML takes it for an alias, which this format does not have; if it belongs to the text, put the text in quotes.")
    addUnreadable(extent)
  }

  /// Something that was refused and is not read.
  mutating func addUnreadable(_ extent: Range<Int>) {
    let lower = UInt32(truncatingIfNeeded: extent.lowerBound)
    let upper = UInt32(truncatingIfNeeded: extent.upperBound)
    nodes.append(
      FlatNode(
        kind: .unreadable, style: .plain, lower: lower, upper: upper, contentLower: lower, contentUpper: upper,
        textLower: 0, textUpper: 0, next: UInt32(truncatingIfNeeded: nodes.count + 1)))
  }
}
