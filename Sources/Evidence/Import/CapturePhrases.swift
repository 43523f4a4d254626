/// Some phrases, each of at least two bytes, that are looked for in many lines.
struct CapturePhrases: ExpressibleByArrayLiteral, Sendable {
  /// By their first two bytes.
  private let phrases: [Int: [[UInt8]]]
  /// For each two bytes, whether a phrase begins with them: at most places of a text none does.
  private let beginnings: [Bool]
  private let all: [[UInt8]]

  init(arrayLiteral phrases: String...) { self.init(phrases) }

  init(_ phrases: [String]) {
    all = phrases.map { Array($0.utf8) }
    self.phrases = Dictionary(grouping: all) { Self.pair($0[0], $0[1]) }
    var beginnings = [Bool](repeating: false, count: 1 << 16)
    for pair in self.phrases.keys { beginnings[pair] = true }
    self.beginnings = beginnings
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { Int(first) << 8 | Int(second) }

  /// Whether one of them stands anywhere in the text.
  func stand(in text: ArraySlice<UInt8>) -> Bool { text.indices.contains { begin(text[$0...]) } }

  /// At how many places of the text one of them stands.
  func count(in text: ArraySlice<UInt8>) -> Int { text.indices.count { begin(text[$0...]) } }

  /// Whether the text begins with one of them.
  @inline(__always)
  func begin(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count > 1 else { return false }
    let pair = Self.pair(text[text.startIndex], text[text.startIndex + 1])
    return beginnings[pair] && phrases[pair, default: []].contains { text.starts(with: $0) }
  }

  /// Whether the text ends with one of them.
  func end(_ text: ArraySlice<UInt8>) -> Bool { all.contains { text.suffix($0.count).elementsEqual($0) } }
}
