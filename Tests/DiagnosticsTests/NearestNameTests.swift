import Diagnostics
import Testing

@Test(arguments: [
  ("iran-foregin", ["iran", "iran-foreign", "iraq-foreign"], ["iran-foreign", "iraq-foreign"]),
  ("quotes", ["quote", "note", "value"], ["quote"]),
  ("irna", ["irna"], []), ("xyz", ["abc"], []), ("", ["a", "bb"], ["a"]), ("ap", ["rt", "up", "app"], ["app", "up"]),
  ("paek", ["peak", "park"], ["park", "peak"]),
  ("e\u{301}", ["ab", "e", "\u{E9}"], ["\u{E9}", "e"]),
  ("ae", ["a\u{E9}", "a\u{65}\u{301}"], ["ae\u{301}", "a\u{E9}"]),
  ("aaa", ["aab", "aac", "aad", "aae"], ["aab", "aac", "aad"]),
])
func nearest(name: String, among names: [String], expected: [String]) {
  #expect(NearestName.candidates(for: name, among: names) == expected)
}
