import Diagnostics
import DossierModel

/// Why a quotation does not stand in the lines in which it is looked for, as far as the original tells.
struct MissingQuotation {
  private let quotation: String
  private let normalised: [UInt8]
  private let text: ReadText
  private let isTitle: Bool
  private let findsNearest: Bool
  /// Where it stands in the original when lines and regions do not count.
  private let elsewhere: Elsewhere?

  /// A place outside the lines in which a quotation is looked for, and what keeps it from counting there.
  private enum Elsewhere {
    case unlisted(line: Int, SourcePlace)
    /// Only of a title: a quotation counts in every region.
    case region(Region, SourcePlace)
    case across(Region, Region, SourcePlace)
  }

  /// Looks for it in `whole`, the whole original as if it were one region. Where not even that has it, the passage that
  /// comes nearest is looked for only where `findsNearest`.
  init(
    _ quotation: String, _ normalised: [UInt8], in text: ReadText, _ whole: QuotationSearch, isTitle: Bool,
    findsNearest: Bool
  ) {
    self.quotation = quotation
    self.normalised = normalised
    self.text = text
    self.isTitle = isTitle
    self.findsNearest = findsNearest
    elsewhere = Self.find(normalised, in: text, whole, isTitle: isTitle)
  }

  /// The error in one line; `name` is the original's, `excerpt` shows the quotation.
  func summary(_ name: String, _ excerpt: String) -> String {
    if isTitle { return "The title does not stand in the headline lines of \(name)" }
    return switch elsewhere {
    case .unlisted: "A quotation does not stand in the listed lines of \(name): \(excerpt)"
    case .across: "A quotation does not stand in one region of \(name): \(excerpt)"
    case .region, nil: "A quotation does not stand in \(name): \(excerpt)"
    }
  }

  var explanation: String {
    if isTitle { return "" }
    return switch elsewhere {
    case .unlisted: "Quotations are looked for in the lines that the article lists under `lines`."
    default: "A quotation is one run of text, letter for letter. Two runs are two quotations."
    }
  }

  /// Where it stands instead; else where the passage that comes nearest parts from it.
  var notes: [Diagnostic.Note] {
    switch elsewhere {
    case .unlisted(let line, let place):
      [Diagnostic.Note("it stands here, but `lines` does not list line \(line)", at: place)]
    case .region(let region, let place):
      [Diagnostic.Note("it stands here, which `lines` lists as \(region.rawValue)", at: place)]
    case .across(let first, let second, let place):
      [Diagnostic.Note("it stands here, where the \(first.rawValue) ends and the \(second.rawValue) begins", at: place)]
    case nil where !findsNearest: []
    case nil: NearestPassage(to: normalised, in: text).map { [note(on: $0)] } ?? []
    }
  }
}

extension MissingQuotation {
  private static func find(
    _ normalised: [UInt8], in text: ReadText, _ search: QuotationSearch, isTitle: Bool
  ) -> Elsewhere? {
    let whole = search.text
    let range: Range<Int>
    switch search.find(normalised, in: [.body]) {
    case .found(let found, _): range = found
    case .ambiguous(let found, _): range = found[0]
    case .cut, .missing, .empty: return nil
    }
    let place = whole.place(range)
    let lines = whole.lines(range)
    let touched = whole.paragraphs.map(\.line).filter(lines.contains)
    let listed = touched.map { line in text.paragraphs.first { $0.line == line }?.region }
    if let index = listed.firstIndex(of: nil) { return .unlisted(line: touched[index], place) }
    let regions = listed.compactMap(\.self)
    guard let first = regions.first else { return nil }
    if let second = regions.first(where: { $0 != first }) { return .across(first, second, place) }
    return isTitle ? .region(first, place) : nil
  }

  private func note(on nearest: NearestPassage) -> Diagnostic.Note {
    Diagnostic.Note(sentence(on: nearest), at: text.place(nearest.difference))
  }

  private func sentence(on nearest: NearestPassage) -> String {
    if let edge = text.text[nearest.difference].firstIndex(of: 0x0A) {
      let (before, after) = (text.paragraph(at: edge), text.paragraph(at: edge + 1))
      guard let before, let after, before.region != after.region else {
        return "the nearest passage ends here, at a line that `lines` does not list"
      }
      return
        "the nearest passage ends here, where the \(before.region.rawValue) ends and the \(after.region.rawValue) begins"
    }
    let found = Printed(text.source.bytes[text.sourceRange(nearest.difference)])
    let start = "the nearest passage first differs here: it has “\(found.text)”"
    guard !nearest.expected.isEmpty else { return start }
    let expected = printed(nearest.expected)
    let (there, here) = found.codePoints(where: expected)
    return start + there + ", where the quotation has “\(expected.text)”" + here
  }

  /// A stretch of the normalised quotation as the editor wrote it.
  private func printed(_ range: Range<Int>) -> Printed {
    let bytes = Array(quotation.utf8)
    var normaliser = Normaliser()
    bytes.withUnsafeBufferPointer { _ = normaliser.append($0, 0..<$0.count) }
    let positions = SourcePositions(offsets: normaliser.offsets, hasByteOrderMark: false)
    return Printed(bytes[positions.bytes(of: range, in: bytes)])
  }
}

/// A few words as they are printed, each white space a blank.
private struct Printed {
  let text: String

  init(_ bytes: ArraySlice<UInt8>) {
    let parts = String(decoding: bytes, as: UTF8.self).unicodeScalars
      .split(omittingEmptySubsequences: false, whereSeparator: \.properties.isWhitespace)
    let inner = parts.enumerated().filter { !$1.isEmpty || $0 == 0 || $0 == parts.count - 1 }
    text = inner.map { String($1) }.joined(separator: " ")
  }

  /// The code points in which this text and another differ, where they are few and among them are letters beyond ASCII,
  /// which might look alike.
  func codePoints(where other: Printed) -> (here: String, there: String) {
    var (own, others) = (Array(text.unicodeScalars)[...], Array(other.text.unicodeScalars)[...])
    while let scalar = own.first, scalar == others.first { (own, others) = (own.dropFirst(), others.dropFirst()) }
    while let scalar = own.last, scalar == others.last { (own, others) = (own.dropLast(), others.dropLast()) }
    let mightLookAlike = (own + others).contains { !$0.isASCII && Letters.isWord($0.value) }
    guard mightLookAlike, max(own.count, others.count) <= 2 else { return ("", "") }
    return (Self.named(own), Self.named(others))
  }

  private static func named(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    guard !scalars.isEmpty else { return "" }
    let names = scalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
    return " (\(names.joined(separator: " ")))"
  }
}
