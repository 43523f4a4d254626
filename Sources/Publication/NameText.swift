/// A name that is perhaps no text, as people can read it.
public enum NameText {
  /// The bytes as UTF-8, and each that is none as `\xE9`.
  public static func escaped(_ bytes: some Sequence<some FixedWidthInteger>) -> String {
    var result = ""
    var decoder = UTF8()
    var rest = ArraySlice(bytes.map { UInt8(truncatingIfNeeded: $0) })
    while !rest.isEmpty {
      var iterator = rest.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&iterator) {
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else {
        result += "\\x" + String(rest[rest.startIndex], radix: 16, uppercase: true)
        rest = rest.dropFirst()
      }
      decoder = UTF8()
    }
    return result
  }
}
