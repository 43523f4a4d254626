import Diagnostics

/// What is wrong with the links or anchors of a page, in words that are the same on every page that has it: most faults
/// stand in a template, and then on hundreds of pages alike.
enum LinkFault: Hashable, Sendable {
  /// A link leads to this path below the site's root, where no file is.
  case noFile(String)
  /// A link leads to an anchor that its page lacks: the path with the fragment, or the fragment alone for the page itself.
  case noAnchor(String)
  /// Two elements have this id.
  case anchorTwice(String)

  /// The anchor of `link` is not on the page at `path`, to which it leads.
  static func missing(_ link: String, on path: String) -> LinkFault {
    .noAnchor((link.first == "#" ? "" : path) + link.drop { $0 != "#" })
  }

  /// One fault on one page.
  struct Found: Sendable {
    let fault: LinkFault
    /// The link as the page has it; empty for an anchor.
    var link = ""
    /// The page.
    let path: String
  }

  /// How many pages are named beside the first.
  private static let mostNamed = 3

  /// Each fault once, at the first page that has it, with the other pages or their number; in the order of those pages.
  static func diagnostics(of found: [Found]) -> [Diagnostic] {
    let places = found.sorted { ($0.path, $0.link) < ($1.path, $1.link) }
    var first: [LinkFault: Int] = [:]
    var distinct: [(found: Found, others: [String])] = []
    for place in places {
      guard let index = first[place.fault] else {
        first[place.fault] = distinct.count
        distinct.append((place, []))
        continue
      }
      let last = distinct[index].others.last ?? distinct[index].found.path
      if last != place.path { distinct[index].others.append(place.path) }
    }
    return distinct.map { $0.found.diagnostic(others: $0.others) }
  }
}

extension LinkFault.Found {
  fileprivate func diagnostic(others: [String]) -> Diagnostic {
    let (identifier, summary) =
      switch fault {
      case .noFile: ("broken-link", "The page \(path) links to \(link), but there is no such file in the site.")
      case .noAnchor: ("broken-link", "The page \(path) links to \(link), but the page has no such anchor.")
      case .anchorTwice(let id): ("anchor-twice", "Two elements of the page \(path) have the id “\(id)”.")
      }
    return Diagnostic(
      .error, identifier, at: SourcePlace(file: path), summary, explanation: Self.explanation(others: others))
  }

  private static func explanation(others: [String]) -> String {
    switch others.count {
    case 0: ""
    case 1: "So does \(others[0])."
    case 2...LinkFault.mostNamed + 1: "So do " + others.joined(separator: ", ") + "."
    default:
      "So do \(others.count) more pages, among them "
        + others.prefix(LinkFault.mostNamed).joined(separator: ", ") + ": look in the templates first."
    }
  }
}
