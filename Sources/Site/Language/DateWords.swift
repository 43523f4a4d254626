import DossierModel

/// One date in words: its core, and what is said of its certainty.
struct DateWords {
  /// Without what is said of its certainty, but for "about".
  let core: String
  /// What is said of its certainty.
  let remarks: [String]
  private let language: Phrasing

  /// `next` is the date that follows in a list; what it says again is left out here.
  init(_ date: EDTF.CalendarDate, _ language: Phrasing, before next: EDTF.CalendarDate? = nil) {
    self.language = language
    let parts = DateParts(language: language)
    let words = parts.core(date, sharing: next.map { DateParts.shared(date, $0) } ?? .nothing)
    core = date.commonQualification?.isApproximate == true ? language.forms(.about, ["date": words]) : words
    remarks = parts.remarks(date)
  }

  /// By itself: "18 January 2024, uncertain".
  var standing: String { with(.withRemarks, core) }

  /// Within a sentence: "18 January 2024 (uncertain)".
  var inside: String { with(.withRemarksInside, core) }

  /// `date` with the remarks, where there are any.
  func with(_ form: DateFormPhrase, _ date: String) -> String {
    guard !remarks.isEmpty else { return date }
    let list = remarks.joined(separator: language.forms(.remarkSeparator))
    return language.forms(form, ["date": date, "remarks": list])
  }
}

/// The words for the parts of a date.
private struct DateParts {
  /// What two dates have in common, which the first need not say.
  enum Shared { case nothing, year, yearAndMonth }

  let language: Phrasing
  private var forms: PhraseTable<DateFormPhrase> { language.forms }

  static func shared(_ first: EDTF.CalendarDate, _ second: EDTF.CalendarDate) -> Shared {
    guard !first.hasUnspecifiedDigits, !second.hasUnspecifiedDigits,
      first.components.count == second.components.count, first.year.value == second.year.value,
      let month = first.month, month.value <= 12, (second.month?.value ?? 13) <= 12
    else { return .nothing }
    return first.day != nil && month.value == second.month?.value ? .yearAndMonth : .year
  }

  func core(_ date: EDTF.CalendarDate, sharing shared: Shared) -> String {
    guard let month = date.month else { return year(date.year) }
    if date.hasUnspecifiedDigits { return unspecified(date, month) }
    let (monthName, yearName) = (monthName(month), language.yearName(date.year.value))
    guard let day = date.day else {
      return forms(shared == .nothing ? .monthAndYear : .monthOfSameYear, ["month": monthName, "year": yearName])
    }
    let form: DateFormPhrase =
      switch shared {
      case .nothing: .day
      case .year: .dayOfSameYear
      case .yearAndMonth: .dayOfSameMonth
      }
    let words = forms(
      form,
      [
        "weekday": language.names.weekday(of: date.days.lowerBound), "day": language.digits(day.value),
        "month": monthName, "year": yearName,
      ])
    return date.shortTime.map { forms(.withTime, ["date": words, "time": forms.inDigits($0)]) } ?? words
  }

  func remarks(_ date: EDTF.CalendarDate) -> [String] {
    if let common = date.commonQualification { return common.isUncertain ? [forms(.uncertain)] : [] }
    let isSeason = (date.month?.value ?? 0) > 12
    let named = zip([DateFormPhrase.partYear, isSeason ? .partSeason : .partMonth, .partDay], date.components)
    let kinds: [(EDTF.Qualification, DateFormPhrase)] = [
      (.uncertain, .partUncertain), (.approximate, .partApproximate), (.both, .partUncertainAndApproximate),
    ]
    return kinds.compactMap { kind, form in
      let parts = named.filter { $0.1.qualification == kind }.map { forms($0.0) }
      guard let first = parts.first else { return nil }
      return forms(form, ["parts": parts.dropFirst().reduce(first) { forms(.partAnd, ["a": $0, "b": $1]) }])
    }
  }

  private func monthName(_ month: EDTF.Component) -> String {
    guard month.value > 12 else { return language.monthName(month.value) }
    return DateFormPhrase(rawValue: DateFormPhrase.spring.rawValue + month.value - 21).map { forms($0) } ?? ""
  }

  private func year(_ year: EDTF.Component) -> String {
    switch year.unspecified {
    case 0: return language.yearName(year.value)
    case 1 where !year.isNegative: return forms(.decade, ["year": language.digits(year.value)])
    case 4: return forms(.unknownYear)
    default:
      // Of years before Christ the lower bound is the greater number, and comes first in time all the same.
      let years = year.values
      return forms(.years, ["a": language.yearName(years.lowerBound), "b": language.yearName(years.upperBound)])
    }
  }

  /// "a day in January 2024", "a month in the 2010s", "a day from 10 to 19 January 2024".
  private func unspecified(_ date: EDTF.CalendarDate, _ month: EDTF.Component) -> String {
    let isMonth = date.day == nil
    let within: DateFormPhrase = isMonth ? .aMonthIn : .aDayIn
    if month.unspecified == 2 { return forms(within, ["date": year(date.year)]) }
    let yearName = language.yearName(date.year.value)
    func monthAndYear(_ month: Int) -> String {
      forms(.monthAndYear, ["month": language.monthName(month), "year": yearName])
    }
    if month.unspecified == 1 {
      let months = max(1, month.values.lowerBound)...min(12, month.values.upperBound)
      let first = forms(
        .monthOfSameYear, ["month": language.monthName(months.lowerBound), "year": yearName])
      return forms(isMonth ? .aMonthFrom : .aDayFrom, ["a": first, "b": monthAndYear(months.upperBound)])
    }
    guard let day = date.day, day.unspecified == 1 else {
      return forms(within, ["date": monthAndYear(month.value)])
    }
    func values(_ day: Int) -> Message.Gaps<String> {
      ["day": language.digits(day), "month": language.monthName(month.value), "year": yearName]
    }
    let last = date.days.upperBound.components.day
    let first = forms(.dayOfSameMonth, values(max(1, day.values.lowerBound)))
    return forms(.aDayFrom, ["a": first, "b": forms(.day, values(last))])
  }
}
