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
    var claims = PathClaims()
    claims.claim(earlier, for: "the event “one”", at: Self.first)
    claims.claim("events/other/index.html", for: "the event “other”", at: nil)
    claims.claim(later, for: "the event “two”", at: Self.second)
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
    var claims = PathClaims(keeping: [("robots.txt", nil), (name, Self.first)])
    claims.claim(path, for: "the page", at: Self.second)
    claims.claim(path + "x", for: "the other page", at: nil)
    #expect(claims.diagnostics.map(\.identifier) == ["address-kept"])
    let problem = try #require(claims.diagnostics.first)
    #expect(problem.summary == "“\(name)” is to be kept, and the page would be published at \(path)")
    #expect(problem.place == Self.first)
    #expect(problem.notes == [.init("the page is here.", at: Self.second)])
  }

  @Test("A name is in nobody's way by its beginning only")
  func beginning() {
    var claims = PathClaims(keeping: [("time", nil), ("timeline2", nil), ("timeline/page-9", nil), ("time", nil)])
    claims.claim("timeline/index.html", for: "the timeline", at: nil)
    claims.claim("timeline.html", for: "the page", at: nil)
    #expect(claims.diagnostics == [])
  }

  @Test("A folder full of pages is said once")
  func once() {
    var claims = PathClaims(keeping: [("events", Self.first)])
    for number in 0..<100 { claims.claim("events/\(number)/index.html", for: "an event", at: nil) }
    #expect(claims.diagnostics.count == 1)
  }
}
