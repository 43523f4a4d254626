import Diagnostics

/// Everything that publication says: here what it refuses and finds, in `DiskSentences` what happens on the disk.
struct PublicationSentences {
  /// The output folder as the user named it.
  let output: String

  /// Something because of which nothing is published, or not all.
  func error(_ identifier: String, _ summary: String, _ explanation: String, notes: [String] = []) -> Diagnostic {
    diagnostic(.error, identifier, summary, explanation, notes)
  }

  /// Something that the publication got over.
  func warning(_ identifier: String, _ summary: String, _ explanation: String, notes: [String] = []) -> Diagnostic {
    diagnostic(.warning, identifier, summary, explanation, notes)
  }

  private func diagnostic(
    _ severity: Severity, _ identifier: String, _ summary: String, _ explanation: String, _ notes: [String]
  ) -> Diagnostic {
    Diagnostic(
      severity, identifier, at: output.isEmpty ? nil : SourcePlace(file: output), summary, explanation: explanation,
      notes: notes.map { .init($0) })
  }

  /// At most ten paths, and how many more.
  private func listed(_ paths: [RelativePath]) -> [String] {
    paths.sorted().prefix(10).map(\.readable) + (paths.count > 10 ? ["and \(paths.count - 10) more"] : [])
  }
}

// Refusals.
extension PublicationSentences {
  private static let choose = "Nothing was written. Choose another folder with --output."

  func nowhere() -> Diagnostic {
    error("output-nowhere", "'\(output)' names no folder that could be made", Self.choose)
  }

  func danglingLink(_ path: String) -> Diagnostic {
    error("output-nowhere", "The symbolic link '\(path)' leads to nothing.", Self.choose)
  }

  func notAFolder() -> Diagnostic { error("output-not-a-folder", "The output is not a folder.", Self.choose) }

  func isGuarded(_ folder: OutputRequest.Guarded) -> Diagnostic {
    error("output-guarded", "The output is the folder \(folder.name).", Self.choose)
  }

  func holdsGuarded(_ folder: OutputRequest.Guarded) -> Diagnostic {
    error("output-guarded", "The output holds the folder \(folder.name).", Self.choose)
  }

  func liesInGuarded(_ folder: OutputRequest.Guarded) -> Diagnostic {
    error("output-guarded", "The output lies in the folder \(folder.name).", Self.choose)
  }

  func notOurs(_ first: RelativePath) -> Diagnostic {
    error(
      "output-not-ours", "The folder is not empty, and no build of a dossier wrote it: it holds '\(first.readable)'.",
      "A site carries the list of its files in '\(ReservedName.list)'; without it, nothing in the folder is touched.\n"
        + "Choose another folder with --output, or empty this one.")
  }

  func damagedList(_ name: String) -> Diagnostic {
    error(
      "output-list-damaged", "The list of the site's files, '\(name)', is damaged.",
      "Without it nobody can tell which files are the site's own, so nothing was touched.\n"
        + "Restore it, or empty the folder; the next build writes the whole site.")
  }

  func locked() -> Diagnostic {
    error(
      "output-locked", "Another build is publishing to this folder.", "Nothing was written. Wait until it has ended.")
  }

  func lockIsClosed(_ path: String) -> Diagnostic {
    error(
      "output-locked", "Another build may be publishing to this folder.",
      "Its lock, '\(NameText.readable(path))', is somebody else's and cannot be opened. Nothing was written.\n"
        + "Wait until it has ended; where none is running, remove the lock.")
  }

  func nameTaken(_ path: String) -> Diagnostic {
    error(
      "output-in-the-way",
      "'\(NameText.readable(path))' has a name that builds use, and no build made it as it is.",
      "Nothing was written. Move it away, or remove it if nobody needs it.")
  }

  func keptPath(_ text: String, _ fault: RelativePath.Fault) -> Diagnostic {
    error("output-path", "The path '\(text)' on the list of what is kept \(fault.rawValue).", "Nothing was written.")
  }
}

// What was to be written.
extension PublicationSentences {
  func path(_ text: String, _ fault: RelativePath.Fault) -> Diagnostic {
    error("output-path", "The path '\(text)' \(fault.rawValue).", "Nothing was published.")
  }

  func writtenTwice(_ path: RelativePath) -> Diagnostic {
    error("output-written-twice", "Two things were to be written to '\(path.text)'.", "Nothing was published.")
  }

  func onKeepList(_ path: RelativePath) -> Diagnostic {
    error(
      "output-kept", "'\(path.text)' was to be written, and is on the list of what is kept.",
      "What is kept is not the site's own. Nothing was published.")
  }

  func edited(_ paths: [RelativePath]) -> Diagnostic {
    let what = paths.count == 1 ? "A file of the site was" : "\(paths.count) files of the site were"
    return error(
      "output-edited", "\(what) changed by hand since the last build.",
      "A build would write over the change, so nothing was published.\n"
        + "Bring it into the content or the templates; or give it up with --discard-edits.",
      notes: listed(paths))
  }

  func inTheWay(_ paths: [RelativePath]) -> Diagnostic {
    let what = paths.count == 1 ? "Something" : "\(paths.count) things"
    return error(
      "output-in-the-way",
      "\(what) not written by a build \(paths.count == 1 ? "stands" : "stand") in the way of the site.",
      "Nothing was published. Move it away.", notes: listed(paths))
  }

  func foreign(_ paths: [RelativePath]) -> Diagnostic {
    let isOne = paths.count == 1
    return warning(
      "output-foreign",
      "\(isOne ? "One file" : "\(paths.count) files") in the output \(isOne ? "was" : "were") not written by a build.",
      (isOne ? "It is kept as it is. " : "They are kept as they are. ") + advice(on: paths), notes: listed(paths))
  }

  /// What can be done about files that no build wrote; under `keep` stand only names at the top of the site.
  private func advice(on paths: [RelativePath]) -> String {
    if paths.allSatisfy({ $0.holder == nil && canBeNamed($0) }) {
      let all = paths.count == 1 ? "it" : "them"
      return "Name \(all) under `keep` in dossier.yaml, or remove \(all)."
    }
    guard paths.count == 1, let path = paths.first else {
      return "Under `keep` in dossier.yaml can stand names at the top, also of folders in which nothing of the site "
        + "stands; remove the others."
    }
    guard let folder = path.ancestors.last, canBeNamed(folder) else {
      return "Remove it, or give it a name that can stand under `keep` in dossier.yaml."
    }
    return "Remove it; or, if nothing of the site stands in '\(folder.readable)', name that folder under `keep` in "
      + "dossier.yaml."
  }

  /// Whether its name can stand in dossier.yaml.
  private func canBeNamed(_ path: RelativePath) -> Bool {
    !NameText.holdsBytes(path.text) && !path.text.unicodeScalars.contains { $0.value < 0x20 || $0 == "*" || $0 == "\\" }
  }

  func appeared(_ paths: [RelativePath]) -> Diagnostic {
    warning(
      "output-foreign", "Files appeared or changed in the output while it was being replaced.",
      "They are kept as they are.", notes: listed(paths))
  }

  func rescued(_ paths: [RelativePath], to folder: String) -> Diagnostic {
    warning(
      "output-edited", "Files of the site were changed by hand while it was being replaced.",
      "The new edition is published without the change. As they were, they lie in '\(NameText.readable(folder))'.",
      notes: listed(paths))
  }

  func rescuedFromLeftover(_ paths: [RelativePath], to folder: String) -> Diagnostic {
    warning(
      "output-edited", "An interrupted build left files that are neither its own nor in the site.",
      "They were perhaps changed by hand while it replaced the site. They lie in '\(NameText.readable(folder))'.",
      notes: listed(paths))
  }

  func leftEdited(_ paths: [RelativePath]) -> Diagnostic {
    warning(
      "output-edited", "Files of the site were changed by hand while it was being replaced.",
      "They were left as they are. Bring the change into the content or the templates; or give it up with "
        + "--discard-edits.",
      notes: listed(paths))
  }
}
