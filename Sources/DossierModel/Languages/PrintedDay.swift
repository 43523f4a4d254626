import Bytes

/// A day of a month as a row of words prints it: "January 18, 2024", "16 and 17 of January", "the 18th", "2024-01-18",
/// "18.1.".
///
/// The words are in small letters; hyphens and strokes part them, points between digits need not.
public struct PrintedDay: Hashable, Sendable {
  /// Its number in the month.
  public let number: Int
  /// The months to which it may belong, 1 to 12, the nearest first; none where nothing says it.
  public let months: [Int]
  /// The year beside it.
  public let year: Int?
  /// Whether words say that it is a day: the ending of an ordinal or the name of a month. Numbers alone may be others.
  public let isNamed: Bool
  /// The word that is its number.
  public let index: Int
  /// The words of day, month and year.
  public let words: Range<Int>

  /// All that may be, in the order of the words; of digits alone one for each order in which they may be read.
  public static func all(in words: [String], _ lexicon: Lexicon) -> [PrintedDay] {
    let row = DayRow(words: words, lexicon: lexicon)
    return words.indices.filter { PrintedDigits.areFirst(in: words[$0]) }.flatMap { index in
      row.inNumbers(at: index) + [row.named(at: index)].compactMap(\.self)
    }
  }

  /// Whether it can be that day, which two numbers alone do not say. Where no year stands beside, it can be of any.
  public func canBe(_ day: Day) -> Bool {
    let (year, month, number) = day.components
    guard isNamed || self.year != nil else { return false }
    return self.number == number && months.contains(month) && (self.year ?? year) == year
  }
}

/// A row of words in which days are looked for.
private struct DayRow {
  let words: [String]
  let lexicon: Lexicon

  /// How many other days and links may stand between a day and its month: "14, 15, 16 and 17 of January". A row of numbers
  /// without end is looked at but so far from each of them.
  private static let reach = 8

  /// A number with an ending or beside a month; other days and words such as "of" may stand between.
  func named(at index: Int) -> PrintedDay? {
    guard let (number, hasEnding) = number(at: index) else { return nil }
    let places = [-1, 1].compactMap { step -> Int? in
      var place = index + step
      while abs(place - index) <= Self.reach, words.indices.contains(place), isDayOrLink(at: place) { place += step }
      return words.indices.contains(place) && month(at: place) != nil ? place : nil
    }
    .sorted { abs($0 - index) < abs($1 - index) }
    guard hasEnding || !places.isEmpty || isAfterArticle(index) else { return nil }
    let near = places.first ?? index
    let last = max(near, index)
    let year = year(at: last + 1)
    return PrintedDay(
      number: number, months: places.compactMap(month), year: year, isNamed: hasEnding || !places.isEmpty,
      index: index, words: min(near, index)..<last + (year == nil ? 1 : 2))
  }

  /// Two or three numbers in a row, in one word or in several: a month beside the day, and the year at one of the ends.
  func inNumbers(at index: Int) -> [PrintedDay] {
    var numbers: [Int] = []
    var end = index
    while end < words.count, numbers.count < 3, PrintedDigits.areFirst(in: words[end]) {
      Self.appendNumbers(of: words[end], to: &numbers)
      end += 1
    }
    guard numbers.count > 1 else { return [] }
    func day(_ number: Int, _ month: Int, _ year: Int?) -> PrintedDay? {
      guard (1...31).contains(number), (1...12).contains(month) else { return nil }
      return PrintedDay(
        number: number, months: [month], year: year, isNamed: false, index: index, words: index..<end)
    }
    let (one, two, three) = (numbers[0], numbers[1], numbers.count > 2 ? numbers[2] : 0)
    if one > 31 { return [day(three, two, one)].compactMap(\.self) }
    let year = three > 31 ? three : nil
    return [day(one, two, year), day(two, one, year)].compactMap(\.self)
  }

  /// The numbers of at most four digits that a word holds.
  private static func appendNumbers(of word: String, to numbers: inout [Int]) {
    var rest = word.utf8[...]
    while let start = rest.firstIndex(where: \.isASCIIDigit) {
      let digits = rest[start...].prefix(while: \.isASCIIDigit)
      if digits.count < 5 { numbers.append(number(digits)) }
      rest = rest[digits.endIndex...]
    }
  }

  private func isDayOrLink(at place: Int) -> Bool {
    lexicon.dayLinks.contains(words[place]) || number(at: place) != nil
  }

  private func isAfterArticle(_ index: Int) -> Bool { index > 0 && lexicon.definite.contains(words[index - 1]) }

  /// A number of a day, alone or with the ending of an ordinal.
  private func number(at index: Int) -> (Int, hasEnding: Bool)? {
    let digits = words[index].utf8.prefix(while: \.isASCIIDigit)
    guard (1...2).contains(digits.count), case let number = Self.number(digits), (1...31).contains(number) else {
      return nil
    }
    let rest = words[index][digits.endIndex...]
    return rest.isEmpty || lexicon.ordinalEndings.contains(String(rest)) ? (number, !rest.isEmpty) : nil
  }

  private func month(at place: Int) -> Int? { lexicon.months.firstIndex { $0.contains(words[place]) }.map { $0 + 1 } }

  /// Four digits, with which the word begins, but no time such as 1430.
  private func year(at place: Int) -> Int? {
    guard words.indices.contains(place) else { return nil }
    let digits = words[place].utf8.prefix(while: \.isASCIIDigit)
    guard digits.count == 4, case let year = Self.number(digits), (1600...2200).contains(year) else { return nil }
    return year
  }

  /// The value of a few digits of ASCII.
  private static func number(_ digits: Substring.UTF8View) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
}
