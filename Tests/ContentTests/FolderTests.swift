import Foundation
import Testing

@testable import Content

@Suite struct FolderTests {
  /// What `include` may say, and what it finds.
  @Test(arguments: [
    ("claims/*.yaml", ["claims/a.yaml", "claims/b.yaml"]), ("*/a.yaml", ["claims/a.yaml", "events/a.yaml"]),
    ("*.yaml", ["top.yaml"]), ("claims/*a*", ["claims/a.yaml", "claims/b.yaml"]), ("claims/*.yml", []),
    ("none/*.yaml", []),
    ("claims/a.yaml", ["claims/a.yaml"]), ("*/*", ["claims/a.yaml", "claims/b.yaml", "events/a.yaml"]),
  ])
  func findsFiles(_ pattern: String, _ found: [String]) throws {
    var sample = Sample()
    sample.files = ["top.yaml", "claims/b.yaml", "claims/a.yaml", "claims/.c.yaml", "events/a.yaml"]
      .reduce(into: [:]) { $0[$1] = [] }
    #expect(try #require(PathPattern(pattern)).files(in: sample.folder).paths == found)
  }

  @Test(arguments: ["", "/a", "../a", "a/../b", "a//b", "./a", "a\\b", "a/", "..", "a\u{0}b"])
  func refusesPathsThatLeadElsewhere(_ path: String) { #expect(PathPattern(path) == nil) }

  /// Many stars over a long name must not take long.
  @Test func matchesWithoutExploding() {
    let name = [UInt8](repeating: 0x61, count: 2000)
    #expect(!PathPattern.matches(name, Array((String(repeating: "*a", count: 200) + "*b").utf8)))
  }

  @Test func readsTheDiskAndFollowsNoLinkOut() throws {
    let manager = FileManager.default
    let root = manager.temporaryDirectory.appendingPathComponent("content-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: root) }
    let content = root.appendingPathComponent("content")
    try manager.createDirectory(at: content.appendingPathComponent("articles"), withIntermediateDirectories: true)
    try Data("inside".utf8).write(to: content.appendingPathComponent("a.yaml"))
    try Data("outside".utf8).write(to: root.appendingPathComponent("secret.yaml"))
    try Data("beside".utf8).write(to: root.appendingPathComponent("content-b.yaml"))
    func link(_ name: String, to target: String) throws {
      try manager.createSymbolicLink(atPath: content.appendingPathComponent(name).path, withDestinationPath: target)
    }
    try link("in.yaml", to: "a.yaml")
    try link("out.yaml", to: "../secret.yaml")
    try link("beside.yaml", to: "../content-b.yaml")
    try link("up", to: "..")
    try link("loop.yaml", to: "loop.yaml")
    try link("nowhere.yaml", to: "none.yaml")
    try link("folder", to: "articles")
    let folder = ContentFolder.disk(content.path)
    #expect(folder.read("a.yaml") == .success(Array("inside".utf8)))
    #expect(folder.read("in.yaml") == .success(Array("inside".utf8)))
    #expect(folder.read("out.yaml") == .failure(.leadsOut))
    #expect(folder.read("beside.yaml") == .failure(.leadsOut))
    #expect(folder.read("up/secret.yaml") == .failure(.leadsOut))
    #expect(folder.read("../secret.yaml") == .failure(.leadsOut))
    #expect(folder.read("articles/../a.yaml") == .success(Array("inside".utf8)))
    #expect(folder.list("up") == .failure(.leadsOut))
    #expect(folder.read("none.yaml") == .failure(.missing))
    #expect(folder.read("nowhere.yaml") == .failure(.leadsNowhere))
    #expect(folder.list("nowhere.yaml") == .failure(.leadsNowhere))
    #expect(folder.follow("in.yaml") == "a.yaml")
    #expect(folder.follow("folder/../in.yaml") == "a.yaml")
    #expect(["a.yaml", "none.yaml", "nowhere.yaml", "out.yaml"].allSatisfy { folder.follow($0) == $0 })
    #expect(folder.read("articles") == .failure(.wrongKind))
    if case .failure(.system) = folder.read("loop.yaml") {} else { Issue.record("a link to itself was read") }
    let names = try folder.list("").get().map(\.name).sorted()
    #expect(
      names == [
        "a.yaml", "articles", "beside.yaml", "folder", "in.yaml", "loop.yaml", "nowhere.yaml", "out.yaml", "up",
      ])
  }
}
