import Bytes

/// Splits text into the words of the search index. The script in the browser does the same to a query, step by step.
///
/// A word is a run of letters, digits and marks, folded; a possessive is no part of it, and any other apostrophe within it
/// is left out, and so is a comma between two digits: “2,500” is 2500.
enum SearchWords {
  /// The longest word that is kept, in scalars; what goes on beyond is cut off.
  static let longest = 40
  /// The most words of a name that also stands in the index whole.
  static let longestName = 8
  /// What joins the words of a name that stands in the index whole; it is in no word.
  static let joint = [UInt8(ascii: "-")]

  /// The words of `text` in order.
  static func words(of text: String) -> [[UInt8]] {
    var words: [[UInt8]] = []
    forEach(in: text) { words.append(Array($0)) }
    return words
  }

  /// The first letters of a name whose every word begins with a capital of ASCII (“United Nations”: “un”); of other names
  /// nothing.
  static func initials(of name: String) -> [UInt8] {
    var initials: [UInt8] = []
    for word in name.utf8.split(whereSeparator: { $0 < 0x30 }) {
      guard let first = word.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first) else { return [] }
      initials.append(first | 0x20)
    }
    return initials
  }

  /// Calls `body` with each word of `text` in order. The bytes are there for the call alone.
  static func forEach(in text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longest * 4) { letters in
        var reader = WordReader(letters: letters)
        var index = 0
        while index < bytes.count {
          if bytes[index] < 0x80 {
            reader.read(bytes[index], body)
            index += 1
          } else {
            let (scalar, length) = UTF8Decoding.unicodeScalar(at: index, of: bytes)
            for folded in Folding.of(scalar) { reader.read(folded, body) }
            index += length
          }
        }
        reader.finish(body)
      }
    }
  }
}

/// Reads folded scalars one after the other and puts words together.
private struct WordReader {
  /// What an apostrophe may turn out to be.
  private enum Apostrophe {
    case none
    /// The last scalar was one.
    case read
    /// The last two were one and an `s`: a possessive, unless the word goes on.
    case readWithS
  }

  /// Room for the longest word.
  private let letters: UnsafeMutableBufferPointer<UInt8>
  private var count = 0
  private var length = 0
  private var apostrophe = Apostrophe.none
  private var endsInDigit = false
  /// Whether the last scalar was a comma after a digit.
  private var hasComma = false

  init(letters: UnsafeMutableBufferPointer<UInt8>) { self.letters = letters }

  /// Reads a byte of ASCII, not folded yet. Of all ASCII the table replaces capitals and the grave accent alone.
  @inline(__always)
  mutating func read(_ byte: UInt8, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    let isLetter = byte.isASCIILetter
    let isDigit = byte.isASCIIDigit
    if apostrophe == .none, isLetter && !hasComma || isDigit {
      hasComma = false
      append(isLetter ? byte | 0x20 : byte)
    } else if apostrophe == .none, !hasComma, byte != UInt8(ascii: ","), byte != UInt8(ascii: "'"),
      byte != UInt8(ascii: "`")
    {
      end(body)
    } else {
      let folded = byte == UInt8(ascii: "`") ? UInt8(ascii: "'") : isLetter ? byte | 0x20 : byte
      read(Unicode.Scalar(folded), body)
    }
  }

  mutating func read(_ scalar: Unicode.Scalar, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if hasComma, !("0"..."9").contains(scalar) { end(body) }
    hasComma = apostrophe == .none && count > 0 && endsInDigit && (scalar == "," || scalar == "\u{66C}")
    if hasComma { return }
    if apostrophe == .read, scalar == "s" {
      apostrophe = .readWithS
      return
    }
    let isWord = Folding.isOfWord(scalar)
    if apostrophe == .readWithS {
      if isWord { append(UInt8(ascii: "s")) } else { end(body) }
    }
    apostrophe = scalar == "'" ? .read : .none
    if isWord { append(scalar) } else if scalar != "'" { end(body) }
  }

  mutating func finish(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { end(body) }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if scalar.isASCII { return append(UInt8(scalar.value)) }
    endsInDigit = false
    length += 1
    if length > SearchWords.longest { return }
    for byte in String(scalar).utf8 {
      letters[count] = byte
      count += 1
    }
  }

  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    endsInDigit = byte.isASCIIDigit
    length += 1
    if length > SearchWords.longest { return }
    letters[count] = byte
    count += 1
  }

  @inline(__always)
  private mutating func end(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    if count > 0 { body(UnsafeBufferPointer(rebasing: letters[..<count])) }
    count = 0
    length = 0
    hasComma = false
  }
}

/// What each scalar is folded to, and which are of words.
enum Folding {
  /// The scalars below are looked up in a table; of the others, few occur.
  private static let end: UInt32 = 0x3000

  static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.value < end ? table[Int(scalar.value)] : fold(scalar)
  }

  static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) || (0x61...0x7A).contains(scalar.value) }
    return scalar.value < end ? wordTable[Int(scalar.value)] : isOfWordByCategory(scalar)
  }

  private static let table = (0..<end).map { value in Unicode.Scalar(value).map(fold) ?? [] }
  private static let wordTable = (0..<end).map { value in Unicode.Scalar(value).map(isOfWordByCategory) ?? false }

  private static func fold(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    scalar.properties.lowercaseMapping.unicodeScalars.flatMap { small in FoldTable.byScalar[small] ?? [small] }
  }

  private static func isOfWordByCategory(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      return true
    default: return false
    }
  }
}
