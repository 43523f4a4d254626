import DossierModel
import HTML
import Templates

/// A judgement of the editors on paper, with the numbers of the claims on which it rests.
struct PrintJudgement: View {
  /// One claim.
  struct Ground: View {
    let anchor: String
    let number: String

    static var fields: [Field<Self>] {
      text("anchor", \.anchor)
      text("number", \.number)
    }
  }

  let text: Markup
  let confidence: Markup
  let grounds: [Ground]

  static var fields: [Field<Self>] {
    html("text", \.text)
    html("confidence", \.confidence)
    list("grounds", \.grounds).ifAny("has-grounds")
  }

  init(_ judgement: Judgement, numbers: ClaimNumbers, in scope: PageScope) {
    let view = scope.view(of: judgement)
    text = view.text
    confidence = view.confidence
    grounds = judgement.restsOn.sorted { numbers[$0.value] < numbers[$1.value] }.map { claim in
      Ground(anchor: scope.printAnchor(of: .claim(claim.value)), number: numbers.number(of: claim.value))
    }
  }
}
