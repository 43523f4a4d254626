import HTML
import TestSupport

/// Reads markup strictly, as an XML parser would, so that a test can say what is in a drawing.
struct MarkupScan {
  /// One element.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The text directly in it.
    var text = ""
    /// How many elements it stands in.
    let depth: Int
  }

  private(set) var elements: [Element] = []
  /// What is wrong; nil for well-formed markup.
  private(set) var fault: String?

  init(_ markup: Markup) {
    do { try scan(markup.bytes) } catch { fault = error.reason }
  }

  /// The elements called `name` with all of the classes given.
  func elements(_ name: String, classes: String...) -> [Element] {
    elements.filter { element in
      let own = (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
      return element.name == name && classes.allSatisfy(own.contains)
    }
  }

  /// The identifiers in order.
  var identifiers: [String] { elements.compactMap { $0.attributes["id"] } }

  /// Lengths below nought, and values that are no numbers where numbers belong.
  var badLengths: [String] {
    elements.flatMap { element in
      element.attributes.compactMap { name, value in
        let isLength = ["width", "height", "r", "rx"].contains(name)
        let isPlace = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "dx"].contains(name)
        guard isLength || isPlace else { return nil }
        let number = value.hasSuffix("%") ? String(value.dropLast()) : value
        if Double(number)?.isFinite == true, isPlace || !number.hasPrefix("-") { return nil }
        return "\(element.name) \(name)=\(value)"
      }
    }
  }

  private struct Fault: Error { let reason: String }

  private mutating func scan(_ bytes: [UInt8]) throws(Fault) {
    var open: [Int] = []
    var index = 0
    func take(until stop: UInt8) throws(Fault) -> String {
      guard let end = bytes[index...].firstIndex(of: stop) else { throw Fault(reason: "unfinished at \(index)") }
      defer { index = end + 1 }
      return String(decoding: bytes[index..<end], as: UTF8.self)
    }
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let text = String(decoding: bytes[index..<end], as: UTF8.self)
        try check(text)
        if let last = open.last { elements[last].text += text }
        index = end
        continue
      }
      index += 1
      let tag = try take(until: UInt8(ascii: ">"))
      if tag.hasPrefix("/") {
        guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
          throw Fault(reason: "closes \(tag)")
        }
        continue
      }
      let isEmpty = tag.hasSuffix("/")
      elements.append(try element(isEmpty ? String(tag.dropLast()) : tag, depth: open.count))
      if !isEmpty { open.append(elements.count - 1) }
    }
    if let last = open.last { throw Fault(reason: "open: \(elements[last].name)") }
  }

  private func element(_ tag: String, depth: Int) throws(Fault) -> Element {
    var rest = Substring(tag)
    let name = rest.prefix { $0 != " " }
    rest = rest.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while !rest.isEmpty {
      guard rest.hasPrefix(" "), let equals = rest.firstIndex(of: "=") else { throw Fault(reason: "in <\(tag)>") }
      let key = String(rest.dropFirst().prefix(upTo: equals))
      let quoted = rest[equals...].dropFirst()
      guard quoted.hasPrefix("\""), let end = quoted.dropFirst().firstIndex(of: "\"") else {
        throw Fault(reason: "unquoted in <\(tag)>")
      }
      let value = String(quoted.dropFirst()[..<end])
      try check(value)
      guard attributes.updateValue(value, forKey: key) == nil else { throw Fault(reason: "\(key) twice in <\(tag)>") }
      rest = quoted[quoted.index(after: end)...]
    }
    return Element(name: String(name), attributes: attributes, depth: depth)
  }

  private func check(_ text: String) throws(Fault) {
    for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
      let known = ["amp;", "lt;", "gt;", "quot;", "#39;", "#160;"]
      if !known.contains(where: part.hasPrefix) { throw Fault(reason: "a bare & in “\(text)”") }
    }
    if text.contains("<") || text.contains(">") { throw Fault(reason: "a bare bracket in “\(text)”") }
  }
}

/// Numbers that look random and are the same in every run.
struct Dice {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// One of 0 ..< `count`.
  mutating func roll(_ count: Int) -> Int {
    Int(random.next() % UInt64(max(1, count)))
  }

  /// A label of one to `most` words, one of them with characters that must be escaped.
  mutating func label(_ most: Int) -> String {
    let words = [
      "strikes", "a", "Pakistan’s", "<b>", "R&D", "ambassador", "\"quoted\"", "demands", "border", "سفیر", "of",
    ]
    return (0...roll(most)).map { _ in words[roll(words.count)] }.joined(separator: " ")
  }
}
