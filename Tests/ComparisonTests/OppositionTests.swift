import DossierModel
import Testing

@testable import Comparison

/// What is told from two of many ranges is what comparing each with each tells.
@Suite struct OppositionTests {
  static let figures = [
    "9", "at least 9", "over 9", "at most 9", "under 9", "up to 9", "about 9", "7 to 9", "9 to 11", "10", "about 10",
    "several",
    "dozens", "8.1", "over 8", "under 8",
  ]

  @Test func agreesWithComparingEachWithEach() throws {
    let values = try Self.figures.map { ComparedValue.figure(try Figure($0)) }
    for first in values {
      for second in values {
        for third in values {
          let all = [first, second, third]
          let isOpposed = all.contains { left in
            all.contains { left.relation(to: $0, where: .none) == .cannot }
          }
          #expect(all.areOpposed(where: .none) == isOpposed, "\(all)")
        }
      }
    }
  }
}
