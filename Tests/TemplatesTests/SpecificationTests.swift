import Diagnostics
import Foundation
import Testing

@testable import Templates

/// The cases of the official Mustache specification, which script/setup --tests fetches into .build/mustache-spec.
@Suite("The official Mustache specification")
struct SpecificationTests {
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let data: SpecificationData
    let template: String
    let partials: [String: String]?
    let expected: String
    var testDescription: String { name }
  }

  private struct File: Decodable {
    let tests: [Case]
  }

  /// The files of supported tags, with the number of cases in each, so that a lost case is noticed.
  static let files = [
    "comments": 12, "interpolation": 39, "inverted": 22, "partials": 12, "sections": 34, "~inheritance": 27,
  ]

  /// Cases that we refuse on purpose, each with the diagnostic that it must get. The files `delimiters`, `~lambdas` and
  /// `~dynamic-names` are left out whole: they test tags that are refused, see `TemplateProblemTests`.
  static let refused: [String: String] = {
    let unescaped = "template-unsupported-tag"  // Text is always escaped; HTML is a type.
    let missing = "template-unknown-name"  // A name that does not exist is an error, never an empty text.
    return [
      "interpolation/Triple Mustache": unescaped, "interpolation/Ampersand": unescaped,
      "interpolation/Triple Mustache Integer Interpolation": unescaped,
      "interpolation/Ampersand Integer Interpolation": unescaped,
      "interpolation/Triple Mustache Decimal Interpolation": unescaped,
      "interpolation/Ampersand Decimal Interpolation": unescaped,
      "interpolation/Triple Mustache Null Interpolation": unescaped,
      "interpolation/Ampersand Null Interpolation": unescaped,
      "interpolation/Triple Mustache Context Miss Interpolation": unescaped,
      "interpolation/Ampersand Context Miss Interpolation": unescaped,
      "interpolation/Dotted Names - Triple Mustache Interpolation": unescaped,
      "interpolation/Dotted Names - Ampersand Interpolation": unescaped,
      "interpolation/Implicit Iterators - Triple Mustache": unescaped,
      "interpolation/Implicit Iterators - Ampersand": unescaped,
      "interpolation/Triple Mustache - Surrounding Whitespace": unescaped,
      "interpolation/Ampersand - Surrounding Whitespace": unescaped,
      "interpolation/Triple Mustache - Standalone": unescaped, "interpolation/Ampersand - Standalone": unescaped,
      "interpolation/Triple Mustache With Padding": unescaped, "interpolation/Ampersand With Padding": unescaped,
      "sections/Implicit Iterator - Triple mustache": unescaped, "sections/Implicit Iterator - Ampersand": unescaped,
      "partials/Standalone Indentation": unescaped, "~inheritance/Triple Mustache": unescaped,
      "interpolation/Basic Context Miss Interpolation": missing,
      "interpolation/Dotted Names - Broken Chains": missing,
      "interpolation/Dotted Names - Broken Chain Resolution": missing,
      "interpolation/Dotted Names - Context Precedence": missing,
      "sections/Context Misses": missing, "sections/Dotted Names - Broken Chains": missing,
      "inverted/Context Misses": missing, "inverted/Dotted Names - Broken Chains": missing,
      "~inheritance/Negative Sections": missing,
      // Where a view or list is missing, its names are not there to be named.
      "inverted/Context": missing, "inverted/List": missing,
      "partials/Failed Lookup": "template-unknown-partial",
    ]
  }()

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../.build/mustache-spec").standardized

  @Test("Every case is passed or refused with its diagnostic", arguments: files.sorted { $0.key < $1.key })
  func passes(file: String, count: Int) throws {
    let url = Self.folder.appending(path: file + ".json")
    guard FileManager.default.fileExists(atPath: url.path) else {
      // Alone under `swift test` the cases may be missing; script/test says that it wants them.
      let isWanted = ProcessInfo.processInfo.environment["DOSSIER_ALL_TESTS"] != nil
      #expect(!isWanted, "\(url.path) is missing: script/setup --tests fetches it")
      return
    }
    let cases = try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).tests
    #expect(cases.count == count)
    for testCase in cases { check(testCase, name: "\(file)/\(testCase.name)") }
    let names = Set(cases.map { "\(file)/\($0.name)" })
    let stale = Self.refused.keys.filter { $0.hasPrefix(file + "/") && !names.contains($0) }
    #expect(stale.isEmpty, "every refused case exists")
  }

  private func check(_ testCase: Case, name: String) {
    var files = [SourceText(path: "case.mustache", bytes: Array(testCase.template.utf8))]
    for (name, text) in (testCase.partials ?? [:]).sorted(by: { $0.key < $1.key }) {
      files.append(SourceText(path: name + ".mustache", bytes: Array(text.utf8)))
    }
    var library = TemplateLibrary(files)
    let program = library.compile("case", for: SpecificationView.root(testCase.data))
    let errors = library.diagnostics.filter { $0.severity == .error }.map(\.identifier)
    if let identifier = Self.refused[name] {
      #expect(errors.contains(identifier), "\(name)")
      return
    }
    #expect(errors.isEmpty, "\(name)")
    var output: [UInt8] = []
    withUnsafePointer(to: testCase.data) { ProgramRun.run(program, on: UnsafeRawPointer($0), into: &output) }
    #expect(String(decoding: output, as: UTF8.self) == testCase.expected, "\(name)")
  }
}
