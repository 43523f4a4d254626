import Foundation
import Publication
import Testing

private let site = ["index.html": "one", "a/x.html": "x"]

/// What no build wrote stays, is told of once unless it is on the keep list, and survives further editions with its date.
@Test func whatIsNotOursStays() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(site)
  for name in ["CNAME", ".well-known/security.txt", ".git/objects/ab", "notes/draft.txt", "a/mine.txt", "robots.txt"] {
    try sandbox.write("site/" + name, name)
  }
  try FileManager.default.createDirectory(
    atPath: sandbox.path("site/.git/refs/tags"), withIntermediateDirectories: true)
  try sandbox.link("site/.git/link", to: "objects/ab")
  let before = try sandbox.stamps()

  let attempt = sandbox.publish(["index.html": "two"], keeping: ["robots.txt"])
  #expect(attempt.isPublished)
  #expect(attempt.identifiers == ["output-foreign"])
  #expect(attempt.diagnostics.first?.notes.map(\.text) == ["a/mine.txt", "notes/draft.txt"])
  #expect(
    attempt.report?.kept == [
      ".git/link", ".git/objects/ab", ".well-known/security.txt", "CNAME", "a/mine.txt", "notes/draft.txt",
      "robots.txt",
    ])
  #expect(
    try sandbox.texts() == [
      "index.html": "two", "CNAME": "CNAME", ".well-known/security.txt": ".well-known/security.txt",
      ".git/objects/ab": ".git/objects/ab", ".git/link": "-> objects/ab", "notes/draft.txt": "notes/draft.txt",
      "a/mine.txt": "a/mine.txt", "robots.txt": "robots.txt",
    ])
  #expect(FileManager.default.fileExists(atPath: sandbox.path("site/.git/refs/tags")))
  let after = try sandbox.stamps()
  for name in ["CNAME", ".git/objects/ab", ".git/link", "notes/draft.txt"] { #expect(after[name] == before[name]) }
  #expect(sandbox.publish(["index.html": "two"], keeping: ["robots.txt"]).report?.outcome == .unchanged)
}

/// A page changed by hand: the build would write over it, or remove it.
@Test(arguments: [["index.html": "two", "a/x.html": "x"], ["a/x.html": "x"], ["index.html": "one", "a/x.html": "y"]])
func anEditIsNotLost(next: [String: String]) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(site)
  try sandbox.write("site/index.html", "mended by hand")
  let before = try sandbox.stamps()
  let attempt = sandbox.publish(next)
  #expect(attempt.report?.outcome == .failed)
  #expect(attempt.identifiers == ["output-edited"])
  #expect(attempt.diagnostics.first?.notes.map(\.text) == ["index.html"])
  #expect(try sandbox.stamps() == before)
  #expect(try sandbox.names() == ["site"])

  #expect(sandbox.publish(next, discardingEdits: true).isPublished)
  #expect(try sandbox.texts() == next)
}

@Test func anEditThatTheBuildWouldMakeTooIsNone() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(site)
  try sandbox.write("site/index.html", "two")
  let attempt = sandbox.publish(["index.html": "two", "a/x.html": "x"])
  #expect(attempt.isPublished && attempt.diagnostics.isEmpty)
  try sandbox.remove("site/a/x.html")
  #expect(sandbox.publish(["index.html": "two", "a/x.html": "x"]).report?.added == ["a/x.html"])
}

/// Somebody's file, link or folder where the site needs the place; also with edits given up, for these are not ours.
@Test(arguments: ["b.html", "b.html/file", "a/x.html/mine", "c"], [false, true])
func somethingInTheWay(foreign: String, discardingEdits: Bool) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(["index.html": "one"])
  try sandbox.write("site/" + foreign, "mine")
  let before = try sandbox.stamps()
  let attempt = sandbox.publish(
    ["index.html": "two", "b.html": "b", "a/x.html": "x", "c/d": "d"], discardingEdits: discardingEdits)
  #expect(attempt.report?.outcome == .failed)
  #expect(attempt.identifiers == ["output-in-the-way"])
  #expect(attempt.diagnostics.first?.notes.map(\.text) == [foreign])
  #expect(try sandbox.stamps() == before)
}

/// Something of somebody's that has a name which builds use, beside the site or in it.
@Test(arguments: [
  ".site.dossier-staging/mine", ".site.dossier-staging", ".site.dossier-staging-3/a/mine", ".site.dossier-lock",
  "site/.dossier-staging/mine", "site/.dossier-staging-2", "site/.dossier-staged", "site/.dossier-lock",
])
func aNameThatBuildsUseIsNoReasonToRemoveIt(name: String) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(site)
  try sandbox.write(name, "mine")
  let before = try sandbox.stamps("").filter { $0.key != "." }
  let attempt = sandbox.publish(["index.html": "two"], discardingEdits: true)
  #expect(attempt.identifiers == ["output-in-the-way"])
  #expect(try sandbox.stamps("").filter { $0.key != "." } == before)
  #expect(try sandbox.read(name) == "mine")
}

/// Links that somebody put into the output: nothing is read, written or removed where they lead.
@Test func linksInTheOutputDoNotLeadOut() throws {
  let sandbox = try Sandbox()
  try sandbox.write("outside/x.html", "outside")
  _ = sandbox.publish(["index.html": "one", "a/x.html": "x", "b.html": "b"])
  try sandbox.remove("site/a")
  try sandbox.link("site/a", to: "../outside")
  try sandbox.remove("site/b.html")
  try sandbox.link("site/b.html", to: "../outside/x.html")
  let outside = try sandbox.stamps("outside")
  for next in [["index.html": "two", "a/x.html": "x", "b.html": "b"], ["index.html": "two", "a/x.html": "outside"]] {
    let attempt = sandbox.publish(next, discardingEdits: true)
    #expect(attempt.identifiers.first == "output-in-the-way" || attempt.identifiers.last == "output-in-the-way")
  }
  // As strangers they stay, as links.
  #expect(sandbox.publish(["index.html": "two"]).isPublished)
  #expect(try sandbox.texts() == ["index.html": "two", "a": "-> ../outside", "b.html": "-> ../outside/x.html"])
  #expect(try sandbox.stamps("outside") == outside)
}

@Test func whatAppearsDuringTheExchangeIsBroughtOver() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(site)
  let late = sandbox.path("site/a/late.txt")
  let disk = Disk.disk.sabotaged { step, _ throws(DiskFault) in
    if step == "exchange" { try Disk.disk.write(late, Array("late".utf8)) }
  }
  let attempt = sandbox.publish(["index.html": "two"], disk: disk)
  #expect(attempt.isPublished)
  #expect(attempt.identifiers == ["output-foreign"])
  #expect(try sandbox.texts() == ["index.html": "two", "a/late.txt": "late"])
  #expect(try sandbox.names() == ["site"])
}

/// Files changed by somebody between the moment when the build looked at them and the exchange: whatever they wrote is there
/// afterwards, in the new edition where it is theirs, and beside it where it is a page.
@Test func whatChangesDuringTheBuildIsNotLost() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(["index.html": "one", "a/x.html": "x", "b/y.html": "y"])
  for name in ["CNAME", ".git/HEAD", ".git/lock", "mine.txt", "same.txt"] { try sandbox.write("site/" + name, name) }
  let site = sandbox.path("site/")
  let disk = Disk.disk.sabotaged { step, _ throws(DiskFault) in
    guard step == "exchange" else { return }
    for name in [".git/HEAD", "mine.txt", "index.html", "a/x.html", "c.html"] {
      try Disk.disk.write(site + "draft", Array("late \(name)".utf8))
      try Disk.disk.rename(site + "draft", site + name)
    }
    try Disk.disk.append(site + "CNAME", Array(" late".utf8))
    try Disk.disk.remove(site + ".git/lock")
  }
  let pages = ["index.html": "two", "a/x.html": "x", "b/y.html": "y", "c.html": "c"]
  let attempt = sandbox.publish(pages, disk: disk)
  #expect(attempt.isPublished)
  #expect(attempt.identifiers == ["output-edited", "output-foreign", "output-foreign"])
  let theirs = [
    "CNAME": "CNAME late", ".git/HEAD": "late .git/HEAD", "mine.txt": "late mine.txt", "same.txt": "same.txt",
  ]
  #expect(try sandbox.texts() == pages.merging(theirs) { $1 })
  #expect(try sandbox.names() == [".site.dossier-edited", "site"])
  #expect(
    try sandbox.texts(".site.dossier-edited") == [
      "index.html": "late index.html", "a/x.html": "late a/x.html", "c.html": "late c.html",
    ])
}

@Test func whatChangesWhileFilesAreReplacedOneByOneIsLeft() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(["index.html": "one", "gone.html": "gone", "a/x.html": "x"])
  let site = sandbox.path("site/")
  let disk = Disk.disk.without("exchange").sabotaged { step, _ throws(DiskFault) in
    guard step == "exchange" else { return }
    for name in ["index.html", "gone.html", "new.html"] {
      try Disk.disk.write(site + "draft", Array("late \(name)".utf8))
      try Disk.disk.rename(site + "draft", site + name)
    }
  }
  let attempt = sandbox.publish(["index.html": "two", "a/x.html": "y", "new.html": "new"], disk: disk)
  #expect(attempt.isPublished)
  #expect(attempt.identifiers == ["output-edited", "output-not-atomic"])
  #expect(
    try sandbox.texts() == [
      "index.html": "late index.html", "gone.html": "late gone.html", "new.html": "late new.html", "a/x.html": "y",
    ])
  #expect(sandbox.publish(["index.html": "two", "a/x.html": "y"]).identifiers.contains("output-edited"))
}

/// A file that may be neither linked nor read, being somebody else's: it stays where it is, and the site goes round it.
@Test func whatCanBeNeitherLinkedNorCopiedStays() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(site)
  try sandbox.write("site/secret", "secret")
  let disk = Disk.disk.sabotaged { step, path throws(DiskFault) in
    if step == "link" || step == "copy", path.hasSuffix("/secret") { throw DiskFault(.forbidden, path) }
  }
  let attempt = sandbox.publish(["index.html": "two"], disk: disk)
  #expect(attempt.isPublished)
  #expect(attempt.report?.obstacle == "'secret' in it can be neither linked nor copied")
  #expect(attempt.identifiers == ["output-foreign", "output-not-atomic"])
  #expect(try sandbox.texts() == ["index.html": "two", "secret": "secret"])
  #expect(try sandbox.names() == ["site"])
}

/// Pages and lists that have grown to a size that no memory holds are known by it.
@Test func whatHasGrownIsNotRead() throws {
  let sandbox = try Sandbox()
  let pages = ["index.html": "one", "a/x.json": "x"]
  _ = sandbox.publish(pages)
  for name in ["index.html", "a/x.json", ".dossier-files"] {
    let before = try sandbox.read("site/" + name)
    let handle = try #require(FileHandle(forUpdatingAtPath: sandbox.path("site/" + name)))
    try handle.truncate(atOffset: 1 << 40)
    for next in [pages, [:]] {
      #expect(sandbox.publish(next).identifiers == [name == ".dossier-files" ? "output-list-damaged" : "output-edited"])
    }
    try handle.close()
    try sandbox.write("site/" + name, before)
  }
  #expect(sandbox.publish(pages).report?.outcome == .unchanged)
}
