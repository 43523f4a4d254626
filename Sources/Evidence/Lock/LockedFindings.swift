import Diagnostics
import DossierModel
import Parallel

/// Builds findings from the files of a lock.
struct LockedFindings {
  private let articles: LockedArticles
  private(set) var findings: Findings
  private(set) var diagnostics: [Diagnostic] = []
  /// Articles whose file could not be used, and why, so that nothing more is said of them.
  private(set) var refused: [Int: String] = [:]
  private var between: BetweenRecord?
  private var hasBetween = false

  private var dossier: Dossier { articles.dossier }

  /// Takes over what the files record, in their order.
  init(_ outcomes: [LockedArticles.Outcome], _ articles: LockedArticles) {
    self.articles = articles
    findings = Findings.none(for: articles.dossier)
    findings.normalisation = Normalisation.version
    for outcome in outcomes {
      switch outcome {
      case .found(let index, let found): findings.articles[index] = found
      case .refused(let index, let reason, let problems):
        refused[index] = reason
        diagnostics += problems
      case .between(let record, let problems):
        hasBetween = true
        between = record
        diagnostics += problems
      case .unused(let diagnostic): diagnostics.append(diagnostic)
      }
    }
  }

  /// Enters what articles share, and says what the dossier asks and no file answers.
  mutating func finish() async {
    if let between { enter(between) }
    let declared = DeclaredQuotations.all(of: dossier)
    let (digests, findings, refused) = (articles.digests, findings, refused)
    let unanswered = await parallelMap(dossier.articles.indices, size: 128) { index -> [Diagnostic] in
      guard refused[index] == nil else { return [] }
      return UnansweredQuestions(
        digests: digests, declared: declared[index], index: index, findings: findings.articles[index]
      ).diagnostics
    }
    diagnostics += unanswered.joined()
    diagnostics += SharedForms(dossier: dossier, forms: articles.forms).diagnostics
    let missing = dossier.articles.indices.first {
      findings.articles[$0].isExamined && !findings.articles[$0].isCompared
    }
    if let missing, between != nil || !hasBetween {
      diagnostics.append(
        Diagnostic(
          .warning, "shared-text-unchecked", at: dossier.sources.place(dossier.articles[missing].id.range),
          "\(dossier.articles[missing].id.value) was not compared with the other articles for shared text",
          explanation: "`dossier verify` compares all originals."))
    }
  }

  private mutating func enter(_ between: BetweenRecord) {
    let indices = articles.indices
    for (id, index) in indices where findings.articles[index].isExamined {
      findings.articles[index].isCompared = between.articles[id] == BetweenRecord.digest(of: index, articles.digests)
    }
    findings.shared = between.pairs.compactMap { pair in
      guard let first = indices[pair.first], let second = indices[pair.second], first != second,
        findings.articles[first].isCompared, findings.articles[second].isCompared
      else { return nil }
      let shared = SharedText(
        first: Reference(first), second: Reference(second), runs: pair.runs, coverage: pair.coverage)
      return first < second ? shared : shared.swapped
    }.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    findings.groups = SharedTextSearch.groups(of: findings.shared)
  }
}
