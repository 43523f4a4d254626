import Foundation
import Testing

@testable import Files

@Suite("Files read whole")
struct PlainFileTests {
  @Test("The bytes are all of the file, and no more than may be", arguments: [0, 1, 70_000])
  func reads(size: Int) throws {
    try inFolder { folder in
      let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
      try Data(bytes).write(to: folder.appending(path: "file"))
      let path = folder.path + "/file"
      #expect(PlainFile.read(path, atMost: size) == .success(bytes))
      #expect(PlainFile.read(path, atMost: size, followingLink: false) == .success(bytes))
      #expect(PlainFile.read(path, atMost: size - 1) == .failure(.tooLarge(size)))
    }
  }

  @Test("What is no plain file is refused, without waiting for a pipe")
  func refuses() throws {
    try inFolder { folder in
      #expect(PlainFile.read(folder.path + "/none", atMost: 9) == .failure(.missing))
      #expect(PlainFile.read(folder.path, atMost: 1 << 20) == .failure(.notPlain))
      #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
      #expect(PlainFile.read(folder.path + "/pipe", atMost: 9) == .failure(.notPlain))
    }
  }

  @Test("A path with a link on it is not read without links")
  func readsWithoutLinks() throws {
    try inFolder { folder in
      try Data([1, 2]).write(to: folder.appending(path: "file"))
      #expect(symlink("file", folder.path + "/link") == 0)
      #expect(symlink(folder.path, folder.path + "/self") == 0)
      // Nothing is read where the system cannot tell.
      let real = try #require(realpath(folder.path, nil))
      defer { free(real) }
      let read = PlainFile.readWithoutLinks(String(cString: real) + "/file", atMost: 9)
      #expect(read == nil || read == .success([1, 2]))
      for path in ["/link", "/self/file", "/none"] {
        #expect(PlainFile.readWithoutLinks(String(cString: real) + path, atMost: 9) == nil, "\(path)")
      }
    }
  }

  @Test("A link is followed where it may be")
  func followsLinks() throws {
    try inFolder { folder in
      try Data([1, 2]).write(to: folder.appending(path: "file"))
      #expect(symlink("file", folder.path + "/link") == 0)
      #expect(PlainFile.read(folder.path + "/link", atMost: 9) == .success([1, 2]))
      guard case .failure(.system) = PlainFile.read(folder.path + "/link", atMost: 9, followingLink: false) else {
        Issue.record("The link was followed")
        return
      }
      #expect(symlink(folder.path, folder.path + "/self") == 0)
      #expect(Folder.isThere(folder.path) && Folder.isThere(folder.path + "/self"))
      #expect(!Folder.isThere(folder.path + "/file") && !Folder.isThere(folder.path + "/none"))
    }
  }

  @Test("A file that grows or shrinks while it is read is not taken for whole", arguments: [0, 1, 2_999, 3_001, 9_000])
  func noticesChanges(expected: Int) throws {
    try inFolder { folder in
      try Data(repeating: 7, count: 3_000).write(to: folder.appending(path: "file"))
      let file = open(folder.path + "/file", O_RDONLY)
      defer { close(file) }
      #expect(PlainFile.read(file, expecting: expected) == .failure(.system("it changed while it was read")))
      #expect(lseek(file, 0, SEEK_SET) == 0)
      #expect(PlainFile.read(file, expecting: 3_000) == .success([UInt8](repeating: 7, count: 3_000)))
    }
  }

  private func inFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dossier-files-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }
}
