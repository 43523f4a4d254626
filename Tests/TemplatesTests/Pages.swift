import Diagnostics
import HTML
import Templates

/// Views of every kind of field, for tests.
struct Page: View {
  var title = "The <title>"
  var subtitle: String?
  var body = Markup(literal: "<p>Body</p>")
  var count = 3
  var isLong = true
  var frame = Frame()
  var author: Author?
  var tags: [String] = ["a & b", "c"]
  var pieces: [Markup] = [Markup(literal: "<i>1</i>"), Markup(literal: "<i>2</i>")]
  var tree = Tree(label: "root", children: [Tree(label: "x", children: [Tree(label: "y")]), Tree(label: "z")])

  static var fields: [Field<Self>] {
    text("title", \.title)
    text("subtitle", \.subtitle)
    html("body", \.body)
    number("count", \.count)
    flag("isLong", \.isLong)
    view("frame", \.frame)
    view("author", \.author)
    list("tags", \.tags)
    list("pieces", \.pieces)
    list("trees", \.tree.children)
    view("tree", \.tree)
    include(\.frame)
  }
}

struct Frame: View {
  var site = "Site & Co"
  var owner = Author(name: "Ann")

  static var fields: [Field<Self>] {
    text("site", \.site)
    view("owner", \.owner)
  }
}

struct Author: View {
  var name: String
  var mail: String?

  static var fields: [Field<Self>] {
    text("name", \.name)
    text("mail", \.mail)
  }
}

/// A view that holds views of its own type, and names that hide those around it.
struct Tree: View {
  var label: String
  var children: [Tree] = []
  var title: String { "tree \(label)" }

  static var fields: [Field<Self>] {
    text("label", \.label)
    text("title", \.title)
    list("children", \.children).ifAny("hasChildren")
  }
}

/// A view that is declared wrongly.
struct TwiceNamed: View {
  static var fields: [Field<Self>] {
    text("name") { _ in "one" }
    number("name") { _ in 2 }
  }
}

/// The library of `files` (name and text), the template `page` for `Page`, and every diagnostic.
func compile(_ files: KeyValuePairs<String, String>) -> (template: Template<Page>, diagnostics: [Diagnostic]) {
  var library = TemplateLibrary(files.map { SourceText(path: $0.key + ".mustache", bytes: Array($0.value.utf8)) })
  let template = library.template("page", for: Page.self)
  return (template, library.diagnostics + library.unusedTemplates)
}

/// What the template `page` of `files` says of `page`.
func render(_ files: KeyValuePairs<String, String>, _ page: Page = Page()) -> String {
  let (template, diagnostics) = compile(files)
  if !diagnostics.isEmpty { return "diagnostics: \(diagnostics.map(\.identifier))" }
  return template.markup(page).description
}
