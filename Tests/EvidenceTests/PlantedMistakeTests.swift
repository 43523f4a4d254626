import Content
import Diagnostics
import DossierModel
import Evidence
import Foundation
import Testing

private let originals = ProcessInfo.processInfo.environment["DOSSIER_ORIGINALS"]
private let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

/// Only where the originals of this repository's own dossier are at hand.
@Suite(.enabled(if: originals != nil))
struct PlantedMistakeTests {
  /// What is wrong with the dossier after `mistake`, or with it as it is; nil where the mistake has no place in it.
  private func identifiers(_ mistake: PlantedMistake?) async -> Set<String>? {
    let content = ContentFolder.disk(repository.path(percentEncoded: false) + "content")
    var changed: [UInt8]?
    if let mistake {
      guard case .success(let bytes) = content.read(mistake.file) else { return nil }
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: mistake.old, omittingEmptySubsequences: false)
      guard parts.count > 1 else { return nil }
      changed = Array((parts[0] + mistake.new + parts.dropFirst().joined(separator: mistake.old)).utf8)
    }
    let bytes = changed
    let folder = ContentFolder(name: "content", list: content.list) { path in
      if let bytes, path == mistake?.file { return .success(bytes) }
      return content.read(path)
    }
    let reading = await ContentReader.read(folder)
    var found = Set(reading.diagnostics.map(\.identifier))
    if let dossier = reading.dossier {
      let examination = await Examination(of: dossier, in: .disk(originals ?? ""))
      found.formUnion(examination.diagnostics.map(\.identifier))
    }
    return found
  }

  @Test func dossierItselfIsVerified() async throws {
    #expect(await identifiers(nil) == [])
  }

  /// The dossier lives; a few mistakes may have lost their place in it, and then others are planted instead.
  @Test func mistakesHaveTheirPlaces() throws {
    let files = Set(PlantedMistake.all.map(\.file)).map { file in
      (file, try? String(contentsOf: repository.appending(path: "content/" + file), encoding: .utf8))
    }
    let texts = Dictionary(files) { first, _ in first }
    #expect(PlantedMistake.all.count { texts[$0.file]??.contains($0.old) ?? false } >= 60)
  }

  @Test(arguments: PlantedMistake.all)
  func mistakeIsCaught(_ mistake: PlantedMistake) async {
    guard let found = await identifiers(mistake) else { return }
    if let caught = mistake.caught {
      #expect(found.contains(caught), "found only \(found.sorted())")
    } else {
      #expect(found == [])
    }
  }
}
