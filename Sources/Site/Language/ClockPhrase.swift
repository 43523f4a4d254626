/// How times of day are said.
enum ClockPhrase: Int, Phrase {
  static let section = "clock"

  case time, about
  case utc, ahead, behind, offset
  case withOffset, withZone, greenwich
}
