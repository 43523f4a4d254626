import Diagnostics

/// One file of a lock as it was read: a record, or what is wrong with it.
struct LockedFile: Sendable {
  /// The file as a place.
  let place: SourcePlace
  /// The article that it is named after.
  let id: String
  let isBetween: Bool
  private(set) var article: ArticleRecord?
  private(set) var between: BetweenRecord?
  private(set) var diagnostics: [Diagnostic]

  init(_ source: SourceText) {
    let name = source.path.split(separator: "/").last.map(String.init) ?? source.path
    place = source.place
    id = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
    isBetween = name == LockFile.between
    var reading = LockReading(source)
    if isBetween { between = reading.between() } else { article = reading.article() }
    diagnostics = reading.diagnostics
    if let found = article?.article, found != id {
      article = nil
      diagnostics.append(
        Diagnostic(.error, "evidence-damaged", at: place, "\(source.path) holds the evidence of another article"))
    }
  }
}
