import Foundation
import Publication
import Testing

private let old = ["index.html": "old", "a/x.html": "same", "gone.html": "gone"]
private let new = ["index.html": "new", "a/x.html": "same", "b/y.html": "added"]

@Test func onTheFileSystemOfTemporaryFiles() throws {
  let sandbox = try Sandbox(in: NSTemporaryDirectory())
  #expect(sandbox.publish(old).isPublished)
  let before = try sandbox.stamps()
  #expect(sandbox.publish(new).isPublished)
  #expect(try sandbox.texts() == new)
  #expect(try sandbox.stamps()["a/x.html"] == before["a/x.html"])
}

@Test func aSymbolicLinkAsTargetStaysOne() throws {
  let sandbox = try Sandbox()
  try FileManager.default.createDirectory(atPath: sandbox.path("elsewhere/real"), withIntermediateDirectories: true)
  try sandbox.link("site", to: "elsewhere/real")
  for files in [old, new] {
    #expect(sandbox.publish(files).isPublished)
    #expect(try sandbox.texts("elsewhere/real") == files)
  }
  #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.path("site")) == "elsewhere/real")
  #expect(try sandbox.names("elsewhere") == ["real"])
  #expect(try sandbox.names() == ["elsewhere", "site"])
}

@Test func theFoldersPermissionsStay() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  try FileManager.default.setAttributes([.posixPermissions: 0o2750], ofItemAtPath: sandbox.path("site"))
  _ = sandbox.publish(new)
  let mode = try FileManager.default.attributesOfItem(atPath: sandbox.path("site"))[.posixPermissions] as? Int
  #expect(mode == 0o2750)
}

/// Whoever builds has an umask of their own; what was there stays as it was.
@Test(arguments: [false, true]) func permissionsOfFilesAndFoldersStay(isMounted: Bool) throws {
  let sandbox = try Sandbox(in: NSTemporaryDirectory())
  _ = sandbox.publish(old)
  let modes = [("site/index.html", 0o640), ("site/a", 0o751), ("site/a/x.html", 0o604)]
  for (name, mode) in modes {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: sandbox.path(name))
  }
  let set = "import os, sys; os.setxattr(sys.argv[1], 'user.dossier', b'kept')"
  let hasAttributes =
    try run("python3", "-c", set, sandbox.path("site")) && run("python3", "-c", set, sandbox.path("site/a"))
  #expect(sandbox.publish(new, disk: isMounted ? .disk.acrossFileSystems() : .disk).isPublished)
  for (name, mode) in modes {
    #expect(
      try FileManager.default.attributesOfItem(atPath: sandbox.path(name))[.posixPermissions] as? Int == mode, "\(name)"
    )
  }
  guard hasAttributes else { return print("skipped: there are no extended attributes here") }
  let get = "import os, sys; sys.exit(os.getxattr(sys.argv[1], 'user.dossier') != b'kept')"
  for name in ["site", "site/a"] { #expect(try run("python3", "-c", get, sandbox.path(name)), "\(name)") }
}

/// A page of somebody else's, to whom the new one cannot be given, must stay as readable as any new one.
@Test(arguments: [false, true]) func aPageThatCannotBeGivenAwayHasThePermissionsOfANewOne(isMounted: Bool) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  let usual =
    try FileManager.default.attributesOfItem(atPath: sandbox.path("site/index.html"))[.posixPermissions] as? Int
  try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: sandbox.path("site/index.html"))
  let disk = isMounted ? Disk.disk.acrossFileSystems() : .disk
  #expect(sandbox.publish(new, disk: disk.without("copyOwner", .forbidden)).isPublished)
  let mode =
    try FileManager.default.attributesOfItem(atPath: sandbox.path("site/index.html"))[.posixPermissions] as? Int
  #expect(mode == usual)
}

/// What is kept, and cannot be given to whom it belongs, must not become the builder's.
@Test(arguments: ["CNAME", ".well-known", ".well-known/acme"])
func whatIsKeptStaysItsOwners(path: String) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  try sandbox.write("site/CNAME", "example.org")
  try sandbox.write("site/.well-known/acme", "token")
  let before = try sandbox.stamps()
  let disk = Disk.disk.sabotaged { step, place throws(DiskFault) in
    if step == "copyOwner", place.hasSuffix("/" + path) { throw DiskFault(.forbidden, place) }
  }
  let attempt = sandbox.publish(new, disk: disk)
  #expect(attempt.isPublished && attempt.report?.isAtomic == false)
  #expect(attempt.diagnostics.first?.summary.contains("'\(path)' in it belongs to somebody else") == true)
  for name in ["CNAME", ".well-known", ".well-known/acme"] { #expect(try sandbox.stamps()[name] == before[name]) }
  #expect(try sandbox.names() == ["site"])
}

/// A folder that gives its group to what is made in it does so for what a build adds; what was there keeps its owner.
@Test(.enabled(if: geteuid() == 0, "needs the right to give files away"))
func theGroupIsInherited() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  #expect(chown(sandbox.path("site"), 0, 65534) == 0 && chown(sandbox.path("site/index.html"), 33, 34) == 0)
  try FileManager.default.setAttributes([.posixPermissions: 0o2750], ofItemAtPath: sandbox.path("site"))
  #expect(sandbox.publish(new).isPublished)
  for (name, owner, group) in [
    ("site", 0, 65534), ("site/b", 0, 65534), ("site/b/y.html", 0, 65534), ("site/index.html", 33, 34),
  ] {
    let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.path(name))
    #expect(attributes[.ownerAccountID] as? Int == owner, "\(name)")
    #expect(attributes[.groupOwnerAccountID] as? Int == group, "\(name)")
  }
}
