import Bytes

/// What a line of a capture says about itself, by words that pages have in common.
struct CaptureSigns: OptionSet {
  let rawValue: UInt16

  /// Its last letters are followed by a full stop or its like, quotation marks aside.
  static let sentence = CaptureSigns(rawValue: 1 << 0)
  /// It ends with a full stop, which headlines do not have.
  static let statement = CaptureSigns(rawValue: 1 << 1)
  /// It is of the page around the article.
  static let interface = CaptureSigns(rawValue: 1 << 2)
  /// It holds the publisher's mark.
  static let mark = CaptureSigns(rawValue: 1 << 3)
  /// It begins with that mark.
  static let markFirst = CaptureSigns(rawValue: 1 << 4)
  /// It tells about a picture, at its beginning or its end.
  static let picture = CaptureSigns(rawValue: 1 << 5)
  /// It says who else worked on the article.
  static let credits = CaptureSigns(rawValue: 1 << 6)
  /// It belongs to the comments of a page: their number, an invitation, or the words of a form.
  static let comments = CaptureSigns(rawValue: 1 << 7)
  /// It is the last line of a post from elsewhere: "— Name (@name) date".
  static let signature = CaptureSigns(rawValue: 1 << 8)
  /// It holds the address of a shared picture or post.
  static let shared = CaptureSigns(rawValue: 1 << 9)
  /// It begins as the names of authors may.
  static let byline = CaptureSigns(rawValue: 1 << 10)
  /// It holds a digit, without which no date is printed.
  static let digit = CaptureSigns(rawValue: 1 << 11)

  /// It asks for consent, where it stands above the article.
  static let consent = CaptureSigns(rawValue: 1 << 12)
  /// It leads to another article.
  static let leading = CaptureSigns(rawValue: 1 << 13)
  /// It is the account of a post and nothing else: "@name".
  static let account = CaptureSigns(rawValue: 1 << 14)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The signs of a line that is `folded` and has so many words; in long lines the signs of short ones are not looked for.
  init(of folded: ArraySlice<UInt8>, words: Int) {
    self = []
    let last = folded[..<(folded.lastIndex { !Self.closing.contains($0) }.map { $0 + 1 } ?? folded.startIndex)]
    func enter(_ sign: CaptureSigns, where holds: Bool) { if holds { insert(sign) } }
    enter(.sentence, where: CaptureWords.sentenceEnds.contains { last.suffix($0.count).elementsEqual($0) })
    enter(.statement, where: CaptureWords.statementEnds.contains { last.suffix($0.count).elementsEqual($0) })
    enter(.digit, where: Self.holdsDigit(folded))
    enter(.shared, where: CaptureWords.shared.stand(in: folded) || CaptureWords.sharedFirst.begin(folded))
    if words <= 100, CaptureWords.picture.stand(in: folded) {
      let closes = folded.last == UInt8(ascii: ")") || CaptureWords.picture.end(folded)
      enter(.picture, where: closes || CaptureWords.picture.begin(folded))
    }
    guard words <= 60 else { return }
    enter(.mark, where: CaptureWords.copyright.stand(in: folded))
    enter(.markFirst, where: CaptureWords.copyright.begin(folded))
    enter(.credits, where: CaptureWords.credits.stand(in: folded))
    enter(.comments, where: Self.isOfComments(folded))
    enter(.consent, where: CaptureWords.consent.stand(in: folded))
    enter(.account, where: folded.count > 1 && folded.first == UInt8(ascii: "@") && !folded.contains(0x20))
    enter(.leading, where: words <= 20 && CaptureWords.leading.begin(folded))
    enter(.byline, where: words <= 30 && CaptureWords.bylines.begin(folded))
    let isReadingTime = words <= 4 && CaptureWords.readingTime.stand(in: folded)
    let isOfThePage = words <= 8 && CaptureWords.interface.stand(in: folded)
    enter(.interface, where: isReadingTime || isOfThePage || isMenu(folded, words))
    enter(
      .signature,
      where: words <= 15 && folded.first == UInt8(ascii: "-") && CaptureWords.accounts.stand(in: folded))
  }

  private static let closing = Array("\"')]} ".utf8)

  /// Whether a digit stands in it: one of ours, or `٠` to `٩` or `۰` to `۹`.
  private static func holdsDigit(_ folded: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in folded {
      if byte.isASCIIDigit || before == 0xD9 && (0xA0...0xA9).contains(byte)
        || before == 0xDB && (0xB0...0xB9).contains(byte)
      {
        return true
      }
      before = byte
    }
    return false
  }

  /// Whether it is a row of links. A byline or a date may have such signs between its parts too.
  private func isMenu(_ folded: ArraySlice<UInt8>, _ words: Int) -> Bool {
    words <= 20 && isDisjoint(with: [.digit, .byline, .sentence]) && CaptureWords.betweenLinks.count(in: folded) >= 2
  }

  /// Whether the whole line belongs to the comments of a page.
  private static func isOfComments(_ folded: ArraySlice<UInt8>) -> Bool {
    if CaptureWords.commentForm.begin(folded) { return true }
    guard CaptureWords.commentBeginnings.stand(in: folded) else { return false }
    let bytes = Array(folded)
    let table = WordTable(of: bytes)
    let all = (0..<min(table.count, 10)).map { String(decoding: bytes[table[$0]], as: UTF8.self) }
    let letters = all.filter { $0.contains { !$0.isNumber && $0 != "," && $0 != "." } }
    let bare = letters.joined(separator: " ")
    if letters.count < all.count, CaptureWords.commentCounts.contains(bare) { return true }
    return letters.count <= 7 && CaptureWords.commentHeadings.contains { bare == $0 || bare.hasPrefix($0 + " ") }
  }
}
