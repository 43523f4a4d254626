import Diagnostics
import DossierModel
import HTML
import Markdown

/// One page while it is made: what it is made from, and its own way to everything else.
struct PageScope {
  let edition: Edition
  let page: Page
  let links: Links
  /// What is found wrong while the page is made. Belongs to this page alone.
  let problems = PageProblems()

  init(_ page: Page, of edition: Edition) {
    self.edition = edition
    self.page = page
    links = Links(from: page, edition.addresses)
  }

  var dossier: Dossier { edition.dossier }
  var phrases: Phrasebook { edition.phrases }
}

/// Collects what is wrong with one page. It never leaves the task that makes the page.
final class PageProblems {
  private(set) var diagnostics: [Diagnostic] = []

  func add(_ others: [Diagnostic]) { diagnostics += others }
}
