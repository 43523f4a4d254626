import DossierModel

/// Abbreviations after whose point a sentence goes on, as printed, without the point. One list a language.
enum Abbreviations {
  static func of(_ tag: LanguageTag) -> Set<String> { lists[tag.language] ?? [] }

  private static let lists: [String: Set<String>] = ["en": english]

  private static let english: Set<String> = [
    "Adm", "Apr", "Ave", "Aug", "Brig", "Capt", "Cmdr", "Co", "Col", "Corp", "Cpl", "Dec", "Dr", "Feb", "Fri", "Ft",
    "Gen", "Gov", "Hon", "Inc", "Jan", "Jr", "Jul", "Jun", "Lt", "Ltd", "Maj", "Mar", "Messrs", "Mon", "Mr", "Mrs",
    "Ms", "Mt", "No", "Nov", "Oct", "Ph.D", "Prof", "Pvt", "Rep", "Rev", "Sat", "Sec", "Sen", "Sep", "Sept", "Sgt",
    "Sr", "St", "Sun", "Thu", "Thurs", "Tue", "Tues", "Wed", "approx", "dept", "est", "etc", "vs",
  ]

  /// Whether the point after a number makes an ordinal of it, so that it need not end a sentence: `16. Januar`.
  static func areOrdinals(in tag: LanguageTag) -> Bool { ordinals.contains(tag.language) }

  private static let ordinals: Set<String> = [
    "bs", "cs", "da", "de", "et", "fi", "fo", "hr", "hu", "is", "lb", "lv", "nb", "nn", "no", "pl", "sk", "sl", "sr",
    "tr",
  ]
}
