import Bytes
import Diagnostics
import DossierModel
import Parallel

/// The evidence lock: what was found in the originals, as files that are kept with the content.
///
/// `content/evidence/ID.json` for each article, and `between.json` for what is between them. They hold no sentence of an
/// original: quotations, names and up to four words on either side of a quotation are its only words.
public enum EvidenceLock {
  /// The files for findings that were made with the dossier as it is, ordered by name. An article that was not examined
  /// has none.
  public static func files(for findings: Findings, of dossier: Dossier) async -> [LockFile] {
    let digests = await DossierDigests(of: dossier)
    let articles = findings.articles.indices.filter { findings.articles[$0].isExamined }
    async let between = BetweenRecord(of: findings, digests).file()
    let files = await parallelMap(articles) { index in
      ArticleRecord(of: index, findings.articles[index], digests).file()
    }
    return (files + [await between]).sorted { ByteOrder.precedes($0.name, $1.name) }
  }

  /// The findings that the files of a lock record for the dossier as it is now, and what is wrong with them.
  ///
  /// Diagnostics show the files as files of `folder`. Whatever was found for another question than the dossier asks now
  /// is left out: its quotation is unverified, its silence unchecked. That is a warning, or, for quotations, an error
  /// where the dossier requires verification. `refused` says, by article, why what was recorded of it cannot be used.
  public static func findings(
    from files: [LockFile], in folder: String, for dossier: Dossier
  ) async -> (findings: Findings, diagnostics: [Diagnostic], refused: [Int: String]) {
    await findings(from: files.indices, in: folder, for: dossier) { .success(files[$0]) }
  }

  /// The same, where `read` gives each of these files when it is its turn, so that only a few are held.
  public static func findings(
    from files: Range<Int>, in folder: String, for dossier: Dossier,
    read: @escaping @Sendable (Int) -> Result<LockFile, LockFile.Unreadable>
  ) async -> (findings: Findings, diagnostics: [Diagnostic], refused: [Int: String]) {
    let reader = await LockedArticles(of: dossier)
    let outcomes = await parallelMap(files) { number -> LockedArticles.Outcome in
      switch read(number) {
      case .success(let file): reader.read(SourceText(path: "\(folder)/\(file.name)", bytes: file.bytes))
      case .failure(let failure): .unused(failure.diagnostic)
      }
    }
    var reading = LockedFindings(outcomes, reader)
    await reading.finish()
    return (reading.findings, reading.diagnostics, reading.refused)
  }

  /// Whether the files are, byte for byte, those that findings made now would give.
  public static func isCurrent(_ files: [LockFile], for findings: Findings, of dossier: Dossier) async -> Bool {
    let current = await self.files(for: findings, of: dossier)
    return files.sorted { ByteOrder.precedes($0.name, $1.name) } == current
  }
}
