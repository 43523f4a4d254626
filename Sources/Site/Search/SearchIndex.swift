import DossierModel
import Hashing
import JSON

/// The search index: scripts, each of which hands its part to the search script. They stand in one folder that is named
/// by the hash of them all, so that no part ever meets one of another edition.
///
/// `index.js` says at which word and at which entry each part begins; `w….js` hold words with their entries, `e….js` what
/// is shown of entries. A query loads the parts in which its words lie, and those of the entries that it shows.
struct SearchIndex: Sendable {
  /// About how many bytes of words a part has at most.
  static let wordsInPart = 48 << 10
  /// About how many bytes of entries a part has at most.
  static let entriesInPart = 16 << 10

  /// The path of `index.js`.
  let path: String
  /// All parts.
  let files: [SiteFile]

  /// The index of an edition; nil where hashing fails.
  static func make(of edition: Edition) async -> SearchIndex? {
    let digests = await inChunks(of: edition.dossier.articles.count, width: 4) { range in
      let scope = PageScope(.home, of: edition)
      return range.map { scope.plainText(edition.dossier.articles[$0].digest) }
    }
    let entries = SearchEntries(of: edition).all(digests: Array(digests.joined()))
    return SearchIndex(of: entries, kinds: SearchEntry.Kind.allCases.map { edition.phrases.search(.init(of: $0)) })
  }

  /// The index of `entries`, whose kinds are called `kinds`.
  init?(of entries: [SearchEntry], kinds: [String]) {
    var postings = SearchPostings()
    for (number, entry) in entries.enumerated() {
      for (word, weight) in entry.words { postings.enter(word, weight, entry: number) }
    }
    let words = Self.wordParts(postings.lines())
    let shown = Self.entryParts(entries)
    let index = Self.index(words: words.map(\.first), entries: shown.map(\.first), of: entries.count, kinds)
    let parts =
      [("index.js", index)]
      + words.enumerated().map { ("w\($0).js", $1.script) } + shown.enumerated().map { ("e\($0).js", $1.script) }
    let bytes = parts.reduce(into: [UInt8]()) { $0 += $1.1 }
    guard let hash = SHA256Digest(of: bytes) else { return nil }
    let folder = "search/\(hash.description.prefix(12))/"
    path = folder + "index.js"
    files = parts.map { SiteFile(path: folder + $0.0, bytes: $0.1) }
  }
}

extension SearchIndex {
  private static func call(_ name: StaticString, _ part: Int?, _ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(.compact)
    write(&writer)
    let number = part.map { "\($0)," } ?? ""
    return Array("dossierSearch.\(name)(\(number)".utf8) + writer.bytes + Array(");\n".utf8)
  }

  private static func wordParts(_ lines: [(word: String, line: [UInt8])]) -> [(first: String, script: [UInt8])] {
    var parts: [(first: String, script: [UInt8])] = []
    var text: [UInt8] = []
    var first = ""
    func close() {
      guard !text.isEmpty else { return }
      let content = String(decoding: text, as: UTF8.self)
      parts.append((first, call("words", parts.count) { $0.string(content) }))
      text = []
    }
    for (word, line) in lines {
      if text.count + line.count > wordsInPart { close() }
      if text.isEmpty { first = word } else { text.append(0x0A) }
      text += line
    }
    close()
    return parts
  }

  private static func entryParts(_ entries: [SearchEntry]) -> [(first: Int, script: [UInt8])] {
    var parts: [(first: Int, script: [UInt8])] = []
    var start = 0
    var size = 0
    func close(_ end: Int) {
      guard start < end else { return }
      let range = start..<end
      let script = call("entries", parts.count) { writer in
        writer.array { list in for entry in entries[range] { write(entry, &list) } }
      }
      parts.append((start, script))
      (start, size) = (end, 0)
    }
    for (number, entry) in entries.enumerated() {
      let bytes = entry.title.utf8.count + entry.path.utf8.count + entry.snippet.utf8.count
      if size + bytes > entriesInPart { close(number) }
      size += bytes
    }
    close(entries.count)
    return parts
  }

  /// Kind, address, title, snippet, and for a foreign title its language and direction.
  private static func write(_ entry: SearchEntry, _ list: inout JSONWriter) {
    list.array { fields in
      fields.integer(entry.kind.rawValue)
      for text in [entry.path, entry.title, entry.snippet] { fields.string(text) }
      guard let language = entry.language else { return }
      fields.string(language.description)
      fields.string(language.isRightToLeft ? "rtl" : "ltr")
    }
  }

  private static func index(words: [String], entries: [Int], of count: Int, _ kinds: [String]) -> [UInt8] {
    call("start", nil) { writer in
      writer.object { index in
        index.member("count", count)
        index.member("words") { list in list.array { for word in words { $0.string(word) } } }
        index.member("entries") { list in list.array { for entry in entries { $0.integer(entry) } } }
        index.member("kinds") { list in list.array { for kind in kinds { $0.string(kind) } } }
        index.member("longest", SearchWords.longest)
        index.member("fold") { list in
          list.array { rows in
            for (replacement, scalars) in FoldTable.replacements {
              rows.array { row in
                row.string(replacement)
                row.string(scalars)
              }
            }
          }
        }
        index.member("drop") { list in
          list.array { rows in
            for range in FoldTable.dropped {
              rows.array { row in
                row.integer(Int(range.lowerBound))
                row.integer(Int(range.upperBound))
              }
            }
          }
        }
      }
    }
  }
}
