import Foundation
import JSON
import Testing

/// Python's reader, which is not ours, must read from either layout what we meant: every scalar from U+0001 to U+2FFFF in
/// one text, as value and as key.
@Test(arguments: [JSONWriter.Layout.pretty, .compact])
func pythonReadsWhatWeMeant(layout: JSONWriter.Layout) throws {
  let scalars = (0..<0x30000).compactMap { Unicode.Scalar($0) }
  let all = String(String.UnicodeScalarView(scalars))
  let value: JSONValue = ["text": .string(all), "\u{1}\"\\": [1, -2, true, nil, [:], []], "\u{2028}<": .string("é")]
  let program = """
    import json, sys
    read = json.loads(sys.stdin.buffer.read().decode("utf-8"))
    every = "".join(chr(c) for c in range(0x30000) if not 0xD800 <= c < 0xE000)
    meant = {"text": every, "\\x01\\"\\\\": [1, -2, True, None, {}, []], "\\u2028<": "\\u00e9"}
    sys.exit(0 if read == meant else 1)
    """
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = ["python3", "-c", program]
  let input = Pipe()
  process.standardInput = input
  try process.run()
  input.fileHandleForWriting.write(Data(value.bytes(layout)))
  try input.fileHandleForWriting.close()
  process.waitUntilExit()
  #expect(process.terminationStatus == 0)
}
