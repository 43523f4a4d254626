import Diagnostics
import Testing

/// A text, and its lines as we see them.
@Test(arguments: [
  ("", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("a\r\nb\r\n", ["a", "b"]), ("a\rb\r", ["a", "b"]),
  ("\n\r\r\n\n", ["", "", "", ""]), ("\u{FEFF}a\n\u{FEFF}b", ["a", "\u{FEFF}b"]), ("\u{FEFF}", [""]),
  ("a\u{2028}b\u{85}c\u{C}d", ["a\u{2028}b\u{85}c\u{C}d"]),
])
func lines(text: String, expected: [String]) {
  let source = SourceText(path: "x", bytes: Array(text.utf8))
  #expect(source.lineCount == expected.count)
  let found = (0..<source.lineCount).map { String(decoding: source.bytes[source.lineRange($0)], as: UTF8.self) }
  #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
  #expect(source.lineRange(source.lineCount + 5).isEmpty)
  #expect(source.lineRange(-1).isEmpty)
}

/// Offsets into `\u{FEFF}é😀\tx`, CR LF, `y`: lines and columns count from 1, columns in code points.
@Test(arguments: [
  (0..<1, "1:1-1:1"), (3..<5, "1:1-1:2"), (5..<9, "1:2-1:3"), (9..<10, "1:3-1:4"), (10..<11, "1:4-1:5"),
  (11..<13, "1:5-1:5"), (13..<14, "2:1-2:2"), (10..<14, "1:4-2:2"), (14..<14, "2:2-2:2"), (99..<120, "2:2-2:2"),
])
func placesOfOffsets(range: Range<Int>, expected: String) {
  let place = SourceText(path: "x", bytes: Array("\u{FEFF}é😀\tx\r\ny".utf8)).place(range)
  #expect("\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)" == expected)
}

@Test func everyOffsetHasTheLineThatHoldsIt() {
  let source = SourceText(path: "x", bytes: Array("one\r\ntwo\n\nthree\rfour".utf8))
  for index in 0..<source.lineCount {
    for offset in source.lineRange(index) { #expect(source.lineIndex(at: offset) == index) }
  }
}

@Test func bytesThatAreNotUTF8DoNotStopPlaces() {
  let place = SourceText(path: "x", bytes: [0x61, 0xFF, 0x62, 0xC3]).place(2..<3)
  #expect(place.column == 3)
  #expect(place.excerpt == "a\u{FFFD}b\u{FFFD}")
}

@Test func excerptsOfLongLinesAreCutBetweenCodePoints() {
  let text = String(repeating: "é", count: 1000)
  let place = SourceText(path: "x", bytes: Array(text.utf8)).place(1000..<1002)
  #expect(!place.excerpt.unicodeScalars.contains("\u{FFFD}"))
  #expect(place.column == 501)
  #expect(place.column > place.excerptStart && place.column <= place.excerptStart + place.excerpt.unicodeScalars.count)
  #expect(place.isCut)
}

/// Columns on a line too long to be counted each time are those that counting would give.
@Test(arguments: [1, 1_023, 1_024, 1_025, 4_000])
func columnsOfAVeryLongLine(step: Int) {
  let pieces = ["a", "é", "جی", "👍🏽", "\u{301}", "€"]
  let text = "short\n" + (0..<9_000).map { pieces[$0 * $0 % pieces.count] }.joined() + "\nend\n"
  let source = SourceText(path: "f", bytes: Array(text.utf8))
  let line = source.lineRange(1)
  for offset in stride(from: line.lowerBound, through: line.upperBound, by: max(61, step)) {
    let place = source.place(offset..<offset)
    #expect(place.line == 2)
    #expect(place.column == 1 + source.bytes[line.lowerBound..<offset].count { $0 & 0xC0 != 0x80 })
    #expect(place.excerptStart <= place.column)
  }
}
