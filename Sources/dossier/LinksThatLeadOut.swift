import Publication

extension Disk {
  /// Whether a symbolic link leads from `path`, which names something in the folder `root`, out of that folder, or to
  /// nothing. What is not there yet leads nowhere.
  func leadsOut(_ path: String, of root: String) throws(DiskFault) -> Bool {
    guard try entry(path) != nil else { return false }
    do throws(DiskFault) {
      let inside = try resolve(root)
      return !(try resolve(path)).utf8.starts(with: (inside == "/" ? inside : inside + "/").utf8)
    } catch {
      guard error.reason == .missing else { throw error }
      return true
    }
  }
}
