import Foundation
import Testing

@testable import Publication

private let names: [[UInt8]] = [
  Array("caf".utf8) + [0xE9], [0xFF, 0x80, 0xC0, 0xAF], Array("é ی 😀".utf8), [0xF4, 0x8F, 0xBE, 0x80],
  [0xF4, 0x8F, 0xBF, 0xBF, 0xE9], [0xF4, 0x8F], [0xED, 0xA0, 0x80], Array("\u{10FEFF}\u{F4}".utf8), [],
]

/// Whatever the bytes of a name are, its text leads back to them, and no two names have one text.
@Test func everyNameHasATextOfItsOwn() {
  let all = names + (0x80...0xFF).map { [$0] } + (0x80...0xFF).map { Array(String($0).utf8) + [0xF4, $0] }
  for name in all { #expect(NameText.bytes(NameText.text(name)) == name, "\(name)") }
  #expect(Set(all.map { NameText.text($0) }).count == all.count)
}

@Test func namesArePrintedAsFarAsTheyAreText() {
  #expect(NameText.readable(NameText.text(names[0])) == "caf\\xE9")
  #expect(NameText.readable(NameText.text(names[2])) == "é ی 😀")
  #expect(NameText.readable(NameText.text(names[3])) == "\u{10FF80}")
}

private let old = ["index.html": "old", "a/x.html": "same", "gone/y.html": "gone"]
private let new = ["index.html": "new", "a/x.html": "same", "b/z.html": "added"]

/// A file, a folder and a link whose names are no text stay as they are, whichever way the site is published.
@Test(arguments: [false, true])
func whatHasNoTextForANameStays(fileByFile: Bool) throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  let site = sandbox.path("site/")
  let name = NameText.text([0x63, 0xE9])
  for folder in [name, "gone/" + name] { try Disk.disk.makeFolder(site + folder) }
  for (file, text) in [name + "/" + name: "1", "a/" + name: "2", "gone/" + name + "/x": "3"] {
    try Disk.disk.write(site + file, Array(text.utf8))
  }
  #expect(symlink("index.html", (site + "link" + name).onDisk) == 0)
  let attempt = sandbox.publish(new, disk: fileByFile ? .disk.without("exchange") : .disk)
  #expect(attempt.isPublished && attempt.report?.isAtomic == !fileByFile)
  #expect(attempt.identifiers == ["output-foreign"] + (fileByFile ? ["output-not-atomic"] : []))
  #expect(attempt.report?.kept == ["a/c\\xE9", "c\\xE9/c\\xE9", "gone/c\\xE9/x", "linkc\\xE9"])
  for (file, text) in [name + "/" + name: "1", "a/" + name: "2", "gone/" + name + "/x": "3", "index.html": "new"] {
    #expect(try Disk.disk.read(site + file) == Array(text.utf8))
  }
  #expect(try Disk.disk.entry(site + "link" + name)?.kind == .link)
  #expect(try Disk.disk.entry(site + "gone/y.html") == nil)
  #expect(sandbox.publish(new).report?.outcome == .unchanged)
}

/// Also where the name holds a character that else stands for a byte.
@Test func theOutputLiesWhereNamesAreNoText() throws {
  let sandbox = try Sandbox()
  let holder = NameText.text([0xE9])
  try Disk.disk.makeFolder(sandbox.path(holder))
  #expect(symlink([CChar(bitPattern: 0xE9), 0], sandbox.path("there")) == 0)
  for output in ["there/site", "\u{10FFE9}"] {
    for files in [old, new] { #expect(sandbox.publish(files, to: output).isPublished) }
  }
  #expect(try sandbox.texts("\u{10FFE9}") == new)
  #expect(try Disk.disk.read(sandbox.path(holder + "/site/index.html")) == Array("new".utf8))
  #expect(try Disk.disk.names(sandbox.path(holder)) == ["site"])
}

@Test func aNameThatOnlyBeginsAsOursDoesIsSomebodys() throws {
  let sandbox = try Sandbox()
  _ = sandbox.publish(old)
  try sandbox.write("site/.dossier-staging-notes", "mine")
  #expect(sandbox.publish(new).isPublished)
  #expect(try sandbox.read("site/.dossier-staging-notes") == "mine")
}

/// A slash and the joiner or accent after it are one character of a text; yet the slash parts two names.
@Test(arguments: ["\u{200C}x", "there/\u{301}x", "new/\u{200D}/\u{301}x"])
func aNameMayBeginWithAJoiner(output: String) throws {
  let sandbox = try Sandbox()
  try Disk.disk.makeFolder(sandbox.path("there"))
  for files in [old, new] { #expect(sandbox.publish(files, to: output).isPublished) }
  #expect(try sandbox.texts(output) == new)
}
