import DossierModel

/// The names of languages, by their subtags of BCP 47.
enum LanguagePhrase: Int, Phrase {
  static let section = "language"

  case ar
  case bal
  case bn
  case ckb
  case de
  case en
  case es
  case fa
  case fr
  case he
  case hi
  case ku
  case ps
  case pt
  case ru
  case sd
  case tr
  case uk
  case ur
  case zh
}

extension Phrasebook {
  /// The name of a language; its tag where the language file has no name for it, or the tag says more than the language.
  func name(of tag: LanguageTag) -> String {
    guard let phrase = LanguagePhrase.allCases.first(where: { $0.key == tag.language }) else { return tag.description }
    return tag.description.lowercased() == tag.language
      ? languages(phrase) : "\(languages(phrase)) (\(tag.description))"
  }
}
