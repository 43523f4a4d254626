import DossierModel

/// The months as captures print them. A line of a page need not be in the language of the article, so all are looked up.
enum MonthNames {
  /// The number of the month that a folded word names, in any language that is listed.
  static func number(of word: String) -> Int? { numbers[word] }

  /// The number of the month of the Persian calendar that a folded word names.
  static func persianNumber(of word: String) -> Int? { persian[word] }

  private static let persian: [String: Int] = {
    let names = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split(separator: " ").map(
      String.init)
    let folded = names.enumerated().map {
      (String(decoding: Folding.bytes(Normalisation.bytes(of: $1)), as: UTF8.self), $0 + 1)
    }
    return Dictionary(folded, uniquingKeysWith: { first, _ in first })
  }()

  private static let numbers: [String: Int] = {
    let checked = Lexicon.all.flatMap {
      $0.months.enumerated().flatMap { month in month.element.map { (month.offset, $0) } }
    }
    let listed = lists.flatMap { $0.split(separator: " ").enumerated().map { ($0.offset, String($0.element)) } }
    let folded = (checked + listed).map { month, name in
      (String(decoding: Folding.bytes(Normalisation.bytes(of: name)), as: UTF8.self), month + 1)
    }
    return Dictionary(folded, uniquingKeysWith: { first, _ in first })
  }()

  /// From January, one list a language; two where two ways to write them are usual. Of the Arabic names of the Levant only
  /// those that are one word; the others are not alone either.
  private static let lists = [
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
    "- شباط آذار نيسان أيار حزيران تموز آب أيلول - - -",
    "ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر",
    "جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر",
  ]
}
