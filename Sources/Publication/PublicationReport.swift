import Diagnostics

/// What publication is doing, for those who measure it.
public enum PublicationPhase: String, CaseIterable, Sendable {
  /// Comparing the edition with the folder.
  case planning
  /// Giving the files that stay a name in the staging folder.
  case linking
  /// Waiting for the disk.
  case syncing
  /// Exchanging the two editions.
  case replacing
  /// Removing the old edition.
  case removing
}

/// How a publication ended. Paths are relative to the site, sorted by their bytes.
public struct PublicationReport: Sendable {
  /// The end.
  public enum Outcome: Sendable {
    /// The new edition is published.
    case published
    /// The new edition is the published one; nothing was written.
    case unchanged
    /// Nothing was published, and `diagnostics` say why. The published site is as it was.
    case failed
    /// Some files of the site are of the new edition and some of the old, and `diagnostics` say why.
    case halfWay
  }

  /// The end.
  public internal(set) var outcome = Outcome.failed
  /// Why the new edition did not appear in one step; nil where it did.
  public internal(set) var obstacle: String?
  /// Files that are new.
  public internal(set) var added: [String] = []
  /// Files with other bytes than before.
  public internal(set) var changed: [String] = []
  /// How many files stayed as they were, dates included.
  public internal(set) var unchangedCount = 0
  /// Files of an earlier edition that are no more.
  public internal(set) var removed: [String] = []
  /// What is not ours and stayed.
  public internal(set) var kept: [String] = []
  /// Errors where nothing was published, and warnings.
  public internal(set) var diagnostics: [Diagnostic]

  init(diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  mutating func describe(_ plan: PublicationPlan, _ sentences: PublicationSentences) {
    added = plan.added.map(\.text)
    changed = plan.changed.map(\.text)
    unchangedCount = plan.unchanged.count
    removed = plan.removed.map(\.text)
    kept = (plan.kept + plan.foreign).sorted().map(\.readable)
    if !plan.edited.isEmpty { diagnostics.append(sentences.edited(plan.edited)) }
    if !plan.inTheWay.isEmpty { diagnostics.append(sentences.inTheWay(plan.inTheWay)) }
    let foreign = plan.foreign.filter { !plan.inTheWay.contains($0) }
    if !foreign.isEmpty { diagnostics.append(sentences.foreign(foreign)) }
  }
}
