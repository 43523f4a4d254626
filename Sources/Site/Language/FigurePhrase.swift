/// How figures are said.
enum FigurePhrase: Int, Phrase {
  static let section = "figure"

  case atLeast, over, atMost, upTo, under, about, range
  case several, aNumber, dozens, scores, hundreds, thousands
  case sum, part, partOfOne, partOfWord, all, partSeparator, withUnit, oneWithUnit
  case thousandsSeparator, decimalPoint
}
