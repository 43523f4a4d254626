import Templates

/// A choice by which the entries of a list are filtered. Its name is that of the attribute of the entries that it looks at.
struct FilterView: View {
  /// One choice.
  struct Option: View, Hashable {
    let value: String
    let text: String

    static var fields: [Field<Self>] {
      text("value", \.value)
      text("text", \.text)
    }
  }

  let name: String
  let label: String
  /// What stands for no filter at all.
  let everything: String
  let options: [Option]

  static var fields: [Field<Self>] {
    text("name", \.name)
    text("label", \.label)
    text("everything", \.everything)
    list("options", \.options)
  }

  /// A choice among `things`, in their order, of which `count` says how many entries have each; those that none has are
  /// left out. Nil where there is nothing to choose.
  init?(
    _ name: String, label: String, things: [(value: String, text: String)], counts: [String: Int], in scope: PageScope
  ) {
    self.name = name
    self.label = label
    everything = scope.phrases.lists(.everything)
    options = things.compactMap { thing in
      guard let count = counts[thing.value], count > 0 else { return nil }
      let number = scope.phrases.common.digits(count)
      return Option(value: thing.value, text: scope.phrases.lists(.option, ["name": thing.text, "n": number]))
    }
    if options.count < 2 { return nil }
  }

  /// How many entries have each of the words.
  static func counts(_ words: some Sequence<[String]>) -> [String: Int] {
    words.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}

/// All choices of one list.
struct FiltersView: View {
  let label: String
  let filters: [FilterView]
  let showAll: String
  /// How many entries are shown, with the gaps `{n}` and `{all}` for the script.
  let count: String

  static var fields: [Field<Self>] {
    text("label", \.label)
    list("filters", \.filters)
    text("show-all", \.showAll)
    text("count", \.count)
  }

  /// The choices, or nil where there are none.
  init?(_ filters: [FilterView?], in scope: PageScope) {
    self.filters = filters.compactMap(\.self)
    if self.filters.isEmpty { return nil }
    label = scope.phrases.lists(.filters)
    showAll = scope.phrases.lists(.showAll)
    count = scope.phrases.lists(.shown)
  }
}
