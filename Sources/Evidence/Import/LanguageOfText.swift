import DossierModel

/// In which language a text is written, as far as it tells. A proposal, which somebody reviews.
enum LanguageOfText: Hashable, Sendable {
  /// The text tells its language: by its script, by letters that only one language of the script has, or by common words.
  case told(String)
  /// It does not, but may be in the language of the dossier's pages.
  case dossier(String)
  case unknown

  /// Of fewer words it is no wonder that none is a common one.
  private static let fewWords = 20
  /// As many words as tell the language of any text.
  private static let enoughWords = 2_000

  /// Told from the lines; `dossier` is the language of the dossier's pages.
  init(of lines: [CaptureLine], in text: CaptureText, dossier: LanguageTag?) {
    let scripts = lines.reduce(into: ScriptCounts()) { $0 += $1.scripts }
    let script = scripts.main
    let own = dossier?.language
    let words = Self.words(of: lines, in: text)
    if scripts[script] == 0 {
      self = own.map(Self.dossier) ?? .unknown
    } else if let peculiar = Self.peculiar(to: lines, in: text, script, letters: scripts[script]) {
      self = .told(peculiar)
    } else if let common = CommonWords.language(of: words) {
      self = .told(common)
    } else if let own, Script(ofLanguage: own) == script, words.count < Self.fewWords || !CommonWords.know(own) {
      self = .dossier(own)
    } else {
      self = Self.only[script].map(Self.told) ?? .unknown
    }
  }

  /// The tag of the language; nil where it is not known.
  var tag: String? {
    switch self {
    case .told(let tag), .dossier(let tag): tag
    case .unknown: nil
    }
  }

  /// The first words of the lines, folded.
  private static func words(of lines: [CaptureLine], in text: CaptureText) -> [String] {
    var words: [String] = []
    for line in lines where words.count < enoughWords {
      let bytes = Array(text.folded(line))
      let table = WordTable(of: bytes)
      words += (0..<min(table.count, enoughWords)).map { String(decoding: bytes[table[$0]], as: UTF8.self) }
    }
    return words
  }

  /// The language that has letters of the text for itself. A name in another language brings a few of its letters; a text
  /// has them in every line.
  private static func peculiar(
    to lines: [CaptureLine], in text: CaptureText, _ script: Script, letters: Int
  ) -> String? {
    guard peculiarLetters.contains(where: { $0.script == script }) else { return nil }
    var counts: [Unicode.Scalar: Int] = [:]
    for line in lines where line.scripts[script] > 0 {
      for scalar in text.string(line).unicodeScalars where !scalar.isASCII { counts[scalar, default: 0] += 1 }
    }
    return peculiarLetters.first { own in
      own.script == script && own.letters.unicodeScalars.reduce(0) { $0 + (counts[$1] ?? 0) } * 50 >= letters
    }?.language
  }

  /// Letters that no other language of the list has, but those listed before it.
  private static let peculiarLetters: [(language: String, script: Script, letters: String)] = [
    ("ur", .arabic, "ٹڈڑےںہ"), ("ps", .arabic, "ټډړږښځڅېۍ"), ("ckb", .arabic, "ڕڵۆێە"), ("fa", .arabic, "پچژگکی"),
    ("ar", .arabic, "ةيكىأإ"), ("ja", .han, "のはをにがた"),
  ]

  /// The language of a script that hardly any other is written in.
  private static let only: [Script: String] = [.greek: "el", .hebrew: "he", .han: "zh"]
}
