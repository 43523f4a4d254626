import Diagnostics
import HTML

/// The templates of a site: parsed once, then compiled for each view that a page is made of.
///
/// The syntax is Mustache's (mustache.5, specification 1.4) without what is unsafe or silent: `{{name}}`, `{{a.b}}`, `{{.}}`,
/// `{{#section}}`, `{{^section}}`, `{{>partial}}`, `{{<layout}}…{{$block}}…{{/block}}…{{/layout}}` and `{{! comments }}`.
/// Whatever else begins with `{{`, and every name, template and block that does not exist, is a diagnostic, in every
/// branch, taken or not.
public struct TemplateLibrary: Sendable {
  let templates: [ParsedTemplate]
  private let indices: [String: Int]
  private var used: Set<Int> = []
  private var reported: Set<Fault> = []

  private struct Fault: Hashable {
    let identifier: String
    let place: SourcePlace?
    let summary: String
  }

  /// What is wrong with the templates, as far as they were compiled.
  public private(set) var diagnostics: [Diagnostic]

  /// Parses `files`. A template is named by the last part of its path up to the first point.
  public init(_ files: [SourceText]) {
    var templates: [ParsedTemplate] = []
    var indices: [String: Int] = [:]
    var diagnostics: [Diagnostic] = []
    for file in files {
      let name = Self.name(of: file)
      if let earlier = indices[name] {
        let note = Diagnostic.Note("the other", at: templates[earlier].source.place)
        diagnostics.append(TemplateProblem.duplicateTemplate(name).diagnostic(at: file.place, notes: [note]))
        continue
      }
      let (template, problems) = TemplateParser.parse(file, name: name, template: templates.count)
      indices[name] = templates.count
      templates.append(template)
      diagnostics += problems
    }
    self.templates = templates
    self.indices = indices
    self.diagnostics = diagnostics
    self.diagnostics += BlockNames(templates, indices).unknownBlocks()
  }

  /// The template called `name` for pages of the type `Page`. Where `diagnostics` then has an error, of whatever
  /// template, it renders nothing.
  public mutating func template<Page: View>(_ name: String, for page: Page.Type = Page.self) -> Template<Page> {
    Template(program: compile(name, for: .view(ViewType(page))))
  }

  /// A warning for each template that no compiled template is or inserts. Asked for when all are compiled; none where one of
  /// them could not be, for it may be that one which inserts it.
  public var unusedTemplates: [Diagnostic] {
    if diagnostics.contains(where: { $0.severity == .error }) { return [] }
    return templates.indices.filter { !used.contains($0) }.map { index in
      TemplateProblem.unusedTemplate(templates[index].name).diagnostic(at: templates[index].source.place)
    }
  }

  /// The program of the template called `name`, whose root scope is `root`.
  mutating func compile(_ name: String, for root: Access.Inner) -> Program {
    guard let index = index(of: name) else {
      let problem = TemplateProblem.missingTemplate(name)
      let suggestions = NearestName.candidates(for: name, among: names)
      diagnostics.append(problem.diagnostic(at: nil, suggestions: suggestions))
      return Program()
    }
    var compilation = Compilation(self)
    compilation.compile(index, for: root)
    used.formUnion(compilation.used)
    // A template that several pages insert is at fault once.
    for diagnostic in compilation.diagnostics {
      let fault = Fault(identifier: diagnostic.identifier, place: diagnostic.place, summary: diagnostic.summary)
      if reported.insert(fault).inserted { diagnostics.append(diagnostic) }
    }
    return diagnostics.hasErrors ? Program() : compilation.program
  }

  func index(of name: String) -> Int? { indices[name] }

  /// The names of all templates.
  var names: [String] { templates.map(\.name) }

  private static func name(of file: SourceText) -> String {
    let last = file.path.split(separator: "/").last ?? ""
    return String(last.prefix { $0 != "." })
  }
}

/// A template compiled for pages of the type `Page`. Rendering cannot fail; any number of tasks may render at once.
public struct Template<Page: View>: Sendable {
  let program: Program

  /// Appends what the template says of `page` to `output`, in UTF-8.
  public func render(_ page: Page, into output: inout [UInt8]) {
    withUnsafePointer(to: page) { ProgramRun.run(program, on: UnsafeRawPointer($0), into: &output) }
  }

  /// What the template says of `page`, for insertion into another page. Text is escaped in it as everywhere.
  public func markup(_ page: Page) -> Markup {
    var output: [UInt8] = []
    render(page, into: &output)
    return Markup(vouchedFor: output)
  }
}
