import Diagnostics
import DossierModel
import YAML

// Whether quotations say what is said of them, as far as it can be seen without the original.
extension DossierDecoder {
  func checkWording(of assertion: Assertion, _ form: AnswerForm, _ book: PhraseBook?) {
    let quoted = assertion.quotations.map { QuotedWords($0.text) }
    if let hedge = assertion.hedge {
      checkHedge(hedge, of: assertion, quoted, book)
    }
    if book == nil { checkDigits(of: assertion) }
    if let book, assertion.isLive { missHedge(of: assertion, quoted, book) }
    guard let book, assertion.basis == nil, let value = assertion.value else { return }
    switch value.value {
    case .figure(let figure): checkFigure(figure, in: form.unit, at: value.range, quoted, book)
    case .date(let date): checkDate(date, at: value.range, quoted, book)
    case .unknown: if form.kind == .figure { checkUnknown(at: value.range, quoted, book) }
    case .positions, .said: break
    }
  }

  /// A number that is quoted where a figure is called unknown, and nothing quoted denies it or says that it is not known.
  private func checkUnknown(at range: SourceRange, _ quoted: [QuotedWords], _ book: PhraseBook) {
    guard !quoted.contains(where: { book.denies(in: $0) || book.saysUnknown($0) }) else { return }
    guard let number = quoted.lazy.compactMap({ book.count(in: $0) }).first else { return }
    log.warning(
      "unknown-and-counted", at: range,
      "The value is `unknown`, and the quotation prints \(Figure.Decimal(thousandths: number))",
      "Give the number, quote the words by which it is not known, or say in `basis` what the number counts.")
  }

  private func checkHedge(
    _ hedge: Located<String>, of assertion: Assertion, _ quoted: [QuotedWords], _ book: PhraseBook?
  ) {
    guard !quoted.contains(where: { $0.contains(hedge.value) }) else {
      guard let book, assertion.basis == nil, !book.weakens(QuotedWords(hedge.value)) else { return }
      log.warning(
        "hedge-weakens-nothing", at: hedge.range, "Nothing in “\(hedge.value)” is known to weaken what is said",
        "Name the words that do, delete `hedge`, or say in `basis` how these weaken it.")
      return
    }
    log.error(
      "hedge-not-quoted", at: hedge.range, "`\(hedge.value)` does not stand in the quotation",
      "A hedge is the text's own weakening, in its own words.",
      notes: assertion.quotations.map { ("The quotation.", $0.range) })
  }

  /// Of several quotations, the hedge that is named stands in one; an editor who names it has looked at the others.
  private func missHedge(of assertion: Assertion, _ quoted: [QuotedWords], _ book: PhraseBook) {
    let named = assertion.hedge.map { QuotedWords($0.value) }
    for (quotation, words) in zip(assertion.quotations, quoted) where named.map(words.contains) ?? true {
      guard let hedge = book.hedge(in: words, besides: named) else { continue }
      if let other = assertion.hedge?.value {
        log.warning(
          "hedge-not-named", at: quotation.range, "The quotation hedges with “\(hedge)” besides “\(other)”",
          "`hedge` is the text's words from the first to the last that weaken it; or quote less.")
      } else {
        log.warning(
          "hedge-not-named", at: quotation.range, "The quotation hedges with “\(hedge)”, and the assertion does not",
          "Name it, so that it is not taken for a plain statement.", suggestions: ["hedge: \(hedge)"])
      }
    }
  }

  private func checkFigure(
    _ figure: Figure, in unit: String?, at range: SourceRange, _ quoted: [QuotedWords], _ book: PhraseBook
  ) {
    let printed = figure.printed
    let units = QuotedUnits(lexicon: book.lexicon, unit: unit)
    let found = quoted.reduce(into: Set<Int>()) {
      $0.formUnion(PrintedNumbers.all(in: $1.words, book.lexicon).map(\.value))
    }
    let numbers = printed.numbers.filter { !found.contains($0) && !units.arePart($0, of: found) }.map {
      "\(Figure.Decimal(thousandths: $0))"
    }
    let words = printed.words.filter { word in !quoted.contains { book.says(word, $0) } }.map(\.rawValue)
    guard let missing = (numbers + words).first else {
      for number in printed.numbers { checkUnit(of: number, units, at: range, quoted) }
      return
    }
    let others = found.filter { $0 > 1000 }.sorted().map { "\(Figure.Decimal(thousandths: $0))" }
    let prints = others.isEmpty ? "" : "It prints \(others.joined(separator: ", ")). "
    log.error(
      "figure-not-quoted", at: range, "The quotation does not print “\(missing)”",
      prints + "Quote the words that do, or say in `basis` how the figure follows.")
  }

  /// In a language without a list of words: a large number, where none of the digits that are quoted can be it.
  private func checkDigits(of assertion: Assertion) {
    guard assertion.basis == nil, let value = assertion.value, case .figure(let figure) = value.value else { return }
    let quoted = assertion.quotations.flatMap { DigitReading.all(in: $0.text) }
    let numbers = figure.printed.numbers.filter { $0 >= DigitReading.small }
    guard !quoted.isEmpty, let missing = numbers.first(where: { number in !quoted.contains { $0.canBe(number) } })
    else {
      return
    }
    log.warning(
      "figure-not-in-digits", at: value.range,
      "None of the digits that are quoted can be “\(Figure.Decimal(thousandths: missing))”",
      "Correct the figure, quote the words that print it, or say in `basis` how it follows.")
  }

  private func checkUnit(of number: Int, _ units: QuotedUnits, at range: SourceRange, _ quoted: [QuotedWords]) {
    guard let other = units.other(of: number, in: quoted), let unit = units.unit else { return }
    log.warning(
      "unit-not-quoted", at: range, "The claim counts “\(unit)”, and the quotation “\(other)”",
      "Give the figure in the unit of the claim, with the words that print it, or say in `basis` how it follows.")
  }

  private func checkDate(_ date: EDTF, at range: SourceRange, _ quoted: [QuotedWords], _ book: PhraseBook) {
    for day in date.singleDays where !quoted.contains(where: { book.prints(day, $0) }) {
      log.error(
        "day-not-quoted", at: range, "The quotation prints neither the weekday nor the day of \(day.iso)",
        "Quote the words that do, or say in `basis` how the day follows.")
      return
    }
    guard date.singleDays.isEmpty, let months = date.months else { return }
    let named = quoted.reduce(into: Set<Int>()) { $0.formUnion(book.months(in: $1, on: [])) }
    guard !named.isEmpty, named.isDisjoint(with: months) else { return }
    let names = named.sorted().map { book.lexicon.months[$0 - 1][0] }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: ", ")
    log.error(
      "month-not-quoted", at: range, "The quotation prints “\(names)”, and no month of \(date.text)",
      "Correct the date, quote the words that print it, or say in `basis` how it follows.")
  }
}

extension EDTF {
  /// The months in which it can lie, 1 to 12; nil where it is open, or where it may be all of them.
  fileprivate var months: Set<Int>? {
    guard let first = earliest.day?.components, let last = latest.day?.components else { return nil }
    let (years, more) = (last.year.subtractingReportingOverflow(first.year), last.month - first.month)
    guard !years.overflow, (0...1).contains(years.partialValue), case let span = years.partialValue * 12 + more,
      span < 11
    else { return nil }
    return Set((0...span).map { (first.month - 1 + $0) % 12 + 1 })
  }

  /// The days that it names, each once; none where it names months, years or days that are not specified.
  fileprivate var singleDays: [Day] {
    var dates: [CalendarDate] = []
    switch form {
    case .date(let date): dates = [date]
    case .interval(let from, let to):
      for case .date(let date) in [from, to] { dates.append(date) }
    case .oneOf(let members):
      for member in members {
        switch member {
        case .date(let date), .orEarlier(let date), .orLater(let date): dates.append(date)
        case .range(let first, let last): dates += [first, last]
        }
      }
    }
    return dates.filter { $0.day != nil && $0.days.count == 1 }.map(\.days.lowerBound)
  }
}

extension ClosedRange<Day> {
  fileprivate var count: Int { upperBound.number - lowerBound.number + 1 }
}
