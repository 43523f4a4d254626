import Diagnostics
import Templates
import Testing

@Suite("What is wrong with a template is said where it is wrong")
struct TemplateProblemTests {
  /// Each diagnostic as `identifier file:line:column-endColumn -> suggestions`.
  private func problems(_ files: KeyValuePairs<String, String>) -> [String] {
    compile(files).diagnostics.inFileOrder().map { diagnostic in
      let place =
        diagnostic.place.map { " \($0.path.prefix { $0 != "." }):\($0.line):\($0.column)-\($0.endColumn)" } ?? ""
      let suggestions = diagnostic.suggestions.isEmpty ? "" : " -> " + diagnostic.suggestions.joined(separator: ", ")
      return diagnostic.identifier.dropFirst("template-".count) + place + suggestions
    }
  }

  @Test(
    "In one file",
    arguments: [
      ("{{titel}}", ["unknown-name page:1:3-8 -> title"]),
      (
        "{{#isLong}}\n  é{{ titel }}{{/isLong}}{{^isLong}}{{subtitel}}{{/isLong}}",
        ["unknown-name page:2:7-12 -> title", "unknown-name page:2:39-47 -> subtitle"]
      ),
      (
        "{{#trees}}{{lable}}{{xyzzyxyzzy}}{{/trees}}",
        ["unknown-name page:1:13-18 -> label", "unknown-name page:1:22-32"]
      ),
      (
        "{{frame.siet}}{{frame.site.x}}{{tags.x}}",
        ["unknown-name page:1:3-13 -> frame.site", "not-a-view page:1:17-29", "not-a-view page:1:33-39"]
      ),
      ("{{#author}}{{frame.owner.nam}}{{/author}}", ["unknown-name page:1:14-29 -> frame.owner.name"]),
      ("{{isLong}}{{trees}}{{frame}}", ["not-text page:1:3-9", "not-text page:1:13-18", "not-text page:1:22-27"]),
      ("{{.}}{{#frame}}{{.}}{{/frame}}", ["not-text page:1:3-4", "not-text page:1:18-19"]),
      ("{{#count}}{{titel}}{{/count}}", ["not-a-section page:1:4-9", "unknown-name page:1:13-18 -> title"]),
      (
        "{{{title}}}{{&title}}{{=<% %>=}}{{%X}}{{>*a}}",
        [
          "unsupported-tag page:1:1-12", "unsupported-tag page:1:12-22", "unsupported-tag page:1:22-33",
          "unsupported-tag page:1:33-39", "malformed-name page:1:42-44",
        ]
      ),
      (
        "{{}}{{ }}{{a b}}{{1}}{{#a..b}}{{/a..b}}{{>a.b}}",
        [
          "malformed-name page:1:1-5", "malformed-name page:1:5-10", "malformed-name page:1:12-15",
          "malformed-name page:1:19-20", "malformed-name page:1:25-29", "malformed-name page:1:43-46",
        ]
      ),
      ("{{title", ["unclosed-tag page:1:1-3"]), ("{{title\n{{count}}", ["unclosed-tag page:1:1-3"]),
      ("{{! title", ["unclosed-tag page:1:1-3"]),
      ("{{#isLong}}", ["unclosed-section page:1:4-10"]), ("a{{/isLong}}", ["unopened-section page:1:5-11"]),
      ("{{#isLong}}{{/isLnog}}{{count}}", ["mismatched-section page:1:15-21"]),
      ("{{#isLong}}{{#title}}{{/isLong}}", ["unclosed-section page:1:15-20"]),
      ("{{#isLong}}{{/frame}}{{/isLong}}", ["mismatched-section page:1:15-20"]),
      ("{{>nothing}}{{<pge}}{{/pge}}", ["unknown-partial page:1:4-11", "unknown-partial page:1:16-19 -> page"]),
      ("{{>page}}", ["unbounded-recursion page:1:4-8"]),
      ("{{#isLong}}{{>page}}{{/isLong}}", ["unbounded-recursion page:1:15-19"]),
      ("{{#trees}}{{>page}}{{/trees}}", ["unbounded-recursion page:1:14-18"]),
      ("{{#title}}{{>page}}{{/title}}", ["unbounded-recursion page:1:14-18"]),
      ("{{$a}}{{$a}}{{/a}}{{/a}}", []),
    ])
  func inOneFile(template: String, expected: [String]) {
    #expect(problems(["page": template]) == expected)
  }

  @Test("In several files, each at its own place, all at once")
  func inSeveralFiles() {
    #expect(
      problems([
        "page": "{{>row}}{{<base}}{{$mian}}{{lost}}{{/mian}}{{/base}}", "base": "{{$main}}{{gone}}{{/main}}",
        "row": "\n{{titel}}",
      ])
        == [
          "unknown-name base:1:12-16", "unknown-block page:1:21-25 -> main", "unknown-name row:2:3-8 -> title",
        ])
    #expect(problems(["page": "", "old": "{{#a}}"]) == ["unclosed-section old:1:4-5"])
    #expect(problems(["page": "", "old": ""]) == ["unused old:0:0-0"])
    #expect(problems(["pag": ""]) == ["missing -> pag"])
    #expect(problems(["page": "", "a/page": ""]) == ["duplicate a/page:0:0-0"])
  }

  @Test("Of layouts and blocks")
  func ofLayouts() {
    let base: KeyValuePairs = [
      "page": "{{<base}} x {{$a}}1{{/a}}{{title}}{{$a}}2{{/a}}{{/base}}", "base": "{{$a}}{{/a}}",
    ]
    #expect(problems(base) == ["ignored-content page:1:10-13", "duplicate-block page:1:38-39"])
    #expect(
      problems(["page": "{{<base}}{{$a}}{{$a}}{{/a}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}"])
        == ["recursive-block page:1:19-20"])
    #expect(
      problems(["page": "{{<base}}{{$a}}{{>p}}{{/a}}{{/base}}", "base": "{{$a}}{{/a}}", "p": "{{$a}}{{/a}}"])
        == ["unbounded-recursion page:1:19-20"])
    #expect(problems(["page": "{{<base}}{{$a}}1{{/a}}{{/base}}", "base": "{{>p}}", "p": "{{$a}}{{/a}}"]).isEmpty)
  }

  @Test("A recursion through an outer scope is found also where another call of the cycle goes inwards")
  func findsJumps() {
    let files: KeyValuePairs = ["page": "{{>a}}", "a": "{{#trees}}{{>b}}{{/trees}}", "b": "{{#tree}}{{>a}}{{/tree}}"]
    #expect(problems(files) == ["unbounded-recursion a:1:14-15", "unbounded-recursion b:1:13-14"])
  }

  @Test("Templates that grow without measure are given up, and deep ones refused")
  func limits() {
    var files = [SourceText(path: "page", bytes: Array("{{>p0}}".utf8))]
    for index in 0..<40 {
      let text = "  {{>p\(index + 1)}}\n\t{{>p\(index + 1)}}\n"
      files.append(SourceText(path: "p\(index)", bytes: Array(text.utf8)))
    }
    files.append(SourceText(path: "p40", bytes: []))
    var library = TemplateLibrary(files)
    _ = library.template("page", for: Page.self)
    #expect(library.diagnostics.map(\.identifier) == ["template-too-large"])

    let deep = String(repeating: "{{#isLong}}", count: 40) + String(repeating: "{{/isLong}}", count: 40)
    #expect(problems(["page": deep]) == ["too-deep page:1:353-364"])
  }

  @Test("Templates that each insert the next twice are stopped before they are rendered")
  func doubling() {
    var files = (0..<40).map { index in
      SourceText(path: index == 0 ? "page" : "p\(index)", bytes: Array("{{>p\(index + 1)}}{{>p\(index + 1)}}".utf8))
    }
    files.append(SourceText(path: "p40", bytes: []))
    var library = TemplateLibrary(files)
    _ = library.template("page", for: Page.self)
    #expect(library.diagnostics.map { "\($0.identifier) \($0.place?.path ?? "")" } == ["template-too-large p22"])

    // Long ones, and such as insert themselves further down.
    let long = String(repeating: "x", count: 1 << 20)
    let pages: [KeyValuePairs<String, String>] = [
      ["page": String(repeating: "{{>long}}", count: 17), "long": long],
      [
        "page": "{{#tree}}{{>a}}{{/tree}}", "a": String(repeating: "{{>b}}", count: 500),
        "b": String(repeating: "{{>c}}", count: 500), "c": "{{#children}}{{>a}}{{/children}}",
      ],
    ]
    for templates in pages { #expect(compile(templates).diagnostics.map(\.identifier) == ["template-too-large"]) }
    #expect(compile(["page": String(repeating: "{{>long}}", count: 15), "long": long]).diagnostics.isEmpty)
  }

  @Test("A name that a view declares twice, and bytes that are no text")
  func ofOthers() {
    var library = TemplateLibrary([SourceText(path: "page", bytes: Array("{{name}}".utf8))])
    _ = library.template("page", for: TwiceNamed.self)
    #expect(library.diagnostics.map(\.identifier) == ["template-duplicate-field"])
    library = TemplateLibrary([SourceText(path: "page", bytes: Array("a\n".utf8) + [0x62, 0xFF])])
    #expect(
      library.diagnostics.map { "\($0.identifier) \($0.place?.line ?? 0):\($0.place?.column ?? 0)" } == [
        "template-not-utf8 2:2"
      ])
  }

  @Test("A name that one page lacks and another has is reported with the names that are known, and the way to it")
  func namesThePage() throws {
    let diagnostics = compile(["page": "{{#frame}}\n{{>row}}\n{{/frame}}", "row": "{{sight}}"]).diagnostics
    let diagnostic = try #require(diagnostics.first)
    #expect(
      diagnostic.explanation
        == "Known here: author, body, count, frame, isLong, owner, pieces, site, subtitle, tags, title, tree and trees."
    )
    #expect(
      diagnostic.notes.map { "\($0.text) \($0.place?.path ?? ""):\($0.place?.line ?? 0)" } == [
        "inserted here page.mustache:2"
      ])
  }
}
