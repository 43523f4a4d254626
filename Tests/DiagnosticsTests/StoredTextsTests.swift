import Diagnostics
import Synchronization
import Testing

/// Texts that are read again when they are asked for.
@Suite struct StoredTextsTests {
  /// Files that a test changes under the hands of whoever reads them.
  private final class Files: Sendable {
    let texts = Mutex<[String?]>(["one\nof two", "two"])
    let reads = Mutex(0)

    /// The files after one that is held; the third could not be read in the first place.
    func sources() -> SourceSet {
      let stored = [("a", "one\nof two"), ("b", "two"), ("c", nil)].map { path, text in
        StoredTexts.Text(path: path, bytes: text.map { Array($0.utf8) })
      }
      return SourceSet(
        [SourceText(path: "held", bytes: Array("held".utf8))],
        StoredTexts(stored) { number in
          self.reads.withLock { $0 += 1 }
          return self.texts.withLock { $0[number] }.map { Array($0.utf8) }
        })
    }
  }

  private func text(_ file: Int, of sources: SourceSet) -> String {
    String(decoding: sources[FileID(index: file)].bytes, as: UTF8.self)
  }

  @Test("Held files come first, then those that are read again; one that could not be read is empty")
  func giveTheTextOfEachName() {
    let sources = Files().sources()
    #expect((0..<4).map { text($0, of: sources) } == ["held", "one\nof two", "two", ""])
    #expect(sources.files.map(\.path) == ["held", "a", "b", "c"])
    #expect(sources.changed == [])
    let place = sources.place(SourceRange(file: FileID(index: 1), bytes: 7..<10))
    #expect((place.path, place.line, place.column, place.excerpt) == ("a", 2, 4, "of two"))
  }

  @Test("A text that changed or went is empty, and is named", arguments: ["one\nof 2wo", "", nil])
  func noticeChanges(now: String?) {
    let files = Files()
    let sources = files.sources()
    files.texts.withLock { $0[0] = now }
    #expect(text(1, of: sources) == "")
    #expect(text(2, of: sources) == "two")
    #expect(sources.changed == ["a"])
    #expect(sources.place(SourceRange(file: FileID(index: 1), bytes: 4..<6)).path == "a")
  }

  @Test("Whoever asks for many places of one file has it read once")
  func readOnceForManyPlaces() {
    let files = Files()
    let sources = files.sources()
    for byte in 0..<10 { _ = sources.place(SourceRange(file: FileID(index: 1), bytes: byte..<byte + 1)) }
    #expect(files.reads.withLock { $0 } == 1)
  }
}
