import DossierModel
import Testing

@Suite("References")
struct ReferenceTests {
  /// Where each of a few things leads.
  private static let next: [Int?] = [1, 2, nil, 4, 3, 5, 3]

  @Test(
    "A climb names what it leads to, the nearest first, and leaves a ring where it closes",
    arguments: [(0, [1, 2]), (1, [2]), (2, []), (3, [4]), (5, []), (6, [3, 4])])
  func climbs(start: Int, expected: [Int]) {
    let climbed = Reference<Place>(start).climb { Self.next[$0.index].map { Reference($0) } }
    #expect(climbed.map(\.index) == expected)
  }
}
