import Diagnostics
import DossierModel

/// Checks figures against the words around them in the original.
struct FigureChecks {
  private let read: ReadArticle
  private let lexicon: Lexicon

  init(of read: ReadArticle, lexicon: Lexicon) {
    self.read = read
    self.lexicon = lexicon
  }

  func diagnostics(of assertion: Assertion) -> [Diagnostic] { [] }
}
