import Diagnostics
import Evidence
import Parallel
import Publication

/// Writes the files of the evidence lock: each beside its place first, then into it, so that none is ever half-written.
/// A lock that is not there yet is written as a whole beside its place. Nothing is written out of the content folder.
struct LockWriting: Sendable {
  /// The folder of the dossier's content, which holds that of the lock.
  let content: String
  var disk = Disk.disk

  private var folder: String { content + "/evidence" }

  /// Puts `new` in the place of `old`, and gives what went wrong. A file that stays the same is not touched.
  func replace(_ old: [LockFile], by new: [LockFile]) async -> [Diagnostic] {
    do throws(DiskFault) {
      if try disk.leadsOut(folder, of: content) { return [leadingOut] }
      if try disk.entry(folder) == nil {
        try await create(new)
      } else {
        let known = Dictionary(old.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        try await each(new.filter { known[$0.name] != $0.bytes }) { file throws(DiskFault) in try put(file) }
        let names = Set(new.map(\.name))
        for file in old where !names.contains(file.name) { try disk.remove(folder + "/" + file.name) }
      }
      return []
    } catch {
      return [
        Diagnostic(
          .error, "lock-not-written", at: SourcePlace(file: error.path), "The evidence lock could not be written.",
          explanation: error.sentence)
      ]
    }
  }

  private var leadingOut: Diagnostic {
    Diagnostic(
      .error, "lock-not-written", at: SourcePlace(file: folder),
      "The folder of the evidence lock is a symbolic link that leads out of the content folder",
      explanation: "Nothing was written where it leads. Put a folder in the place of the link.")
  }

  /// Writes all files into a new folder, which then takes its place.
  private func create(_ files: [LockFile]) async throws(DiskFault) {
    let fresh = folder + ".new"
    if try disk.entry(fresh) == nil { try disk.makeFolder(fresh) }
    for name in try disk.names(fresh) { try disk.remove(fresh + "/" + name) }
    try await each(files) { file throws(DiskFault) in try disk.write(fresh + "/" + file.name, file.bytes) }
    try disk.rename(fresh, folder)
  }

  private func put(_ file: LockFile) throws(DiskFault) {
    let path = folder + "/" + file.name
    let fresh = path + ".new"
    do throws(DiskFault) { try disk.write(fresh, file.bytes) } catch {
      // Left over from a run that was killed.
      guard error.reason == .occupied else { throw error }
      try disk.remove(fresh)
      try disk.write(fresh, file.bytes)
    }
    try disk.rename(fresh, path)
  }

  /// Does `work` for each file, side by side in chunks; throws the fault of the first file that has one.
  private func each(
    _ files: [LockFile], _ work: @escaping @Sendable (LockFile) throws(DiskFault) -> Void
  ) async throws(DiskFault) {
    var first: DiskFault?
    await inChunks(of: files.count, size: 64) { range -> DiskFault? in
      for file in files[range] {
        do throws(DiskFault) { try work(file) } catch { return error }
      }
      return nil
    } gather: { fault in
      first = first ?? fault
    }
    if let first { throw first }
  }
}
