import ArgumentParser
import Diagnostics
import Publication

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

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

  /// Runs what the arguments say. A command that does not exist is answered here, with the nearest that does.
  static func main() async {
    // A reader that has gone away is an answer of the system's to a call, and not the end of the command.
    signal(SIGPIPE, SIG_IGN)
    if let argument = argumentThatIsNoText {
      exit(withError: ValidationError("The argument '\(argument)' is not UTF-8. Nothing can be named so."))
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    if let name = arguments.first, !name.hasPrefix("-"), !commands.contains(name) {
      let near = NearestName.candidates(for: name, among: commands)
      let hint = near.first.map { "Did you mean '\($0)'?" } ?? "There are: \(commands.joined(separator: ", "))."
      exit(withError: ValidationError("There is no command '\(name)'. \(hint)"))
    }
    do {
      var command = try parseAsRoot(arguments)
      if let obstacle = Threads.obstacle {
        Console(.text, isQuiet: false).report([obstacle])
        throw ExitStatus.systemError.code
      }
      if var command = command as? any AsyncParsableCommand { try await command.run() } else { try command.run() }
    } catch {
      exit(withError: error)
    }
  }

  /// The first argument that is not UTF-8, and which Swift would mend in silence so that it named something else.
  private static var argumentThatIsNoText: String? {
    UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).lazy.compactMap(\.self)
      .first { String(validatingCString: $0) == nil }
      .map { NameText.escaped(UnsafeBufferPointer(start: $0, count: strlen($0))) }
  }

  private static var commands: [String] {
    configuration.subcommands.map { "\($0)".lowercased() } + ["help"]
  }

  /// The version of the program, which no page shows: pages depend on content alone.
  static let version = "1.0.0"
}
