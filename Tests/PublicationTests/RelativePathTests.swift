import Testing

@testable import Publication

@Test(
  arguments: [
    ("index.html", nil), ("a/b/c.html", nil), ("a..b/...", nil), (".well-known/x", nil), ("é/‏x", nil), ("a b", nil),
    ("", .empty), ("/etc/passwd", .absolute), ("..", .dots), ("../x", .dots), ("a/../b", .dots), ("a/.", .dots),
    ("a//b", .emptyComponent), ("a/", .emptyComponent), ("a\0b", .control), ("a\nb", .control), ("a\u{7F}", .control),
    ("a\u{10FF80}", .byte), ("a\u{10FF7F}", nil),
    (String(repeating: "x", count: 255), nil), (String(repeating: "x", count: 256), .long),
    (String(repeating: "xx/", count: 800) + "x", .long), (".dossier-files", .reserved),
    (".dossier-staging/index.html", .reserved), ("a/.dossier-files", nil),
  ] as [(String, RelativePath.Fault?)])
func pathsThatMayBeWritten(text: String, expected: RelativePath.Fault?) {
  var fault: RelativePath.Fault?
  do throws(RelativePath.Fault) { _ = try RelativePath(checking: text) } catch { fault = error }
  #expect(fault == expected)
}

@Test func pathsAreComparedByBytes() {
  #expect(RelativePath(listed: "\u{e9}") != RelativePath(listed: "e\u{301}"))
  #expect(Set([RelativePath(listed: "\u{e9}"), RelativePath(listed: "e\u{301}")]).count == 2)
  #expect(RelativePath(listed: "a-b/c") < RelativePath(listed: "a/b"))
  #expect(RelativePath(listed: "a/b").isWithin(RelativePath(listed: "a")))
  #expect(!RelativePath(listed: "ab").isWithin(RelativePath(listed: "a")))
  #expect(RelativePath(listed: "a/b/c").ancestors.map(\.text) == ["a/b", "a"])
}

private let hash = String(repeating: "0", count: 64)

@Test(arguments: [
  ("", false), ("dossier-files 1\n", true), ("dossier-files 1", false), ("dossier-files 2\n", false),
  ("dossier-files 2 0\n", true), ("dossier-files 2 1\n\(hash) 3 a\n", true),
  // Cut at the end of a line.
  ("dossier-files 2 2\n\(hash) 3 a\n", false), ("dossier-files 2 0\n\(hash) 3 a\n", false),
  ("dossier-files 1\n\(hash) 3 a\n\(hash) 0 b c\n", true),
  // Out of order, twice, cut, with a size that is none, and paths that would lead out.
  ("dossier-files 1\n\(hash) 3 b\n\(hash) 0 a\n", false), ("dossier-files 1\n\(hash) 3 a\n\(hash) 3 a\n", false),
  ("dossier-files 1\n\(hash) 3 a", false), ("dossier-files 1\n\(hash) -3 a\n", false),
  ("dossier-files 1\n\(hash) 03 a\n", false), ("dossier-files 1\n\(hash) 3 ../a\n", false),
  ("dossier-files 1\n\(hash) 3 /etc/passwd\n", false), ("dossier-files 1\n\(hash)\n", false),
  ("dossier-files 1\n<<<<<<< HEAD\n", false), ("dossier-files 1\r\n", false),
])
func listsThatAreRead(text: String, isRead: Bool) {
  let list = OwnedFiles(bytes: Array(text.utf8))
  #expect((list != nil) == isRead)
  // Of the old form the first line alone becomes another.
  if let list {
    #expect(list.bytes.split(separator: 10).dropFirst() == Array(text.utf8).split(separator: 10).dropFirst())
  }
}
