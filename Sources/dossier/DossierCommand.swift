import ArgumentParser

/// The command: what it can do, and nothing of how.
@main
struct DossierCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Publishes a briefing dossier: articles about one event, side by side, with their evidence.",
    discussion: """
      Editors keep articles and a manifest as text files in a folder. `dossier build` checks all of it and publishes a \
      static site; when something is wrong it says where and publishes nothing.
      """,
    version: version,
    subcommands: [Build.self, Check.self, Verify.self, Import.self])

  /// The version of the program, which no page shows: pages depend on content alone.
  static let version = "1.0.0"
}
