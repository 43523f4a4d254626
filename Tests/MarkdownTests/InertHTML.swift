/// Reads HTML far enough to say whether anything in it could act: an element, an attribute or a scheme that is not on
/// the list.
struct InertHTML {
  private static let attributes: [String: Set<String>] = [
    "p": [], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"], "h6": ["id"], "blockquote": [],
    "ul": [], "ol": ["start", "class", "aria-label"], "li": ["id"], "pre": [], "code": ["class"], "em": [],
    "strong": [], "br": [], "hr": [], "b": ["class"], "q": [],
    "a": ["href", "title", "rel", "class", "id", "aria-label"],
  ]

  /// What is wrong with `html`; empty where it is inert. Read by code points, as a browser does: a joiner after a `>`
  /// makes one character of the two.
  static func faults(in html: String) -> [String] {
    var faults: [String] = []
    var rest = Substring(html).unicodeScalars
    while let start = rest.firstIndex(of: "<") {
      rest = rest[rest.index(after: start)...]
      guard let tag = readTag(&rest) else {
        faults.append("broken tag: \(String(rest.prefix(40)))")
        continue
      }
      faults += judge(tag)
    }
    return faults
  }

  private static func judge(_ tag: (name: String, attributes: [(String, String)])) -> [String] {
    guard let allowed = attributes[tag.name] else { return ["element \(tag.name)"] }
    return tag.attributes.compactMap { name, value in
      if !allowed.contains(name) { return "attribute \(name) of \(tag.name)" }
      if name == "href", !isAllowed(value) { return "address \(value)" }
      return nil
    }
  }

  private static func isAllowed(_ address: String) -> Bool {
    ["http://", "https://", "mailto:", "#", "../"].contains { address.lowercased().hasPrefix($0) }
  }

  /// A tag after its `<`, up to its `>`.
  private static func readTag(
    _ rest: inout Substring.UnicodeScalarView
  ) -> (name: String, attributes: [(String, String)])? {
    if rest.first == "/" { rest.removeFirst() }
    let name = takeWord(&rest, also: "0123456789")
    var attributes: [(String, String)] = []
    while let next = rest.first, next != ">" {
      if next == " " || next == "/" {
        rest.removeFirst()
        continue
      }
      let key = takeWord(&rest, also: "-")
      guard !key.isEmpty, rest.starts(with: "=\"".unicodeScalars) else { return nil }
      rest.removeFirst(2)
      let value = rest.prefix { $0 != "\"" }
      rest.removeFirst(value.count)
      guard !value.contains("<"), rest.popFirst() == "\"" else { return nil }
      attributes.append((key, decode(String(value))))
    }
    return rest.popFirst() == ">" ? (name, attributes) : nil
  }

  private static func takeWord(_ rest: inout Substring.UnicodeScalarView, also others: String) -> String {
    let word = rest.prefix { $0.properties.isAlphabetic || others.unicodeScalars.contains($0) }
    rest.removeFirst(word.count)
    return String(word)
  }

  private static func decode(_ text: String) -> String {
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")].reduce(text) {
      $0.split(separator: $1.0, omittingEmptySubsequences: false).joined(separator: $1.1)
    }
  }
}
