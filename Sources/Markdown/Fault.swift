import Diagnostics

/// Something in a text that cannot be published, before its place is known.
enum Fault {
  case rawHTML(isBlock: Bool)
  case image
  case linkWithoutText
  case linkTitle
  case address(Address.Refusal, String)
  case unknownThing(DossierLink, suggestions: [String])
  case unknownClaim(Evidence, suggestions: [String])
  case unknownArticle(Evidence, suggestions: [String])
  case noAnswer(Evidence, suggestions: [String])
  case moreThanALine
  case emptyHeading
  case footnote
  case noHeading(String, suggestions: [String])

  /// Which part of the link is meant, as bytes of its address; nil where it is not about the address.
  var partOfAddress: Range<Int>? {
    switch self {
    case .rawHTML, .image, .linkWithoutText, .linkTitle, .moreThanALine, .emptyHeading, .footnote: return nil
    case .noHeading(let anchor, _): return 1..<1 + anchor.utf8.count
    case .address(_, let address): return 0..<address.utf8.count
    case .unknownThing(let link, _):
      let start = link.kind.rawValue.utf8.count + 1
      return start..<start + link.identifier.utf8.count
    case .unknownClaim(let evidence, _): return Self.claimPart(of: evidence)
    case .unknownArticle(let evidence, _):
      let start = Self.claimPart(of: evidence).upperBound + 1
      return start..<start + evidence.article.utf8.count
    case .noAnswer(let evidence, _):
      let claim = Self.claimPart(of: evidence)
      return claim.lowerBound..<claim.upperBound + 1 + evidence.article.utf8.count
    }
  }

  private static func claimPart(of evidence: Evidence) -> Range<Int> {
    let start = DossierLink.Kind.claim.rawValue.utf8.count + 1
    return start..<start + evidence.claim.utf8.count
  }
}

// MARK: - Sentences

extension Fault {
  /// The fault as a diagnostic at `place`.
  func diagnostic(at place: SourcePlace) -> Diagnostic {
    switch self {
    case .rawHTML(let isBlock):
      Diagnostic(
        .error, "raw-html", at: place, isBlock ? "A block of HTML is not published." : "An HTML tag is not published.",
        explanation: "Text is written in Markdown alone; a `<` that is meant as a sign is written `\\<`.")
    case .image:
      Diagnostic(.error, "image", at: place, "Images cannot be used in text.")
    case .linkWithoutText:
      Diagnostic(
        .error, "link-without-text", at: place, "This link has no text.",
        explanation: "Write between the square brackets where it leads.")
    case .linkTitle:
      Diagnostic(
        .error, "link-title", at: place, "The title of a link is not published.",
        explanation: "Say it in the text, where every reader finds it and it is checked.")
    case .address(let refusal, let address):
      Self.diagnostic(of: refusal, address, at: place)
    case .unknownThing(let link, let suggestions):
      Diagnostic(
        .error, "unknown-\(link.kind.rawValue)", at: place,
        "There is no \(link.kind.rawValue) “\(link.identifier)”.", suggestions: suggestions, subject: link.identifier)
    case .unknownClaim(let evidence, let suggestions):
      Diagnostic(
        .error, "unknown-claim", at: place, "There is no claim “\(evidence.claim)”.", suggestions: suggestions,
        subject: evidence.claim)
    case .unknownArticle(let evidence, let suggestions):
      Diagnostic(
        .error, "unknown-article", at: place, "There is no article “\(evidence.article)”.", suggestions: suggestions,
        subject: evidence.article)
    case .noAnswer(let evidence, let suggestions):
      Diagnostic(
        .error, "no-such-evidence", at: place,
        "The article “\(evidence.article)” gives no answer to the claim “\(evidence.claim)”.",
        explanation: "An evidence marker shows what the article says on the claim.", suggestions: suggestions)
    case .noHeading(let anchor, let suggestions):
      Diagnostic(
        .error, "unknown-anchor", at: place, "No heading of this text has the anchor “\(anchor)”",
        explanation: "An anchor is the heading in small letters, with hyphens between its words.",
        suggestions: suggestions)
    case .emptyHeading:
      Diagnostic(
        .error, "empty-heading", at: place, "This heading has no text.",
        explanation: "Write it after the `#`; a `#` that is meant as a sign is written `\\#`.")
    case .footnote: ForeignMark.diagnostic(of: .footnote, at: place)
    case .moreThanALine:
      Diagnostic(
        .error, "more-than-a-line", at: place, "This text must be a single paragraph.",
        explanation: "It is shown within a line, where lists, headings and further paragraphs have no room.")
    }
  }

  private static let allowed =
    "Allowed are http:, https:, mailto:, a # on the same page, and actor:, event:, place:, claim:, article:, term: with "
    + "an identifier."

  private static func diagnostic(
    of refusal: Address.Refusal, _ address: String, at place: SourcePlace
  ) -> Diagnostic {
    switch refusal {
    case .empty:
      Diagnostic(.error, "empty-address", at: place, "This link leads nowhere.", explanation: allowed)
    case .relative:
      Diagnostic(
        .error, "relative-address", at: place, "The address “\(address)” depends on where the page lies.",
        explanation: allowed)
    case .withoutScheme:
      Diagnostic(
        .error, "address-without-scheme", at: place,
        "The address “\(address)” does not say by which scheme it is read.",
        explanation: allowed, suggestions: ["https:" + address])
    case .scheme(let scheme):
      Diagnostic(
        .error, "refused-scheme", at: place, "Addresses with “\(scheme):” are not published.", explanation: allowed,
        suggestions: nearestSchemes(scheme).map { $0 + address.dropFirst(scheme.count) })
    case .incomplete(let scheme):
      Diagnostic(
        .error, "incomplete-address", at: place, "The address “\(address)” is not complete.",
        explanation: scheme == "claim" ? "Write claim:ID, or claim:ID/ARTICLE for evidence." : allowed)
    }
  }

  private static func nearestSchemes(_ scheme: String) -> [String] {
    let known = ["http", "https", "mailto"] + DossierLink.Kind.allCases.map(\.rawValue)
    let lowered = scheme.lowercased()
    return known.contains(lowered) ? [lowered] : NearestName.candidates(for: lowered, among: known)
  }
}
