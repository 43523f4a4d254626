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
    let voices = VoiceChecks(of: read, speakers, lexicon: lexicon)
    let figures = lexicon.map { FigureChecks(of: read, lexicon: $0) }
    let cutOff = lexicon.map { CutOffChecks(of: read, lexicon: $0) }
    var doubted: Set<SourceRange> = []
    for (claim, answer) in read.answers {
      for assertion in answer.assertions {
        let doubts = voices.diagnostics(of: assertion)
        if !doubts.isEmpty { doubted.insert(assertion.range) }
        diagnostics += doubts
        let asked = read.questions.dossier.claims[claim]
        diagnostics += speakers.positionDiagnostics(of: assertion, in: asked)
        if let figures { diagnostics += figures.diagnostics(of: assertion, in: asked) }
        if let cutOff { diagnostics += cutOff.diagnostics(of: assertion) }
      }
      checked.append(Reference(claim))
    }
    checked = Array(Set(checked)).sorted()
    diagnostics += PassageChecks(of: read).diagnostics() + ChainChecks(of: read, besides: doubted).diagnostics()
  }
}

/// Checks on whose word an article says something; of several signs that it is another's the first.
private struct VoiceChecks {
  private let speakers: SpeakerChecks
  private let saidBy: SaidByChecks?
  private let own: OwnVoiceChecks

  init(of read: ReadArticle, _ speakers: SpeakerChecks, lexicon: Lexicon?) {
    self.speakers = speakers
    saidBy = lexicon.map { SaidByChecks(of: read, lexicon: $0) }
    own = OwnVoiceChecks(of: read, lexicon: lexicon)
  }

  func diagnostics(of assertion: Assertion) -> [Diagnostic] {
    if assertion.via == .own { return own.diagnostics(of: assertion) }
    let found = speakers.diagnostics(of: assertion)
    return found.isEmpty ? saidBy?.diagnostics(of: assertion) ?? [] : found
  }
}
