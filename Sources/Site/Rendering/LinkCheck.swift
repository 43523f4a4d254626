import Diagnostics

/// What one finished page offers and what it asks of others.
struct PageLinks: Sendable {
  /// The hashes of its anchors, sorted.
  var anchors: [UInt64] = []
  /// Anchors that it asks of pages: the page's number among all files, the anchor's hash, and the link as it is written.
  var wanted: [(file: Int32, anchor: UInt64, link: Range<Int>)] = []
  /// The links of `wanted`, one after the other.
  var texts: [UInt8] = []
  /// What is wrong with the page by itself.
  var diagnostics: [Diagnostic] = []
}

/// Checks that every link of every page leads to a file of the site, and every fragment to an anchor there.
///
/// Paths are looked up while pages stream by; of each page only hashes of its anchors and the fragments it asks for are
/// kept, so that memory does not grow with the size of pages.
struct LinkCheck: Sendable {
  /// The paths of all files, in the order of their numbers.
  private let paths: [String]
  private let numbers: [UInt64: Int32]

  /// A check against these files, named by paths below the site's root.
  init(paths: [String]) {
    self.paths = paths
    numbers = Dictionary(
      paths.enumerated().map { (Self.hash($1.utf8), Int32(truncatingIfNeeded: $0)) }, uniquingKeysWith: { a, _ in a })
  }

  /// Reads the links off a finished page. `path` is the page's own.
  func scan(_ page: [UInt8], at path: String) -> PageLinks {
    var links = PageLinks()
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path.utf8[...$0] }.map(Array.init) ?? []
    let own = numbers[Self.hash(path.utf8)] ?? -1
    AttributeScan.scan(page) { attribute, value in
      switch attribute {
      case .anchor: links.anchors.append(Self.hash(value))
      case .target: follow(value, from: (path, folder, own), into: &links)
      }
    }
    links.anchors.sort()
    for (anchor, next) in zip(links.anchors, links.anchors.dropFirst()) where anchor == next {
      links.diagnostics.append(
        Diagnostic(
          .error, "anchor-twice", at: SourcePlace(file: path), "Two elements of the page \(path) have the same id."))
    }
    return links
  }

  /// The fragments that lead nowhere, once all pages have been scanned; `pages` by number of the file.
  func check(_ pages: [Int: PageLinks]) -> [Diagnostic] {
    pages.sorted { $0.key < $1.key }.flatMap { number, links in
      links.wanted.compactMap { file, anchor, link in
        guard let target = pages[Int(file)], !target.anchors.containsSorted(anchor) else { return nil }
        return broken(
          String(decoding: links.texts[link], as: UTF8.self), on: paths[number],
          "the page has no such anchor")
      }
    }
  }

  private func follow(
    _ value: Slice<UnsafeBufferPointer<UInt8>>, from page: (path: String, folder: [UInt8], number: Int32),
    into links: inout PageLinks
  ) {
    if Self.leadsOutside(value) { return }
    let hash = value.firstIndex(of: UInt8(ascii: "#")) ?? value.endIndex
    let target: Int32
    if hash == value.startIndex {
      target = page.number
    } else if let number = resolve(value[..<hash], in: page.folder) {
      target = number
    } else {
      let link = String(decoding: value, as: UTF8.self)
      links.diagnostics.append(broken(link, on: page.path, "there is no such file in the site"))
      return
    }
    // A fragment with `=` is the state of a filter; no identifier has one.
    guard hash < value.endIndex, value.index(after: hash) < value.endIndex,
      !value[hash...].contains(UInt8(ascii: "="))
    else { return }
    let start = links.texts.count
    links.texts += value
    links.wanted.append((target, Self.hash(value[value.index(after: hash)...]), start..<links.texts.count))
  }

  private func resolve(_ link: Slice<UnsafeBufferPointer<UInt8>>, in folder: [UInt8]) -> Int32? {
    var rest = link
    var base = folder[...]
    let up = Array("../".utf8)
    while rest.starts(with: up) {
      guard !base.isEmpty else { return nil }
      rest = rest.dropFirst(3)
      base = base.dropLast()
      while let last = base.last, last != UInt8(ascii: "/") { base = base.dropLast() }
    }
    let path = base + rest
    guard let number = numbers[Self.hash(path)], paths[Int(number)].utf8.elementsEqual(path) else { return nil }
    return number
  }

  /// Links with a scheme lead out of the site; whether one may stand there, Markdown and the model have decided.
  private static func leadsOutside(_ value: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    for byte in value {
      if byte == UInt8(ascii: ":") { return true }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { return false }
    }
    return false
  }

  private func broken(_ link: String, on path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, "broken-link", at: SourcePlace(file: path),
      "The page \(path) links to \(link), but \(reason).")
  }

  /// FNV-1a, 64 bits (Fowler, Noll, Vo).
  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

extension [UInt64] {
  /// Whether the sorted array contains `value`.
  fileprivate func containsSorted(_ value: UInt64) -> Bool {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value
  }
}
