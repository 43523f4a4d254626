import Comparison
import DossierModel
import HTML
import Templates

/// One claim with every answer: the verdict and its rule, the figures, on whose word they rest, the articles' words, the
/// silences, and what the editors build on it.
struct ClaimPage: View {
  let head: ClaimHead
  let figures: Markup
  let parts: PartsTable?
  let chains: Markup
  let groups: [ClaimGroup]
  let hasOddWords: Bool
  let note: Markup
  let silences: [SilenceView]
  /// How many other articles do not answer, where they are too many to be listed.
  let others: String
  let judgements: [JudgementLink]
  let words: PhraseTable<ClaimPhrase>
  let verdictWords: PhraseTable<VerdictPhrase>

  static var fields: [Field<Self>] {
    include(\.head)
    html("figures", \.figures)
    view("parts", \.parts)
    html("chains", \.chains)
    flag("drawn") { $0.hasFigures || !$0.chains.isEmpty }
    flag("pair") { $0.hasFigures && !$0.chains.isEmpty }
    list("groups", \.groups).ifAny("answered")
    flag("odd", \.hasOddWords)
    html("note", \.note)
    list("silences", \.silences)
    text("others", \.others)
    flag("has-silences") { !$0.silences.isEmpty || !$0.others.isEmpty }
    list("judgements", \.judgements).ifAny("rested")
    view("t", \.words)
    view("verdicts", \.verdictWords)
  }

  private var hasFigures: Bool { !figures.isEmpty || parts != nil }

  init(in scope: PageScope, claim reference: Reference<Claim>) {
    let claim = scope.dossier[reference]
    words = scope.phrases.claims
    verdictWords = scope.phrases.verdicts
    head = ClaimHead(in: scope, claim: reference)
    figures = ClaimFigures(scope, reference).markup
    parts = PartsTable(scope, reference)
    chains = ClaimChains(scope, reference).markup
    let answers = ClaimAnswers(scope, reference)
    groups = answers.groups
    hasOddWords = answers.hasOddWords
    note = claim.note.map { scope.blocks($0, about: .claim(reference)) } ?? Markup()
    (silences, others) = SilenceView.all(in: scope, reference)
    judgements = JudgementLink.all(in: scope, restingOn: reference)
  }
}

/// The beginning of a claim's page, and the ways from it.
struct ClaimHead: View {
  let frame: FrameView
  let index: LinkView
  let topic: LinkView
  let question: String
  let verdict: Markup
  /// The rule that gave the verdict, and where all rules stand.
  let rule: String
  let rules: String
  let sentence: String
  /// The answers in a line, each with its articles.
  let answers: String
  let facts: [FactView]
  let basis: Markup
  let oneSide: Markup
  let previous: LinkView?
  let next: LinkView?

  static var fields: [Field<Self>] {
    view("frame", \.frame)
    view("index", \.index)
    view("topic", \.topic)
    text("question", \.question)
    html("verdict", \.verdict)
    text("rule", \.rule)
    text("rules", \.rules)
    text("sentence", \.sentence)
    text("answers", \.answers)
    list("facts", \.facts)
    html("basis", \.basis)
    html("one-side", \.oneSide)
    view("previous", \.previous)
    view("next", \.next)
  }

  init(in scope: PageScope, claim reference: Reference<Claim>) {
    let claim = scope.dossier[reference]
    let comparison = scope.edition.comparisons[reference]
    let compare = Page.index(.compare, page: 1)
    question = claim.question
    verdict = scope.mark(of: comparison.verdict)
    rule = scope.rule(of: comparison, kind: claim.kind)
    rules = scope.links.link(to: .method, anchor: "verdicts")
    sentence = scope.sentence(of: reference)
    answers = scope.answersLine(of: reference)
    index = LinkView(text: scope.phrases.common(.compare), href: scope.links.link(to: compare))
    topic = LinkView(
      text: scope.dossier[claim.topic].title,
      href: scope.links.link(to: scope.matrixPage(of: reference), anchor: claim.id.value.description))
    frame = scope.frame(title: question, description: sentence, part: compare)
    facts = ClaimFacts(scope, reference).facts
    basis = comparison.articles.isEmpty ? Markup() : scope.basis(of: comparison.origins)
    oneSide =
      comparison.origins.oneSide.map { side in
        scope.phrases.verdicts.markup(.oneSide, ["actor": scope.anchor(to: .actor(side))])
      } ?? Markup()
    let neighbours = scope.neighbours(of: reference)
    previous = neighbours.previous.map { scope.link(to: $0) }
    next = neighbours.next.map { scope.link(to: $0) }
  }
}

/// A judgement that rests on a claim, and where it stands.
struct JudgementLink: View {
  let judgement: JudgementView
  let href: String

  static var fields: [Field<Self>] {
    view("judgement", \.judgement)
    text("href", \.href)
  }

  /// The judgements that rest on `claim`.
  static func all(in scope: PageScope, restingOn claim: Reference<Claim>) -> [JudgementLink] {
    scope.dossier.judgements.filter { $0.restsOn.contains { $0.value == claim } }.map { judgement in
      JudgementLink(
        judgement: scope.view(of: judgement),
        href: scope.links.link(to: .home, anchor: judgement.id.value.description))
    }
  }
}
