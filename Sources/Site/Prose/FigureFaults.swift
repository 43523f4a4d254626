import Diagnostics
import DossierModel
import Markdown

/// How a figure is another than in the answer on which it rests, which gives the same number.
enum FigureFault {
  /// It lacks the qualifier that it has there, or has another.
  case dropped(Figure.Amount.Qualifier)
  /// It has a qualifier, in these words, where it has none there.
  case invented(String)
  /// It counts this unit, and another there.
  case otherUnit(String)
  /// It counts those whom this befell, and there others.
  case otherFate(String)
  /// It goes up where the answer's goes down, or the other way round; with the word that says so.
  case otherDirection(String)
  /// It counts these people, and the answer those, of whom none is one of these.
  case otherKind(String, String)
  /// It is a part of this one, which the text around its marker makes of it.
  case partOf(String)

  /// Whether the page would print a figure that no marker has.
  var isError: Bool { if case .partOf = self { true } else { false } }
}

// What is said of a figure that is wrong.
extension FigureCheck {
  func unmarked(_ figure: String, _ free: Freedom, at place: SourcePlace) -> Diagnostic {
    var advice = "Make it the text of a marker, which shows what the article says: `[\(figure)](claim:ID/ARTICLE)`."
    if case .judgement = free { advice += " Or name under `rests-on` the claim that has it." }
    return Diagnostic(
      .error, "figure-without-evidence", at: place, "The figure “\(figure)” has no evidence", explanation: advice)
  }

  /// What is said of a figure that is another than the answer has, or stronger or weaker.
  func otherwise(_ figure: String, _ fault: FigureFault, _ evidence: Evidence, at place: SourcePlace) -> Diagnostic {
    let isAsStrong = "A figure is exactly as strong as its text"
    let (identifier, what, advice) =
      switch fault {
      case .dropped(let qualifier):
        (
          "qualifier-dropped",
          "stands without the “\(qualifier.rawValue)” that the answer of `\(evidence.article)` has",
          "\(isAsStrong): write “\(qualifier.rawValue) \(figure)”."
        )
      case .invented(let words):
        (
          "qualifier-added", "stands with “\(words)”, which the answer of `\(evidence.article)` does not have",
          "\(isAsStrong)."
        )
      case .otherUnit(let unit):
        (
          "unit-otherwise", "counts “\(unit)”, which the answer of `\(evidence.article)` does not",
          "Write the unit of the answer, or the number that it has in this one."
        )
      case .otherFate(let fate):
        (
          "befell-others", "stands beside “\(fate)”, and `\(evidence.claim)` does not ask who that befell",
          "Check which claim has the figure, and what befell those whom it counts."
        )
      case .otherDirection(let word):
        (
          "moves-otherwise", "stands beside “\(word)”, and the answer of `\(evidence.article)` goes the other way",
          "Check whether it went up or down."
        )
      case .otherKind(let kind, let known):
        (
          "kind-otherwise", "stands before “\(kind)”, and the answer of `\(evidence.article)` has it of “\(known)”",
          "Check who is counted."
        )
      case .partOf(let whole):
        (
          "figure-parted", "is a part of “\(whole)”, which goes on outside of the marker",
          "Make all of it the marker's text; or part the figure from the word beside it."
        )
      }
    return Diagnostic(
      fault.isError ? .error : .warning, identifier, at: place, "The figure “\(figure)” \(what)", explanation: advice,
      notes: answer(of: evidence))
  }

  func contradiction(of figure: String, _ evidence: Evidence, at place: SourcePlace) -> Diagnostic {
    Diagnostic(
      .error, "figure-not-in-evidence", at: place,
      "The figure “\(figure)” is not in the answer of `\(evidence.article)` to `\(evidence.claim)`",
      explanation:
        "A marker leads to the words on which its text rests; name the claim and the article that have the figure.",
      notes: answer(of: evidence))
  }

  private func answer(of evidence: Evidence) -> [Diagnostic.Note] {
    let range = links.answer(evidence)?.answer.assertions.first.map { $0.value?.range ?? $0.range }
    return range.map { [Diagnostic.Note("The answer stands here", at: edition.dossier.sources.place($0))] } ?? []
  }
}
