import Diagnostics
import DossierModel

/// What came of reading a content folder.
public struct ContentReading: Sendable {
  /// The dossier, whole and valid; nil where an error was found.
  public let dossier: Dossier?
  /// Everything that bears a valid identifier, so that links in prose can be checked even where there are errors: what
  /// could not be read of a thing is filled with a stand-in. Not to be published. Nil where the manifest itself could not
  /// be read.
  public let partial: Dossier?
  /// What is not known of it.
  public let gaps: Gaps
  /// The language of the dossier, and where dossier.yaml says it; nil where it could not be read.
  public let language: Located<LanguageTag>?
  /// The files that were read, also those with errors.
  public let sources: SourceSet
  /// All that is wrong, in file order.
  public let diagnostics: [Diagnostic]
}
