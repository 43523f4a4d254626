import Testing

@testable import Content

/// Texts, and the identifiers that are suggested for them.
@Test(
  arguments: [
    ("Peña-Nieto", "pena-nieto"), ("O\u{2019}Brien's Łódź", "obriens-lodz"), ("Cafe\u{301}  Ærø", "cafe-aero"),
    ("_The 3rd (draft)!", "the-3rd-draft"), ("علی", nil), ("", nil), ("-", nil),
    (String(repeating: "ab-", count: 30), String(repeating: "ab-", count: 21) + "a"),
    (String(repeating: "abc-", count: 30), String(repeating: "abc-", count: 15) + "abc"),
  ] as [(String, String?)])
func slugIsAnIdentifier(text: String, slug: String?) { #expect(Slug.of(text) == slug) }
