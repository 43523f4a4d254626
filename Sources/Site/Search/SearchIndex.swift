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

  /// The path of `index.js`.
  let path: String
  /// All parts.
  let files: [SiteFile]

  /// The index of what was gathered; nil where hashing fails. `kinds` are the words for the kinds of entries.
  init?(_ gathering: consuming SearchGathering, kinds: [String]) {
    gathering.close()
    let words = Self.wordParts(gathering.vocabulary)
    let shown = gathering.shown.scripts
    let index = Self.index(words: words.map(\.first), entries: shown.map(\.first), of: gathering.shown.count, kinds)
    let parts =
      [("index.js", index)]
      + words.enumerated().map { ("w\($0).js", $1.script) } + shown.enumerated().map { ("e\($0).js", $1.bytes) }
    var digest: [UInt8] = []
    for (_, bytes) in parts {
      guard let hash = SHA256Digest(of: bytes) else { return nil }
      digest += hash.description.utf8
    }
    guard let hash = SHA256Digest(of: digest) else { return nil }
    let folder = "search/\(hash.description.prefix(12))/"
    path = folder + "index.js"
    files = parts.map { SiteFile(path: folder + $0.0, bytes: $0.1) }
  }
}

extension SearchIndex {
  /// A script that calls a function of the search script, with the number of a part and a value in JSON.
  static func call(_ name: StaticString, _ part: Int?, _ argument: [UInt8]) -> [UInt8] {
    let number = part.map { "\($0)," } ?? ""
    return Array("dossierSearch.\(name)(\(number)".utf8) + argument + Array(");\n".utf8)
  }

  private static func wordParts(_ vocabulary: SearchVocabulary) -> [(first: String, script: [UInt8])] {
    var parts: [(first: String, script: [UInt8])] = []
    var text: [UInt8] = []
    var first = ""
    func close() {
      guard !text.isEmpty else { return }
      var writer = JSONWriter(.compact)
      writer.string(String(decoding: text, as: UTF8.self))
      parts.append((first, call("words", parts.count, writer.bytes)))
      text.removeAll(keepingCapacity: true)
    }
    vocabulary.forEachLine { word, line in
      if text.count + line.count > wordsInPart { close() }
      if text.isEmpty { first = String(decoding: word, as: UTF8.self) } else { text.append(0x0A) }
      text += line
    }
    close()
    return parts
  }

  private static func index(words: [String], entries: [Int], of count: Int, _ kinds: [String]) -> [UInt8] {
    var writer = JSONWriter(.compact)
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
    return call("start", nil, writer.bytes)
  }
}
