import Bytes
import DossierModel

// Which numbers of a text count nothing: those of dates and hours, and those that point to what is known already.
extension NumberScan {
  private var lexicon: Lexicon { known.lexicon }

  /// Whether the words from `next` on make an hour of the number before them, as in "8 a.m.".
  func isHour(endingAt next: Int) -> Bool {
    lexicon.hourEndings.contains { ending in
      let wanted = ending.split(separator: " ")
      return next + wanted.count <= words.count && wanted.indices.allSatisfy { text(of: next + $0) == wanted[$0] }
    }
  }

  /// Whether the words before one make an hour of it, as in "half past seven".
  func isHour(beginningAt first: Int) -> Bool {
    lexicon.hourBeginnings.contains { beginning in
      let wanted = beginning.split(separator: " ")
      return wanted.count <= first && wanted.indices.allSatisfy { text(of: first - wanted.count + $0) == wanted[$0] }
    }
  }

  /// Numbers that are the day, or the year, of a date: beside the name of a month, or joined to a day that is, or four digits
  /// of our centuries where a year can stand.
  func isOfDate(_ number: Number) -> Bool {
    guard number.isDigits else { return false }
    guard let index = words.sortedIndex(of: number.range.lowerBound, by: \.lowerBound) else { return false }
    let mayBeDay = number.value <= 31_000 || number.range.count == 4
    return mayBeDay && (isBesideMonth(index) || isJoinedToDay(index)) || (isOfCentury(index) && isYear(index))
  }

  /// Whether a number in words points to what is known already, as in "the two strikes".
  func pointsBack(_ number: Number) -> Bool {
    guard !number.isDigits, let index = words.sortedIndex(of: number.range.lowerBound, by: \.lowerBound) else {
      return false
    }
    return index > 0 && lexicon.definite.contains(text(of: index - 1))
  }

  /// Whether a number counts days or other stretches of time, as in "two days before" and "ten full years".
  func countsTime(_ number: Number) -> Bool {
    let after = words.partitioningIndex { $0.lowerBound >= number.range.upperBound }
    return (after..<min(after + 2, words.count)).contains { lexicon.stretches.contains(text(of: $0)) }
  }

  private func isBesideMonth(_ index: Int) -> Bool { isMonth(index - 1) || isMonth(index + 1) }

  private func isMonth(_ index: Int) -> Bool {
    words.indices.contains(index) && lexicon.months.contains { $0.contains(text(of: index)) }
  }

  /// Whether a word such as "and" joins a number, where a date can stand, to a day before its month, with a weekday between or
  /// not: "on 2 and 3 May", "from Friday 2 to Saturday 3 May". What a comma parts may be something else.
  private func isJoinedToDay(_ index: Int) -> Bool {
    guard index > 0, index + 3 < words.count, lexicon.dayLinks.contains(text(of: index + 1)) else { return false }
    let before = text(of: index - 1)
    guard lexicon.yearPlaces.contains(before) || lexicon.yearLinks.contains(before) || lexicon.weekday(before) != nil
    else { return false }
    let place = index + (lexicon.weekday(text(of: index + 2)) == nil ? 2 : 3)
    guard place + 1 < words.count, let day = Int(text(of: place)), (1...31).contains(day) else { return false }
    return isMonth(place + 1)
      && (index - 1...place).allSatisfy { isBlank(words[$0].upperBound..<words[$0 + 1].lowerBound) }
  }

  private func isOfCentury(_ index: Int) -> Bool {
    guard words.indices.contains(index) else { return false }
    let word = text(of: index)
    return word.utf8.count == 4 && Int(word).map((1900...2100).contains) ?? false
  }

  /// Whether four digits are a year and count nothing: a date, another year, a name or a word such as "in" stands before them,
  /// and what they would count does not stand right after them.
  private func isYear(_ index: Int) -> Bool {
    let isFollowed = index + 1 < words.count && isBlank(words[index].upperBound..<words[index + 1].lowerBound)
    let next = isFollowed ? text(of: index + 1) : ""
    if lexicon.people.contains(next) { return false }
    guard index > 0, isOneSentence(words[index - 1].upperBound..<words[index].lowerBound) else {
      return !isPlural(next)
    }
    let before = text(of: index - 1)
    // "In 2024 villages were flooded": at the beginning of a sentence they may be its subject.
    let isWithin = (0x61...0x7A).contains(bytes[words[index - 1].lowerBound]) && !lexicon.definite.contains(before)
    if isWithin, lexicon.counted.contains(next) { return false }
    if lexicon.yearPlaces.contains(before) || isOfCentury(index - 1) || isOfCentury(index + 1) { return true }
    // "January 18, 2024"
    if isBesideMonth(index - 1), text(of: index - 1).first?.isNumber ?? false { return true }
    let isName = (0x41...0x5A).contains(bytes[words[index - 1].lowerBound])
    return (isName || lexicon.yearLinks.contains(before)) && !isPlural(next)
  }

  /// Whether nothing but blanks stands there.
  private func isBlank(_ range: Range<Int>) -> Bool { bytes[range].allSatisfy { $0 == 0x20 || $0 == 0x0A } }

  /// Whether what stands there parts two words of one sentence by nothing but blanks, commas and hyphens.
  private func isOneSentence(_ range: Range<Int>) -> Bool {
    bytes[range].allSatisfy { " \n,-'\u{2013}\u{2019}".utf8.contains($0) }
  }

  private func isPlural(_ word: String) -> Bool {
    word.utf8.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss")
  }
}
