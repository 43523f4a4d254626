import DossierModel
import Testing

@testable import Site

@Suite("The figures of a claim, drawn")
struct ClaimFiguresTests {
  @Test("A fraction is one dot at its place, and a word for a number has a line without a dot")
  func fractionsAndWords() throws {
    var sample = try ClaimSample(articles: 3)
    try sample.addFigures("length", ["4.5", "4", "dozens"])
    let text = try sample.scan(.claim(Reference(0))).text
    let drawing = try #require(
      text.components(separatedBy: "id=\"_figures-t\"").last?.components(separatedBy: "</svg></figure>").first)
    #expect(drawing.components(separatedBy: "class=\"mk ").count - 1 == 2)
    #expect(drawing.contains("mid b\" x=") && drawing.contains(">4.5</text>") && !drawing.contains("mid b\" x=\"24"))
    let bold = drawing.components(separatedBy: "class=\"mid b\"").dropFirst().map {
      $0.prefix { $0 != "<" }.drop { $0 != ">" }.dropFirst()
    }
    #expect(bold.map(String.init) == ["4", "4.5"])
  }

  @Test("Of figures in parts the drawing says the total, and the table of many scrolls", arguments: [3, 8])
  func parts(count: Int) throws {
    var sample = try ClaimSample(articles: count)
    try sample.addFigures("toll", Array(repeating: "3", count: count))
    for index in 0..<count {
      let parts = try [("women", "2"), ("all", "\(index + 90)")].map { Figure.Part($0, try Figure.Amount($1)) }
      sample.dossier.claims[0].answers[index].assertions[0].value = ClaimSample.located(
        .figure(try Figure(parts: parts)))
    }
    let text = try sample.scan(.claim(Reference(0))).text
    let drawing = try #require(
      text.components(separatedBy: "id=\"_figures-t\"").last?.components(separatedBy: "</svg></figure>").first)
    #expect(drawing.contains(">92</text>") && !drawing.contains("women"))
    #expect(text.contains("parts many\"") == (count == 8) && text.contains("class=\"scroller\"") == (count == 8))
  }
}
