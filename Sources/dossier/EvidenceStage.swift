import ArgumentParser
import Content
import Diagnostics
import DossierModel
import Evidence

/// What is known of the originals: always what the evidence lock records, so that a build with originals at hand and one
/// without give the same site. With originals, the lock must be what they say.
struct EvidenceStage {
  /// What the lock records for the dossier as it is.
  let findings: Findings
  /// What is wrong with the lock, and with the dossier where originals were read.
  let diagnostics: [Diagnostic]

  init(of dossier: Dossier, _ input: InputOptions) async {
    let lock = LockFolder(in: .disk(input.content))
    guard let originals = input.originalsFolder else {
      let names = lock.names ?? []
      let locked = await EvidenceLock.findings(from: names.indices, in: lock.path, for: dossier) { number in
        lock.read(names[number])
      }
      findings = locked.findings
      diagnostics = lock.names == nil ? lock.diagnostics : locked.diagnostics
      return
    }
    let (files, unreadable) = await lock.readAll()
    let locked = await EvidenceLock.findings(from: files ?? [], in: lock.path, for: dossier)
    findings = locked.findings
    let examination = await Examination(of: dossier, in: .disk(originals))
    var found = unreadable + examination.diagnostics
    // While something is wrong the lock cannot be renewed, and would only be out of date again.
    if !found.hasErrors, let files, await !EvidenceLock.isCurrent(files, for: examination.findings, of: dossier) {
      let changes = EvidenceLock.changes(
        from: locked.findings, to: examination.findings, of: dossier, refused: locked.refused)
      let unused = locked.diagnostics.filter { $0.identifier == "evidence-unused" }.map(\.summary)
      found.append(Self.outOfDate(input.content, changes + unused))
    }
    diagnostics = found
  }

  /// What the originals, where they are at hand, say against a dossier whose content has mistakes.
  static func examine(_ reading: ContentReading, _ input: InputOptions) async -> [Diagnostic] {
    guard let dossier = reading.partial, let folder = input.originalsFolder else { return [] }
    return await Examination.diagnostics(of: dossier, besides: reading.gaps, in: .disk(folder))
  }

  private static func outOfDate(_ content: String, _ changes: [String]) -> Diagnostic {
    Diagnostic(
      .error, "lock-out-of-date", at: SourcePlace(file: "\(content)/evidence"),
      "The evidence lock is not what the originals say of this dossier",
      explanation:
        "Run `dossier verify`, which renews it and says what changed; then look at the change and commit it.",
      notes: changes.map { Diagnostic.Note($0) })
  }
}

extension InputOptions {
  /// The folder of the originals: the option's, or the environment's; nil where neither names one.
  var originalsFolder: String? { originals ?? SystemEnvironment.value("DOSSIER_ORIGINALS") }

  /// The same, for a command that is nothing without it.
  func requireOriginals(for work: String) throws -> String {
    guard let originalsFolder else {
      throw ValidationError("\(work) needs the folder of the originals: --originals or DOSSIER_ORIGINALS.")
    }
    return originalsFolder
  }
}
