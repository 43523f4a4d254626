import Bytes
import DossierModel

/// Splits a text into words for a look at its numbers. Most texts have none, and of those nothing is kept.
struct NumberSplit {
  let bytes: UnsafeBufferPointer<UInt8>
  let known: NumberWords

  /// Where the words stand, and which of them may be numbers; none of either where none may be.
  var words: (all: [Range<Int>], candidates: [Int]) {
    var all: [Range<Int>] = []
    var candidates: [Int] = []
    guard holdsCandidate else { return (all, candidates) }
    all.reserveCapacity(bytes.count / 5 + 1)
    each { word in
      if known.mayHold(bytes[word]) { candidates.append(all.count) }
      all.append(word)
      return true
    }
    return (all, candidates)
  }

  private var holdsCandidate: Bool {
    var holds = false
    each { word in
      holds = known.mayHold(bytes[word])
      return !holds
    }
    return holds
  }

  /// Looks at the words one by one, as long as `body` says that it wants more.
  @inline(__always)
  private func each(_ body: (Range<Int>) -> Bool) {
    Self.isOfWord.withUnsafeBufferPointer { isOfWord in
      var index = 0
      while index < bytes.count {
        let start = index
        if let sign = lengthOfSign(index) { index += sign }
        while index < bytes.count {
          if isOfWord[Int(bytes[index])] || isBetweenDigits(index) {
            index += 1
          } else if bytes[index] == 0xD9, isBetweenDigitsOfArabic(index) {
            index += 2
          } else if bytes[index] >= 0xC0, let length = lengthOfLetter(index) {
            index += length
          } else {
            break
          }
        }
        if index == start { index += 1 } else if !body(start..<index) { return }
      }
    }
  }

  /// How many bytes the sign of a currency takes that begins at `index`, right before a digit; nil where none does.
  @inline(__always)
  private func lengthOfSign(_ index: Int) -> Int? {
    guard bytes[index] == UInt8(ascii: "$") || bytes[index] >= 0xC0 else { return nil }
    let (scalar, length) = UTF8Decoding.unicodeScalar(at: index, of: bytes)
    guard CurrencySigns.isSign(scalar), index + length < bytes.count else { return nil }
    return bytes[index + length].isASCIIDigit ? length : nil
  }

  /// The letters and digits of ASCII.
  private static let isOfWord = (0...UInt8.max).map(\.isASCIILetterOrDigit)

  /// How many bytes the letter, mark or digit beyond ASCII takes that begins at `index`; nil where none does.
  @inline(never)
  private func lengthOfLetter(_ index: Int) -> Int? {
    let (scalar, length) = UTF8Decoding.unicodeScalar(at: index, of: bytes)
    return Folding.isOfWord(scalar) ? length : nil
  }

  /// Whether a point or a comma stands between digits.
  @inline(__always)
  private func isBetweenDigits(_ index: Int) -> Bool {
    let byte = bytes[index]
    guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index > 0, index + 1 < bytes.count else {
      return false
    }
    return bytes[index - 1].isASCIIDigit && bytes[index + 1].isASCIIDigit
  }

  /// Whether `٫` or `٬` stands at `index` between two digits of the Arabic script, each of which takes two bytes.
  private func isBetweenDigitsOfArabic(_ index: Int) -> Bool {
    guard index > 1, index + 3 < bytes.count, [0xAB, 0xAC].contains(bytes[index + 1]) else { return false }
    return [index - 2, index + 2].allSatisfy { place in
      let scalar = UTF8Decoding.unicodeScalar(at: place, of: bytes).scalar
      return scalar.properties.numericType == .decimal
    }
  }
}
