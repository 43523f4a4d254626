import ArgumentParser

/// The command.
@main
struct DossierCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dossier", abstract: "Publishes briefing dossiers.")
}
