import CYAML

/// libyaml's events over bytes in memory. Owns the parser and the current event, at addresses that do not move:
/// libyaml keeps a pointer to its own parser.
struct EventStream: ~Copyable {
  private let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  private let event = UnsafeMutablePointer<yaml_event_t>.allocate(capacity: 1)
  private var hasEvent = false

  /// A stream over `bytes`, which must outlive it; nil where memory is short.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser.initialize(to: yaml_parser_t())
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if hasEvent { yaml_event_delete(event) }
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// The next event; nil where the text is no YAML, which `failure` then explains. The pointer holds until the next call.
  mutating func next() -> UnsafePointer<yaml_event_t>? {
    if hasEvent { yaml_event_delete(event) }
    hasEvent = yaml_parser_parse(parser, event) == 1
    return hasEvent ? UnsafePointer(event) : nil
  }

  /// Why `next` gave nothing.
  var failure: SyntaxFailure {
    let state = parser.pointee
    return SyntaxFailure(
      problem: state.problem.map { String(cString: $0) } ?? "memory is short",
      mark: state.problem_mark.index,
      context: state.context.map { String(cString: $0) } ?? "",
      contextMark: state.context_mark.index)
  }
}

/// What libyaml says when it cannot read on; the marks count code points.
struct SyntaxFailure {
  let problem: String
  let mark: Int
  let context: String
  let contextMark: Int
}
