import DossierModel

/// Says dates, figures and times in the language of the pages, by the patterns and words of its language file.
struct Phrasing: Sendable {
  let names: PhraseTable<DatePhrase>
  let forms: PhraseTable<DateFormPhrase>
  let figures: PhraseTable<FigurePhrase>
  let clock: PhraseTable<ClockPhrase>

  /// A day: "16 January 2024", with its weekday where asked.
  func phrase(_ day: Day, weekday: Bool) -> String {
    let parts = day.components
    let (name, number) = (names.weekday(of: day), digits(parts.day))
    let (month, year) = (monthName(parts.month), yearName(parts.year))
    let date = forms(.day, ["weekday": name, "day": number, "month": month, "year": year])
    guard weekday else { return date }
    return forms(
      .weekdayAndDay, ["date": date, "weekday": name, "day": number, "month": month, "year": year])
  }

  /// The month in which a day lies, with its year.
  func monthAndYear(of day: Day) -> String {
    let parts = day.components
    return forms(.monthAndYear, ["month": monthName(parts.month), "year": yearName(parts.year)])
  }

  /// A figure, as the editor wrote it: "at least 9", "2 and several", "3 women, 4 children, 9 in all".
  func phrase(_ figure: Figure) -> String {
    switch figure.form {
    case .total(let amount): phrase(amount)
    case .parts(let parts):
      parts.map { part in
        let amount = phrase(part.amount)
        if part.name == Figure.Part.all { return figures(.all, ["n": amount]) }
        // Names of parts are in the plural: "women: 1", and not "1 women".
        let form: FigurePhrase = part.amount.isOne ? .partOfOne : part.amount.endsInNoun ? .partOfWord : .part
        return figures(form, ["n": amount, "part": part.name])
      }.joined(separator: figures(.partSeparator))
    }
  }

  /// A time of day: "about 4:30, Iran (UTC+3:30)".
  func phrase(_ time: ClockTime) -> String {
    let clockTime = clock(.time, ["hours": digits(time.minutes / 60), "minutes": twoDigits(time.minutes % 60)])
    let text = time.isAbout ? clock(.about, ["time": clockTime]) : clockTime
    guard let zone = time.zone else { return text }
    if zone.name == "GMT" { return clock(.greenwich, ["time": text]) }
    let offset = offsetName(minutes: zone.offset)
    // The name of a zone that is only its offset is in the editor's notation.
    let isNameless = zone.name.isEmpty || zone.name == offset || zone.name == "UTC" && zone.offset == 0
    return isNameless
      ? clock(.withOffset, ["time": text, "offset": offset])
      : clock(.withZone, ["time": text, "zone": zone.name, "offset": offset])
  }

  /// The name of a month, 1 to 12.
  func monthName(_ number: Int) -> String {
    DatePhrase(rawValue: DatePhrase.january.rawValue + number - 1).map { names($0) } ?? ""
  }

  /// Years before 1 are counted from 1 BC, the year 0; years of more than four digits are grouped.
  func yearName(_ year: Int) -> String {
    year > 0 ? phrase(year) : forms(.beforeChrist, ["year": phrase(1 - year)])
  }

  /// A number in the language's digits.
  func digits(_ number: Int) -> String { forms.digits(number) }

  /// An amount, as the editor wrote it.
  func phrase(_ amount: Figure.Amount) -> String {
    let terms = amount.terms.map(phrase)
    return terms.dropFirst().reduce(terms.first ?? "") { figures(.sum, ["a": $0, "b": $1]) }
  }

  private func phrase(_ term: Figure.Amount.Term) -> String {
    switch term {
    case .number(let number): written(number)
    case .qualified(let qualifier, let number): figures(qualifier.phrase, ["n": written(number)])
    case .range(let lower, let upper): figures(.range, ["a": written(lower), "b": written(upper)])
    case .word(let word): figures(word.phrase)
    }
  }

  /// A number of a figure, with the language's digits, separators and decimal point; however the editor grouped it, so
  /// that those of one claim look alike.
  private func written(_ number: String) -> String {
    let parts = number.split(separator: ".", maxSplits: 1)
    let whole = grouped(parts.first?.filter { $0 != "," } ?? "")
    return parts.count < 2 ? whole : whole + figures(.decimalPoint) + forms.inDigits(String(parts[1]))
  }

  /// A number; one of more than four digits is grouped.
  func phrase(_ number: Int) -> String {
    let plain = String(number)
    return plain.utf8.count > 4 ? grouped(plain) : digits(number)
  }

  /// Digits in groups of three.
  private func grouped(_ plain: String) -> String {
    let scalars = Array(plain.unicodeScalars)
    return scalars.enumerated().reduce(into: "") { text, next in
      let isAfterDigit = next.offset > 0 && scalars[next.offset - 1] != "-"
      if isAfterDigit, (scalars.count - next.offset) % 3 == 0 { text += figures(.thousandsSeparator) }
      text += forms.inDigits(String(next.element))
    }
  }

  /// A number of thousandths, as a decimal fraction without noughts at its end.
  func phrase(thousandths number: Int) -> String {
    let (whole, rest) = number.quotientAndRemainder(dividingBy: 1_000)
    guard rest != 0 else { return written(String(whole)) }
    var places = Array(String(1_000 + abs(rest)).dropFirst())
    while places.last == "0" { places.removeLast() }
    return written(String(whole)) + figures(.decimalPoint) + forms.inDigits(String(places))
  }

  private func twoDigits(_ number: Int) -> String { (number < 10 ? digits(0) : "") + digits(number) }

  private func offsetName(minutes: Int) -> String {
    guard minutes != 0 else { return clock(.utc) }
    let size = abs(minutes)
    let hours = digits(size / 60)
    let offset =
      size % 60 == 0 ? hours : clock(.offset, ["hours": hours, "minutes": twoDigits(size % 60)])
    return clock(minutes < 0 ? .behind : .ahead, ["offset": offset])
  }
}

extension Figure.Amount {
  /// Whether it is the number 1, with or without a word before it.
  var isOne: Bool { terms.count == 1 && terms[0].number?.thousandths == 1_000 }

  /// Whether its last word is a noun that wants "of" before what is counted: "dozens of", and not "several of".
  fileprivate var endsInNoun: Bool {
    switch terms.last {
    case .word(.several), .number, .qualified, .range, nil: false
    case .word(.aNumber), .word(.dozens), .word(.scores), .word(.hundreds), .word(.thousands): true
    }
  }
}

extension Figure.Amount.Qualifier {
  fileprivate var phrase: FigurePhrase {
    switch self {
    case .atLeast: .atLeast
    case .over: .over
    case .atMost: .atMost
    case .upTo: .upTo
    case .under: .under
    case .about: .about
    }
  }
}

extension Figure.Amount.Word {
  fileprivate var phrase: FigurePhrase {
    switch self {
    case .several: .several
    case .aNumber: .aNumber
    case .dozens: .dozens
    case .scores: .scores
    case .hundreds: .hundreds
    case .thousands: .thousands
    }
  }
}
