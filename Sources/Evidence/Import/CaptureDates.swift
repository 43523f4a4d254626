import DossierModel

// Days and authors, as lines near a headline print them.
extension CaptureReading {
  /// Whether it prints a day and little besides, such as an hour or the day of an update.
  func isDate(_ line: CaptureLine) -> Bool {
    guard line.words <= 20, !line.signs.contains(.sentence), day(in: line) != nil else { return false }
    let words = text.string(line).split { !$0.isLetter && !$0.isNumber }
    return words.count { !($0.first?.isNumber ?? false) } <= 8
  }

  /// The day that a line prints in full.
  func day(in line: CaptureLine) -> Day? { line.signs.contains(.digit) ? PrintedDate.in(text.string(line)) : nil }

  /// The names of a byline; nil where the line is none.
  func byline(of line: CaptureLine) -> [String]? {
    line.byline(printed: text.string(line), folded: text.folded(line))
  }
}

extension CaptureLine {
  /// The names of a byline, "By A, B and C, Outlet"; nil where the line is none.
  func byline(printed: @autoclosure () -> String, folded: ArraySlice<UInt8>) -> [String]? {
    guard signs.contains(.byline), !signs.contains(.sentence) else { return nil }
    let printed = printed()
    let prefix = CaptureWords.byline.first { prefix in
      guard folded.starts(with: prefix.utf8) else { return false }
      // What follows begins with a capital, with or without a blank before it: "By A", "ByA".
      let rest = printed.unicodeScalars.dropFirst(prefix.unicodeScalars.count).drop { $0 == " " || $0 == ":" }
      return rest.first?.properties.isUppercase ?? false
        || folded.starts(with: (prefix + " ").utf8) && scripts[.arabic] > 0
    }
    guard let prefix else { return nil }
    var names = String(String.UnicodeScalarView(printed.unicodeScalars.dropFirst(prefix.unicodeScalars.count)))
    // What follows a stroke is the day, or how long the article is.
    names = names.split(separator: " | ").first.map(String.init) ?? names
    for word in CaptureWords.between { names = names.split(separator: word).joined(separator: ", ") }
    return names.split(separator: ",").map { $0.drop { $0 == " " || $0 == ":" } }.filter { !$0.isEmpty }.map(
      String.init)
  }
}
