import Bytes
import Diagnostics
import DossierModel

/// What a dossier asks of one article and its lock does not answer.
struct UnansweredQuestions {
  let digests: DossierDigests
  let declared: DeclaredQuotations
  let index: Int
  let findings: ArticleFindings

  var diagnostics: [Diagnostic] {
    guard findings.isExamined else { return [unexamined] }
    return quotations + names + terms + silences + assertions
  }

  private var dossier: Dossier { digests.dossier }
  private var article: Article { dossier.articles[index] }
  private var severity: Severity { dossier.rules.verification == .required ? .error : .warning }

  /// One for all, because everything that is quoted from the article follows from it.
  private var unexamined: Diagnostic {
    Diagnostic(
      severity, "article-unexamined", at: dossier.sources.place(article.original.range),
      "The original of \(article.id.value) was never examined, so that nothing quoted from it is verified",
      explanation: "`dossier verify --originals FOLDER` examines it and records what it finds.")
  }

  private var quotations: [Diagnostic] {
    var seen: Set<ExactText> = []
    return ([declared.title] + declared.others).filter { quotation in
      findings.quotation(quotation.text) == nil && seen.insert(ExactText(quotation.text)).inserted
    }.map { quotation in
      Diagnostic(
        severity, "quotation-unverified", at: dossier.sources.place(quotation.range),
        "A quotation from \(article.id.value) is not verified",
        explanation:
          "The evidence does not record it. `dossier verify --originals FOLDER` looks for it in the original.")
    }
  }

  private var names: [Diagnostic] {
    findings.namesAreCurrent
      ? []
      : [warning("names-unchecked", article.id.range, "the names were changed since \(article.id.value) was examined")]
  }

  private var terms: [Diagnostic] {
    dossier.terms.enumerated().filter { index, _ in !findings.terms.contains { $0.term.index == index } }.map {
      warning("term-unchecked", $1.id.range, "the words of \($1.id.value) were not counted in \(article.id.value)")
    }
  }

  private var silences: [Diagnostic] {
    let foreign = Set(findings.foreignWatches)
    return digests.watched.compactMap { claim in
      let watched = dossier.claims[claim]
      guard let pattern = watched.watch.first, !findings.isSilent(on: Reference(claim)),
        !foreign.contains(Reference(claim))
      else { return nil }
      let said = digests.assertions(by: index, on: claim)
      guard said.allSatisfy({ $0.apart != nil }) else { return nil }
      if said.isEmpty, dossier.couldNotKnow(article, of: watched) { return nil }
      return warning(
        "silence-unchecked", pattern.range, "the silence of \(article.id.value) on \(watched.id.value) is not checked")
    }
  }

  private var assertions: [Diagnostic] {
    let known = findings.checkedAssertions
    return digests.answered(by: index).filter { !known.contains(Reference($0)) }.compactMap { claim in
      let asked = dossier.claims[claim].id.value
      return digests.assertions(by: index, on: claim).first.map {
        warning(
          "assertion-unchecked", $0.range,
          "what \(article.id.value) says on \(asked), or that claim, was changed since it was checked")
      }
    }
  }

  private func warning(_ identifier: String, _ range: SourceRange, _ summary: String) -> Diagnostic {
    Diagnostic(
      .warning, identifier, at: dossier.sources.place(range), summary,
      explanation: "`dossier verify --originals FOLDER` examines the original anew.")
  }
}
