import DossierModel
import HTML
import Templates

/// One claim with every answer.
struct ClaimPage: View {
  let frame: FrameView
  let question: String
  let verdict: Markup
  let sentence: String
  let answers: [AssertionView]

  static var fields: [Field<Self>] {
    view("frame") { $0.frame }
    text("question") { $0.question }
    html("verdict") { $0.verdict }
    text("sentence") { $0.sentence }
    list("answers") { $0.answers }
  }

  init(in scope: PageScope, claim reference: Reference<Claim>) {
    let claim = scope.dossier[reference]
    question = claim.question
    verdict = scope.mark(of: scope.edition.comparisons[reference].verdict)
    sentence = scope.sentence(of: reference)
    frame = scope.frame(title: question, description: sentence, part: .index(.compare, page: 1))
    answers = claim.answers.flatMap { answer in
      answer.assertions.enumerated().map { index, assertion in
        let id = scope.dossier[answer.article].id.value.description
        return scope.view(
          of: assertion, by: answer.article, on: claim, anchor: index == 0 ? id : "\(id)-\(index + 1)")
      }
    }
  }
}
