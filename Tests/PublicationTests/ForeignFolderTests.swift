import Foundation
import Publication
import Testing

private let old = ["index.html": "old", "a/x.html": "same", "gone/y.html": "gone"]
private let new = ["index.html": "new", "a/x.html": "same", "b/z.html": "added"]

/// A disk on which nobody may list the folder at `path`, or look at what it holds.
private func disk(closed path: String, listable: Bool) -> Disk {
  var disk = Disk.disk
  disk.names = { folder throws(DiskFault) in
    if folder == path, !listable { throw DiskFault(.forbidden, folder, isReading: true) }
    return try Disk.disk.names(folder)
  }
  disk.entry = { inside throws(DiskFault) in
    if inside.hasPrefix(path + "/") { throw DiskFault(.forbidden, inside, isReading: true) }
    return try Disk.disk.entry(inside)
  }
  return disk
}

/// A folder of somebody else's that cannot be looked into stays as it is, and the site is published round it.
@Test(arguments: [true, false], ["theirs", "gone/theirs", ".git"])
func aClosedFolderStays(listable: Bool, name: String) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  try sandbox.write("site/\(name)/deep/secret", "secret")
  let before = try sandbox.stamps("site/" + name)
  let attempt = sandbox.publish(new, disk: disk(closed: sandbox.path("site/" + name), listable: listable))
  #expect(attempt.isPublished)
  #expect(attempt.report?.obstacle == "'\(name)' in it may not be looked into")
  #expect(attempt.identifiers == (name == ".git" ? [] : ["output-foreign"]) + ["output-not-atomic"])
  #expect(attempt.report?.kept == [name])
  #expect(try sandbox.texts() == new.merging(["\(name)/deep/secret": "secret"]) { $1 })
  #expect(try sandbox.stamps("site/" + name) == before)
  #expect(try sandbox.names() == ["site"])
}

/// Where the site itself reaches into such a folder, nobody knows what became of the site's files in it.
@Test(arguments: [true, false])
func aClosedFolderOfTheSiteStopsABuild(listable: Bool) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  let before = try sandbox.stamps()
  let attempt = sandbox.publish(new, disk: disk(closed: sandbox.path("site/gone"), listable: listable))
  #expect(attempt.identifiers == ["output-not-readable"])
  try sandbox.write("site/b/theirs", "theirs")
  #expect(
    sandbox.publish(new, disk: disk(closed: sandbox.path("site/b"), listable: listable)).identifiers
      == ["output-in-the-way"])
  try sandbox.remove("site/b")
  #expect(try sandbox.stamps().filter { $0.key != "." } == before.filter { $0.key != "." })
}

/// A folder that somebody made and has put nothing into yet; those that a page leaves empty go with it.
@Test(arguments: [false, true])
func anEmptyFolderOfSomebodysStays(fileByFile: Bool) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  for name in ["uploads/new", "a/mine"] {
    try FileManager.default.createDirectory(atPath: sandbox.path("site/" + name), withIntermediateDirectories: true)
  }
  try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: sandbox.path("site/uploads"))
  let disk = fileByFile ? Disk.disk.without("exchange") : .disk
  #expect(sandbox.publish(["index.html": "two", "b/y.html": "y"], disk: disk).isPublished)
  #expect(try sandbox.names("site") == [".dossier-files", "a", "b", "index.html", "uploads"])
  #expect(try sandbox.names("site/a") == ["mine"] && sandbox.names("site/uploads") == ["new"])
  let mode = try FileManager.default.attributesOfItem(atPath: sandbox.path("site/uploads"))[.posixPermissions] as? Int
  #expect(mode == 0o777)
  #expect(sandbox.publish(["index.html": "three"], disk: disk).isPublished)
  #expect(try sandbox.names("site") == [".dossier-files", "a", "index.html", "uploads"])
}
