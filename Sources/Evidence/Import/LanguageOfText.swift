import DossierModel

/// Tells in which language a text is written: by its script and, where several languages share one, by letters that only
/// one of them has. A proposal, which somebody reviews.
enum LanguageOfText {
  /// The tag of the language. `dossier`, the language of the dossier's pages, decides where letters do not.
  static func tag(of lines: [CaptureLine], in text: CaptureText, dossier: LanguageTag?) -> String {
    let scripts = lines.reduce(into: ScriptCounts()) { $0 += $1.scripts }
    let script = scripts.main
    guard scripts[script] > 0 else { return dossier?.language ?? "en" }
    var counts: [Unicode.Scalar: Int] = [:]
    if peculiarLetters.contains(where: { $0.script == script }) {
      for line in lines where line.scripts[script] > 0 {
        for scalar in text.string(line).unicodeScalars where !scalar.isASCII { counts[scalar, default: 0] += 1 }
      }
    }
    let peculiar = peculiarLetters.first { own in
      // A name in another language brings a few of its letters; a text has them in every line.
      own.script == script
        && own.letters.unicodeScalars.reduce(0) { $0 + (counts[$1] ?? 0) } * 50 >= scripts[script]
    }
    if let peculiar { return peculiar.language }
    if let own = dossier?.language, self.script(of: own) == script { return own }
    return usual[script] ?? dossier?.language ?? "en"
  }

  /// Letters that no other language of the list has, but those listed before it.
  private static let peculiarLetters: [(language: String, script: ScriptCounts.Script, letters: String)] = [
    ("ur", .arabic, "ٹڈڑےںہ"), ("ps", .arabic, "ټډړږښځڅېۍ"), ("ckb", .arabic, "ڕڵۆێە"), ("fa", .arabic, "پچژگکی"),
    ("ar", .arabic, "ةيكىأإ"),
  ]

  /// The language that is proposed for a script where nothing else speaks for another.
  private static let usual: [ScriptCounts.Script: String] = [
    .latin: "en", .arabic: "ar", .cyrillic: "ru", .greek: "el", .hebrew: "he", .devanagari: "hi", .han: "zh",
  ]

  /// The script in which a language is mostly written.
  private static func script(of language: String) -> ScriptCounts.Script {
    switch language {
    case "ar", "ckb", "fa", "ps", "sd", "ug", "ur": .arabic
    case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk": .cyrillic
    case "el": .greek
    case "he", "yi": .hebrew
    case "hi", "mr", "ne": .devanagari
    case "ja", "zh": .han
    case "am", "bn", "gu", "hy", "ka", "km", "ko", "lo", "my", "pa", "si", "ta", "te", "th", "und": .other
    default: .latin
    }
  }
}
