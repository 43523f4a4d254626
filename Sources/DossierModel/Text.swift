import Bytes
import Diagnostics

/// Markdown as an editor wrote it, not yet rendered.
public struct Prose: Hashable, Sendable {
  /// What holds the Markdown: a text of its own, or the file of which it is a part.
  private enum Storage: Sendable {
    case text(String)
    case file(SourceText)
  }

  private let storage: Storage
  /// Where it stands: the whole scalar, without the signs around it, or the body of the file.
  public let range: SourceRange
  /// The bytes that spell it: those of `range`, and of a scalar its quotation marks or block header too, without which
  /// nobody could tell how they are to be read.
  public let written: SourceRange

  /// The Markdown `text`, which stands at `range` and is spelt by `written`, or else by `range` alone.
  public init(_ text: String, at range: SourceRange, written: SourceRange? = nil) {
    storage = .text(text)
    self.range = range
    self.written = written ?? range
  }

  /// The Markdown that stands at `range` in `file`; nothing where the file does not reach so far.
  public init(of file: SourceText, at range: SourceRange) {
    storage = .file(file)
    let bytes = range.bytes.clamped(to: 0..<file.bytes.count)
    self.range = SourceRange(file: range.file, bytes: bytes)
    written = self.range
  }

  /// The file in which it stands, which is of `sources`.
  public func file(in sources: SourceSet) -> SourceText {
    switch storage {
    case .text: sources[range.file]
    case .file(let file): file
    }
  }

  /// Whether it is a YAML scalar, and not the body of a file.
  public var isScalar: Bool {
    switch storage {
    case .text: true
    case .file: false
    }
  }

  /// The Markdown, as its file's form decodes it; every line ends with a line feed, whatever ends it in the file.
  public var text: String {
    switch storage {
    case .text(let text): text
    case .file(let file): String(decoding: Self.withLineFeeds(file.bytes[range.bytes]), as: UTF8.self)
    }
  }

  private static func withLineFeeds(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let holdsReturn = bytes.withUnsafeBufferPointer { ByteScan.first(0x0D, in: $0.indices, of: $0) != nil }
    guard holdsReturn else { return bytes }
    var result: [UInt8] = []
    var previous: UInt8 = 0
    for byte in bytes {
      if byte != 0x0A || previous != 0x0D { result.append(byte == 0x0D ? 0x0A : byte) }
      previous = byte
    }
    return result[...]
  }

  /// The Markdown's UTF-8.
  public var bytes: [UInt8] {
    switch storage {
    case .text(let text): Array(text.utf8)
    case .file(let file): Array(file.bytes[range.bytes])
    }
  }

  /// Whether both read alike and stand at one place.
  public static func == (one: Prose, other: Prose) -> Bool { one.range == other.range && one.text == other.text }

  /// Takes in what equal proses have in common.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(text)
  }
}

/// A fragment copied letter for letter from an original, as the editor wrote it.
public struct Quotation: Hashable, Sendable {
  /// The words.
  public let text: String
  /// Where the editor wrote them.
  public let range: SourceRange

  /// The words `text`, written at `range`.
  public init(_ text: String, at range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// One form of a name, as articles spell it.
public struct NameForm: Hashable, Sendable {
  /// The form.
  public let text: String
  /// Where the editor wrote it.
  public let range: SourceRange
  /// The only articles in which the form counts; nil where it counts in all.
  public let articles: [Reference<Article>]?

  /// A form that counts in `articles`, or everywhere.
  public init(_ text: String, at range: SourceRange, in articles: [Reference<Article>]? = nil) {
    self.text = text
    self.range = range
    self.articles = articles
  }
}

extension NameForm {
  /// `text` in small letters, with single spaces and straight apostrophes: forms that are alike in this are the same form.
  public static func caseless(_ text: String) -> String {
    // Most are words of ASCII with single blanks between them.
    var last: UInt8 = 0x20
    let isPlain = text.utf8.allSatisfy { byte in
      defer { last = byte }
      return byte > 0x20 && byte < 0x80 || byte == 0x20 && last != 0x20
    }
    if isPlain, last != 0x20 { return text.lowercased() }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    return String(String.UnicodeScalarView(words.unicodeScalars.map { $0 == "\u{2019}" ? "'" : $0 }))
  }
}

extension [NameForm] {
  /// The texts of the forms that a reader would not take for `name` itself.
  public func otherForms(than name: String) -> [String] {
    let name = NameForm.caseless(name)
    return map(\.text).filter { NameForm.caseless($0) != name }
  }
}

/// A name in another language, which the editors supply and no article need use.
public struct NativeName: Hashable, Sendable {
  /// Its language.
  public let language: LanguageTag
  /// The name.
  public let text: String

  /// The name `text` in `language`.
  public init(language: LanguageTag, text: String) {
    self.language = language
    self.text = text
  }
}

/// What one article says for something besides claims: its quotations.
public struct Report: Hashable, Sendable {
  /// The article.
  public let article: Reference<Article>
  /// Its quotations, at least one.
  public let quotations: [Quotation]

  /// The quotations of `article`.
  public init(article: Reference<Article>, quotations: [Quotation]) {
    self.article = article
    self.quotations = quotations
  }
}
