import Foundation
import Testing

@Suite("Who vouches for markup")
struct VouchingTests {
  @Test("Only renderers that escape what they are given turn bytes into markup")
  func onlyRenderersVouch() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources").standardized
    let files = try #require(FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil))
    var callers: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      if text.contains("vouchedFor:") { callers.insert(file.deletingLastPathComponent().lastPathComponent) }
    }
    #expect(callers.isSubset(of: ["HTML", "Markdown", "Templates"]))
    #expect(callers.contains("HTML"), "the search itself still finds something")
  }
}
