import JSON
import Testing

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

private let values: [(JSONValue, String)] = [
  (.null, "null"), (true, "true"), (false, "false"), (0, "0"), (-7, "-7"), ("", #""""#),
  (.integer(.max), "9223372036854775807"), ([], "[]"), ([:], "{}"), ([1, [], [2]], "[1,[],[2]]"),
  // By bytes: capitals before small letters, digits as text, and the private use area before an emoji.
  (["b": 1, "B": 2, "10": 3, "9": 4], #"{"10":3,"9":4,"B":2,"b":1}"#),
  (["\u{1F600}": 1, "\u{E000}": 2], "{\"\u{E000}\":2,\"\u{1F600}\":1}"),
  (["twice": 1, "other": 0, "twice": 2], #"{"other":0,"twice":2}"#),
  (["e\u{301}": 1, "\u{e9}": 2], "{\"e\u{301}\":1,\"\u{e9}\":2}"),
]

@Test(arguments: values)
func compactText(value: JSONValue, expected: String) {
  #expect(value.bytes(.compact) == Array(expected.utf8))
}

@Test(arguments: [
  (#"say "no" \ yes"#, #""say \"no\" \\ yes""#), ("a\tb\nc\rd\u{8}\u{c}", #""a\tb\nc\rd\b\f""#),
  ("\u{0}\u{1F}\u{7F}", #""\u0000\u001f\u007f""#), ("\u{80}\u{85}\u{9F}\u{A0}", "\"\\u0080\\u0085\\u009f\u{A0}\""),
  ("\u{2027}\u{2028}\u{2029}\u{202A}", "\"\u{2027}\\u2028\\u2029\u{202A}\""),
  ("\u{FEFE}\u{FEFF}\u{FFFD}\u{FFFE}\u{FFFF}", "\"\u{FEFE}\\ufeff\u{FFFD}\\ufffe\\uffff\""),
  ("جیش‌العدل 😀 a/b", "\"جیش‌العدل 😀 a/b\""), ("<a>&", #""<a>&""#),
])
func escapedText(value: String, expected: String) {
  #expect(text(JSONValue.string(value).bytes(.compact)) == expected)
}

@Test func prettyLayout() {
  let value: JSONValue = ["list": [1, ["x": []]], "empty": [:], "a": nil]
  #expect(
    text(value.bytes()) == """
      {
        "a": null,
        "empty": {},
        "list": [
          1,
          {
            "x": []
          }
        ]
      }

      """)
}

@Test func membersWrittenInAnyOrderAreTheSameBytes() {
  let write = { (keys: [String]) in
    var writer = JSONWriter()
    writer.object { object in
      for key in keys { object.member(key) { $0.array { array in for _ in 0..<2 { array.string(key) } } } }
    }
    return writer.bytes
  }
  #expect(write(["c", "a", "b"]) == write(["a", "b", "c"]))
  let value: JSONValue = ["a": ["a", "a"], "c": ["c", "c"]]
  #expect(write(["c", "a"]) == value.bytes())
}

@Test func composedAndDecomposedLettersDiffer() {
  #expect(JSONValue.string("\u{e9}") != JSONValue.string("e\u{301}"))
  #expect(JSONObject([("\u{e9}", 1)])["e\u{301}"] == nil)
}
