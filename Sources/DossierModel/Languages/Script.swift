/// The scripts that can be told apart by their letters; those of `other` cannot be told from each other.
public enum Script: Int, CaseIterable, Sendable {
  case latin, arabic, cyrillic, greek, hebrew, devanagari, han, other

  /// The script of a letter.
  public init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF: self = .han
    default: self = .other
    }
  }

  /// The script in which a language, given by its primary subtag, is mostly written.
  public init(ofLanguage language: String) {
    switch language {
    case "ar", "bal", "bqi", "ckb", "fa", "ks", "lrc", "ps", "sd", "ug", "ur": self = .arabic
    case "be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "uk": self = .cyrillic
    case "el": self = .greek
    case "he", "yi": self = .hebrew
    case "hi", "mr", "ne": self = .devanagari
    case "ja", "zh": self = .han
    case "am", "bn", "dv", "gu", "hy", "ka", "km", "ko", "lo", "my", "pa", "si", "syr", "ta", "te", "th", "und":
      self = .other
    default: self = .latin
    }
  }
}
