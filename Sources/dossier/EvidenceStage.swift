import Bytes
import CSystem
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
    let (files, unreadable) = await Self.lockFiles(in: .disk(input.content))
    let locked = await EvidenceLock.findings(from: files ?? [], in: "\(input.content)/evidence", for: dossier)
    findings = locked.findings
    guard let folder = input.originalsFolder else {
      diagnostics = unreadable + (files == nil ? [] : locked.diagnostics)
      return
    }
    csystem_expect_much_memory()
    let examination = await Examination(of: dossier, in: .disk(folder))
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

  /// The files of the lock, by name; none where there is no lock yet, and nil where nobody can tell.
  static func lockFiles(in folder: ContentFolder) async -> (files: [LockFile]?, diagnostics: [Diagnostic]) {
    let entries: [ContentFolder.Entry]
    switch folder.list("evidence") {
    case .success(let found): entries = found
    case .failure(.missing): return ([], [])
    case .failure(let failure): return (nil, [unreadable("\(folder.name)/evidence", "The evidence lock", failure)])
    }
    let names = entries.filter { !$0.isFolder && $0.name.utf8.suffix(5).elementsEqual(".json".utf8) }.map(\.name)
      .sorted(by: ByteOrder.precedes)
    var files: [LockFile] = []
    var diagnostics: [Diagnostic] = []
    for (name, read) in zip(names, await folder.read(names.map { "evidence/" + $0 })) {
      switch read {
      case .success(let bytes): files.append(LockFile(name: name, bytes: bytes))
      case .failure(let failure):
        diagnostics.append(
          unreadable("\(folder.name)/evidence/\(name)", "This file of the evidence lock", failure))
      }
    }
    return (files, diagnostics)
  }

  private static func unreadable(_ path: String, _ what: String, _ failure: ContentFolder.Failure) -> Diagnostic {
    Diagnostic(.error, "lock-unreadable", at: SourcePlace(file: path), "\(what) \(failure.sentence)")
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
}
