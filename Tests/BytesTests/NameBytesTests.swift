import Bytes
import Testing

@Test(
  arguments: [
    ([], ""), ([0x61, 0x2E, 0x6D, 0x64], "a.md"), ([0xC3, 0xA9], "é"), ([0xFF, 0x2E, 0x6D, 0x64], "\\xFF.md"),
    ([0x63, 0xE9], "c\\xE9"), ([0xC3, 0xA9, 0xE9, 0x80, 0xC3, 0xA9], "é\\xE9\\x80é"), ([0x5C, 0x78], "\\x"),
    (Array("a\n\u{7F}\té".utf8), "a\\x0A\\x7F\\x09é"),
  ] as [([UInt8], String)])
func namesAsPeopleReadThem(_ bytes: [UInt8], _ text: String) { #expect(NameBytes.readable(bytes) == text) }
