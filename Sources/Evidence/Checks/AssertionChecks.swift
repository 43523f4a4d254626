import Diagnostics
import DossierModel

/// Checks values, speakers and positions of one article's assertions against its text.
struct AssertionChecks {
  private let read: ReadArticle
  private(set) var diagnostics: [Diagnostic] = []
  /// The claims whose assertions were checked, rising.
  private(set) var checked: [Reference<Claim>] = []
  private(set) var uncheckedBecause: String?

  init(of read: ReadArticle) {
    self.read = read
    let lexicon = Lexicon.of(read.article.language)
    if lexicon == nil { uncheckedBecause = "no word lists for \(read.article.language)" }
    let speakers = SpeakerChecks(of: read)
    let figures = lexicon.map { FigureChecks(of: read, lexicon: $0) }
    let cutOff = lexicon.map { CutOffChecks(of: read, lexicon: $0) }
    for (claim, answer) in read.answers {
      for assertion in answer.assertions {
        diagnostics += speakers.diagnostics(of: assertion)
        let asked = read.questions.dossier.claims[claim]
        diagnostics += speakers.positionDiagnostics(of: assertion, in: asked)
        if let figures { diagnostics += figures.diagnostics(of: assertion, in: asked) }
        if let cutOff { diagnostics += cutOff.diagnostics(of: assertion) }
      }
      checked.append(Reference(claim))
    }
    checked = Array(Set(checked)).sorted()
    diagnostics += PassageChecks(of: read).diagnostics()
  }
}
