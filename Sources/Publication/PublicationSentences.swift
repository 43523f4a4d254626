import Diagnostics

/// Everything that publication says, in one place.
struct PublicationSentences {
  /// The output folder as the user named it.
  let output: String

  private func error(_ identifier: String, _ summary: String, _ explanation: String, notes: [String] = []) -> Diagnostic
  {
    Diagnostic(
      .error, identifier, at: output.isEmpty ? nil : SourcePlace(file: output), summary, explanation: explanation,
      notes: notes.map { .init($0) })
  }

  private func warning(_ identifier: String, _ summary: String, _ explanation: String, notes: [String] = [])
    -> Diagnostic
  {
    Diagnostic(
      .warning, identifier, at: SourcePlace(file: output), summary, explanation: explanation,
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
      isOne
        ? "It is kept as it is. Name it under `keep` in dossier.yaml, or remove it."
        : "They are kept as they are. Name them under `keep` in dossier.yaml, or remove them.",
      notes: listed(paths))
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

// What happened on the disk.
extension PublicationSentences {
  func fault(_ fault: DiskFault, _ consequence: String = "Nothing was published.") -> Diagnostic {
    let place = fault.path.isEmpty ? "" : " (at '\(fault.readablePath)')"
    return switch fault.reason {
    case .full: error("disk-full", "The disk is full\(place).", consequence + " Make room and build again.")
    case .forbidden where fault.isReading:
      error("output-not-readable", "Permission to read is missing\(place).", consequence)
    case .forbidden: error("output-not-writable", "Permission to write is missing\(place).", consequence)
    case .memory: error("no-memory", "Memory ran out.", consequence)
    case .missing: error("output-failed", "Something that stood there a moment ago is gone\(place).", consequence)
    case .occupied: error("output-failed", "Something stands in the way\(place).", consequence)
    case .unsupported: error("output-failed", "The file system cannot do what was asked of it\(place).", consequence)
    case .other(let code): error("output-failed", "The system says: \(DiskFault.message(code))\(place).", consequence)
    }
  }

  func unforeseen(_ text: String) -> Diagnostic { error("output-failed", text, "Nothing was published.") }

  func interrupted() -> Diagnostic {
    warning(
      "output-interrupted", "An earlier build was interrupted, or could not tidy up.", "What it had left was removed.")
  }

  func notAtomic(because obstacle: String) -> Diagnostic {
    warning(
      "output-not-atomic", "The site was replaced file by file, because \(obstacle).",
      "Every file was whole throughout; for a moment, pages of the old and of the new edition stood side by side.")
  }

  func cannotClear(_ fault: DiskFault) -> Diagnostic {
    warning(
      "output-leftover", "What an earlier build left cannot be removed (at '\(fault.readablePath)').",
      "It is in nobody's way, and takes up room. Remove it as its owner.")
  }

  func stagingLeft(_ fault: DiskFault) -> Diagnostic {
    warning(
      "output-leftover", "What was staged could not be removed (at '\(fault.readablePath)').",
      "The next build tries again.")
  }

  func halfWay(_ fault: DiskFault) -> Diagnostic {
    self.fault(
      fault,
      "The site was being replaced file by file, and is now partly of the old edition and partly of the new, each file "
        + "whole. The next build that succeeds completes it.")
  }

  func leftover(_ fault: DiskFault) -> Diagnostic {
    warning(
      "output-leftover", "The old edition could not be removed whole (at '\(fault.readablePath)').",
      "The new one is published. The next build tries again.")
  }
}
