import ArgumentParser
import Diagnostics
import DossierModel
import Markdown
import Parallel
import Publication
import Site

/// `dossier build`: checks everything, then publishes.
struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks the dossier and publishes its site.",
    discussion: """
      The site appears in one step, or stays as it was: when anything is wrong, nothing is published. Files that did not \
      change keep their dates.
      """)

  @OptionGroup var input: InputOptions

  @Option(help: ArgumentHelp("The folder to publish to.", valueName: "folder"))
  var output = "site"

  @Flag(help: "Write over files of the site that somebody changed by hand.")
  var discardEdits = false

  @Flag(help: "Say where the time went, with --quiet too.")
  var timings = false

  func run() async throws {
    let console = Console(input.diagnostics, isQuiet: input.quiet)
    let clock = Timings()
    let preparation = await Preparation(input, clock)
    guard let plan = preparation.plan, !preparation.diagnostics.hasErrors else {
      throw stop(preparation.diagnostics, console, clock)
    }
    // The process ends with the build. What pages were made from goes with it, and is not taken apart piece by piece.
    _ = Unmanaged.passRetained(plan.edition)
    let (folder, refusals) = OutputFolder.open(request(for: plan))
    guard let folder else { throw stop(preparation.diagnostics + refusals, console, clock, .cannotCreate) }
    let staging = Staging(folder)
    let sink = FileSink { path, bytes in
      staging.add(path, bytes)
      return nil
    } writeParts: { path, parts in
      staging.add(path, parts: parts)
      return nil
    }
    let pageTimes = timings ? PageTimes() : nil
    let progress = Progress(of: plan.pages.count, console)
    let rendering = await clock.measure(.render) {
      await plan.render(to: sink, width: Processors.count, times: pageTimes, progress: progress.advance)
    }
    progress.end()
    let found = preparation.diagnostics + refusals + rendering
    if found.hasErrors { throw stop(found + staging.discard(), console, clock) }
    let report = clock.measure(.publish) { staging.publish() }
    if case .halfWay = report.outcome {
      console.report(found + report.diagnostics)
      throw console.end(Sentences.halfPublished(at: output), .cannotCreate, timings: timings ? clock.table : nil)
    }
    if report.diagnostics.hasErrors { throw stop(found + report.diagnostics, console, clock, .cannotCreate) }
    console.report(found + report.diagnostics)
    try console.say(Sentences.published(report, pages: plan.pages.count, at: output))
    if let pageTimes { try console.say(clock.table(pages: plan.pages.count, pageTimes), isAskedFor: true) }
  }

  private func request(for plan: SitePlan) -> OutputRequest {
    let home = SystemEnvironment.value("HOME").map { [OutputRequest.Guarded.surrounding($0, "that is your home")] }
    let guarded: [OutputRequest.Guarded] =
      [
        .input(input.content, "of the content"), .input(input.templatesFolder, "of the templates"),
        .surrounding(".", "you are in"),
      ] + (input.originalsFolder.map { [.input($0, "of the originals")] } ?? []) + (home ?? [])
    return OutputRequest(
      path: output, guarded: guarded, kept: plan.edition.dossier.keep.map(\.value), discardsEdits: discardEdits)
  }

  /// Says what is wrong and that nothing was published.
  private func stop(
    _ diagnostics: [Diagnostic], _ console: Console, _ clock: Timings, _ status: ExitStatus = .content
  ) -> ExitCode {
    console.report(diagnostics)
    return console.end(Sentences.notPublished(diagnostics), status, timings: timings ? clock.table : nil)
  }
}
