import DossierModel

/// The numbers of the claims on paper, where nothing can be followed: from 1, in the order in which they stand there.
struct ClaimNumbers: Sendable {
  /// The claims of each topic, in their order.
  let claims: [[Reference<Claim>]]
  private let numbers: [Int]
  private let phrases: PhraseTable<PrintPhrase>
  private let common: PhraseTable<CommonPhrase>

  /// Numbers the claims of a dossier by topic.
  init(in scope: PageScope) {
    phrases = scope.phrases.print
    common = scope.phrases.common
    var claims = Array(repeating: [Reference<Claim>](), count: scope.dossier.topics.count)
    for index in scope.dossier.claims.indices {
      claims[scope.dossier.claims[index].topic.index].append(Reference(index))
    }
    var numbers = Array(repeating: 0, count: scope.dossier.claims.count)
    for (place, claim) in claims.joined().enumerated() { numbers[claim.index] = place + 1 }
    self.claims = claims
    self.numbers = numbers
  }

  /// The number of a claim.
  subscript(_ claim: Reference<Claim>) -> Int { numbers[claim.index] }

  /// "claim 17".
  func words(for claim: Reference<Claim>) -> String { phrases(.claimNumber, ["number": number(of: claim)]) }

  /// The number of a claim, in the digits of the language.
  func number(of claim: Reference<Claim>) -> String { common.digits(self[claim]) }

  /// "claims 1–22", of claims that follow one another.
  func span(of claims: [Reference<Claim>]) -> String {
    guard let first = claims.first, let last = claims.last, first != last else {
      return claims.first.map(words) ?? ""
    }
    return phrases(.claimNumbers, ["first": number(of: first), "last": number(of: last)])
  }
}
