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
}
