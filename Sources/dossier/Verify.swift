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
      written to the folder `evidence` in the content. The lock is renewed only when nothing of \
      that is wrong; the other checks are those of dossier check and dossier build.
      """)

  @OptionGroup var input: InputOptions

  @Flag(help: "Say where the time went, with --quiet too.")
  var timings = false

  func validate() throws { _ = try input.requireOriginals(for: "Verifying") }

  func run() async throws {
    let console = Console(input.diagnostics, isQuiet: input.quiet)
    let originals = try input.requireOriginals(for: "Verifying")
    let clock = Timings()
    let content = ContentFolder.disk(input.content)
    let reading = await clock.measure(.content) { await ContentReader.read(content) }
    guard let dossier = reading.dossier else {
      throw stop(reading.diagnostics + (await EvidenceStage.examine(reading, input)), console, clock)
    }
    let examination = await clock.measure(.examination) { await Examination(of: dossier, in: .disk(originals)) }
    let found = reading.diagnostics + examination.diagnostics
    guard !found.hasErrors else { throw stop(found, console, clock) }
    let renewed = await clock.measure(.record) { await EvidenceLock.files(for: examination.findings, of: dossier) }
    let (files, failures) = await clock.measure(.lock) {
      let (known, unreadable) = await LockFolder(in: content).readAll()
      guard let files = known else { return ([LockFile](), unreadable) }
      guard files != renewed else { return (files, [Diagnostic]()) }
      return (files, await LockWriting(content: input.content).replace(files, by: renewed))
    }
    guard failures.isEmpty else { throw stop(found + failures, console, clock, .cannotCreate) }
    console.report(found)
    let isCurrent = files == renewed
    if !isCurrent {
      let changes =
        await Self.changes(from: files, to: examination.findings, of: dossier) + Self.removals(from: files, to: renewed)
      if !changes.isEmpty { try console.say(changes.joined(separator: "\n")) }
    }
    try console.say(
      (isCurrent ? "The evidence lock is up to date: " : "Renewed the evidence lock: ")
        + "\(Sentences.evidence(examination.findings)).")
    if timings { try console.say(clock.table, isAskedFor: true) }
  }

  /// What changed since these files were written.
  private static func changes(from files: [LockFile], to new: Findings, of dossier: Dossier) async -> [String] {
    guard !files.isEmpty else { return EvidenceLock.changes(from: .none(for: dossier), to: new, of: dossier) }
    let old = await EvidenceLock.findings(from: files, in: "evidence", for: dossier)
    return EvidenceLock.changes(from: old.findings, to: new, of: dossier, refused: old.refused)
  }

  /// The files that are gone, in sentences.
  private static func removals(from old: [LockFile], to new: [LockFile]) -> [String] {
    let names = Set(new.map(\.name))
    return old.map(\.name).filter { !names.contains($0) }.sorted().map {
      "evidence/\($0): removed, as it belongs to no article of the dossier"
    }
  }

  private func stop(
    _ diagnostics: [Diagnostic], _ console: Console, _ clock: Timings, _ status: ExitStatus = .content
  ) -> ExitCode {
    console.report(diagnostics)
    return console.end(
      "The evidence lock was left as it is: \(diagnostics.closingSummary ?? "nothing was found").", status,
      timings: timings ? clock.table : nil)
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
