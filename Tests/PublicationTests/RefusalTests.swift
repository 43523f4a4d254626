import Foundation
import Publication
import Testing

/// A sandbox with content, a home with work in it, and some folders.
private func surroundings() throws -> Sandbox {
  let sandbox = try Sandbox()
  for name in [
    "content/dossier.yaml", "content/articles/ap.md", "templates/page.html", "home/work/notes", "full/x", "file",
  ] { try sandbox.write(name, name) }
  try FileManager.default.createDirectory(atPath: sandbox.path("empty"), withIntermediateDirectories: true)
  try sandbox.link("link-to-content", to: "content")
  try sandbox.link("link-to-nothing", to: "nowhere")
  try sandbox.link("link-to-empty", to: "empty")
  try sandbox.write("with-git/.git/config", "")
  try sandbox.write("with-git/CNAME", "")
  try sandbox.write("newer/.dossier-files", "dossier-files 3 x\n")
  try sandbox.link("circle", to: "circle")
  try sandbox.write("damaged/.dossier-files", "<<<<<<< HEAD\n")
  return sandbox
}

/// Each refusal, and beside it what is allowed. `/` is the root of the file system.
@Test(
  arguments: [
    ("content", "output-guarded", "is the folder of the content"),
    ("content/.", "output-guarded", "is the folder of the content"),
    ("content/articles", "output-guarded", "lies in the folder of the content"),
    ("content/new/deep", "output-guarded", "lies in the folder of the content"),
    ("link-to-content", "output-guarded", "is the folder of the content"),
    ("link-to-content/site", "output-guarded", "lies in the folder of the content"),
    ("templates/site", "output-guarded", "lies in the folder of the templates"),
    ("home", "output-guarded", "is the folder you live in"), ("", "output-guarded", "holds the folder"),
    ("home/work/..", "output-guarded", "is the folder you live in"),
    ("home/work", "output-guarded", "is the folder you are in"), ("/", "output-guarded", "holds the folder"),
    ("full", "output-not-ours", "holds 'x'"), ("file", "output-not-a-folder", "not a folder"),
    ("file/site", "output-not-a-folder", "in the place of a folder"),
    ("circle/site", "output-not-a-folder", "in a circle"),
    ("newer", "output-list-newer", "newer version"), ("link-to-nothing", "output-nowhere", "leads to nothing"),
    ("missing/../x", "output-nowhere", "no folder"), ("damaged", "output-list-damaged", "damaged"),
    ("with-git", nil, ""), ("empty", nil, ""), ("link-to-empty", nil, ""), ("new", nil, ""),
    ("new/deep/site/", nil, ""),
    ("home/site", nil, ""), ("home/work/site", nil, ""), ("contents", nil, ""),
  ] as [(String, String?, String)])
func foldersThatAreRefused(output: String, identifier: String?, words: String) throws {
  let sandbox = try surroundings()
  let before = try sandbox.stamps("")
  let request = OutputRequest(
    path: output == "/" ? "/" : sandbox.path(output),
    guarded: [
      .input(sandbox.path("content"), "of the content"), .input(sandbox.path("templates"), "of the templates"),
      .input(sandbox.path("no-such-folder"), "of nothing"), .surrounding(sandbox.path("home"), "you live in"),
      .surrounding(sandbox.path("home/work"), "you are in"),
    ])
  let (folder, diagnostics) = OutputFolder.open(request)
  #expect(diagnostics.map(\.identifier) == (identifier.map { [$0] } ?? []))
  #expect(diagnostics.allSatisfy { $0.summary.contains(words) })
  guard identifier == nil else {
    #expect(folder == nil)
    #expect(try sandbox.stamps("").filter { $0.key != "." } == before.filter { $0.key != "." })
    return
  }
  let staging = Staging(try #require(folder))
  staging.add("index.html", [0x31])
  #expect(staging.publish().outcome == .published)
  #expect(try sandbox.read(output + "/index.html") == "1")
}

@Test func twoBuildsAtOnce() throws {
  let sandbox = try Sandbox()
  let request = OutputRequest(path: sandbox.path("site"), guarded: [])
  var first = OutputFolder.open(request).folder
  #expect(first != nil)
  #expect(OutputFolder.open(request).diagnostics.map(\.identifier) == ["output-locked"])
  // Another output beside it is another matter.
  #expect(OutputFolder.open(OutputRequest(path: sandbox.path("other"), guarded: [])).folder != nil)
  first = nil
  #expect(OutputFolder.open(request).folder != nil)
}

/// A build that was killed holds nothing: the lock's file may stay, the lock does not.
@Test func theLockDiesWithItsProcess() throws {
  let sandbox = try Sandbox()
  let holder = Process()
  holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  holder.arguments = [
    "python3", "-c",
    "import fcntl, sys, time; f = open(sys.argv[1], 'w'); fcntl.flock(f, fcntl.LOCK_EX); print(1, flush=True); time.sleep(600)",
    sandbox.path(".site.dossier-lock"),
  ]
  let output = Pipe()
  holder.standardOutput = output
  try holder.run()
  _ = output.fileHandleForReading.availableData
  #expect(sandbox.publish(["a": "b"]).identifiers == ["output-locked"])
  kill(holder.processIdentifier, SIGKILL)
  holder.waitUntilExit()
  #expect(try sandbox.names() == [".site.dossier-lock"])
  #expect(sandbox.publish(["a": "b"]).isPublished)
  #expect(try sandbox.names() == ["site"])
}

@Test(arguments: ["..", "/etc", "", ".dossier-files"])
func pathsThatCannotBeKept(kept: String) throws {
  let attempt = try Sandbox().publish([:], keeping: [kept])
  #expect(attempt.report == nil)
  #expect(attempt.identifiers == ["output-path"])
}
