import DossierModel

extension EvidenceLock {
  /// What changed from the findings of a lock to those made now, in sentences; none where nothing did. `refused` says, by
  /// article, why what the lock records of it could not be used.
  public static func changes(
    from old: Findings, to new: Findings, of dossier: Dossier, refused: [Int: String] = [:]
  ) -> [String] {
    var changes: [String] = []
    for (index, article) in dossier.articles.enumerated() {
      let parts = articleChanges(from: old.articles[index], to: new.articles[index], refused: refused[index])
      if !parts.isEmpty { changes.append("\(article.id.value): " + parts.joined(separator: ", ")) }
    }
    // What was recorded of a refused article's pairs is not known, so they are no change.
    let shared = new.shared.filter { refused[$0.first.index] == nil && refused[$0.second.index] == nil }
    if old.shared != shared {
      changes.append("shared text: \(counted(shared.count, "pair")), before \(old.shared.count)")
    }
    return changes
  }

  private static func articleChanges(
    from old: ArticleFindings, to new: ArticleFindings, refused: String?
  ) -> [String] {
    guard old.isExamined, new.isExamined else {
      let quotations = counted(new.quotations.count, "quotation")
      if new.isExamined, let refused { return ["examined anew (\(refused)), \(quotations)"] }
      if new.isExamined { return ["examined for the first time, \(quotations)"] }
      return old.isExamined ? ["no longer examined"] : []
    }
    var parts: [String] = []
    if old.words != new.words { parts.append("other regions") }
    parts += quotationChanges(from: old, to: new)
    if old.names != new.names || !old.namesAreCurrent { parts.append("names changed") }
    if old.terms != new.terms { parts.append("terms changed") }
    if old.silences != new.silences || old.foreignWatches != new.foreignWatches { parts.append("silences changed") }
    if old.checkedAssertions != new.checkedAssertions { parts.append("assertions checked") }
    return parts
  }

  private static func quotationChanges(from old: ArticleFindings, to new: ArticleFindings) -> [String] {
    let added = new.quotations.count { old.quotation($0.text) == nil }
    let gone = old.quotations.count { new.quotation($0.text) == nil }
    let moved = new.quotations.count { finding in
      old.quotation(finding.text).map { $0 != finding } ?? false
    }
    return [(added, "new"), (gone, "gone"), (moved, "changed")].filter { $0.0 > 0 }.map {
      "\(counted($0.0, "quotation")) \($0.1)"
    }
  }

  private static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
