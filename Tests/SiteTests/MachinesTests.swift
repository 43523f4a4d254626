import DossierModel
import Foundation
import Testing

@testable import Site

@Suite("What the site says to machines")
struct MachinesTests {
  private func parsed(_ bytes: some Sequence<UInt8>) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test("The data are JSON, and name nothing that they do not hold")
  func dataIsConsistent() throws {
    let file = DossierData(of: try SiteFixture(address: "https://example.org/d/").edition()).whole
    let data = try parsed(file)
    func things(_ key: String) -> [[String: Any]] { data[key] as? [[String: Any]] ?? [] }
    func ids(_ key: String) -> Set<String> { Set(things(key).compactMap { $0["id"] as? String }) }
    #expect(ids("actors") == ["jaish", "aide"])
    let claim = try #require(things("claims").first)
    #expect(claim["verdict"] as? String == "single-source")
    let answer = try #require((claim["answers"] as? [[String: Any]])?.first)
    #expect(ids("articles").contains(answer["article"] as? String ?? ""))
    #expect(answer["cell"] as? String == "says")
    let assertion = try #require((answer["assertions"] as? [[String: Any]])?.first)
    #expect(assertion["via"] as? [[String]] == [["jaish"]])
    let value = try #require(assertion["value"] as? [String: Any])
    #expect(value["lower"] as? String == "9")
    #expect(value["upper"] == nil)
    let event = try #require(things("events").first)
    #expect(event["claims"] as? [String] == ["toll"])
    #expect(event["reported-by"] as? [String] == ["ap"])
    let relations = things("actors").flatMap { $0["relations"] as? [[String: Any]] ?? [] }
    #expect(relations.map { $0["to"] as? [String: String] } == [["id": "jaish", "kind": "actor"]])
    #expect(things("judgements").first?["rests-on"] as? [String] == ["toll"])
  }

  @Test("The members of the data stand in the byte order of their keys, one thing a line")
  func dataIsOrdered() throws {
    let file = DossierData(of: try SiteFixture(address: "https://example.org/").edition()).whole
    let lines = String(decoding: file, as: UTF8.self).split(separator: "\n")
    let keys = lines.filter { $0.hasPrefix("\"") }.map { $0.prefix { $0 != ":" } }
    #expect(keys.count == 17)
    #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(lines.filter { $0.hasPrefix("{\"") }.count == 9)
  }

  @Test("A sitemap lists every page but the one for unknown addresses, split where it grows too long")
  func sitemaps() throws {
    let edition = try SiteFixture(address: "https://example.org/a&b/").edition()
    let pages: [Page] = [.home, .notFound, .method, .claim(Reference(0))]
    let whole = Sitemap.files(of: edition, pages: pages)
    let expected = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://example.org/a&amp;b/</loc></url>
      <url><loc>https://example.org/a&amp;b/method/</loc></url>
      <url><loc>https://example.org/a&amp;b/claims/toll/</loc></url>
      </urlset>

      """
    #expect(whole.map { String(decoding: $0.bytes, as: UTF8.self) } == [expected])
    let split = Sitemap.files(of: edition, pages: pages, limit: 2)
    #expect(split.map(\.path) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"])
    #expect(
      String(decoding: split[0].bytes, as: UTF8.self).contains(
        "<sitemap><loc>https://example.org/a&amp;b/sitemap-2.xml</loc>"))
    #expect(Sitemap.files(of: try SiteFixture().edition(), pages: pages).isEmpty)
  }

  @Test("A file of a sitemap has at most 50,000 addresses, and together they have them all")
  func longSitemaps() throws {
    let edition = try SiteFixture(address: "https://example.org/").edition()
    let pages = (1...100_001).map { Page.index(.timeline, page: $0) }
    func addresses(_ file: SiteFile) -> Int {
      String(decoding: file.bytes, as: UTF8.self).matches(of: #/<loc>/#).count
    }
    #expect(Sitemap.files(of: edition, pages: Array(pages.prefix(50_000))).map(addresses) == [50_000])
    let files = Sitemap.files(of: edition, pages: [.notFound] + pages)
    #expect(files.map(addresses) == [3, 50_000, 50_000, 1])
    let last = try #require(files.last)
    #expect(String(decoding: last.bytes, as: UTF8.self).contains("<loc>https://example.org/timeline/page-100001/"))
    #expect(files.allSatisfy { $0.bytes.count < 50 << 20 })
  }

  @Test(
    "Linked data is JSON that no text can break out of",
    arguments: [
      (Page.home, nil), (.article(Reference(0)), "WebPage"), (.actor(Reference(0)), "Organization"),
      (.place(Reference(0)), "Place"), (.event(Reference(0)), "Event"), (.claim(Reference(0)), "Claim"),
    ])
  func linkedData(page: Page, type: String?) throws {
    let edition = try SiteFixture(address: "https://example.org/").edition()
    let text = PageScope(page, of: edition).linkedData.description
    let open = "<script type=\"application/ld+json\">"
    #expect(text.hasPrefix(open) && text.hasSuffix("</script>"))
    let json = text.dropFirst(open.count).dropLast("</script>".count)
    #expect(!json.contains("<") && !json.contains(">"))
    let value = try parsed(json.utf8)
    #expect(value["@context"] as? String == "https://schema.org")
    #expect(value["@type"] as? String == type)
    if page == .home {
      let site = try #require((value["@graph"] as? [[String: Any]])?.first)
      #expect(site["name"] as? String == "Trap </script><!-- & “quotes”")
    }
  }

  @Test("Linked data says nothing that is not known")
  func linkedDataIsTrue() throws {
    let edition = try SiteFixture().edition()
    #expect(PageScope(.actor(Reference(1)), of: edition).linkedData.isEmpty, "an unnamed speaker")
    #expect(PageScope(.method, of: edition).linkedData.isEmpty)
    let article = PageScope(.article(Reference(0)), of: edition).linkedData.description
    #expect(!article.contains("datePublished"), "the day is uncertain")
    #expect(!article.contains("\"url\""), "nobody knows an address")
    let place = PageScope(.place(Reference(0)), of: edition).linkedData.description
    #expect(place.contains("\"latitude\":\"-27.05\"") && place.contains("\"longitude\":\"60.000001\""))
  }

  @Test(
    "A picture is known by how it begins",
    arguments: [
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0], "png"), ([0xFF, 0xD8, 0xFF, 0xE0], "jpg"),
      (Array("RIFF1234WEBPVP8 ".utf8), "webp"), (Array("RIFF1234WAVE".utf8), nil), (Array("<svg/>".utf8), nil),
      ([], nil),
    ] as [([UInt8], String?)])
  func pictures(bytes: [UInt8], ending: String?) {
    let picture = try? SharedPicture(bytes)
    #expect(picture.map { String($0.path.suffix(ending?.utf8.count ?? 0)) } == ending)
    let large = [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 0, count: SharedPicture.largest)
    #expect(throws: SharedPicture.Fault.tooLarge) { try SharedPicture(large) }
  }
}

extension DossierData {
  /// The file, put together from its parts.
  fileprivate var whole: [UInt8] {
    var whole: [UInt8] = []
    parts { whole += $0 }
    return whole
  }
}
