import DossierModel

/// The reader's sentence on a claim: an opening, and the answers that it goes on with.
public struct VerdictSentence: Hashable, Sendable {
  /// One answer, and who gives it.
  public struct Part: Hashable, Sendable {
    /// What is said.
    public let words: String
    /// The hedges with which it is said.
    public let hedges: [String]
    /// Who says it; empty where the opening names them.
    public let articles: [Reference<Article>]

    /// An answer.
    public init(words: String, hedges: [String], articles: [Reference<Article>]) {
      self.words = words
      self.hedges = hedges
      self.articles = articles
    }
  }

  /// How it begins: a whole sentence where there are no parts, else up to the colon, which is not in it.
  public let opening: String
  /// The answers, in the order of their first articles.
  public let parts: [Part]

  /// A sentence.
  public init(opening: String, parts: [Part]) {
    self.opening = opening
    self.parts = parts
  }

  /// The sentence in plain text, with the articles' codes: "These cannot all be true: 7 (RT); at least 9 (AP, CNN)."
  public func text(in dossier: Dossier) -> String {
    guard !parts.isEmpty else { return opening }
    let answers = parts.map { part in
      let hedges = part.hedges.isEmpty ? "" : ", with " + part.hedges.map { "“\($0)”" }.joined(separator: " and ")
      let codes = part.articles.map { dossier[$0].code.value }.joined(separator: ", ")
      return part.words + (codes.isEmpty ? hedges : " (\(codes)\(hedges))")
    }
    return "\(opening): \(answers.joined(separator: "; "))."
  }
}

/// How a language says what came of a comparison. One conforming type for each language of pages.
public protocol ComparisonPhrasing: Phrasing {
  /// The verdict in a word or two.
  func phrase(_ verdict: Verdict) -> String
  /// Why two answers agree in part only.
  func phrase(_ reason: PartlyReason) -> String
  /// The rule by which the verdict came about.
  func rule(of verdict: Verdict, for kind: ClaimKind) -> String
  /// One value, as a cell of the matrix says it.
  func phrase(_ value: ComparedValue, of claim: Claim) -> String
  /// A cell of the matrix.
  func phrase(_ cell: Cell, of claim: Claim, _ answer: ComparedAnswer?) -> String
  /// The reader's sentence.
  func sentence(on claim: Reference<Claim>, _ comparisons: Comparisons, _ dossier: Dossier) -> VerdictSentence
  /// "5 articles; 1 named origin (Ali Reza Marhamati: AP, CNN), 3 unnamed, 1 without a source."
  func phrase(_ origins: Origins, in dossier: Dossier) -> String
}
