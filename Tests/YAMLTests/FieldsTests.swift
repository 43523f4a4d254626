import Diagnostics
import Testing
import YAML

@Suite struct FieldsTests {
  /// A map of `id` (required), `name` (required), `names`, `planned`, `notes` (a map), as an editor might get it wrong.
  @Test(
    arguments: [
      ("id: a\nname: b", []),
      ("id: a", ["1:1-3 missing-key This thing has no `name`, which is required"]),
      (
        "{}",
        [
          "1:1-3 missing-key This thing has no `id`, which is required",
          "1:1-3 missing-key This thing has no `name`, which is required",
        ]
      ),
      ("id: a\nnmae: b", ["2:1-5 unknown-key This thing has no key `nmae` (name)"]),
      (
        "id: a\nname: b\nNames: c\nxyzzy: d",
        [
          "3:1-6 unknown-key This thing has no key `Names` (names)", "4:1-6 unknown-key This thing has no key `xyzzy`",
        ]
      ),
      (
        "id: a\nname: b\nname: c\nnamed: d",
        [
          "3:1-5 duplicate-key The key `name` stands twice in one map",
          "4:1-6 unknown-key This thing has no key `named` (names)",
        ]
      ),
      (
        "id: ''\nname:",
        [
          "1:5-7 empty-text `id` must not be empty", "2:6-6 empty-text `name` must not be empty",
        ]
      ),
      (
        "id: [a]\nname: {b: c}",
        [
          "1:5-8 not-a-text `id` must be a text, not a list", "2:7-13 not-a-text `name` must be a text, not a map",
        ]
      ),
      (
        "id: *a\nname: *b",
        [
          "1:5-7 yaml-alias A text cannot begin with `*` here", "2:7-9 yaml-alias A text cannot begin with `*` here",
        ]
      ),
      (
        "id: a\nname: b\nplanned: yes",
        [
          "3:10-13 not-a-truth-value `planned` must be `true` or `false`, not `yes`"
        ]
      ),
      (
        "id: a\nname: b\nnames: ''\nnotes: x",
        [
          "3:8-10 empty-text `names` must not be empty",
          "4:8-9 not-a-map `notes` must be a map of keys and values, not a text",
        ]
      ),
      (
        "id: a\nname: b\nnames: [x, '', [y]]\nnotes:\n  - z",
        [
          "3:12-14 empty-text `names` must not be empty", "3:16-19 not-a-text `names` must be a text, not a list",
          "5:3-6 not-a-map `notes` must be a map of keys and values, not a list",
        ]
      ),
      ("{id:a, name: b}", ["1:2-6 missing-space A space must follow the colon after `id` (id: a)"]),
      ("- id: a", ["1:1-8 not-a-map This thing must be a map of keys and values, not a list"]),
      ("just text", ["1:1-10 not-a-map This thing must be a map of keys and values, not a text"]),
    ] as [(String, [String])])
  func reports(_ text: String, _ problems: [String]) {
    #expect(Thing.read(text).problems == problems)
  }

  @Test func readsOneItemAloneAndEntriesInOrder() {
    let (thing, problems) = Thing.read("id: a\nname: b\nnames: c\nplanned: false\nnotes: {z: 1, a: 2}")
    #expect(problems == [])
    #expect(thing == Thing(names: ["c"], planned: false, notes: ["z=1", "a=2"]))
    #expect(Thing.read("id: a\nname: b\nnames: [c, d]").thing?.names == ["c", "d"])
  }
}

private struct Thing: Equatable {
  let names: [String]
  let planned: Bool?
  let notes: [String]

  static func read(_ text: String) -> (thing: Thing?, problems: [String]) {
    let source = SourceText(path: "f", bytes: Array(text.utf8))
    let (tree, diagnostics) = TreeReader.read(source, as: FileID(index: 0))
    let log = ProblemLog(source)
    log.add(diagnostics)
    let thing = tree?.root.readFields("This thing", log) { fields -> Thing? in
      let id = fields.requiredText("id")
      let name = fields.requiredText("name")
      let names = fields.texts("names").map(\.value)
      let planned = fields.flag("planned")?.value
      let notes = fields.entries("notes").map { "\($0.key.value)=\($0.value.text)" }
      return id == nil || name == nil ? nil : Thing(names: names, planned: planned, notes: notes)
    }
    let problems = log.diagnostics.inFileOrder().map { diagnostic in
      let suggestion = diagnostic.suggestions.first.map { " (\($0))" } ?? ""
      return "\(Reading.span(diagnostic.place)) \(diagnostic.identifier) \(diagnostic.summary)\(suggestion)"
    }
    return (thing, problems)
  }
}
