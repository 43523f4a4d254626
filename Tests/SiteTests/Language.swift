import Diagnostics
import Foundation

@testable import Site

/// The language files of the repository.
enum Language {
  /// The folder in which they stand.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "templates/languages")

  /// The texts in the language `tag`.
  static func phrasebook(_ tag: String) throws -> Phrasebook {
    try read(try String(contentsOf: folder.appending(path: tag + ".yaml"), encoding: .utf8), as: tag + ".yaml")
  }

  /// The texts that `text` gives; throws the first problem.
  static func read(_ text: String, as name: String) throws -> Phrasebook {
    let source = SourceText(path: name, bytes: Array(text.utf8))
    let (phrasebook, problems) = Phrasebook.read(source, as: FileID(index: 0))
    guard let phrasebook else { throw LanguageError(problems: problems.map(\.summary)) }
    return phrasebook
  }
}

/// Why a language file could not be read.
struct LanguageError: Error {
  let problems: [String]
}
