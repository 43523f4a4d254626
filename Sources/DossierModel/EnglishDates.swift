extension English {
  /// "about January 2024", "16 or 17 January 2024", "from 16 to 18 January 2024", "18 January 2024, uncertain".
  public func phrase(_ date: EDTF) -> String {
    switch date.form {
    case .date(let date): return DatePhrase(date, self).standing
    case .interval(let from, let to): return phrase(from: from, to: to)
    case .oneOf(let members): return phrase(members)
    }
  }

  private func phrase(from: EDTF.Endpoint, to: EDTF.Endpoint) -> String {
    switch (from, to) {
    case (.date(let first), .date(let last)): return pair(first, last, "from ", " to ")
    case (.date(let first), .open): return "from \(DatePhrase(first, self).inside) on"
    case (.date(let first), .unknown): return "from \(DatePhrase(first, self).inside) to an unknown date"
    case (.open, .date(let last)): return "until \(DatePhrase(last, self).inside)"
    case (.unknown, .date(let last)): return "from an unknown date to \(DatePhrase(last, self).inside)"
    case (.open, .open): return "at all times"
    case (.unknown, .open): return "from an unknown date on"
    case (.open, .unknown): return "until an unknown date"
    case (.unknown, .unknown): return "from an unknown date to an unknown date"
    }
  }

  /// "16, 17 or 19 January 2024": a date leaves out what the next one says again.
  private func phrase(_ members: [EDTF.Member]) -> String {
    var texts: [String] = []
    for (index, member) in members.enumerated() {
      let next = index + 1 < members.count ? members[index + 1].dates.first : nil
      switch member {
      case .date(let date): texts.append(DatePhrase(date, self, before: next).inside)
      case .range(let first, let last): texts.append(pair(first, last, "between ", " and "))
      case .orEarlier(let date): texts.append(DatePhrase(date, self).inside + " or earlier")
      case .orLater(let date): texts.append(DatePhrase(date, self).inside + " or later")
      }
    }
    if members.count == 1, case .date(let date) = members[0] { return DatePhrase(date, self).standing }
    guard let last = texts.popLast() else { return "" }
    return texts.isEmpty ? last : texts.joined(separator: ", ") + " or " + last
  }

  /// Two dates; what is said of both stands once, after them.
  private func pair(
    _ first: EDTF.CalendarDate, _ last: EDTF.CalendarDate, _ opening: String, _ middle: String
  ) -> String {
    let left = DatePhrase(first, self, before: last)
    let right = DatePhrase(last, self)
    if left.remarks == right.remarks {
      return ([opening + left.core + middle + right.core] + right.remarks).joined(separator: ", ")
    }
    return opening + left.inside + middle + right.inside
  }
}

/// One date in English: its core, and what is said of its certainty.
private struct DatePhrase {
  let core: String
  let remarks: [String]

  /// `next` is the date that follows in a list; what it says again is left out here.
  init(_ date: EDTF.CalendarDate, _ language: English, before next: EDTF.CalendarDate? = nil) {
    let about = date.commonQualification?.isApproximate == true ? "about " : ""
    core = about + Self.core(date, language, shared: next.map { Self.shared(date, $0) } ?? .nothing)
    remarks = Self.remarks(date)
  }

  /// By itself: "18 January 2024, uncertain".
  var standing: String { ([core] + remarks).joined(separator: ", ") }

  /// Within a sentence: "18 January 2024 (uncertain)".
  var inside: String { remarks.isEmpty ? core : "\(core) (\(remarks.joined(separator: ", ")))" }

  enum Shared { case nothing, year, yearAndMonth }

  static func shared(_ first: EDTF.CalendarDate, _ second: EDTF.CalendarDate) -> Shared {
    let isPlain = (first.components + second.components).allSatisfy { $0.unspecified == 0 }
    guard isPlain, first.components.count == second.components.count, first.year.value == second.year.value,
      let month = first.month, month.value <= 12, (second.month?.value ?? 13) <= 12
    else { return .nothing }
    return first.day != nil && month.value == second.month?.value ? .yearAndMonth : .year
  }

  static func core(_ date: EDTF.CalendarDate, _ language: English, shared: Shared) -> String {
    guard let month = date.month else { return year(date.year, language) }
    if date.components.contains(where: { $0.unspecified > 0 }) { return unspecified(date, month, language) }
    let year = shared == .nothing ? " " + language.yearName(date.year.value) : ""
    if month.value > 12 { return English.seasons[month.value - 21] + year }
    let monthName = English.months[month.value - 1]
    guard let day = date.day else { return monthName + year }
    let monthAndYear = shared == .yearAndMonth ? "" : " \(monthName)\(year)"
    return "\(day.value)\(monthAndYear)" + (date.time.map { ", \($0)" } ?? "")
  }

  static func year(_ year: EDTF.Component, _ language: English) -> String {
    switch year.unspecified {
    case 0: return language.yearName(year.value)
    case 1 where !year.isNegative: return "the \(year.value)s"
    case 4: return "an unknown year"
    default:
      // Of years before Christ the lower bound is the greater number, and comes first in time all the same.
      return "the years \(language.yearName(year.values.lowerBound)) to \(language.yearName(year.values.upperBound))"
    }
  }

  /// "a day in January 2024", "a month in the 2010s", "a day from 10 to 19 January 2024".
  static func unspecified(_ date: EDTF.CalendarDate, _ month: EDTF.Component, _ language: English) -> String {
    let unit = date.day == nil ? "a month" : "a day"
    if month.unspecified == 2 { return "\(unit) in \(year(date.year, language))" }
    let name = language.yearName(date.year.value)
    if month.unspecified == 1 {
      let months = max(1, month.values.lowerBound)...min(12, month.values.upperBound)
      return "\(unit) from \(English.months[months.lowerBound - 1]) to \(English.months[months.upperBound - 1]) \(name)"
    }
    let monthAndYear = "\(English.months[month.value - 1]) \(name)"
    guard let day = date.day, day.unspecified == 1 else { return "\(unit) in \(monthAndYear)" }
    let last = date.days.upperBound.components.day
    return "a day from \(max(1, day.values.lowerBound)) to \(last) \(monthAndYear)"
  }

  static func remarks(_ date: EDTF.CalendarDate) -> [String] {
    if let common = date.commonQualification { return common.isUncertain ? ["uncertain"] : [] }
    let monthName = (date.month?.value ?? 0) > 12 ? "season" : "month"
    let named = zip(["year", monthName, "day"], date.components)
    let kinds: [(EDTF.Qualification, String)] = [
      (.uncertain, "uncertain"), (.approximate, "approximate"), (.both, "uncertain and approximate"),
    ]
    return kinds.compactMap { kind, word in
      let names = named.filter { $0.1.qualification == kind }.map(\.0)
      return names.isEmpty ? nil : names.joined(separator: " and ") + " " + word
    }
  }
}
