import Diagnostics
import DossierModel

/// Finds lines listed as an article's body that an import would have told from it: comments, links to other articles, words
/// of the page, the publisher's mark, a byline.
struct PageLines {
  private let read: ReadArticle

  init(of read: ReadArticle) { self.read = read }

  /// What such a line is, and what to do with it.
  private enum Kind: String {
    case comments = "belongs to the comments of the page"
    case leading = "leads to another article"
    case interface = "is of the page around the article"
    case mark = "is the publisher’s mark"
    case byline = "is a byline"
    case account = "is the account of a post from elsewhere"

    var advice: String {
      switch self {
      case .comments, .leading, .interface: "Leave it out of `lines`."
      case .mark, .byline: "List it as `credit`."
      case .account: "List the lines of the post as `embed`."
      }
    }
  }

  /// A warning for the first line of each kind.
  func diagnostics() -> [Diagnostic] {
    var seen: Set<Kind> = []
    return read.text.paragraphs.compactMap { paragraph in
      guard paragraph.region == .body, let kind = kind(of: paragraph), seen.insert(kind).inserted else { return nil }
      let region = read.article.regions.first { $0.region == .body && $0.lines.contains { $0 ~= paragraph.line } }
      return Diagnostic(
        .warning, "page-line-in-body",
        at: read.questions.dossier.sources.place(region?.range ?? read.article.original.range),
        "Line \(paragraph.line) of \(read.article.id.value) is listed as its body, and \(kind.rawValue)",
        explanation: kind.advice, notes: [Diagnostic.Note("in the original", at: read.text.place(paragraph.range))])
    }
  }

  /// How long a line is, in bytes, that may show by any word what it is; of a longer one only the beginning is looked at, as
  /// nearly all text stands in such.
  private static let short = 100

  private func kind(of paragraph: ReadText.Paragraph) -> Kind? {
    let folded = read.text.folded[paragraph.range]
    guard
      paragraph.range.count <= Self.short || CaptureWords.commentForm.begin(folded)
        || CaptureWords.leading.begin(folded) || CaptureWords.bylines.begin(folded)
    else { return nil }
    let line = CaptureLine(
      paragraph.line, paragraph.range, words: read.text.words.indices(in: paragraph.range).count,
      text: read.text.text[paragraph.range], folded: folded)
    if line.signs.contains(.comments) { return .comments }
    if line.signs.contains(.leading) { return .leading }
    if line.signs.contains(.mark) { return .mark }
    if line.signs.contains(.account) { return .account }
    if line.byline(printed: read.text.string(paragraph.range), folded: folded) != nil { return .byline }
    return line.signs.contains(.interface) && !line.signs.contains(.sentence) ? .interface : nil
  }
}
