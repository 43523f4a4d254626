import Synchronization

/// How long pages took, by template. Several tasks add to it at once.
public final class PageTimes: Sendable {
  /// All pages of one template.
  public struct Entry: Sendable {
    /// The template's name.
    public let template: String
    /// How many pages it made.
    public fileprivate(set) var pages = 0
    /// How long all of them took, each on its own processor: the page's view, its template, its links and its file.
    public fileprivate(set) var duration = Duration.zero
    /// The page that took longest, by its path.
    public fileprivate(set) var slowest = ""
    /// How long that one took.
    public fileprivate(set) var longest = Duration.zero
  }

  private let entries = Mutex<[String: Entry]>([:])

  /// Nothing yet.
  public init() {}

  /// What was added, the template that took longest first.
  public var byDuration: [Entry] {
    entries.withLock { Array($0.values) }.sorted { ($1.duration, $0.template) < ($0.duration, $1.template) }
  }

  func add(_ template: String, _ path: String, _ duration: Duration) {
    entries.withLock { entries in
      var entry = entries[template] ?? Entry(template: template)
      entry.pages += 1
      entry.duration += duration
      if duration > entry.longest { (entry.slowest, entry.longest) = (path, duration) }
      entries[template] = entry
    }
  }
}

extension Page {
  /// The name of the template that makes it.
  var template: String {
    switch self {
    case .home: "home"
    case .index(let index, _): index.rawValue
    case .event: "event"
    case .actor: "actor"
    case .place: "place"
    case .article: "article"
    case .claim: "claim"
    case .pair: "pair"
    case .wording: "wording"
    case .method: "method"
    case .search: "search"
    case .print: "print"
    case .notFound: "not-found"
    }
  }
}
