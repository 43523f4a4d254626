import DossierModel
import HTML
import Templates

/// A quotation with what is known of where it stands.
struct QuotationView: View {
  /// The words as they stand between marks of ours.
  let text: String
  /// The words as printed, for where no marks are set around them.
  let plain: String
  /// The language, where it is not the page's.
  let language: String?
  /// The direction of its script, where it is not the page's.
  let direction: String?
  /// Where in the article it stands, where that is not the body.
  let region: String?
  /// Whether the article itself quotes it.
  let isQuoted: Bool
  /// Whether it was found in the original.
  let isVerified: Bool
  /// How that was established, on the page of the method.
  let proof: String
  /// The words on the article's public page, where its address is known.
  let source: String?

  static var fields: [Field<Self>] {
    text("text", \.text)
    text("plain", \.plain)
    text("language", \.language)
    text("direction", \.direction)
    text("region", \.region)
    flag("quoted", \.isQuoted)
    flag("verified", \.isVerified)
    text("proof", \.proof)
    text("source", \.source)
  }
}

extension PageScope {
  /// A quotation of `article` as pages show it.
  func view(of quotation: Quotation, in article: Reference<Article>) -> QuotationView {
    let record = dossier[article]
    let finding = edition.findings[article].quotation(quotation.text)
    let isForeign = record.language != dossier.language
    let turns = record.language.isRightToLeft != dossier.language.isRightToLeft
    return QuotationView(
      text: NestedMarks(of: record.language).set(in: quotation.text), plain: quotation.text,
      language: isForeign ? record.language.description : nil,
      direction: turns ? (record.language.isRightToLeft ? "rtl" : "ltr") : nil,
      region: finding.flatMap { words(for: $0.region) }, isQuoted: finding?.marks == .inside,
      isVerified: finding != nil,
      proof: proof(of: article),
      source: source(of: article, finding))
  }

  /// Where a quotation stands, unless it stands in the body.
  func words(for region: Region) -> String? {
    switch region {
    case .body: nil
    case .headline: phrases.common(.onlyInHeadline)
    case .standfirst: phrases.common(.onlyInStandfirst)
    case .caption: phrases.common(.onlyInCaption)
    case .embed: phrases.common(.onlyInEmbed)
    case .credit: phrases.common(.onlyInCredit)
    }
  }

  private func source(of article: Reference<Article>, _ finding: QuotationFinding?) -> String? {
    guard let address = dossier[article].address, let fragment = finding?.fragment else { return nil }
    return fragment.address(on: address)
  }
}
