import DossierModel
import Evidence
import Testing

/// The day on which an article of another language was published, what its credit line prints, and whether that is another.
@Test(
  arguments: [
    ("2031-05-04", "تاریخ انتشار: ۱۴ اردیبهشت ۱۴۱۰ - ۱۶:۲۰", false),
    ("2031-05-05", "تاریخ انتشار: ۱۴ اردیبهشت ۱۴۱۰ - ۱۶:۲۰", true), ("2031-05-05", "کد خبر: ۸۴۵۱۲۳", false),
    ("2031-05", "تاریخ انتشار: ۱۴ اردیبهشت ۱۴۱۰", false), ("2031-05-06", "6. Mai 2031, 09:14 Uhr", false),
    ("2031-05-16", "6. Mai 2031, 09:14 Uhr", true),
  ])
func creditsOfAnotherLanguagePrintTheDay(published: String, credit: String, isOther: Bool) async throws {
  var draft = Draft()
  try draft.article(
    "a", "Headline\n\(credit)\nسه نفر زخمی شدند.\n",
    regions: [(.headline, [1...1]), (.credit, [2...2]), (.body, [3...3])],
    language: "fa", published: published)
  #expect(try await draft.examine().identifiers == (isOther ? ["date-not-printed"] : []))
}
