import Foundation
import Publication
import Testing

private let old = [
  "index.html": "old page", "a/x.html": "same", "gone/y.html": "gone", "was-file": "f", "style-1.css": "1",
  "data.json": "{1}", "same.json": "{}",
]
private let new = [
  "index.html": "new page", "a/x.html": "same", "b/z.html": "added", "was-file/k": "g", "style-2.css": "2",
  "data.json": "{2}", "same.json": "{}",
]

private func oldSite() throws -> Sandbox {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  try sandbox.write("site/CNAME", "mine")
  return sandbox
}

private func withCNAME(_ files: [String: String]) -> [String: String] { files.merging(["CNAME": "mine"]) { $1 } }

/// How many changes of the disk it takes to replace the old site by the new.
private func steps(on disk: Disk = .disk) throws -> Int {
  let counter = StepCounter()
  #expect(try oldSite().publish(new, disk: disk.counting(counter)).isPublished)
  return counter.taken.count
}

/// Killed before each change of the disk in turn, after which nothing more happens: the site is the old one or the new
/// one, whole, and the next build publishes, cleans up and says so.
@Test func killedAtEveryStep() throws {
  var wereOld = 0
  let count = try steps()
  for step in 0..<count {
    let sandbox = try oldSite()
    _ = sandbox.publish(new, disk: .disk.failing(at: step, .other(5), forGood: true))
    let site = try sandbox.texts()
    #expect(site == withCNAME(old) || site == withCNAME(new), "killed at step \(step)")
    if site == withCNAME(old) { wereOld += 1 }

    let leftSomething = try sandbox.names() != ["site"]
    let next = sandbox.publish(new)
    #expect(next.report?.outcome == .published || next.report?.outcome == .unchanged)
    #expect(next.identifiers == (leftSomething ? ["output-interrupted"] : []))
    #expect(try sandbox.texts() == withCNAME(new))
    #expect(try sandbox.names() == ["site"])
  }
  #expect(wereOld > 5 && wereOld < count)
}

/// One change of the disk fails, and all others succeed: what was reported as published is, and what was not has left the
/// old site as it was, byte for byte and date for date, with nothing beside it.
@Test(arguments: [DiskFault.Reason.full, .forbidden, .other(5)])
func oneFaultAtEveryStep(reason: DiskFault.Reason) throws {
  for step in 0..<(try steps()) {
    let sandbox = try oldSite()
    let before = try sandbox.stamps()
    let attempt = sandbox.publish(new, disk: .disk.failing(at: step, reason))
    if attempt.isPublished {
      #expect(try sandbox.texts() == withCNAME(new))
    } else {
      #expect(attempt.diagnostics.hasErrors)
      #expect(try sandbox.stamps() == before, "fault at step \(step)")
      #expect(try sandbox.names() == ["site"])
    }
  }
}

@Test(arguments: [
  (DiskFault.Reason.full, "disk-full"), (.forbidden, "output-not-writable"), (.other(5), "output-failed"),
])
func whatIsSaidOfAFault(reason: DiskFault.Reason, identifier: String) throws {
  let attempt = try oldSite().publish(new, disk: .disk.without("write", reason))
  #expect(attempt.identifiers == [identifier])
}

@Test func theFirstEditionIsWholeOrNotThere() throws {
  let counter = StepCounter()
  _ = try Sandbox().publish(new, disk: .disk.counting(counter))
  for step in 0..<counter.taken.count {
    let sandbox = try Sandbox()
    _ = sandbox.publish(new, disk: .disk.failing(at: step, .other(5), forGood: true))
    if try sandbox.names().contains("site") { #expect(try sandbox.texts() == new) }
    #expect([.published, .unchanged].contains(sandbox.publish(new).report?.outcome))
    #expect(try sandbox.names() == ["site"])
  }
}

/// Where folders cannot be exchanged, files are, one by one.
@Test func fileByFile() throws {
  let sandbox = try oldSite()
  let before = try sandbox.stamps()
  let attempt = sandbox.publish(new, disk: .disk.without("exchange"))
  #expect(attempt.isPublished && attempt.report?.isAtomic == false)
  #expect(attempt.identifiers == ["output-not-atomic"])
  #expect(try sandbox.texts() == withCNAME(new))
  #expect(try sandbox.stamps()["a/x.html"] == before["a/x.html"])
  #expect(try sandbox.names() == ["site"])
  #expect(
    try sandbox.names("site") == [
      ".dossier-files", "CNAME", "a", "b", "data.json", "index.html", "same.json", "style-2.css", "was-file",
    ])
  #expect(sandbox.publish(new).report?.outcome == .unchanged)
}

@Test func whatPagesNeedComesBeforeThemAndNothingGoesBefore() throws {
  let order = StepCounter()
  let disk = Disk.disk.without("exchange").sabotaged { step, path throws(DiskFault) in
    let parts = path.components(separatedBy: "/site/")
    if parts.count == 2, step == "rename" || step == "remove" { _ = order.take(parts[1]) }
  }
  _ = try oldSite().publish(new, disk: disk)
  let taken = order.taken
  let place = { (path: String) in try #require(taken.firstIndex(of: path)) }
  #expect(try place("style-2.css") < place("index.html"))
  #expect(try place("b/z.html") < place("gone/y.html"))
  #expect(try place("gone/y.html") < place(".dossier-files"))
}

/// Killed between two files, a site is partly old and partly new, each file whole; the next build knows all of them for
/// ours, by whichever list, and completes the edition.
@Test(arguments: [false, true])
func killedFileByFile(acrossFileSystems: Bool) throws {
  let disk = acrossFileSystems ? Disk.disk.acrossFileSystems() : Disk.disk.without("exchange")
  for step in 0..<(try steps(on: disk)) {
    let sandbox = try oldSite()
    let attempt = sandbox.publish(new, disk: disk.failing(at: step, .other(5), forGood: true))
    for (path, text) in try sandbox.texts() where !path.hasPrefix(".dossier-") {
      #expect(withCNAME(old)[path] == text || new[path] == text, "killed at step \(step)")
    }
    if !attempt.isPublished { #expect(attempt.diagnostics.hasErrors) }
    let next = sandbox.publish(new, disk: disk)
    #expect(next.report?.outcome == .published || next.report?.outcome == .unchanged, "after step \(step): \(next)")
    #expect(try sandbox.texts() == withCNAME(new))
    #expect(try sandbox.names() == ["site"])
    #expect(try !sandbox.names("site").contains { $0.hasPrefix(".dossier-") && $0 != ".dossier-files" })
  }
}

@Test func aFileSystemWithoutHardLinksKeepsDatesToo() throws {
  let sandbox = try oldSite()
  let before = try sandbox.stamps()
  #expect(sandbox.publish(new, disk: .disk.without("link")).isPublished)
  #expect(try sandbox.texts() == withCNAME(new))
  // All but the number of the file.
  let after = try sandbox.stamps()
  for name in ["a/x.html", "CNAME"] { #expect(after[name]?.dropFirst() == before[name]?.dropFirst()) }
}

/// Interrupted between two files, changed, interrupted again, and so on: no file of ours is ever taken for somebody's.
@Test func interruptedAgainAndAgain() throws {
  let disk = Disk.disk.without("exchange")
  for step in 0..<(try steps(on: disk)) {
    let sandbox = try oldSite()
    for edition in 1...4 {
      let files = ["index.html": "page \(edition)", "a/x.html": "x \(edition)", "e\(edition)/y.html": "y"]
      let attempt = sandbox.publish(files, disk: disk.failing(at: step, .other(5), forGood: true))
      #expect(!attempt.identifiers.contains("output-edited") && !attempt.identifiers.contains("output-in-the-way"))
      #expect(!attempt.identifiers.contains("output-foreign"))
    }
    #expect([.published, .unchanged].contains(sandbox.publish(new, disk: disk).report?.outcome))
    #expect(try sandbox.texts() == withCNAME(new))
  }
}

/// One change of the disk fails while files are replaced one by one: nothing of what was staged stays within the site, and
/// what the report says of the site is true.
@Test func oneFaultFileByFile() throws {
  for step in 0..<(try steps(on: .disk.acrossFileSystems())) {
    let sandbox = try oldSite()
    let attempt = sandbox.publish(new, disk: .disk.acrossFileSystems().failing(at: step, .full))
    let site = try sandbox.texts().filter { !$0.key.hasPrefix(".dossier-") }
    switch attempt.report?.outcome {
    case .published: #expect(site == withCNAME(new), "fault at step \(step)")
    case .halfWay: #expect(attempt.diagnostics.hasErrors && site != withCNAME(old), "fault at step \(step)")
    case .failed, .unchanged, nil: #expect(site == withCNAME(old), "fault at step \(step)")
    }
    if attempt.identifiers.contains("output-leftover") { continue }
    #expect(try sandbox.names() == ["site"])
    #expect(try !sandbox.names("site").contains(".dossier-staging"), "fault at step \(step)")
  }
}

/// What an earlier build left is somebody else's and cannot be removed: builds go on beside it, and say so.
@Test func whatCannotBeRemovedIsInNobodysWay() throws {
  var disk = Disk.disk.sabotaged { step, path throws(DiskFault) in
    // A build's own mark is no file of that edition.
    guard step == "remove", path.contains(".dossier-staging/"), !path.hasSuffix("/.dossier-staged") else { return }
    throw DiskFault(.forbidden, path)
  }
  disk.allowChanges = { path throws(DiskFault) in throw DiskFault(.forbidden, path) }
  let sandbox = try Sandbox()
  for edition in 1...4 {
    let attempt = sandbox.publish(["index.html": "\(edition)", "a/x.html": "x"], disk: disk)
    #expect(attempt.isPublished && attempt.report?.isAtomic == true)
    #expect(attempt.identifiers == (edition == 1 ? [] : ["output-leftover"]))
    #expect(try sandbox.names() == (edition == 1 ? ["site"] : [".site.dossier-staging", "site"]))
  }
  #expect(sandbox.publish(["index.html": "5"]).identifiers == ["output-interrupted"])
  #expect(try sandbox.names() == ["site"])
}
