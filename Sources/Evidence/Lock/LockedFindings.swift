import Diagnostics
import DossierModel

/// Builds findings from the files of a lock.
struct LockedFindings {
  private let dossier: Dossier
  private let digests: DossierDigests
  private let indices: [String: Int]
  private let forms: NameForms
  /// The forms, by their texts.
  private let formIndices: [ExactText: Int]
  private(set) var findings: Findings
  private(set) var diagnostics: [Diagnostic] = []
  /// Articles whose file could not be used, so that nothing more is said of them.
  private var refused: Set<Int> = []
  private var between: BetweenRecord?
  private var hasBetween = false

  init(of dossier: Dossier) {
    self.dossier = dossier
    digests = DossierDigests(of: dossier)
    indices = Dictionary(
      dossier.articles.enumerated().map { ($1.id.value.description, $0) }, uniquingKeysWith: { first, _ in first })
    let forms = NameForms(of: dossier)
    self.forms = forms
    formIndices = Dictionary(
      forms.forms.enumerated().map { (ExactText($1.text), $0) }, uniquingKeysWith: { first, _ in first })
    findings = Findings.none(for: dossier)
    findings.normalisation = Normalisation.version
  }

  /// Takes over what one file records.
  mutating func enter(_ file: LockedFile) {
    diagnostics += file.diagnostics
    if file.isBetween {
      hasBetween = true
      between = file.between
      return
    }
    guard let index = indices[file.id] else {
      diagnostics.append(
        Diagnostic(
          .warning, "evidence-unused", at: file.place, "\(file.place.path) belongs to no article of the dossier"))
      return
    }
    if let record = file.article {
      enter(record, index)
    } else {
      refused.insert(index)
    }
  }

  private mutating func enter(_ record: ArticleRecord, _ index: Int) {
    let article = dossier.articles[index]
    guard record.sha256 == article.sha256.value, record.lines == digests.lines[index] else {
      refused.insert(index)
      let what = record.sha256 == article.sha256.value ? "other lines of its original" : "another original"
      diagnostics.append(
        Diagnostic(
          .error, "evidence-outdated", at: dossier.sources.place(article.sha256.range),
          "The evidence of \(article.id.value) was found in \(what)",
          explanation: "`dossier verify` examines the original anew."))
      return
    }
    var found = ArticleFindings(
      sha256: record.sha256, length: record.length, words: record.words, quotedWords: record.quotedWords,
      quotations: record.quotations.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) },
      uncheckedBecause: record.uncheckedBecause)
    if record.names.digest == digests.names {
      found.names = names(record, index)
      found.namesAreCurrent = true
    }
    found.terms = terms(record)
    found.silences = dossier.claims.indices.filter { claim in
      record.silences[dossier.claims[claim].id.value.description] == digests.silence(of: index, on: claim)
    }.map { Reference($0) }
    found.checkedAssertions = digests.answered(by: index).filter { claim in
      record.checked[dossier.claims[claim].id.value.description] == digests.assertions(of: index, on: claim)
    }.map { Reference($0) }
    findings.articles[index] = found
  }

  private func names(_ record: ArticleRecord, _ index: Int) -> [NameFinding] {
    record.names.forms.compactMap { entry in
      guard let form = formIndices[ExactText(entry.form)] else { return nil }
      let owners = forms.forms[form].owners.filter { $0.counts(in: index) }.map(\.subject)
      let mentions =
        entry.own.map { NameFinding.Mention(position: $0, isQuoted: false) }
        + entry.quoted.map { NameFinding.Mention(position: $0, isQuoted: true) }
      return NameFinding(
        form: entry.form, actors: owners.compactMap(\.actor).sorted(), places: owners.compactMap(\.place).sorted(),
        mentions: mentions.sorted { $0.position < $1.position })
    }
  }

  private func terms(_ record: ArticleRecord) -> [TermFinding] {
    dossier.terms.enumerated().compactMap { index, term in
      guard let found = record.terms.first(where: { $0.id == term.id.value.description }),
        found.digest == digests.terms[index]
      else { return nil }
      return TermFinding(term: Reference(index), wordings: found.wordings)
    }
  }
}

extension LockedFindings {
  /// Enters what articles share, and says what the dossier asks and no file answers.
  mutating func finish() {
    if let between { enter(between) }
    let declared = DeclaredQuotations.all(of: dossier)
    for index in dossier.articles.indices where !refused.contains(index) {
      let questions = UnansweredQuestions(
        digests: digests, declared: declared[index], index: index, findings: findings.articles[index])
      diagnostics += questions.diagnostics
    }
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
    for (id, index) in indices where findings.articles[index].isExamined {
      findings.articles[index].isCompared = between.articles[id] == BetweenRecord.digest(of: index, digests)
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
