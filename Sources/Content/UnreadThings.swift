import Bytes
import Diagnostics
import DossierModel
import YAML

// What may stand where nothing was read is not unknown.
extension Survey {
  /// All that may stand in any file; topics stand in dossier.yaml alone.
  mutating func spoilAll() {
    names.actors.spoil()
    names.places.spoil()
    names.events.spoil()
    names.claims.spoil()
    names.terms.spoil()
    names.judgements.spoil()
  }

  /// A list under a misspelt key is not read.
  mutating func spoilMisspelt(_ roots: [Node]) {
    let known = DossierDecoder.lists + DossierDecoder.header + ["corrections"]
    for entry in roots.flatMap(\.entries) where !known.contains(entry.key.text) {
      switch NearestName.candidates(for: entry.key.text, among: known).first {
      case "actors": names.actors.spoil()
      case "places": names.places.spoil()
      case "events": names.events.spoil()
      case "claims": names.claims.spoil()
      case "terms": names.terms.spoil()
      case "judgements": names.judgements.spoil()
      case nil: if entry.value.kind == .list { spoilAll() }
      default: break
      }
    }
  }

  /// What stands in files that nothing leads to is not unknown: the file is forgotten, or its name is mistaken.
  mutating func missForgotten(_ files: [ContentFiles.Forgotten]) {
    for file in files {
      let mistake = file.warning.asError
      if let article = file.article { names.articles.miss(article, mistake) }
      guard let root = file.tree?.root else { continue }
      for (key, enter) in [
        ("actors", { $0.actors.miss($1, mistake) }), ("places", { $0.places.miss($1, mistake) }),
        ("events", { $0.events.miss($1, mistake) }), ("claims", { $0.claims.miss($1, mistake) }),
      ] as [(String, (inout Names, String) -> Void)] {
        for id in (root[key]?.items ?? []).compactMap({ $0["id"] }) { enter(&names, id.text) }
      }
    }
  }
}

// What prose refers to.
extension Survey {
  /// Files that nothing leads to are mistakes also where only prose refers to what stands in them.
  func reportForgotten(_ files: ContentFiles) {
    guard !files.forgotten.isEmpty else { return }
    for bytes in files.sources.files.map(\.bytes) {
      var start = 0
      while let colon = bytes[start...].firstIndex(of: UInt8(ascii: ":")) {
        start = colon + 1
        let names = Self.names(from: start, in: bytes)
        guard let name = names.first else { continue }
        switch Self.kinds.first(where: { bytes[..<colon].suffix($0.utf8.count).elementsEqual($0.utf8) }) {
        case "actor": reportUse(of: name, \.actors)
        case "article": reportUse(of: name, \.articles)
        case "event": reportUse(of: name, \.events)
        case "place": reportUse(of: name, \.places)
        case "claim":
          reportUse(of: name, \.claims)
          if names.count > 1 { reportUse(of: names[1], \.articles) }
        default: break
        }
      }
    }
  }

  private static let kinds = ["actor", "article", "claim", "event", "place"]

  private func reportUse<Thing>(of name: String, _ table: KeyPath<Names, NameTable<Thing>>) {
    if let mistake = names[keyPath: table].mistake(in: name) { log.add([mistake]) }
  }

  /// The identifiers that stand from `start` on, with `/` between them.
  private static func names(from start: Int, in bytes: [UInt8]) -> [String] {
    let address = bytes[start...].prefix(2 * Identifier.longest + 1).prefix { byte in
      (0x61...0x7A).contains(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "-")
        || byte == UInt8(ascii: "/")
    }
    return address.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
  }
}
