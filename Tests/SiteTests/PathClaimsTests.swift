import Diagnostics
import Testing

@testable import Site

/// Two that want one path, and kept names that the site would write over.
@Suite struct PathClaimsTests {
  private static let first = SourcePlace(file: "first.yaml")
  private static let second = SourcePlace(file: "second.yaml")

  @Test(
    "Two claimants of one path are named, each with its place",
    arguments: [
      ("events/raid/index.html", "events/raid/index.html"),
      ("events/raid/index.html", "events/RAID/index.html"),
      ("İ/index.html", "i\u{307}/index.html"),
      ("events/caf\u{E9}/index.html", "events/cafe\u{301}/index.html"),
      ("events/CAF\u{C9}/index.html", "events/cafe\u{301}/index.html"),
    ])
  func collision(earlier: String, later: String) throws {
    let claimants = [("the event “one”", Self.first), ("the event “other”", nil), ("the event “two”", Self.second)]
    var claims = PathClaims { claimants[$0] }
    for (number, path) in [earlier, "events/other/index.html", later].enumerated() { claims.claim(path, for: number) }
    let problem = try #require(claims.diagnostics.first)
    #expect(claims.diagnostics.count == 1)
    #expect(problem.severity == .error)
    #expect(problem.summary == "the event “two” and the event “one” would both be published at \(later)")
    #expect(problem.place == Self.second)
    #expect(problem.notes == [.init("the event “one” is here.", at: Self.first)])
    let areTheSame = earlier.utf8.elementsEqual(later.utf8)
    #expect(problem.explanation.isEmpty == areTheSame)
  }

  @Test(
    "A kept name that covers what the site publishes is an error at the name",
    arguments: [
      ("CNAME", "CNAME"), ("cname", "CNAME"), ("timeline", "timeline/index.html"), ("Events", "events/raid/index.html"),
      ("events/raid", "events/raid/index.html"), ("sitemap.xml/old", "sitemap.xml"),
      ("caf\u{E9}", "cafe\u{301}/index.html"),
    ])
  func kept(name: String, path: String) throws {
    let claimants = [("the page", Self.second), ("the other page", nil)]
    var claims = PathClaims(keeping: [("robots.txt", nil), (name, Self.first)]) { claimants[$0] }
    for (number, path) in [path, path + "x"].enumerated() { claims.claim(path, for: number) }
    #expect(claims.diagnostics.map(\.identifier) == ["address-kept"])
    let problem = try #require(claims.diagnostics.first)
    #expect(problem.summary == "“\(name)” is to be kept, and the page would be published at \(path)")
    #expect(problem.place == Self.first)
    #expect(problem.notes == [.init("the page is here.", at: Self.second)])
  }

  @Test("A name is in nobody's way by its beginning only")
  func beginning() {
    let kept: [(String, SourcePlace?)] = [("time", nil), ("timeline2", nil), ("timeline/page-9", nil), ("time", nil)]
    var claims = PathClaims(keeping: kept) { ("the page \($0)", nil) }
    for (number, path) in ["timeline/index.html", "timeline.html"].enumerated() { claims.claim(path, for: number) }
    #expect(claims.diagnostics == [])
  }

  @Test("A folder full of pages is said once")
  func once() {
    var claims = PathClaims(keeping: [("events", Self.first)]) { ("the event \($0)", nil) }
    for number in 0..<100 { claims.claim("events/\(number)/index.html", for: number) }
    #expect(claims.diagnostics.count == 1)
  }
}
