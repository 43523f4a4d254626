import Foundation
import Publication
import Testing

private let first = ["index.html": "one", "a/index.html": "A", "a/b/index.html": "B", "style.css": "s"]

@Test func firstEdition() throws {
  let sandbox = try Sandbox()
  let attempt = sandbox.publish(first)
  #expect(attempt.isPublished && attempt.report?.isAtomic == true)
  #expect(attempt.report?.added == ["a/b/index.html", "a/index.html", "index.html", "style.css"])
  #expect(attempt.diagnostics.isEmpty)
  #expect(try sandbox.texts() == first)
  // Neither staging folder nor lock stay.
  #expect(try sandbox.names() == ["site"])
}

@Test func theListNamesEachFileWithSizeAndDigest() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(["b": "abc", "a/x.html": ""])
  #expect(
    try sandbox.read("site/.dossier-files") == """
      dossier-files 2 2
      e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 0 a/x.html
      ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad 3 b

      """)
}

@Test func aListOfTheOldFormIsReadAndWrittenAnew() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(first)
  let list = try sandbox.read("site/.dossier-files")
  try sandbox.write(
    "site/.dossier-files", list.replacingOccurrences(of: "dossier-files 2 4\n", with: "dossier-files 1\n"))
  let attempt = sandbox.publish(first)
  #expect(attempt.isPublished && attempt.diagnostics.isEmpty && attempt.report?.unchangedCount == 4)
  #expect(try sandbox.read("site/.dossier-files") == list)
}

@Test func theSameEditionAgainWritesNothing() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(first)
  let before = try sandbox.stamps()
  let steps = StepCounter()
  let attempt = sandbox.publish(first, disk: .disk.counting(steps))
  #expect(attempt.report?.outcome == .unchanged)
  #expect(attempt.report?.unchangedCount == 4)
  #expect(attempt.diagnostics.isEmpty)
  #expect(steps.taken.isEmpty)
  #expect(try sandbox.stamps() == before)
}

@Test(arguments: ["{}", "", "{1}", "{123}", "{12"])
func aFileThatComesInParts(now: String) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(["a/data.json": "{12}"])
  let before = try sandbox.stamps()
  #expect(sandbox.publish(["a/data.json": "{12}"]).report?.outcome == .unchanged)
  #expect(try sandbox.stamps() == before)
  #expect(sandbox.publish(["a/data.json": now]).report?.changed == ["a/data.json"])
  #expect(try sandbox.texts() == ["a/data.json": now])
  let list = try sandbox.read("site/.dossier-files")
  _ = sandbox.publish(["a/data.json": now, "x": ""])
  _ = sandbox.publish(["a/data.json": now])
  #expect(try sandbox.read("site/.dossier-files") == list)
  // What somebody changed by hand is found here too.
  try sandbox.write("site/a/data.json", "mine")
  #expect(sandbox.publish(["a/data.json": "{12}"]).identifiers == ["output-edited"])
}

@Test func whatDidNotChangeKeepsItsDate() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(first)
  let before = try sandbox.stamps()
  let second = ["index.html": "two", "a/index.html": "A", "a/b/index.html": "B", "new/x.html": "n"]
  let attempt = sandbox.publish(second)
  #expect(attempt.isPublished)
  #expect(attempt.report?.added == ["new/x.html"])
  #expect(attempt.report?.changed == ["index.html"])
  #expect(attempt.report?.removed == ["style.css"])
  #expect(attempt.report?.unchangedCount == 2)
  #expect(try sandbox.texts() == second)
  let after = try sandbox.stamps()
  #expect(after["a/b/index.html"] == before["a/b/index.html"])
  #expect(after["a/index.html"] == before["a/index.html"])
  #expect(after["index.html"] != before["index.html"])
}

@Test func filesAndFoldersChangePlaces() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(["a": "file", "b/c/d": "deep"])
  #expect(sandbox.publish(["a/x": "deep", "b": "file"]).isPublished)
  #expect(try sandbox.texts() == ["a/x": "deep", "b": "file"])
}

@Test func anEditionMayBeEmptyOrDiscarded() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(first)
  #expect(sandbox.publish([:]).isPublished)
  #expect(try sandbox.names("site") == [".dossier-files"])

  let (folder, _) = OutputFolder.open(OutputRequest(path: sandbox.path("site"), guarded: []))
  let staging = Staging(try #require(folder))
  staging.add("x", [1])
  #expect(try sandbox.names() == [".site.dossier-lock", ".site.dossier-staging", "site"])
  #expect(staging.discard().isEmpty)
  #expect(try sandbox.names() == ["site"])
  #expect(try sandbox.texts() == [:])
}

@Test func manyThreadsAddFiles() async throws {
  let sandbox = try Sandbox()
  let (folder, _) = OutputFolder.open(OutputRequest(path: sandbox.path("site"), guarded: []))
  let staging = Staging(try #require(folder))
  await withTaskGroup(of: Void.self) { group in
    for index in 0..<500 {
      group.addTask { staging.add("d\(index % 7)/e\(index % 3)/\(index).html", Array("\(index)".utf8)) }
    }
  }
  #expect(staging.publish().added.count == 500)
  #expect(try sandbox.texts().count == 500)
}

/// What must not reach the disk: a path that leads out, two files of one path, a path on the keep list.
@Test(arguments: [("../out", "output-path"), ("index.html", "output-written-twice"), ("CNAME", "output-kept")])
func filesThatCannotBe(path: String, identifier: String) throws {
  let sandbox = try Sandbox()
  let (folder, _) = OutputFolder.open(OutputRequest(path: sandbox.path("site"), guarded: []))
  let staging = Staging(try #require(folder))
  staging.add("index.html", [1])
  staging.add(path, [2])
  let report = staging.publish()
  #expect(report.outcome == .failed)
  #expect(report.diagnostics.map(\.identifier) == [identifier])
  #expect(try sandbox.names() == [])
}
