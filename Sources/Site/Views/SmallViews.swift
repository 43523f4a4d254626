import HTML
import Templates

/// A label and what it labels.
struct FactView: View {
  let label: String
  let text: Markup

  static var fields: [Field<Self>] {
    text("label", \.label)
    html("text", \.text)
  }
}

/// An entry of a list: a link with beads and a remark.
struct EntryView: View {
  let link: LinkView
  var beads = Markup()
  var remark = ""

  static var fields: [Field<Self>] {
    view("link", \.link)
    html("beads", \.beads)
    text("remark", \.remark)
  }
}

/// A list of which the beginning is always seen, and the rest on demand.
struct LongList: View {
  let first: [EntryView]
  let rest: [EntryView]
  /// What opens the rest.
  let more: String

  static var fields: [Field<Self>] {
    list("first", \.first)
    list("rest", \.rest)
    text("more", \.more)
    flag("empty", \.isEmpty)
  }

  /// Whether nothing is in it.
  var isEmpty: Bool { first.isEmpty }

  /// The list of `entries`, the first `shown` of which are always seen; `more` says how many there are besides.
  init(_ entries: [EntryView], shown: Int = 8, more: (Int) -> String) {
    let cut = entries.count > shown + 2 ? shown : entries.count
    first = Array(entries.prefix(cut))
    rest = Array(entries.dropFirst(cut))
    self.more = rest.isEmpty ? "" : more(rest.count)
  }
}

/// A label with a number and a bar as long as the number is large.
struct BarView: View {
  let label: Markup
  let count: String
  /// The length of the bar, in whole percent of the longest.
  let percent: Int

  static var fields: [Field<Self>] {
    html("label", \.label)
    text("count", \.count)
    number("percent", \.percent)
  }

  /// The length of a bar for `count` of at most `most`, in whole percent; at least one.
  static func percent(_ count: Int, of most: Int) -> Int { most > 0 ? max(1, count * 100 / most) : 0 }
}

/// The entries of one topic.
struct TopicView: View {
  let title: String
  /// How many entries there are.
  let count: String
  let entries: [EntryView]

  static var fields: [Field<Self>] {
    text("title", \.title)
    text("count", \.count)
    list("entries", \.entries)
  }
}
