import Diagnostics
import Evidence
import Publication

/// Writes the files of the evidence lock: each beside its place first, then into it, so that none is ever half-written.
struct LockWriting {
  /// The folder of the lock.
  let folder: String
  var disk = Disk.disk

  /// Puts `new` in the place of `old`, and gives what went wrong. A file that stays the same is not touched.
  func replace(_ old: [LockFile], by new: [LockFile]) -> [Diagnostic] {
    do throws(DiskFault) {
      if try disk.entry(folder) == nil { try disk.makeFolder(folder) }
      for file in new where !old.contains(file) {
        let path = folder + "/" + file.name
        let fresh = path + ".new"
        if try disk.entry(fresh) != nil { try disk.remove(fresh) }
        try disk.write(fresh, file.bytes)
        try disk.rename(fresh, path)
      }
      let names = Set(new.map(\.name))
      for file in old where !names.contains(file.name) { try disk.remove(folder + "/" + file.name) }
      return []
    } catch {
      return [
        Diagnostic(
          .error, "lock-not-written", at: SourcePlace(file: error.path), "The evidence lock could not be written.",
          explanation: error.sentence)
      ]
    }
  }
}
