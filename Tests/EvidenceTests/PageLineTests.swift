import DossierModel
import Testing

/// A line in the body of an article, and what is said of it.
@Test(
  arguments: [
    ("0 Comments", "belongs to the comments"), ("Leave a reply", "belongs to the comments"),
    ("Your email address will not be published. Required fields are marked *", "belongs to the comments"),
    ("Read more: The pier that burned in May, and what the town council knew of it then", "leads to another article"),
    ("3 min read", "is of the page"), ("View this post on Instagram", "is of the page"),
    ("Advertisement", "is of the page"), ("Sign up for our newsletter", "is of the page"),
    ("© 2031 The Port Lorn Herald. All rights reserved.", "is the publisher’s mark"),
    ("By Ana Brisk and Tom Hale", "is a byline"), ("ByAna Brisk, Port Lorn Herald", "is a byline"),
    ("@thewire", "is the account of a post"), ("@thewire wrote to the town.", nil),
    ("By Thursday the town had had enough.", nil), ("What the council knew", nil),
    ("The council left no comment.", nil),
    ("Readers sign up for the newsletter at once.", nil),
  ])
func lineOfThePageIsWarnedOfInTheBody(line: String, expected: String?) async throws {
  var draft = Draft()
  try draft.article("a", "Headline\nThe pier burned on Friday.\n\n\(line)\nNobody was hurt.\n")
  let found = try await draft.examine().diagnostics
  #expect(found.map(\.identifier) == (expected == nil ? [] : ["page-line-in-body"]))
  #expect(found.first?.summary.hasPrefix("Line 4 of a ") != false)
  #expect(found.first?.summary.contains(expected ?? "") != false)
}

@Test func lineOfThePageIsNoConcernElsewhere() async throws {
  var draft = Draft()
  try draft.article(
    "a", "Headline\nBy Ana Brisk\nThe pier burned.\n0 Comments\n",
    regions: [(.headline, [1...1]), (.credit, [2...2]), (.body, [3...3])])
  #expect(try await draft.examine().identifiers == [])
}
