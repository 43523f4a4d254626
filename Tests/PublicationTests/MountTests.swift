import Foundation
import Publication
import Testing

private let old = ["index.html": "old", "a/x.html": "same", "gone.html": "gone"]
private let new = ["index.html": "new", "a/x.html": "same", "b/y.html": "added"]

/// Something mounted for one test, unmounted with it.
private final class Mount {
  let point: String
  init?(at point: String, _ options: [String]) throws {
    self.point = point
    try FileManager.default.createDirectory(atPath: point, withIntermediateDirectories: true)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["mount"] + options + [point]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    if process.terminationStatus != 0 { return nil }
  }
  deinit {
    do { if try !run("umount", point) { try run("umount", "--lazy", point) } } catch {
      print("still mounted: \(point)")
    }
  }
}

/// Whether this process may mount: as root, and where no container forbids it.
private let mayMount: Bool = {
  do {
    let sandbox = try Sandbox()
    return try Mount(at: sandbox.path("m"), ["-t", "tmpfs", "-o", "size=64k", "none"]) != nil
  } catch { return false }
}()

@Suite(.enabled(if: mayMount, "needs the right to mount"))
struct MountedFileSystems {
  /// A disk too small for both editions.
  @Test func fullDisk() throws {
    let sandbox = try Sandbox()
    let mount = try #require(try Mount(at: sandbox.path("disk"), ["-t", "tmpfs", "-o", "size=1m", "none"]))
    let big = String(repeating: "x", count: 600_000)
    #expect(sandbox.publish(["index.html": "old", "big": big], to: "disk/site").isPublished)
    let before = try sandbox.stamps("disk/site")
    let attempt = sandbox.publish(["index.html": "new", "big": big + "y", "c": "d"], to: "disk/site")
    #expect(attempt.report?.outcome == .failed)
    #expect(attempt.identifiers == ["disk-full"])
    #expect(try sandbox.stamps("disk/site") == before)
    #expect(try sandbox.names("disk") == ["site"])
    // A page alone has room, for what stays takes none.
    #expect(sandbox.publish(["index.html": "new", "big": big], to: "disk/site").isPublished)
    withExtendedLifetime(mount) {}
  }

  @Test func readOnlyDisk() throws {
    let sandbox = try Sandbox()
    let mount = try #require(try Mount(at: sandbox.path("disk"), ["-t", "tmpfs", "none"]))
    _ = sandbox.publish(old, to: "disk/site")
    let before = try sandbox.stamps("disk/site")
    #expect(try run("mount", "-o", "remount,ro", mount.point))
    let attempt = sandbox.publish(new, to: "disk/site")
    #expect(attempt.report == nil)
    #expect(attempt.identifiers == ["output-not-writable"])
    #expect(try sandbox.stamps("disk/site") == before)
  }

  /// As a container sees a volume: the output is mounted, and so cannot be exchanged.
  @Test func theOutputIsAMountPoint() throws {
    let sandbox = try Sandbox()
    let mount = try #require(try Mount(at: sandbox.path("site"), ["-t", "tmpfs", "none"]))
    #expect(sandbox.publish(old).isPublished)
    let before = try sandbox.stamps()
    let attempt = sandbox.publish(new)
    #expect(attempt.isPublished && attempt.report?.isAtomic == false)
    #expect(attempt.identifiers == ["output-not-atomic"])
    #expect(attempt.diagnostics.first?.summary.contains("mount point") == true)
    #expect(try sandbox.texts() == new)
    #expect(try sandbox.stamps()["a/x.html"] == before["a/x.html"])
    #expect(try sandbox.names() == ["site"])
    #expect(sandbox.publish(new).report?.outcome == .unchanged)
    withExtendedLifetime(mount) {}
  }

  /// The output is a folder of the same disk, mounted at a second place.
  @Test func theOutputIsBound() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(atPath: sandbox.path("real"), withIntermediateDirectories: true)
    let mount = try #require(try Mount(at: sandbox.path("site"), ["--bind", sandbox.path("real")]))
    #expect(sandbox.publish(old).isPublished)
    let attempt = sandbox.publish(new)
    #expect(attempt.isPublished && attempt.report?.isAtomic == false)
    #expect(try sandbox.texts() == new)
    #expect(try sandbox.texts("real") == new)
    withExtendedLifetime(mount) {}
  }

  /// As two containers see one volume: each at a place of its own, and one builds while the other does.
  @Test func oneFolderAtTwoPlacesIsLockedOnce() throws {
    let sandbox = try Sandbox()
    for name in ["volume", "A", "B"] {
      try FileManager.default.createDirectory(atPath: sandbox.path(name), withIntermediateDirectories: true)
    }
    let mounts = try ["A/site", "B/site"].map {
      try #require(try Mount(at: sandbox.path($0), ["--bind", sandbox.path("volume")]))
    }
    #expect(sandbox.publish(old, to: "A/site").isPublished)
    let (folder, refusals) = OutputFolder.open(OutputRequest(path: sandbox.path("A/site"), guarded: []))
    let staging = Staging(try #require(folder))
    #expect(refusals.isEmpty)
    #expect(sandbox.publish(new, to: "B/site").identifiers == ["output-locked"])
    #expect(staging.discard().isEmpty)
    #expect(sandbox.publish(new, to: "B/site").isPublished)
    #expect(try sandbox.texts("A/site") == new)
    withExtendedLifetime(mounts) {}
  }

  /// As a container is given a single file: it stays where it is mounted.
  @Test func aFileIsMountedInside() throws {
    let sandbox = try Sandbox()
    _ = sandbox.publish(old)
    for (name, text) in [("site/CNAME", "below"), ("robots", "mounted")] { try sandbox.write(name, text) }
    #expect(try run("mount", "--bind", sandbox.path("robots"), sandbox.path("site/CNAME")))
    let attempt = sandbox.publish(new)
    #expect(attempt.isPublished && attempt.report?.isAtomic == false)
    #expect(try sandbox.texts() == new.merging(["CNAME": "mounted"]) { $1 })
    #expect(try run("umount", sandbox.path("site/CNAME")))
    #expect(try sandbox.read("site/CNAME") == "below")
  }

  /// What is mounted inside the output is somebody's; nothing of it may go with the old edition.
  @Test func somethingIsMountedInside() throws {
    let sandbox = try Sandbox()
    _ = sandbox.publish(old)
    let mount = try #require(try Mount(at: sandbox.path("site/.well-known"), ["-t", "tmpfs", "none"]))
    try sandbox.write("site/.well-known/key", "secret")
    let attempt = sandbox.publish(new)
    #expect(attempt.isPublished && attempt.report?.isAtomic == false)
    #expect(try sandbox.texts() == new.merging([".well-known/key": "secret"]) { $1 })
    withExtendedLifetime(mount) {}
  }

  /// As in a container whose image brought the site along: the folder is of a lower layer and cannot be exchanged.
  @Test func theOutputIsOfALowerLayer() throws {
    let sandbox = try Sandbox(in: NSTemporaryDirectory())
    _ = sandbox.publish(old, to: "lower/site")
    for name in ["upper", "work"] {
      try FileManager.default.createDirectory(atPath: sandbox.path(name), withIntermediateDirectories: true)
    }
    let layers = "lowerdir=\(sandbox.path("lower")),upperdir=\(sandbox.path("upper")),workdir=\(sandbox.path("work"))"
    guard let mount = try Mount(at: sandbox.path("merged"), ["-t", "overlay", "overlay", "-o", layers]) else {
      print("skipped: overlay file systems cannot be mounted here")
      return
    }
    let attempt = sandbox.publish(new, to: "merged/site")
    #expect(attempt.isPublished)
    #expect(attempt.identifiers == (attempt.report?.isAtomic == true ? [] : ["output-not-atomic"]))
    #expect(try sandbox.texts("merged/site") == new)
    #expect(try sandbox.texts("lower/site") == old)
    #expect(try sandbox.names("merged") == ["site"])
    withExtendedLifetime(mount) {}
  }
}
