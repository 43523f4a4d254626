import HTML
import Testing

@testable import Site

@Suite("Signs and beads")
struct DrawingsSignsTests {
  @Test("Every sign that is used is defined once in the sprite")
  func sprite() {
    let scan = MarkupScan(Sprite.markup)
    #expect(scan.fault == nil)
    let defined = scan.elements("symbol").compactMap { $0.attributes["id"] }
    #expect(Set(defined).count == defined.count)
    var used = VerdictSign.allCases.map(\.sign)
    used += (0..<9).map { AnswerMark.mark($0) } + [AnswerMark.hollow]
    for sign in used {
      let href = MarkupScan(sign).elements("use").compactMap { $0.attributes["href"] }
      #expect(href.count == 1 && defined.contains(String(href[0].dropFirst())))
    }
  }

  @Test("A row of beads keeps a place for every article", arguments: [0, 1, 5, 8, 9, 20, 21, 40])
  func rowOfBeads(count: Int) {
    let said = Array(stride(from: 0, to: count, by: 3))
    let scan = MarkupScan(BeadRow(count: count, said: said + [99]).markup(label: "A & B"))
    #expect(scan.fault == nil && scan.badLengths == [])
    let beads = scan.elements("circle", classes: "bead").count
    let strokes = scan.elements("path", classes: "stripe").compactMap { $0.attributes["d"] }
    #expect(beads + strokes.reduce(0) { $0 + $1.count { $0 == "M" } } == said.count)
    let gaps = scan.elements("path", classes: "gap").compactMap { $0.attributes["d"] }
    #expect(gaps.reduce(0) { $0 + $1.count { $0 == "M" } } == count - said.count)
    let width = Int(scan.elements[0].attributes["width"] ?? "") ?? -1
    #expect((0...95).contains(width))
    #expect(scan.elements[0].attributes["aria-label"] == "A &amp; B")
  }

  @Test("In an archive a row has a bead for the first few that say so, and no empty places", arguments: [41, 50_000])
  func rowOfFew(count: Int) {
    let scan = MarkupScan(BeadRow(count: count, said: Array((0..<count).reversed())).markup(label: "A"))
    #expect(scan.elements("circle", classes: "bead").count == BeadRow.few)
    #expect(scan.elements("path", classes: "gap").isEmpty)
    #expect((Int(scan.elements[0].attributes["width"] ?? "") ?? -1) <= 95)
    let lone = MarkupScan(BeadRow(count: count, said: [40]).markup(label: "A"))
    #expect(lone.elements("circle", classes: Hue.other).count == 1)
  }

  @Test("The ninth article and all after it share one class", arguments: [(0, "h1"), (7, "h8"), (8, "h0"), (40, "h0")])
  func hues(position: Int, name: String) {
    #expect(Hue.name(position) == name)
  }

  @Test("Labels are broken at spaces and never cut", arguments: [40, 80, 1_000])
  func lines(limit: Int) {
    let label = LabelWidth(size: 12)
    let text = "Kakar and Amir-Abdollahian meet"
    let lines = label.lines(of: text, limit: limit)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { label.width(of: $0) <= limit || !$0.contains(" ") })
  }

  @Test("Confidence is three bars, as many filled as its level", arguments: [1, 2, 3])
  func confidence(level: Int) {
    let scan = MarkupScan(ConfidenceBars.markup(level: level, words: "High & mighty"))
    let bars = { (paths: [String?]) in paths.compactMap(\.self).joined().count { $0 == "M" } }
    #expect(bars(scan.elements("path").map { $0.attributes["d"] }) == 3)
    #expect(bars(scan.elements("path", classes: "off").map { $0.attributes["d"] }) == 3 - level)
  }
}
