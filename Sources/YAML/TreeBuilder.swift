import CYAML
import Diagnostics

/// Builds a tree from events, and refuses what the form does not allow.
struct TreeBuilder {
  let source: SourceText
  let file: FileID
  let range: Range<Int>
  /// What belongs into the document, in a sentence.
  let content: String
  private(set) var offsets: CodePointOffsets
  /// Whether words with a direction of their own may begin in a text.
  var holdsIsolates: Bool
  private var problems = BoundedDiagnostics()
  var nodes: [FlatNode] = []
  var texts: [UInt8] = []
  /// The lists and maps that are open, as indices of their nodes.
  var open: [Int] = []
  private var documents = 0

  init(source: SourceText, file: FileID, range: Range<Int>, scan: CharacterScan, content: String) {
    self.source = source
    self.file = file
    self.range = range
    offsets = scan.offsets
    holdsIsolates = scan.holdsIsolates
    self.content = content
    nodes.reserveCapacity(range.count / 16)
    texts.reserveCapacity(range.count)
  }

  /// What is wrong.
  var diagnostics: [Diagnostic] { problems.all }

  /// What was built.
  var tree: Tree { Tree(file: file, isWhole: documents < 2, nodes: nodes, texts: texts) }

  /// Reads `bytes` to the end; false where the tree cannot be relied on.
  mutating func build(from bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard var events = EventStream(bytes) else {
      report("yaml-syntax", at: range.lowerBound..<range.lowerBound, "Memory is too short to read this")
      return false
    }
    while let event = events.next() {
      switch event.pointee.type {
      case YAML_DOCUMENT_START_EVENT:
        documents += 1
        if documents > 1 {
          refuseSecondDocument(event.pointee)
          return true
        }
        refuseDirectives(event.pointee)
      case YAML_SCALAR_EVENT: addText(event)
      case YAML_SEQUENCE_START_EVENT: addCollection(.list, event)
      case YAML_MAPPING_START_EVENT: addCollection(.map, event)
      case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: closeCollection(event)
      case YAML_ALIAS_EVENT: addAlias(event)
      case YAML_STREAM_END_EVENT: return holdsSomething()
      default: break
      }
      if open.count > TreeReader.deepest {
        refuseDepth()
        return false
      }
      if nodes.count > TreeReader.mostNodes {
        refuseNumber()
        return false
      }
    }
    problems.add(SyntaxAdvice(events.failure, source: source, offsets: offsets, end: range.upperBound).diagnostic)
    return false
  }

  mutating func offset(_ mark: yaml_mark_t) -> Int {
    min(offsets.byteOffset(ofCodePoint: mark.index), range.upperBound)
  }

  /// The bytes from the event's first mark to its last.
  mutating func extent(of event: UnsafePointer<yaml_event_t>) -> Range<Int> {
    let lower = offset(event.pointee.start_mark)
    return lower..<max(lower, offset(event.pointee.end_mark))
  }

  mutating func refuse(_ scalar: UInt32, at bytes: Range<Int>) {
    problems.add(CharacterScan.refusal(of: scalar, at: source.place(bytes)))
  }

  mutating func refuse(_ isolate: DirectionIsolate, at bytes: Range<Int>) {
    problems.add(isolate.diagnostic(at: source.place(bytes)))
  }

  mutating func report(
    _ identifier: String, at bytes: Range<Int>, _ summary: String, _ explanation: String = "",
    notes: [Diagnostic.Note] = []
  ) {
    problems.add(BoundedDiagnostics.Kind(.error, identifier, in: source.path)) {
      Diagnostic(.error, identifier, at: source.place(bytes), summary, explanation: explanation, notes: notes)
    }
  }
}

extension TreeBuilder {
  private mutating func refuseSecondDocument(_ event: yaml_event_t) {
    let start = offset(event.start_mark)
    report(
      "yaml-second-document", at: start..<min(start + 3, range.upperBound), "A second document begins here",
      "A file holds one; what follows was not read. If the line belongs to a text, indent it.")
  }

  private mutating func refuseDirectives(_ event: yaml_event_t) {
    let tags = event.data.document_start.tag_directives
    guard tags.start != tags.end else { return }
    let start = offset(event.start_mark)
    let line = source.lineRange(source.lineIndex(at: start))
    report(
      "yaml-tag", at: start..<max(start, min(line.upperBound, range.upperBound)),
      "Tags are not part of this format, so there are none to declare", "Delete the line.")
  }

  private mutating func refuseDepth() {
    guard let last = open.last else { return }
    let start = Int(nodes[last].lower)
    report(
      "yaml-depth", at: start..<min(start + 1, range.upperBound),
      "Lists and maps are nested more than \(TreeReader.deepest) deep", "What follows was not read.")
  }

  private mutating func refuseNumber() {
    guard let start = nodes.last.map({ Int($0.lower) }) else { return }
    report(
      "yaml-size", at: start..<min(start + 1, range.upperBound),
      "There are more than \(TreeReader.mostNodes) texts, lists and maps in this file",
      "What follows was not read. Divide it into several files.")
  }

  private mutating func holdsSomething() -> Bool {
    if nodes.isEmpty { report("yaml-empty", at: range.lowerBound..<range.lowerBound, "There is nothing here", content) }
    return !nodes.isEmpty
  }
}
