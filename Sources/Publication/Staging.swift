import Diagnostics
import Synchronization

/// Takes the files of a new edition, from any number of threads, and publishes them all or none.
///
/// A file is compared with the published one byte for byte when it arrives, and staged only where it differs: an edition
/// that changes nothing is never staged. Reading the published file, rather than trusting the list of owned files, finds
/// what somebody changed by hand, and costs less than writing it would.
public final class Staging: Sendable {
  /// A file of the new edition.
  struct File: Sendable {
    enum Change: Sendable {
      /// Nothing stands at its path.
      case added
      /// Something else stands there: this regular file, or what is no file.
      case changed(from: OwnedFile?)
      /// The very same bytes stand there.
      case unchanged
    }

    let owned: OwnedFile
    let change: Change
  }

  private struct State: Sendable {
    var files: [RelativePath: File?] = [:]
    var diagnostics: [Diagnostic] = []
    var diskFailed = false
    var isOpen = true
    var hasFolder = false
    /// The folders of files that were staged.
    var folders: Set<RelativePath> = []
  }

  let folder: OutputFolder
  private let state = Mutex(State())
  private let sentences: PublicationSentences

  /// Nothing yet. `folder` stays locked until it is published or discarded.
  public init(_ folder: OutputFolder) {
    self.folder = folder
    sentences = PublicationSentences(output: folder.name)
  }

  /// Adds the file that is to stand at `path`, relative to the site and with `/` between components. What is wrong with
  /// it, or with the disk, is reported by `publish`; after the disk failed once, nothing more is written.
  public func add(_ path: String, _ bytes: [UInt8]) {
    add(path) { path throws(DiskFault) in try stage(path, bytes) }
  }

  /// Adds a file that is never held whole. `parts` hands it on part by part, and does so again where it is called again.
  public func add(_ path: String, parts: (_ take: ([UInt8]) -> Void) -> Void) {
    add(path) { path throws(DiskFault) in try stage(path, parts) }
  }

  private func add(_ path: String, _ stage: (RelativePath) throws(DiskFault) -> File) {
    do throws(RelativePath.Fault) {
      let checked = try RelativePath(checking: path)
      guard claim(checked) else { return }
      do throws(DiskFault) {
        let file = try stage(checked)
        state.withLock { $0.files[checked] = file }
      } catch {
        fail(error)
      }
    } catch {
      report(sentences.path(path, error))
    }
  }

  /// Removes what was staged and publishes nothing.
  public func discard() -> [Diagnostic] {
    state.withLock { $0.isOpen = false }
    defer { folder.release() }
    return removeStaged()
  }

  /// Puts the edition in place of the published one in one step, or, where the file system cannot, file by file. Whatever
  /// fails before that step leaves the published site as it was. `onPhase` is told of each phase as it begins.
  public func publish(onPhase: (PublicationPhase) -> Void = { _ in }) -> PublicationReport {
    let (files, diagnostics) = state.withLock { state in
      state.isOpen = false
      return (state.files.values.compactMap(\.self).sorted { $0.owned.path < $1.owned.path }, state.diagnostics)
    }
    var report = PublicationReport(diagnostics: diagnostics)
    if !diagnostics.hasErrors { publish(files, &report, onPhase) }
    if report.outcome != .published { report.diagnostics += removeStaged() }
    folder.release()
    return report
  }

  private func publish(
    _ files: [File], _ report: inout PublicationReport, _ onPhase: (PublicationPhase) -> Void
  ) {
    var replacement: Replacement?
    do throws(DiskFault) {
      onPhase(.planning)
      let plan = try PublicationPlan(of: files, in: folder)
      report.describe(plan, sentences)
      if report.diagnostics.hasErrors { return }
      if plan.changesNothing {
        report.outcome = .unchanged
        return
      }
      replacement = Replacement(plan: plan, folder: folder, sentences: sentences)
      try replacement?.replace(onPhase)
      report.outcome = .published
      report.obstacle = replacement?.obstacle
      report.diagnostics += replacement?.warnings ?? []
    } catch {
      let isHalfWay = replacement?.isHalfWay ?? false
      if isHalfWay { report.outcome = .halfWay }
      report.diagnostics.append(isHalfWay ? sentences.halfWay(error) : sentences.fault(error))
    }
  }
}

extension Staging {
  /// Whether `path` is free; it is taken then.
  private func claim(_ path: RelativePath) -> Bool {
    if folder.keeps(path) {
      report(sentences.onKeepList(path))
      return false
    }
    return state.withLock { state in
      guard state.isOpen, !state.diskFailed else { return false }
      guard state.files[path] == nil else {
        state.diagnostics.append(sentences.writtenTwice(path))
        return false
      }
      state.files[path] = .some(nil)
      return true
    }
  }

  private func stage(_ path: RelativePath, _ bytes: [UInt8]) throws(DiskFault) -> File {
    let owned = try OwnedFile(path: path, bytes: bytes)
    if let entry = folder.inventory.entries[path], entry.kind == .file, entry.size == bytes.count,
      try folder.disk.readPart(folder.published(path), 0, bytes.count + 1).hasSameBytes(as: bytes)
    {
      return File(owned: owned, change: .unchanged)
    }
    let change = try change(at: path)
    try makeFolder(for: path)
    let staged = folder.staged(path)
    try folder.disk.makingFolders(for: staged) { () throws(DiskFault) in try folder.disk.write(staged, bytes) }
    return File(owned: owned, change: change)
  }

  /// As for a file that is held whole; what stands at its path is read first, and only then the file is written.
  private func stage(_ path: RelativePath, _ parts: (([UInt8]) -> Void) -> Void) throws(DiskFault) -> File {
    if folder.inventory.hasFile(path) {
      let published = FileParts(path: folder.published(path), disk: folder.disk)
      let (owned, isSame) = try published.compare(parts, as: path)
      if isSame { return File(owned: owned, change: .unchanged) }
    }
    let change = try change(at: path)
    try makeFolder(for: path)
    return File(
      owned: try FileParts(path: folder.staged(path), disk: folder.disk).write(parts, as: path), change: change)
  }

  /// How a file at `path` changes that is not the one that stands there.
  private func change(at path: RelativePath) throws(DiskFault) -> File.Change {
    guard let entry = folder.inventory.entries[path] else { return .added }
    return .changed(from: entry.kind == .file ? try folder.published(path, size: entry.size) : nil)
  }

  /// Makes the staging folder before the first file, and a file's own before the first in it: to try and fail costs more.
  /// Another thread may come before the folder is there, and then makes it.
  private func makeFolder(for path: RelativePath) throws(DiskFault) {
    let holder = path.holder
    let isNew = try state.withLock { state throws(DiskFault) in
      if !state.hasFolder { try folder.makeStaging() }
      state.hasFolder = true
      return holder.map { state.folders.insert($0).inserted } ?? false
    }
    if isNew, let holder { try folder.disk.makeFolders(folder.staged(holder)) }
  }

  private func fail(_ fault: DiskFault) {
    state.withLock { state in
      if !state.diskFailed { state.diagnostics.append(sentences.fault(fault)) }
      state.diskFailed = true
    }
  }

  private func report(_ diagnostic: Diagnostic) {
    state.withLock { $0.diagnostics.append(diagnostic) }
  }

  private func removeStaged() -> [Diagnostic] {
    do throws(DiskFault) {
      for path in [folder.stagingPath, folder.innerStagingPath] { try folder.disk.removeStaging(path) }
      return []
    } catch {
      return [sentences.stagingLeft(error)]
    }
  }
}
