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
  /// Where a whole lock is made ready.
  private var fresh: String { folder + ".new" }

  /// Puts `new` in the place of `old`, and gives what went wrong. A file that stays the same is not touched, nor is
  /// anything written where a file is in the way that no run of this command can have left.
  func replace(_ old: [LockFile], by new: [LockFile]) async -> [Diagnostic] {
    do throws(DiskFault) {
      if try disk.leadsOut(folder, of: content) { return [leadingOut] }
      let isThere = try disk.entry(folder) != nil
      let known = Dictionary(old.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      let changed = isThere ? new.filter { known[$0.name] != $0.bytes } : new
      let strangers = try clear(isThere ? remains(besides: changed) : remainsOfWhole())
      guard strangers.isEmpty else { return strangers.map(inTheWay) }
      if isThere {
        try await each(changed) { file throws(DiskFault) in try put(file) }
        let names = Set(new.map(\.name))
        for file in old where !names.contains(file.name) { try disk.remove(folder + "/" + file.name) }
      } else {
        if try disk.entry(fresh) == nil { try disk.makeFolder(fresh) }
        try await each(new) { file throws(DiskFault) in try disk.write(fresh + "/" + file.name, file.bytes) }
        try disk.rename(fresh, folder)
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

  /// What lies where the whole lock is made ready.
  private func remainsOfWhole() throws(DiskFault) -> [String] {
    try disk.entry(fresh) == nil ? [] : disk.names(fresh).map { fresh + "/" + $0 }
  }

  /// What lies beside these files where they are made ready.
  private func remains(besides files: [LockFile]) throws(DiskFault) -> [String] {
    let names = Set(files.map { $0.name + ".new" })
    return try disk.names(folder).filter(names.contains).map { folder + "/" + $0 }
  }

  /// Removes these remains of a run that was killed; or, where others are among them, nothing, and gives those.
  private func clear(_ remains: [String]) throws(DiskFault) -> [String] {
    var strangers: [String] = []
    for path in remains where try !isOurs(path) { strangers.append(path) }
    if strangers.isEmpty { for path in remains { try disk.remove(path) } }
    return strangers
  }

  /// Whether a run that was killed may have left this: a file of the lock, or its beginning.
  private func isOurs(_ path: String) throws(DiskFault) -> Bool {
    guard path.hasSuffix(".json") || path.hasSuffix(".json.new") else { return false }
    guard try disk.entry(path)?.kind == .file else { return false }
    return try LockFile.beginning.starts(with: disk.readPart(path, 0, LockFile.beginning.count))
  }

  private func inTheWay(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "lock-not-written", at: SourcePlace(file: path),
      "This is no file of the evidence lock, and lies where a new one is made ready",
      explanation: "Nothing was written. Move it away, or remove it if nobody needs it.")
  }

  private func put(_ file: LockFile) throws(DiskFault) {
    let path = folder + "/" + file.name
    try disk.write(path + ".new", file.bytes)
    try disk.rename(path + ".new", path)
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
