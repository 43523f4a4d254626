import ArgumentParser
import Diagnostics

/// Where the input is, and how problems are printed: the options that all commands share.
struct InputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the dossier's content.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      "The folder of the templates.",
      discussion: "Without it, `templates` where you are; without that, the one of the command's own repository.",
      valueName: "folder"))
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "The folder of the captured originals.",
      discussion: "Without it, DOSSIER_ORIGINALS; without either, the evidence lock is trusted.", valueName: "folder"))
  var originals: String?

  @Option(help: "How problems are printed: text (for people), line (one each) or json.")
  var diagnostics = DiagnosticPrinter.Format.text

  @Flag(name: .shortAndLong, help: "Print problems only.")
  var quiet = false
}

extension DiagnosticPrinter.Format: ExpressibleByArgument {}
