import Diagnostics
import DossierModel
import HTML
import Markdown

/// One page while it is made: what it is made from, and its own way to everything else.
struct PageScope {
  let edition: Edition
  let page: Page
  let links: Links
  /// The path of the first part of the search index, which only the page for searching is told.
  let searchIndex: String
  /// What comes to light while the page is made. Belongs to this page alone.
  let record = PageRecord()

  init(_ page: Page, of edition: Edition, searchIndex: String = "") {
    self.edition = edition
    self.page = page
    self.searchIndex = searchIndex
    links = Links(from: page, edition.addresses)
  }

  var dossier: Dossier { edition.dossier }
  var phrases: Phrasebook { edition.phrases }
  var direction: TextDirection { TextDirection(of: dossier.language) }

  /// `words` in a row that keeps its order, whatever their scripts.
  func listed(_ words: [String], by separator: CommonPhrase = .listSeparator) -> String {
    guard words.count > 1 else { return words.first ?? "" }
    return words.map(direction.inRow).joined(separator: phrases.common(separator))
  }

  /// Whether there are more articles than a row or a table has room for.
  var isArchive: Bool { dossier.articles.count > BeadRow.most }
}

/// Collects what is wrong with one page, and what its digest says. It never leaves the task that makes the page.
final class PageRecord {
  private(set) var diagnostics: [Diagnostic] = []
  /// The text of the digest that the page is about, in one line.
  var digest = ""

  func add(_ others: [Diagnostic]) { diagnostics += others }
}
