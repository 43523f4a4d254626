import Diagnostics
import DossierModel
import Testing

@testable import Site

/// A digest is read a second time when its page is made.
@Suite struct ChangedMeanwhileTests {
  /// What stands in the file of article A when its page is made, and what is said of it.
  @Test(arguments: [("The talks went on.", [String]()), ("The talks ended.", ["a.md changed-meanwhile"])])
  func isNoticed(now: String, expected: [String]) async throws {
    var site = try SmallSite(articles: 1)
    let digest = "The talks went on."
    site.changeArticle(0, digest: digest)
    let stored = StoredTexts([StoredTexts.Text(path: "a.md", bytes: Array(digest.utf8))]) { _ in Array(now.utf8) }
    site.dossier.sources = SourceSet([SourceText(path: "dossier.yaml", bytes: [])], stored)
    let found = try await site.check().map { "\($0.place?.path ?? "") \($0.identifier)" }
    #expect(found == expected)
  }
}
