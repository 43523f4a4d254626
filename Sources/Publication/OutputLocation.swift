import Diagnostics

/// Where an output folder is or will be: absolute, with all symbolic links followed.
struct OutputLocation {
  let path: String
  /// The folder that holds it, which need not exist yet.
  let parent: String
  /// Its own name in `parent`.
  let name: String
  /// What the names of things begin with that lie hidden beside it.
  var hidden: String { (parent == "/" ? "" : parent) + "/." + name }
  /// What stands there now.
  let entry: Disk.Entry?

  /// Follows `request` as far as it exists; what does not exist yet may not climb with `..`.
  init(of request: String, on disk: Disk, _ sentences: PublicationSentences) throws {
    guard !request.isEmpty, !request.utf8.contains(0) else { throw Self.refusal(sentences.nowhere()) }
    var existing = request
    var missing: [String] = []
    var resolved = try Self.resolved(existing, on: disk, sentences)
    while resolved == nil {
      // A link to nothing: what would be made there would lie where nobody looks for it.
      if try disk.entry(existing) != nil { throw Self.refusal(sentences.danglingLink(NameText.readable(existing))) }
      let parts = existing.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard let last = parts.last, last != ".", last != ".." else { throw Self.refusal(sentences.nowhere()) }
      missing.insert(last, at: 0)
      let held = parts.dropLast().joined(separator: "/")
      existing = existing.utf8.first == UInt8(ascii: "/") ? "/" + held : held.isEmpty ? "." : held
      resolved = try Self.resolved(existing, on: disk, sentences)
    }
    let start = resolved == "/" ? "" : resolved ?? ""
    path = missing.isEmpty ? resolved ?? "/" : start + "/" + missing.joined(separator: "/")
    let holder = Disk.holder(of: path)
    parent = holder.isEmpty ? "/" : holder
    name = String(Substring(path.utf8.dropFirst(holder.utf8.count + 1)))
    entry = try disk.entry(path)
  }

  /// Refuses to publish over, around or into what the build reads, or over or around where somebody works.
  func refuseGuarded(_ guarded: [OutputRequest.Guarded], on disk: Disk, _ sentences: PublicationSentences) throws {
    let holders = try disk.chain(path)
    for folder in guarded {
      guard let guardedPath = try disk.existing(NameText.text(folder.path.utf8)) else { continue }
      let chain = try disk.chain(guardedPath)
      if let itself = entry?.identity, chain.contains(itself) {
        throw Self.refusal(chain.first == itself ? sentences.isGuarded(folder) : sentences.holdsGuarded(folder))
      }
      if !folder.mayHoldOutput, let first = chain.first, holders.contains(first) {
        throw Self.refusal(sentences.liesInGuarded(folder))
      }
    }
  }

  private static func resolved(_ path: String, on disk: Disk, _ sentences: PublicationSentences) throws -> String? {
    do throws(DiskFault) { return try disk.existing(path) } catch {
      throw error.reason == .occupied ? refusal(sentences.noFolders(NameText.readable(path))) : error
    }
  }

  private static func refusal(_ diagnostic: Diagnostic) -> OutputOpening.Refusal {
    OutputOpening.Refusal(diagnostic: diagnostic)
  }
}

extension Disk {
  /// The resolved path of what exists at `path`; nil where nothing does.
  fileprivate func existing(_ path: String) throws(DiskFault) -> String? {
    do throws(DiskFault) { return try resolve(path) } catch {
      if error.reason == .missing { return nil }
      throw error
    }
  }

  /// What identifies the thing at the absolute `path` and every folder that holds it, the innermost first; a part of the
  /// path that does not exist is left out. Identities, because one folder may have several paths.
  fileprivate func chain(_ path: String) throws(DiskFault) -> [[UInt64]] {
    var chain: [[UInt64]] = []
    var path = path
    while true {
      if let entry = try entry(path) { chain.append(entry.identity) }
      guard path != "/", let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return chain }
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }
}
