import HTML

/// The sitemaps of a site whose address is known (sitemaps.org, protocol 0.9): one file, or where it would have more than
/// the protocol's 50,000 addresses, several under an index.
struct Sitemap {
  /// The most addresses that one file may have.
  static let mostAddresses = 50_000

  /// The files: none where the address of the site is not known.
  static func files(of edition: Edition, pages: [Page], limit: Int = mostAddresses) -> [SiteFile] {
    guard let address = edition.dossier.address else { return [] }
    let locations = pages.filter { $0 != .notFound }.map { address + edition.addresses.folder(of: $0) }
    if locations.count <= limit { return [file("sitemap.xml", "urlset", "url", locations)] }
    let parts = stride(from: 0, to: locations.count, by: limit).enumerated().map { number, start in
      file("sitemap-\(number + 1).xml", "urlset", "url", locations[start..<min(start + limit, locations.count)])
    }
    return [file("sitemap.xml", "sitemapindex", "sitemap", parts.map { address + $0.path })] + parts
  }

  private static func file(
    _ path: String, _ root: StaticString, _ element: StaticString, _ locations: some Sequence<String>
  ) -> SiteFile {
    var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    bytes += "<\(root) xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".utf8
    for location in locations {
      bytes += "<\(element)><loc>".utf8
      Escaper.append(encoded(location), to: &bytes)
      bytes += "</loc></\(element)>\n".utf8
    }
    bytes += "</\(root)>\n".utf8
    return SiteFile(path: path, bytes: bytes)
  }

  /// The address with all but ASCII percent-encoded (RFC 3986), as the protocol asks.
  private static func encoded(_ address: String) -> String {
    address.utf8.reduce(into: "") { encoded, byte in
      encoded += byte < 0x80 ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
    }
  }
}
