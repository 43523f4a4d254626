import JSON

/// What the index shows of entries: for each, in their order, a list in JSON.
struct ShownEntries: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// How many there are.
  var count: Int { ends.count }

  /// The list of one entry.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

  /// Kind, address, title, snippet, and for a foreign title its language and direction.
  mutating func append(_ entry: SearchEntry) {
    var writer = JSONWriter(.compact)
    writer.array { fields in
      fields.integer(entry.kind.rawValue)
      for text in [entry.path, entry.title, entry.snippet] { fields.string(text) }
      guard let language = entry.language else { return }
      fields.string(language.description)
      fields.string(language.isRightToLeft ? "rtl" : "ltr")
    }
    bytes += writer.bytes
    ends.append(bytes.count)
  }
}

/// The scripts of the index that show entries, made as the entries come.
struct EntryScripts {
  /// About how many bytes of entries a part has at most.
  static let most = 16 << 10

  /// Each with the number of its first entry.
  private(set) var scripts: [(first: Int, bytes: [UInt8])] = []
  /// How many entries there are.
  private(set) var count = 0
  /// The entries that are in no script yet.
  private var list: [UInt8] = []
  private var first = 0

  /// Adds the entries that follow those added before.
  mutating func append(_ entries: ShownEntries) {
    for number in 0..<entries.count {
      let entry = entries[number]
      if list.count + entry.count > Self.most { close() }
      list.append(UInt8(ascii: list.isEmpty ? "[" : ","))
      list += entry
      count += 1
    }
  }

  /// Puts the last entries into a script.
  mutating func close() {
    guard first < count else { return }
    list.append(UInt8(ascii: "]"))
    scripts.append((first, SearchIndex.call("entries", scripts.count, list)))
    first = count
    list.removeAll(keepingCapacity: true)
  }
}

/// What a stretch of entries puts into the search index. Stretches are made side by side.
struct SearchStretch: Sendable {
  private(set) var postings = SearchPostings()
  private(set) var shown = ShownEntries()

  /// The stretch of `entries`.
  init(_ entries: [SearchEntry] = []) {
    for entry in entries { append(entry) }
  }

  /// Adds the next entry.
  mutating func append(_ entry: SearchEntry) {
    postings.append(entry)
    shown.append(entry)
  }
}

/// All that the search index holds, put together stretch by stretch in the order of the entries.
struct SearchGathering {
  private(set) var vocabulary = SearchVocabulary()
  private(set) var shown = EntryScripts()

  /// Adds the entries that follow those added before.
  mutating func append(_ stretch: SearchStretch) {
    vocabulary.append(stretch.postings)
    shown.append(stretch.shown)
  }

  /// Ends it: no entries follow.
  mutating func close() { shown.close() }
}
