import Diagnostics
import Foundation
import Publication

/// A folder of its own for one test, removed with it.
final class Sandbox {
  let root: String

  /// A folder in memory where the system has such, so that waiting for the disk costs nothing; or in `base`.
  init(in base: String? = nil) throws {
    let memory = "/dev/shm"
    let base = base ?? (FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory())
    root = URL(fileURLWithPath: base).resolvingSymlinksInPath().path + "/dossier-test-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit {
    do { try FileManager.default.removeItem(atPath: root) } catch { print("left behind: \(root): \(error)") }
  }

  func path(_ name: String) -> String { root + "/" + name }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String { String(decoding: try Data(contentsOf: url(name)), as: UTF8.self) }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url(name)) }

  private func url(_ name: String) -> URL { URL(fileURLWithPath: path(name)) }

  /// What stands in a folder, the site's own list left out: the text of each file, the target of each link.
  func texts(_ name: String = "site") throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: path(name)) where path != ".dossier-files" {
      let whole = self.path(name) + "/" + path
      var status = stat()
      guard lstat(whole, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFLNK: texts[path] = "-> " + (try FileManager.default.destinationOfSymbolicLink(atPath: whole))
      case S_IFREG: texts[path] = String(decoding: try Data(contentsOf: URL(fileURLWithPath: whole)), as: UTF8.self)
      default: break
      }
    }
    return texts
  }

  /// The number, size, permissions and date of last change of everything in a folder, and of the folder.
  func stamps(_ name: String = "site") throws -> [String: [Int]] {
    var stamps: [String: [Int]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: path(name)) + ["."] {
      var status = stat()
      guard lstat(self.path(name) + "/" + path, &status) == 0 else { continue }
      stamps[path] = [
        Int(status.st_ino), Int(status.st_size), Int(status.st_mode), status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
      ]
    }
    return stamps
  }

  /// Names in the sandbox itself, hidden ones too.
  func names(_ name: String = "") throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path(name)).sorted()
  }
}

/// How an attempt to publish ended.
struct Attempt {
  var report: PublicationReport?
  var diagnostics: [Diagnostic]
  var identifiers: [String] { diagnostics.map(\.identifier).sorted() }
  var isPublished: Bool { report?.outcome == .published }
}

extension Sandbox {
  /// Publishes these files as a build would; those that end in `.json` part by part, a byte each.
  func publish(
    _ files: [String: String], to output: String = "site", keeping kept: [String] = [], discardingEdits: Bool = false,
    disk: Disk = .disk
  ) -> Attempt {
    let request = OutputRequest(
      path: path(output), guarded: [.input(path("content"), "of the content"), .surrounding(root, "you are in")],
      kept: kept, discardsEdits: discardingEdits)
    let (folder, diagnostics) = OutputFolder.open(request, disk: disk)
    guard let folder else { return Attempt(report: nil, diagnostics: diagnostics) }
    let staging = Staging(folder)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      let bytes = Array(text.utf8)
      if path.hasSuffix(".json") {
        staging.add(path) { take in for byte in bytes { take([byte]) } }
      } else {
        staging.add(path, bytes)
      }
    }
    let report = staging.publish()
    return Attempt(report: report, diagnostics: diagnostics + report.diagnostics)
  }
}

extension PublicationReport {
  /// Whether the new edition appeared in one step.
  var isAtomic: Bool { obstacle == nil }
}

/// Runs a command; whether it succeeded.
@discardableResult
func run(_ words: String...) throws -> Bool {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = words
  process.standardError = FileHandle.nullDevice
  try process.run()
  process.waitUntilExit()
  return process.terminationStatus == 0
}
