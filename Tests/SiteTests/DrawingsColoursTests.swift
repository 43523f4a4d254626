import Foundation
import Testing

/// The colours of the style sheet, as contrast and as people with a colour deficiency see them.
@Suite("Colours of the style sheet")
struct DrawingsColoursTests {
  /// The tokens of one scheme by name, in linear light.
  typealias Scheme = [String: [Double]]

  /// The light scheme, then the dark one: the first and second value of each token with six digits.
  static func schemes() throws -> [Scheme] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let sheet = try String(contentsOf: root.appending(path: "templates/dossier.css"), encoding: .utf8)
    var schemes: [Scheme] = [[:], [:]]
    for match in sheet.matches(of: /--([a-z0-9]+): #([0-9a-f]{6});/) {
      let digits = Int(match.2, radix: 16) ?? 0
      let linear = [16, 8, 0].map { shift in Self.linear(Double(digits >> shift & 255) / 255) }
      let scheme = schemes[0][String(match.1)] == nil ? 0 : 1
      #expect(schemes[scheme].updateValue(linear, forKey: String(match.1)) == nil, "\(match.1) a third time")
    }
    return schemes
  }

  static let hues = (0...8).map { "h\($0)" }

  @Test("Text has a contrast of 4.5 at least, marks one of 3, on every ground, in both schemes (WCAG 2.2)")
  func contrast() throws {
    for scheme in try Self.schemes() {
      for ground in ["paper", "wash", "bar"] {
        for text in ["ink", "soft", "accent"] {
          #expect(try Self.contrast(text, ground, in: scheme) >= 4.5, "\(text) on \(ground)")
        }
        for mark in ["edge"] + Self.hues {
          #expect(try Self.contrast(mark, ground, in: scheme) >= 3, "\(mark) on \(ground)")
        }
      }
      #expect(try Self.contrast("paper", "ink", in: scheme) >= 4.5)
    }
  }

  @Test("Any two hues are told apart with normal sight and with each of three deficiencies")
  func distances() throws {
    for scheme in try Self.schemes() {
      for deficiency in Self.deficiencies {
        let seen = try Self.hues.dropFirst().map { Self.lab(Self.apply(deficiency, to: try #require(scheme[$0]))) }
        for (index, one) in seen.enumerated() {
          for other in 0..<index {
            let distance = 100 * zip(one, seen[other]).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
            let least = index < 5 ? 11.5 : 9.0
            #expect(distance >= least, "h\(index + 1) and h\(other + 1): \(distance)")
          }
        }
      }
    }
  }

  private static func linear(_ value: Double) -> Double {
    value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }

  private static func contrast(_ one: String, _ other: String, in scheme: Scheme) throws -> Double {
    let lights = try [one, other].map { name in
      let colour = try #require(scheme[name], "no token \(name)")
      return 0.2126 * colour[0] + 0.7152 * colour[1] + 0.0722 * colour[2] + 0.05
    }
    return max(lights[0], lights[1]) / min(lights[0], lights[1])
  }

  /// None, protanopia, deuteranopia, tritanopia: the matrices of Machado, Oliveira and Fernandes (2009), full severity.
  private static let deficiencies: [[[Double]]] = [
    [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
  ]

  private static func apply(_ matrix: [[Double]], to colour: [Double]) -> [Double] {
    matrix.map { row in min(1, max(0, zip(row, colour).reduce(0) { $0 + $1.0 * $1.1 })) }
  }

  /// OKLab (Ottosson 2020).
  private static func lab(_ linear: [Double]) -> [Double] {
    func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
      matrix.map { zip($0, vector).reduce(0) { $0 + $1.0 * $1.1 } }
    }
    let cones = product(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], linear)
    return product(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones.map(cbrt))
  }
}
