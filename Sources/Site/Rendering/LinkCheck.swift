import Bytes
import Diagnostics

/// What one finished page offers and what it asks of others.
struct PageLinks: Sendable {
  /// An anchor that a link of the page asks of another page.
  struct Wanted: Sendable {
    /// The number of the page among all files.
    let file: Int32
    /// The anchor's hash.
    let anchor: TextHash
    /// The link, as it is written.
    let link: String
  }

  /// The hashes of its anchors, sorted.
  var anchors: [TextHash] = []
  /// The anchors that it asks for, each once.
  var wanted: [Wanted] = []
  /// What is wrong with the page by itself.
  var faults: [LinkFault.Found] = []
}

/// Checks that every link of every page leads to a file of the site, and every fragment to an anchor there.
///
/// Paths are looked up while pages stream by; of each page only hashes of its anchors and the fragments it asks for are
/// kept, so that memory does not grow with the size of pages.
struct LinkCheck: Sendable {
  /// The paths of all files, in the order of their numbers.
  private var paths = TextTable()
  /// With what the links of the page for unknown addresses begin.
  private let root: [UInt8]

  /// A check against these files, named by paths below the site's root, each once. `root` is the path of the site on its
  /// web server, where that is known.
  init(paths: [String], root: String? = nil) {
    self.root = Array((root ?? "").utf8)
    self.paths.enter(paths)
  }

  /// The same check with one more file for each of `others`, whose numbers follow.
  func adding(_ others: [String]) -> LinkCheck {
    var check = self
    check.paths.enter(others)
    return check
  }

  /// Reads the links off a finished page. `path` is the page's own.
  func scan(_ page: [UInt8], at path: String) -> PageLinks {
    let own = Array(path.utf8)
    var scan = PageScan(
      paths: paths, root: path == Addresses.notFound ? root : [], path: path,
      folder: Array(own[..<((own.lastIndex(of: UInt8(ascii: "/")) ?? -1) + 1)]),
      number: own.withUnsafeBufferPointer(paths.find))
    page.withUnsafeBufferPointer { bytes in
      AttributeScan.scan(bytes) { attribute, value in
        switch attribute {
        case .anchor: scan.links.anchors.append(TextHash.of(UnsafeBufferPointer(rebasing: value)))
        case .target: scan.follow(value)
        }
      }
    }
    scan.finish(page)
    return scan.links
  }

  /// What is wrong with links and anchors, once all pages have been scanned; `pages` by number of the file.
  func check(_ pages: [PageLinks]) -> [Diagnostic] {
    LinkFault.diagnostics(
      of: pages.indices.flatMap { number in
        pages[number].faults + pages[number].wanted.compactMap { fault($0, on: number, among: pages) }
      })
  }

  /// What is wrong with the anchor that the page of that number asks for; nil where it is there.
  private func fault(_ wanted: PageLinks.Wanted, on number: Int, among pages: [PageLinks]) -> LinkFault.Found? {
    let target = Int(wanted.file)
    guard pages.indices.contains(target), !pages[target].anchors.containsSorted(wanted.anchor) else { return nil }
    return LinkFault.Found(
      fault: .missing(wanted.link, on: path(of: target)), link: wanted.link, path: path(of: number))
  }

  private func path(of number: Int) -> String { String(decoding: paths[number], as: UTF8.self) }
}

/// The links of one page, while it is read.
private struct PageScan {
  typealias Value = Slice<UnsafeBufferPointer<UInt8>>

  let paths: TextTable
  /// The root of the site on its server, from which links may lead; empty where they may not.
  let root: [UInt8]
  let path: String
  /// The folder of the page, empty or ending in `/`.
  let folder: [UInt8]
  /// The number of the page.
  let number: Int?
  var links = PageLinks()
  /// The hashes of links that were followed: most stand on a page more than once.
  private var followed = TextHashes()
  /// The path to which a link leads: one array for all links.
  private var target: [UInt8] = []
  /// The anchors that the page asks of itself, and where the links stand.
  private var ownWanted: [(anchor: TextHash, link: Range<Int>)] = []

  init(paths: TextTable, root: [UInt8], path: String, folder: [UInt8], number: Int?) {
    self.paths = paths
    self.root = root
    self.path = path
    self.folder = folder
    self.number = number
  }

  mutating func follow(_ value: Value) {
    guard followed.insert(TextHash.of(UnsafeBufferPointer(rebasing: value))), !Self.leadsOutside(value) else {
      return
    }
    let hash = value.firstIndex(of: UInt8(ascii: "#")) ?? value.endIndex
    resolve(value[..<hash])
    guard let page = hash == value.startIndex ? number : target.withUnsafeBufferPointer(paths.find) else {
      let target = String(decoding: target, as: UTF8.self)
      let link = String(decoding: value, as: UTF8.self)
      links.faults.append(LinkFault.Found(fault: .noFile(target), link: link, path: path))
      return
    }
    // A fragment with `=` is the state of a filter; no identifier has one.
    guard hash < value.endIndex, value.index(after: hash) < value.endIndex,
      !value[hash...].contains(UInt8(ascii: "="))
    else { return }
    let anchor = TextHash.of(UnsafeBufferPointer(rebasing: value[value.index(after: hash)...]))
    if page == number {
      ownWanted.append((anchor, value.indices))
    } else {
      let link = String(decoding: value, as: UTF8.self)
      links.wanted.append(PageLinks.Wanted(file: Int32(truncatingIfNeeded: page), anchor: anchor, link: link))
    }
  }

  /// Sorts the anchors, and looks on `page` for those that stand twice and for those of its own that it lacks.
  mutating func finish(_ page: [UInt8]) {
    // A copy without the room into which the first one grew.
    links.anchors = links.anchors.sorted()
    for (anchor, place) in ownWanted where !links.anchors.containsSorted(anchor) {
      let link = String(decoding: page[place], as: UTF8.self)
      links.faults.append(LinkFault.Found(fault: .missing(link, on: path), link: link, path: path))
    }
    for (anchor, next) in zip(links.anchors, links.anchors.dropFirst()) where anchor == next {
      links.faults.append(LinkFault.Found(fault: .anchorTwice(Self.name(of: anchor, on: page)), path: path))
    }
  }

  /// The anchor of that hash.
  private static func name(of anchor: TextHash, on page: [UInt8]) -> String {
    var name = ""
    page.withUnsafeBufferPointer { bytes in
      AttributeScan.scan(bytes) { attribute, value in
        guard attribute == .anchor, TextHash.of(UnsafeBufferPointer(rebasing: value)) == anchor else { return }
        name = String(decoding: value, as: UTF8.self)
      }
    }
    return name
  }

  /// Makes `target` the path that a link names from the page's folder. A step up from the root stays in it, and it then
  /// names no file.
  private mutating func resolve(_ link: Value) {
    var rest = link
    var end = folder.count
    if !root.isEmpty, link.starts(with: root) { (rest, end) = (link.dropFirst(root.count), 0) }
    while Self.leadsUp(rest), end > 0 {
      rest = rest.dropFirst(3)
      end -= 1
      while end > 0, folder[end - 1] != UInt8(ascii: "/") { end -= 1 }
    }
    target.removeAll(keepingCapacity: true)
    target += folder[..<end]
    target += rest
  }

  /// Whether a link begins with `../`.
  private static func leadsUp(_ link: Value) -> Bool {
    let start = link.startIndex
    return link.count > 2 && link[start] == UInt8(ascii: ".") && link[start + 1] == UInt8(ascii: ".")
      && link[start + 2] == UInt8(ascii: "/")
  }

  /// Links with a scheme lead out of the site; whether one may stand there, Markdown and the model have decided.
  private static func leadsOutside(_ value: Value) -> Bool {
    for byte in value {
      if byte == UInt8(ascii: ":") { return true }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { return false }
    }
    return false
  }
}
