import HTML
import Templates
import Testing

@Suite("Templates are rendered from views")
struct RenderingTests {
  @Test(
    "Values, sections and scopes",
    arguments: [
      ("{{title}} {{{{body}}", "diagnostics: [\"template-unsupported-tag\"]"),
      ("{{title}}{{body}}{{count}}", "The &lt;title&gt;<p>Body</p>3"),
      ("{{#isLong}}long{{/isLong}}{{^isLong}}short{{/isLong}}", "long"),
      ("{{#subtitle}}x{{/subtitle}}{{^subtitle}}none{{/subtitle}}{{subtitle}}", "none"),
      ("{{#title}}[{{.}}|{{title}}]{{/title}}", "[The &lt;title&gt;|The &lt;title&gt;]"),
      ("{{#body}}({{.}}){{/body}}", "(<p>Body</p>)"),
      ("{{#tags}}{{.}};{{/tags}}{{#pieces}}{{.}}{{/pieces}}", "a &amp; b;c;<i>1</i><i>2</i>"),
      ("{{frame.site}} {{frame.owner.name}} {{site}} {{owner.name}}", "Site &amp; Co Ann Site &amp; Co Ann"),
      ("{{#frame}}{{site}}{{#owner}}{{name}}{{title}}{{/owner}}{{/frame}}", "Site &amp; CoAnnThe &lt;title&gt;"),
      ("{{^author}}nobody{{/author}}{{#author}}{{name}}{{/author}}{{author.name}}", "nobody"),
      ("{{#author.mail}}x{{/author.mail}}{{^author.mail}}no mail{{/author.mail}}", "no mail"),
      ("{{#trees}}{{label}}:{{#children}}{{label}}{{/children}},{{/trees}}{{^trees}}-{{/trees}}", "x:y,z:,"),
      ("{{#trees}}{{title}}{{#children}}{{count}}{{/children}}{{/trees}}", "tree x3tree z"),
      ("{{#tree}}{{#children}}{{#children}}{{label}}{{title}}{{/children}}{{/children}}{{/tree}}", "ytree y"),
      ("é{{! нет }}ش{{title}}\u{FEFF}", "éشThe &lt;title&gt;\u{FEFF}"),
      ("\u{FEFF}{{count}}", "3"), ("{ {a} } }}", "{ {a} } }}"), ("", ""),
      ("{{#isLong}}\r\n  <p>\r\n{{/isLong}}\r\n", "  <p>\r\n"),
    ])
  func renders(template: String, expected: String) {
    #expect(render(["page": template]) == expected)
  }

  @Test("What is missing or present in the page decides")
  func followsThePage() {
    let page = Page(subtitle: "sub", isLong: false, author: Author(name: "<B>", mail: "b@example.org"), tags: [])
    let template = """
      {{#subtitle}}{{.}}{{/subtitle}}|{{^isLong}}short{{/isLong}}|{{author.name}}|{{#author}}{{mail}}{{/author}}|\
      {{^tags}}none{{/tags}}{{#tags}}{{.}}{{/tags}}
      """
    #expect(render(["page": template], page) == "sub|short|&lt;B&gt;|b@example.org|none")
  }

  @Test("A template that inserts itself goes as deep as the data")
  func recurs() {
    let tree = "<li>{{label}}{{#hasChildren}}<ul>{{#children}}{{>tree}}{{/children}}</ul>{{/hasChildren}}</li>"
    #expect(
      render(["page": "{{#tree}}{{>tree}}{{/tree}}{{count}}", "tree": tree])
        == "<li>root<ul><li>x<ul><li>y</li></ul></li><li>z</li></ul></li>3")
  }

  @Test("Two templates may insert each other, seen from different scopes")
  func recursMutually() {
    let files: KeyValuePairs = [
      "page": "{{>even}}", "even": "({{#trees}}{{>odd}}{{/trees}})",
      "odd": "[{{label}}{{#children}}{{>odd}}{{/children}}]",
    ]
    #expect(render(files) == "([x[y]][z])")
  }

  @Test("The lines of an inserted template are indented, those that are empty stay empty, HTML is left alone")
  func indents() {
    var page = Page()
    page.body = Markup(literal: "<pre>\n1\n</pre>")
    let files: KeyValuePairs = [
      "page": "<a>\n  {{>outer}}\n</a>\n", "outer": "<b>\n  {{> inner }}\n\n</b>\n", "inner": "{{count}}\n{{body}}\n",
    ]
    #expect(render(files, page) == "<a>\n  <b>\n    3\n    <pre>\n1\n</pre>\n\n  </b>\n</a>\n")
  }

  @Test("A layout built on a layout takes the blocks of both")
  func inherits() {
    let files: KeyValuePairs = [
      "page": "{{<article}}\n{{$main}}\n<p>{{title}}</p>\n{{/main}}\n{{$head}}{{/head}}\n{{/article}}\n",
      "article": "{{<base}}\n{{$body}}\n  <article>\n    {{$main}}{{/main}}\n  </article>\n{{/body}}\n{{/base}}\n",
      "base": "<head>{{$head}}<meta>{{/head}}</head>\n<body>\n{{$body}}{{/body}}\n{{>foot}}\n</body>\n",
      "foot": "<footer>{{$foot}}{{site}}{{/foot}}</footer>",
    ]
    #expect(
      render(files)
        == "<head></head>\n<body>\n<article>\n  <p>The &lt;title&gt;</p>\n\n</article>\n\n<footer>Site &amp; Co</footer></body>\n"
    )
  }

  @Test("Many tasks render one template to the same bytes")
  func rendersInParallel() async {
    let template = compile(["page": "{{#trees}}{{label}}{{#children}}{{label}}{{title}}{{/children}}{{/trees}}"])
      .template
    let pages = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 {
        group.addTask {
          var output: [UInt8] = []
          for _ in 0..<50 { template.render(Page(), into: &output) }
          return output
        }
      }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(pages.count == 1)
    #expect(pages.first?.isEmpty == false)
  }
}
