import ArgumentParser
import Diagnostics
import Parallel
import Site

/// `dossier check`: all that `build` does, but for publishing.
struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks everything that a build would, and publishes nothing.")

  @OptionGroup var input: InputOptions

  @Flag(help: "Say where the time went, with --quiet too.")
  var timings = false

  func run() async throws {
    let console = Console(input.diagnostics, isQuiet: input.quiet)
    let clock = Timings()
    let preparation = await Preparation(input, clock)
    var diagnostics = preparation.diagnostics
    var pages = 0
    let pageTimes = timings ? PageTimes() : nil
    if let plan = preparation.plan, !diagnostics.hasErrors {
      pages = plan.pages.count
      let progress = Progress(of: pages, console)
      diagnostics += await clock.measure(.render) {
        await plan.render(to: .none, width: Processors.count, times: pageTimes, progress: progress.advance)
      }
      progress.end()
    }
    console.report(diagnostics)
    try console.say(Sentences.checked(input.content, diagnostics, pages: pages))
    if let pageTimes { try console.say(clock.table(pages: pages, pageTimes), isAskedFor: true) }
    if diagnostics.hasErrors { throw ExitStatus.content.code }
  }
}
