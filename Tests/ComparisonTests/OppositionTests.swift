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

  /// Parts, some with a stated total that tells nothing of them.
  static let figuresInParts = [
    "women: 3", "women: 5", "women: at least 4", "women: 3, all: 9", "women: 5, all: 9", "women: 3, all: 10", "men: 2",
  ]

  @Test(arguments: [figures, figuresInParts])
  func agreesWithComparingEachWithEach(figures: [String]) throws {
    let values = try figures.flatMap { text in
      try assertions(text, .figure)?.compactMap(\.value).flatMap { ComparedValue.all(of: $0.value) } ?? []
    }
    #expect(values.count == figures.count)
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
