import ArgumentParser
import Content
import Diagnostics
import DossierModel
import Evidence
import Publication

/// `dossier verify`: reads the originals and renews the evidence lock.
struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads the originals and renews the evidence lock.",
    discussion: """
      Every quotation, name, wording and silence of the dossier is looked up in the originals, and what was found is \
      written to the folder `evidence` in the content. The lock is renewed only when nothing is wrong.
      """)

  @OptionGroup var input: InputOptions

  func run() async throws {
    let console = Console(input.diagnostics, isQuiet: input.quiet)
    guard let originals = input.originalsFolder else {
      throw ValidationError("Verifying needs the originals: name their folder with --originals or DOSSIER_ORIGINALS.")
    }
    let content = ContentFolder.disk(input.content)
    let reading = await ContentReader.read(content)
    guard let dossier = reading.dossier else { throw stop(reading.diagnostics, console) }
    let examination = await Examination(of: dossier, in: .disk(originals))
    let found = reading.diagnostics + examination.diagnostics
    guard !found.hasErrors else { throw stop(found, console) }
    let (files, _) = EvidenceStage.lockFiles(in: content)
    let renewed = await EvidenceLock.files(for: examination.findings, of: dossier)
    let old = await EvidenceLock.findings(
      from: files.map { SourceText(path: $0.name, bytes: $0.bytes) }, for: dossier
    ).findings
    let writing = LockWriting(folder: input.content + "/evidence")
    let failures = writing.replace(files, by: renewed)
    guard failures.isEmpty else { throw stop(found + failures, console, .cannotCreate) }
    console.report(found)
    for change in EvidenceLock.changes(from: old, to: examination.findings, of: dossier) { console.say(change) }
    console.say(
      files == renewed
        ? "The evidence lock is up to date: \(Sentences.evidence(examination.findings))."
        : "Renewed the evidence lock: \(Sentences.evidence(examination.findings)).")
  }

  private func stop(_ diagnostics: [Diagnostic], _ console: Console, _ status: ExitStatus = .content) -> ExitCode {
    console.report(diagnostics)
    console.say("The evidence lock was left as it is: \(diagnostics.closingSummary ?? "nothing was found").")
    return status.code
  }
}

extension Sentences {
  /// How much was found in the originals.
  static func evidence(_ findings: Findings) -> String {
    let quotations = findings.articles.reduce(0) { $0 + $1.quotations.count }
    let silences = findings.articles.reduce(0) { $0 + $1.silences.count }
    return [
      counted(findings.articles.count { $0.isExamined }, "original"), counted(quotations, "quotation"),
      counted(silences, "silence") + " checked", counted(findings.shared.count, "pair") + " with shared text",
    ].joined(separator: ", ")
  }
}
