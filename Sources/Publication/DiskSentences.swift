import Diagnostics

// What happened on the disk.
extension PublicationSentences {
  func fault(_ fault: DiskFault, _ consequence: String = "Nothing was published.") -> Diagnostic {
    let place = fault.path.isEmpty ? "" : " (at '\(fault.readablePath)')"
    return switch fault.reason {
    case .full: error("disk-full", "The disk is full\(place).", consequence + " Make room and build again.")
    case .forbidden where fault.isReading:
      error("output-not-readable", "Permission to read is missing\(place).", consequence)
    case .forbidden: error("output-not-writable", "Permission to write is missing\(place).", consequence)
    case .readOnly: error("output-not-writable", "The file system is read-only\(place).", consequence)
    case .memory: error("no-memory", "Memory ran out.", consequence)
    case .missing: error("output-failed", "Something that stood there a moment ago is gone\(place).", consequence)
    case .occupied: error("output-failed", "Something stands in the way\(place).", consequence)
    case .unsupported: error("output-failed", "The file system cannot do what was asked of it\(place).", consequence)
    case .other(let code): error("output-failed", "The system says: \(DiskFault.message(code))\(place).", consequence)
    }
  }

  func newerList(_ name: String) -> Diagnostic {
    error(
      "output-list-newer", "The list of the site's files was written by a newer version of this program (\(name)).",
      "Nothing was written. Build with that version, or publish to another folder.")
  }

  func noFolders(_ path: String) -> Diagnostic {
    error(
      "output-not-a-folder",
      "'\(path)' cannot be reached: a file stands in the place of a folder, or links lead in a circle.",
      "Nothing was written.")
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
