import Diagnostics
import DossierModel

/// Checks values, speakers and positions of one article's assertions against its text.
struct AssertionChecks {
  private let read: ReadArticle
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var notNamed: [NotNamed] = []
  /// The claims whose assertions were checked, rising.
  private(set) var checked: [Reference<Claim>] = []
  private(set) var uncheckedBecause: String?

  init(of read: ReadArticle) {
    self.read = read
    let lexicon = Lexicon.of(read.article.language)
    if lexicon == nil { uncheckedBecause = "no word lists for \(read.article.language)" }
    let speakers = SpeakerChecks(of: read)
    let voices = VoiceChecks(of: read, lexicon: lexicon)
    let figures = lexicon.map { FigureChecks(of: read, lexicon: $0) }
    let cutOff = lexicon.map { CutOffChecks(of: read, lexicon: $0) }
    var doubted: Set<SourceRange> = []
    for (claim, answer) in read.answers {
      for assertion in answer.assertions {
        let unheard = speakers.doubts(about: assertion)
        let others = unheard.isEmpty ? voices.diagnostics(of: assertion) : []
        if !unheard.isEmpty || !others.isEmpty { doubted.insert(assertion.range) }
        notNamed += unheard
        diagnostics += others
        let asked = read.questions.dossier.claims[claim]
        notNamed += speakers.positionDoubts(about: assertion, in: asked)
        if let figures { diagnostics += figures.diagnostics(of: assertion, in: asked) }
        if let cutOff { diagnostics += cutOff.diagnostics(of: assertion) }
      }
      checked.append(Reference(claim))
    }
    checked = Array(Set(checked)).sorted()
    diagnostics += PassageChecks(of: read).diagnostics() + ChainChecks(of: read, besides: doubted).diagnostics()
  }
}

/// Checks by the words around a quotation on whose word an article says something.
private struct VoiceChecks {
  private let saidBy: SaidByChecks?
  private let own: OwnVoiceChecks

  init(of read: ReadArticle, lexicon: Lexicon?) {
    saidBy = lexicon.map { SaidByChecks(of: read, lexicon: $0) }
    own = OwnVoiceChecks(of: read, lexicon: lexicon)
  }

  func diagnostics(of assertion: Assertion) -> [Diagnostic] {
    assertion.via == .own ? own.diagnostics(of: assertion) : saidBy?.diagnostics(of: assertion) ?? []
  }
}
