import Diagnostics
import HTML
import Testing

@testable import Markdown

/// A small dossier for the tests: what exists, and where it leads.
enum Sample {
  static let things: [DossierLink: String] = [
    DossierLink(.actor, "iran"): "Iran", DossierLink(.actor, "jaish"): "Jaish al-Adl",
    DossierLink(.place, "saravan"): "Saravan", DossierLink(.claim, "toll"): "How many died?",
    DossierLink(.event, "strike"): "The <strike>", DossierLink(.article, "ap"): "AP",
    DossierLink(.term, "terrorist"): "terrorist",
  ]

  static let answers: Set<Evidence> = [
    Evidence(claim: "toll", article: "ap"), Evidence(claim: "toll", article: "cnn"),
    Evidence(claim: "day", article: "ap"),
  ]

  /// Options that know the things and answers above.
  static func options(_ change: (inout ProseOptions) -> Void = { _ in }) -> ProseOptions {
    var options = ProseOptions()
    options.resolve = { link in
      guard let name = things[link] else { return .unknown(suggestions: ["iran"]) }
      return .found(address: "../\(link.kind.rawValue)s/\(link.identifier)/index.html", name: name)
    }
    options.check = { evidence in
      if answers.contains(evidence) { return .found }
      if !answers.contains(where: { $0.claim == evidence.claim }) { return .unknownClaim(suggestions: ["toll"]) }
      let isKnown = answers.contains { $0.article == evidence.article }
      return isKnown ? .noAnswer(suggestions: ["ap"]) : .unknownArticle(suggestions: ["ap", "cnn"])
    }
    change(&options)
    return options
  }

  static func render(_ markdown: String, _ change: (inout ProseOptions) -> Void = { _ in }) -> RenderedProse {
    let source = SourceText(path: "text.md", bytes: Array(markdown.utf8))
    return MarkdownRenderer.render(MarkdownText(wholeOf: source), options(change))
  }

  /// The HTML of `markdown`, and a failure for every diagnostic.
  static func html(_ markdown: String, _ change: (inout ProseOptions) -> Void = { _ in }) -> String {
    let prose = render(markdown, change)
    for diagnostic in prose.diagnostics { Issue.record("\(diagnostic.identifier): \(diagnostic.summary)") }
    return prose.body.description
  }
}

extension MarkdownText {
  /// A whole file, which is valid UTF-8.
  init(wholeOf source: SourceText) {
    let range = source.textStart..<source.bytes.count
    self.init(String(decoding: source.bytes[range], as: UTF8.self), written: range, as: .lines, in: source)
  }
}
