import JSON

/// Writes one JSON object whose members are values or lists of things, one thing a line: so that a change of one thing is
/// a change of one line, and the text is never held whole.
struct DataLines {
  /// What was not handed on yet.
  private var bytes: [UInt8] = Array("{".utf8)
  private var isFirst = true
  private let take: ([UInt8]) -> Void

  /// How much is gathered before it is handed on, in bytes.
  private static let most = 1 << 18

  /// An object whose text is handed to `take` part by part.
  init(take: @escaping ([UInt8]) -> Void) {
    self.take = take
    bytes.reserveCapacity(Self.most * 2)
  }

  /// Adds a member. Members are given in the byte order of their keys.
  mutating func member(_ key: StaticString, _ write: (inout JSONWriter) -> Void) {
    open(key)
    var writer = JSONWriter(.compact)
    write(&writer)
    bytes += writer.bytes
  }

  /// Adds a member that is a list of `things`.
  mutating func list<Thing>(
    _ key: StaticString, _ things: some Sequence<Thing>, _ write: (Thing, inout JSONObjectWriter) -> Void
  ) {
    open(key)
    var separator = "[\n"
    for thing in things {
      bytes += separator.utf8
      var writer = JSONWriter(.compact)
      writer.object { write(thing, &$0) }
      bytes += writer.bytes
      separator = ",\n"
      if bytes.count > Self.most { handOn() }
    }
    bytes += separator == "[\n" ? "[]".utf8 : "\n]".utf8
  }

  /// Ends the object.
  mutating func close() {
    bytes += "\n}\n".utf8
    handOn()
  }

  private mutating func handOn() {
    take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func open(_ key: StaticString) {
    bytes += isFirst ? "\n\"\(key)\":".utf8 : ",\n\"\(key)\":".utf8
    isFirst = false
  }
}

extension JSONObjectWriter {
  /// Adds a text, or nothing where there is none.
  mutating func member(_ key: String, ifAny text: String?) {
    if let text { member(key, text) }
  }

  /// Adds a truth value.
  mutating func flag(_ key: String, _ value: Bool) { member(key) { $0.bool(value) } }

  /// Adds a list of texts.
  mutating func texts(_ key: String, _ texts: some Sequence<String>) {
    member(key) { list in list.array { for text in texts { $0.string(text) } } }
  }

  /// Adds a list of objects.
  mutating func objects<Thing>(
    _ key: String, _ things: some Sequence<Thing>, _ write: (Thing, inout JSONObjectWriter) -> Void
  ) {
    member(key) { list in list.array { for thing in things { $0.object { write(thing, &$0) } } } }
  }

  /// Adds an object.
  mutating func object(_ key: String, _ write: (inout JSONObjectWriter) -> Void) { member(key) { $0.object(write) } }
}
