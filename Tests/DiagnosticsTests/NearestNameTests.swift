import Diagnostics
import Testing

@Test(arguments: [
  ("iran-foregin", ["iran", "iran-foreign", "iraq-foreign"], ["iran-foreign", "iraq-foreign"]),
  ("quotes", ["quote", "note", "value"], ["quote"]),
  ("irna", ["irna"], []), ("xyz", ["abc"], []), ("", ["a", "bb"], ["a"]), ("ap", ["rt", "up", "app"], ["app", "up"]),
  ("paek", ["peak", "park"], ["park", "peak"]),
  ("aaa", ["aab", "aac", "aad", "aae"], ["aab", "aac", "aad"]),
])
func nearest(name: String, among names: [String], expected: [String]) {
  #expect(NearestName.candidates(for: name, among: names) == expected)
}
