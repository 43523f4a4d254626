import DossierModel
import Testing

/// What stands before "foreign ministry", which is a form of Pakistan's ministry in this article, and whether it is warned of.
@Test(
  arguments: [
    ("the foreign ministry", false), ("Pakistan's foreign ministry", false), ("the Pakistani Foreign Ministry", false),
    ("Islamabad’s foreign ministry", false), ("Gwadar's foreign ministry", false),
    ("Iran's foreign ministry", true), ("the Iranian foreign ministry", true), ("the Chinese foreign ministry", true),
    ("Tehran’s Foreign Ministry", true), ("the Taliban foreign ministry", true), ("Thursday's foreign ministry", false),
    ("in Iran foreign ministry", false), ("the iranian foreign ministry", false), ("Iran: foreign ministry", false),
    ("Iran's own foreign ministry", false),
  ])
func formAfterAnothersNameIsWarnedOf(words: String, isWarnedOf: Bool) async throws {
  #expect(try await warnings("Headline\nThen \(words) said so, in Pakistan.\n") == (isWarnedOf ? 1 : 0))
}

@Test func formOfAnothersIsWarnedOfOnceAndNotWhereTheLongerOneIsListed() async throws {
  let text = "Headline\nIran's foreign ministry and the Iranian foreign ministry met. Pakistan too.\n"
  #expect(try await warnings(text) == 1)
  #expect(try await warnings(text, ["Iran's foreign ministry", "Iranian foreign ministry"]) == 0)
}

/// Where nothing says to whom a body belongs, and its form is not limited, nothing says that there is another.
@Test func formOfWhomNobodyOwnsIsAnothersOnlyWhereItIsLimited() async throws {
  var draft = Draft()
  let article = try draft.article("a", "Headline\nPort Lorn's harbour office said so.\n")
  try draft.place("port-lorn", ["Port Lorn"])
  var limited = draft
  try draft.actor("office", ["harbour office"], kind: .body)
  #expect(try await draft.examine().identifiers == [])
  try limited.actor("office", ["harbour office"], in: ["harbour office": [article]], kind: .body)
  #expect(try await limited.examine().identifiers == ["form-of-another"])
}

private func warnings(_ text: String, _ iranian: [String] = []) async throws -> Int {
  var draft = Draft()
  let article = try draft.article("a", text)
  let pakistan = try draft.actor("pakistan", ["Pakistan", "Islamabad"], kind: .state)
  let iran = try draft.actor("iran", ["Iran", "Tehran"], kind: .state)
  try draft.actor("china", ["China"], kind: .state)
  try draft.actor("taliban", ["Taliban"], kind: .armedGroup)
  let country = try draft.place("pakistan-country", ["Pakistan"])
  try draft.place("gwadar", ["Gwadar"], in: country)
  try draft.actor(
    "mfa", ["foreign ministry"], in: ["foreign ministry": [article]], kind: .body, of: pakistan)
  if !iranian.isEmpty { try draft.actor("iran-mfa", iranian, kind: .body, of: iran) }
  return try await draft.examine().identifiers.count { $0 == "form-of-another" }
}
