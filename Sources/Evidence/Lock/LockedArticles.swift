import Bytes
import Diagnostics
import DossierModel

/// Turns the files of a lock into findings, each by itself, so that many can be read side by side.
struct LockedArticles: Sendable {
  let digests: DossierDigests
  let indices: [String: Int]
  let forms: NameForms
  /// The forms, by their texts.
  private let formIndices: [ExactText: Int]
  private let claims: [String: Int]

  /// What one file gives.
  enum Outcome: Sendable {
    case found(Int, ArticleFindings)
    /// Nothing that can be used, and why not.
    case refused(Int, String, [Diagnostic])
    /// What is between articles; nil where it cannot be used.
    case between(BetweenRecord?, [Diagnostic])
    /// Nothing about any article.
    case unused(Diagnostic)
  }

  var dossier: Dossier { digests.dossier }

  init(of dossier: Dossier) async {
    digests = await DossierDigests(of: dossier)
    indices = Dictionary(
      dossier.articles.enumerated().map { ($1.id.value.description, $0) }, uniquingKeysWith: { first, _ in first })
    claims = Dictionary(
      dossier.claims.enumerated().map { ($1.id.value.description, $0) }, uniquingKeysWith: { first, _ in first })
    let forms = NameForms(of: dossier)
    self.forms = forms
    formIndices = Dictionary(
      forms.forms.enumerated().map { (ExactText($1.text), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a file records for the dossier as it is.
  func read(_ source: SourceText) -> Outcome {
    let file = LockedFile(source)
    if file.isBetween { return .between(file.between, file.diagnostics) }
    guard let index = indices[file.id] else {
      return .unused(
        Diagnostic(
          .warning, "evidence-unused", at: file.place, "\(file.place.path) belongs to no article of the dossier",
          explanation: "`dossier verify` removes it."))
    }
    guard let record = file.article else { return .refused(index, "its file could not be used", file.diagnostics) }
    let article = dossier.articles[index]
    guard record.sha256 == article.sha256.value, record.lines == digests.lines[index] else {
      let isSame = record.sha256 == article.sha256.value
      let what = isSame ? "other lines of its original" : "another original"
      let diagnostic = Diagnostic(
        .error, "evidence-outdated", at: dossier.sources.place(article.sha256.range),
        "The evidence of \(article.id.value) was found in \(what)",
        explanation: "`dossier verify` examines the original anew.")
      return .refused(index, isSame ? "other lines" : "another original", [diagnostic])
    }
    guard let found = findings(record, index) else {
      let diagnostic = Diagnostic(
        .error, "evidence-damaged", at: file.place,
        "the evidence in \(file.place.path) is damaged: it counts more words of a term than the term has",
        explanation: "It is not used. `dossier verify` writes it anew from the originals.")
      return .refused(index, "its file could not be used", [diagnostic])
    }
    return .found(index, found)
  }

  /// Nil where a term's wording is of no pattern that the term has.
  private func findings(_ record: ArticleRecord, _ index: Int) -> ArticleFindings? {
    var found = ArticleFindings(
      sha256: dossier.articles[index].sha256.value, length: record.length, words: record.words,
      quotedWords: record.quotedWords,
      quotations: record.quotations.sorted { ByteOrder.precedes($0.text, $1.text) },
      uncheckedBecause: record.uncheckedBecause)
    if record.names.digest == digests.names {
      found.names = names(record, index)
      found.namesAreCurrent = true
    }
    found.terms = terms(record)
    let isSound = found.terms.allSatisfy { term in
      term.wordings.allSatisfy { $0.pattern < dossier[term.term].words.count }
    }
    guard isSound else { return nil }
    found.silences = current(record.silences) { digests.silence(of: index, on: $0) }
    found.foreignWatches = current(record.foreignWatches) { digests.silence(of: index, on: $0) }
    found.checkedAssertions = current(record.checked) { claim in
      digests.assertions(by: index, on: claim).isEmpty ? nil : digests.assertions(of: index, on: claim)
    }
    return found
  }

  /// The claims whose digest is that of the question as it is asked now, rising.
  private func current(
    _ entries: [ArticleRecord.ClaimDigest], _ digest: (Int) -> String?
  ) -> [Reference<Claim>] {
    let found = entries.compactMap { entry in
      claims[entry.claim].flatMap { digest($0) == entry.digest ? Reference<Claim>($0) : nil }
    }
    return found.count > 1 ? Set(found).sorted() : found
  }

  private func names(_ record: ArticleRecord, _ index: Int) -> [NameFinding] {
    record.names.forms.compactMap { entry in
      guard let form = formIndices[ExactText(entry.form)] else { return nil }
      let mentions =
        entry.credit.map { NameFinding.Mention(position: $0, voice: .credit) }
        + entry.own.map { NameFinding.Mention(position: $0, voice: .own) }
        + entry.quoted.map { NameFinding.Mention(position: $0, voice: .quoted) }
      return forms.finding(form, in: index, mentions.sorted { $0.position < $1.position })
    }
  }

  private func terms(_ record: ArticleRecord) -> [TermFinding] {
    guard !record.terms.isEmpty else { return [] }
    return dossier.terms.enumerated().compactMap { index, term in
      let id = term.id.value.description
      guard let found = record.terms.first(where: { $0.id == id }), found.digest == digests.terms[index] else {
        return nil
      }
      return TermFinding(term: Reference(index), wordings: found.wordings)
    }
  }
}
