import DossierModel
import TestSupport
import Testing

/// Whatever the text is, it is a value that prints and reads as itself, or an error within the text.
@Suite struct AnyInputTests {
  private static let dates = [
    "2024", "-01", "-16", "/", "..", "[", "]", ",", "?", "~", "%", "X", "XX", "Y", "E", "T10:20:30", "Z", "+01:00", "-",
    "19",
    "2024-01-16", "2024-21", "0000", "Y170000002", "201X", "..2024", "2024..", "{", "}", "S3", "02-29", "02-30",
  ]
  private static let figures = [
    "9", "at least ", "over ", "at most ", "up to ", "under ", "about ", " to ", "several", "a number", "dozens",
    "scores",
    "hundreds", "thousands", " + ", ",", ".", "0", "000", "1.5", "7 to 9", "½", "٣", "nine", "million", "-",
  ]

  private func expect(_ error: ValueError, within text: String) {
    #expect(0 <= error.range.lowerBound && error.range.upperBound <= text.utf8.count, "\(text.debugDescription)")
    #expect(!error.summary.isEmpty && error.identifier.contains("-"), "\(text.debugDescription)")
  }

  private func date(_ text: String) -> Bool {
    do throws(ValueError) {
      let date = try EDTF(text)
      let again = try EDTF(date.text)
      #expect(again == date && again.text == date.text, "\(text.debugDescription)")
      if let first = date.earliest.day, let last = date.latest.day { #expect(first <= last, "\(text)") }
      #expect(!(date < date))
      if !date.dates.isEmpty, date.earliest.day != nil { #expect(date.sharesDay(with: date), "\(text)") }
      return true
    } catch {
      expect(error, within: text)
      return false
    }
  }

  private func figure(_ text: String) -> Bool {
    do throws(ValueError) {
      let amount = try Figure.Amount(text)
      #expect(try Figure.Amount(amount.text) == amount, "\(text.debugDescription)")
      if let upper = amount.upper { #expect(amount.lower <= upper, "\(text)") }
      #expect(amount.relation(to: amount) == .same, "\(text)")
      return true
    } catch {
      expect(error, within: text)
      return false
    }
  }

  @Test("Dates of pieces, and damaged ones", arguments: 0..<4)
  func dates(seed: Int) {
    var input = HostileInput(seed: UInt64(seed), pieces: Self.dates)
    var right = 0
    for _ in 0..<1_000 {
      if date(String(decoding: input.generated(most: 5), as: UTF8.self)) { right += 1 }
      if date(String(decoding: input.damaged(input.piece(), most: 2), as: UTF8.self)) { right += 1 }
    }
    #expect(right > 20)
  }

  @Test("Figures of pieces, and damaged ones", arguments: 0..<4)
  func figures(seed: Int) {
    var input = HostileInput(seed: UInt64(10 + seed), pieces: Self.figures)
    var right = 0
    for _ in 0..<1_000 {
      if figure(String(decoding: input.generated(most: 4), as: UTF8.self)) { right += 1 }
      if figure(String(decoding: input.damaged(Array("at least 9 + several".utf8), most: 2), as: UTF8.self)) {
        right += 1
      }
    }
    #expect(right > 50)
  }

  @Test(
    "Parts whose sum is great",
    arguments: ["9", "999999999", "999999999999", "thousands", "several", "up to 999999999"])
  func parts(amount: String) {
    do throws(ValueError) {
      let part = try Figure.Amount(amount)
      let figure = try Figure(parts: (0..<200).map { Figure.Part("part-\($0)", part) })
      #expect(figure.relation(to: figure) == .same)
    } catch { #expect(!error.summary.isEmpty) }
  }

  @Test("Clock times of pieces", arguments: 0..<2)
  func times(seed: Int) {
    let pieces = ["4:30", "04", ":", "30", " ", "about ", "UTC", "+03:30", "Z", "PKT +05:00", "24:00", "-", "99"]
    var input = HostileInput(seed: UInt64(20 + seed), pieces: pieces)
    for _ in 0..<1_000 {
      let text = String(decoding: input.generated(most: 5), as: UTF8.self)
      do throws(ValueError) { #expect((0..<1_440).contains(try ClockTime(text).minutes), "\(text)") } catch {
        expect(error, within: text)
      }
    }
  }

  @Test("Long runs take no long", arguments: ["2024/", "[", "..", "2024,", "9", " + 9", "X", "-", "about ", "1 to "])
  func repeated(piece: String) {
    let text = String(repeating: piece, count: 10_000)
    _ = date(text)
    _ = figure(text)
    _ = date("[" + String(repeating: "2024,", count: 5_000) + "2024]")
  }
}
