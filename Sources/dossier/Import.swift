import ArgumentParser
import Content
import Diagnostics
import DossierModel
import Evidence
import Publication

/// `dossier import`: keeps a captured text and drafts its article.
struct Import: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Keeps a captured text as an original and drafts its article.",
    discussion: """
      The capture goes unchanged into the folder of the originals, under its hash and name. What its lines are (headline, \
      date, byline, body, what to drop) and its language are proposed in the article's front matter, marked for review. \
      Nothing is overwritten. The folder of the content must have a dossier.yaml.
      """)

  @Argument(help: "The captured text; - for standard input.")
  var file: String

  @Option(help: "The identifier of the article: small letters, digits and hyphens.", transform: identifier)
  var id: Identifier

  @Option(help: "The day on which the text was captured, as YYYY-MM-DD.", transform: day)
  var captured: Day?

  @OptionGroup var input: InputOptions

  private static func identifier(_ text: String) throws -> Identifier {
    guard let identifier = Identifier(text) else {
      throw ValidationError("It is made of small letters, digits and inner hyphens, at most 64.")
    }
    return identifier
  }

  private static func day(_ text: String) throws -> Day {
    guard let day = Day(iso: text) else { throw ValidationError("Write a day that there is as YYYY-MM-DD.") }
    return day
  }

  func validate() throws { _ = try input.requireOriginals(for: "Importing") }

  func run() async throws {
    let console = Console(input.diagnostics, isQuiet: input.quiet)
    let originals = try input.requireOriginals(for: "Importing")
    let bytes: [UInt8]
    switch CaptureInput.read(file) {
    case .success(let read): bytes = read
    case .failure(let failure): throw stop([failure.diagnostic], console, .noInput)
    }
    let receiving = ReceivingDossier(input.content)
    if let missing = receiving.missing { throw stop([missing], console, .content) }
    let dossier = await receiving.read()
    let (proposal, problems) = CaptureImport.propose(
      bytes, from: file == "-" ? nil : file, id: id, captured: captured, language: dossier.partial?.language)
    guard let proposal else { throw stop(problems, console, .content) }
    let known = ReceivingDossier.articles(of: proposal, in: dossier)
    let failures = write(proposal, originals: originals)
    guard failures.isEmpty else { throw stop(known + failures, console, .cannotCreate) }
    console.report(known)
    try console.say("Kept \(originals)/\(proposal.originalName), drafted \(input.content)/\(proposal.articlePath).")
    for sentence in proposal.proposals { try console.say(sentence) }
  }

  /// Writes the original first: its name is its hash, so that it stands in nobody's way where the article then cannot be
  /// written. Nothing is written where an article of this identifier is there.
  private func write(_ proposal: CaptureImport, originals: String) -> [Diagnostic] {
    let article = input.content + "/" + proposal.articlePath
    let original = originals + "/" + proposal.originalName
    do throws(DiskFault) {
      let articles = input.content + "/articles"
      if try Disk.disk.leadsOut(articles, of: input.content) { return [Self.leadingOut(articles)] }
      try makeFolder(articles)
      try makeFolder(originals)
      if try Disk.disk.entry(article) != nil { return [Self.known(article)] }
      let known = try Disk.disk.entry(original) == nil ? nil : Disk.disk.read(original)
      if let known, known != proposal.original { throw DiskFault(.occupied, original) }
      if known == nil { try writeWhole(original, proposal.original) }
      try writeWhole(article, proposal.article)
      return []
    } catch {
      let summary = error.reason == .occupied ? "It exists already, and nothing is overwritten" : "It cannot be written"
      return [problem("import-not-written", error.path, summary, error)]
    }
  }

  /// Writes a file, or leaves none.
  private func writeWhole(_ path: String, _ bytes: [UInt8]) throws(DiskFault) {
    do throws(DiskFault) { try Disk.disk.write(path, bytes) } catch {
      if error.reason != .occupied, try Disk.disk.entry(path) != nil { try Disk.disk.remove(path) }
      throw error
    }
  }

  private func makeFolder(_ path: String) throws(DiskFault) {
    if try Disk.disk.entry(path) == nil { try Disk.disk.makeFolder(path) }
  }

  private static func known(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "import-not-written", at: SourcePlace(file: path), "It exists already, and nothing is overwritten",
      explanation: """
        To take a new capture of the same article, import it under another identifier, copy `original`, `sha256`, \
        `captured` and `lines` from the draft into this file, and delete the draft.
        """)
  }

  private static func leadingOut(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "import-not-written", at: SourcePlace(file: path),
      "This folder is a symbolic link that leads out of the content folder",
      explanation: "Nothing is written outside it. Put a folder in its place.")
  }

  private func problem(_ identifier: String, _ path: String, _ summary: String, _ fault: DiskFault) -> Diagnostic {
    Diagnostic(.error, identifier, at: SourcePlace(file: path), summary, explanation: fault.sentence)
  }

  private func stop(_ diagnostics: [Diagnostic], _ console: Console, _ status: ExitStatus) -> ExitCode {
    console.report(diagnostics)
    return console.end("Nothing was imported: \(diagnostics.closingSummary ?? "").", status)
  }
}

extension DiskFault {
  /// What failed, in words.
  var sentence: String {
    switch reason {
    case .full: "The disk or a quota is full."
    case .forbidden: "Permission is missing."
    case .readOnly: "The file system is read-only."
    case .missing: "There is no such file or folder."
    case .occupied: "Something stands there already."
    case .unsupported: "The file system cannot do this."
    case .memory: "Memory ran out."
    case .other(let number): "The system reports error \(number)."
    }
  }
}
