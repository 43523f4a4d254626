/// Gathers the passages of a text while its parts are located.
struct PassageCollector {
  /// A passage with offsets of the Markdown.
  struct Passage {
    var evidence: Evidence?
    var text: [UInt8] = []
    var range: Range<Int>?
    var map = OffsetMap()
  }

  private let evidence: [Node: Evidence]
  private var current = Passage()
  private(set) var passages: [Passage] = []

  init(evidence: [Node: Evidence]) { self.evidence = evidence }

  /// Adds text that stands at `range`, each byte where `map` says, or all of it as a whole.
  mutating func add(_ text: [UInt8], _ range: Range<Int>, _ map: OffsetMap? = nil) {
    let whole = OffsetMap(from: 0..<text.count, to: range)
    current.map.append(map ?? whole, shiftedBy: current.text.count)
    current.text += text
    if current.evidence == nil {
      current.range = (current.range?.lowerBound ?? range.lowerBound)..<range.upperBound
    }
  }

  mutating func enterLink(_ node: Node) {
    guard let target = evidence[node] else { return }
    endPassage()
    current.evidence = target
  }

  mutating func leaveLink(_ node: Node, _ range: Range<Int>) {
    guard evidence[node] != nil else { return }
    current.range = range
    endPassage()
  }

  /// Ends the passage, and forgets it where nothing is to be read in it.
  mutating func endPassage() {
    let isBlank = current.text.allSatisfy { $0 <= 0x20 }
    if !isBlank || current.evidence != nil { passages.append(current) }
    current = Passage()
  }
}
