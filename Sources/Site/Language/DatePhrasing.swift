import DossierModel

extension Phrasing {
  /// A date, so that it can stand after "when:": "about January 2024", "16 or 17 January 2024", "from 16 to 18 January
  /// 2024", "18 January 2024, uncertain".
  func phrase(_ date: EDTF) -> String {
    switch date.form {
    case .date(let date): return DateWords(date, self).standing
    case .interval(.date(let first), .date(let last)) where first == last: return DateWords(first, self).standing
    case .interval(let from, let to): return phrase(from: from, to: to)
    case .oneOf(let members):
      return phrase(members.reduce(into: []) { if !$0.contains($1.simple) { $0.append($1.simple) } })
    }
  }

  private func phrase(from: EDTF.Endpoint, to: EDTF.Endpoint) -> String {
    func form(_ phrase: DateFormPhrase, _ date: EDTF.CalendarDate) -> String {
      forms(phrase, ["date": DateWords(date, self).inside])
    }
    switch (from, to) {
    case (.date(let first), .date(let last)): return pair(.fromTo, first, last)
    case (.date(let first), .open): return form(.fromOn, first)
    case (.date(let first), .unknown): return form(.fromToUnknown, first)
    case (.open, .date(let last)): return form(.until, last)
    case (.unknown, .date(let last)): return form(.fromUnknownTo, last)
    case (.open, .open): return forms(.always)
    case (.unknown, .open): return forms(.fromUnknownOn)
    case (.open, .unknown): return forms(.untilUnknown)
    case (.unknown, .unknown): return forms(.fromUnknownToUnknown)
    }
  }

  /// "16, 17 or 19 January 2024": a date leaves out what the next one says again.
  private func phrase(_ members: [EDTF.Member]) -> String {
    if members.count == 1, case .date(let date) = members[0] { return DateWords(date, self).standing }
    var texts = members.enumerated().map { index, member in
      let next = index + 1 < members.count ? members[index + 1].firstDate : nil
      switch member {
      case .date(let date): return DateWords(date, self, before: next).inside
      case .range(let first, let last): return pair(.between, first, last)
      case .orEarlier(let date): return forms(.orEarlier, ["date": DateWords(date, self).inside])
      case .orLater(let date): return forms(.orLater, ["date": DateWords(date, self).inside])
      }
    }
    guard let last = texts.popLast() else { return "" }
    return texts.isEmpty ? last : forms(.or, ["list": texts.joined(separator: forms(.listSeparator)), "last": last])
  }

  /// Two dates; what is said of both stands once, after them.
  private func pair(_ form: DateFormPhrase, _ first: EDTF.CalendarDate, _ last: EDTF.CalendarDate) -> String {
    let left = DateWords(first, self, before: last)
    let right = DateWords(last, self)
    guard left.remarks == right.remarks else { return forms(form, ["a": left.inside, "b": right.inside]) }
    return left.with(.withRemarks, forms(form, ["a": left.core, "b": right.core]))
  }
}

extension EDTF.Member {
  /// A range that begins and ends with one date is that date.
  fileprivate var simple: EDTF.Member {
    if case .range(let first, let last) = self, first == last { .date(first) } else { self }
  }

  fileprivate var firstDate: EDTF.CalendarDate {
    switch self {
    case .date(let date), .range(let date, _), .orEarlier(let date), .orLater(let date): date
    }
  }
}
