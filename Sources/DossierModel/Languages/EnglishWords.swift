extension WordLists {
  /// English, as news agencies of both sides of the Atlantic write it.
  static let english = WordLists(
    language: "en",
    weekdays: [
      ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thur", "thurs"],
      ["friday", "fri"], ["saturday", "sat"], ["sunday", "sun"],
    ],
    months: [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
      ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"], ["october", "oct"], ["november", "nov"],
      ["december", "dec"],
    ],
    doubtfulMonths: ["may", "march", "mar", "jan", "jun", "august"],
    ordinals: [
      "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
      "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15,
      "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
      "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
      "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
    ],
    ordinalEndings: ["st", "nd", "rd", "th"],
    definite: ["the"],
    numbers: [
      "no": 0, "none": 0, "nobody": 0, "zero": 0, "nil": 0, "a": 1, "an": 1, "one": 1, "single": 1, "another": 1,
      "two": 2, "both": 2, "pair": 2, "couple": 2, "twice": 2, "three": 3, "trio": 3, "four": 4, "five": 5, "six": 6,
      "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
      "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30,
      "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ],
    ones: ["a", "an", "another", "single"],
    placing: ["in", "at", "on", "by", "from", "near", "into", "inside", "outside", "during", "within"],
    scales: [
      "dozen": 12, "score": 20, "hundred": 100, "thousand": 1_000, "lakh": 100_000, "million": 1_000_000,
      "crore": 10_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    ],
    shortScales: [
      "k": (1_000, false), "m": (1_000_000, false), "mn": (1_000_000, true), "mln": (1_000_000, true),
      "b": (1_000_000_000, false), "bn": (1_000_000_000, true), "t": (1_000_000_000_000, false),
      "tn": (1_000_000_000_000, true), "trn": (1_000_000_000_000, true),
    ],
    halves: ["half"],
    joints: ["and"],
    partsOfOne: (
      one: ["third": 3, "quarter": 4, "fifth": 5, "tenth": 10],
      many: ["thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10]
    ),
    partLink: "of",
    changes: ["by"],
    comparisons: [
      "lower", "higher", "less", "more", "fewer", "smaller", "larger", "bigger", "cheaper", "dearer", "down", "up",
    ],
    uncounted: [
      "several": 1, "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1_000,
      "millions": 1_000_000, "billions": 1_000_000_000, "trillions": 1_000_000_000_000,
    ],
    pointing: ["both", "pair", "couple", "twice"],
    countlessEndings: ["s", "am", "pm"],
    spans: ["between"],
    spanLinks: ["to"],
    multiples: ["several", "few", "many"],
    additions: ["another", "a", "an", "further", "additional", "extra", "other", "some"],
    dayLinks: ["of", "the", "and", "or", "to", "until", "till", "through"],
    dayBounds: ["by", "since", "until", "till"],
    dayCounts: [
      "day before", "days before", "day after", "days after", "days earlier", "day earlier", "days later", "day later",
      "next day", "following day", "previous day", "preceding day", "night before", "eve of", "yesterday", "tomorrow",
      "last month",
      "last year", "last week", "next month", "next year", "next week",
    ],
    measures: [
      ["km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"], ["mile", "miles", "mi"],
      ["meter", "meters", "metre", "metres", "m"], ["foot", "feet", "ft"], ["yard", "yards"],
      ["kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes"],
      ["pound", "pounds", "lb", "lbs", "£"],
      ["ton", "tons", "tonne", "tonnes"], ["acre", "acres"], ["hectare", "hectares", "ha"],
      ["percent", "per cent", "%", "pc"], ["percentage point", "percentage points"], ["dollar", "dollars", "$", "usd"],
      ["euro", "euros", "€", "eur"], ["rupee", "rupees", "₹"], ["rial", "rials"], ["rouble", "roubles", "ruble", "₽"],
      ["shekel", "shekels", "₪"], ["crown", "crowns"], ["franc", "francs"], ["pence", "penny", "p"], ["cent", "cents"],
      ["minute", "minutes"], ["hour", "hours"], ["day", "days"], ["week", "weeks"], ["month", "months"],
      ["year", "years"],
    ],
    currencies: [
      "pounds", "dollars", "euros", "rupees", "rials", "roubles", "shekels", "crowns", "francs", "yen", "yuan",
    ],
    stretches: ["seconds", "minutes", "hours", "days", "nights", "weeks", "months", "years"],
    hours: [
      "hour", "hours", "time", "times", "clock", "o'clock", "minute", "minutes", "noon", "midday", "midnight", "dawn",
      "dusk", "night", "morning", "afternoon", "evening", "zone", "gmt", "utc",
    ],
    hourEndings: ["am", "pm", "a m", "p m", "o clock"],
    hourBounds: [
      "by", "before", "after", "until", "till", "from", "since", "about", "around", "roughly", "approximately",
      "nearly", "almost", "past",
    ],
    yearPlaces: [
      "in", "since", "until", "till", "before", "after", "during", "the", "a", "an", "its", "their", "his", "her",
      "our", "this", "that", "s", "year",
    ],
    yearLinks: [
      "of", "by", "from", "to", "for", "as", "than", "between", "and", "or", "through", "into", "with", "on", "at",
      "like", "early", "late", "mid", "fiscal", "spring", "summer", "autumn", "fall", "winter", "when", "where",
      "but", "if",
    ],
    people: ["people", "persons", "men", "women", "children", "civilians", "others", "dead", "injured", "wounded"],
    counted: [
      "apartments", "buildings", "camps", "cases", "cities", "clinics", "countries", "districts", "families", "flats",
      "homes", "hospitals", "households", "localities", "locations", "mosques", "neighborhoods", "neighbourhoods",
      "prisons", "provinces", "regions", "schools", "settlements", "shops", "streets", "towns", "vehicles", "villages",
    ],
    indefinite: [
      .several: ["several", "some", "a few", "various", "multiple"],
      .aNumber: ["a number", "an unspecified number", "an unknown number", "some", "others", "multiple"],
      .dozens: ["dozens"],
      .scores: ["scores"],
      .hundreds: ["hundreds"],
      .thousands: ["thousands"],
    ],
    qualifiers: [
      .atLeast: [
        "at least", "no fewer than", "not fewer than", "no less than", "not less than", "not under", "not below",
        "a minimum of",
      ],
      .over: ["over", "more than", "above", "upwards of", "exceeding"],
      .atMost: [
        "at most", "no more than", "not more than", "not over", "not above", "not exceeding", "a maximum of",
      ],
      .upTo: ["up to", "as many as"],
      .under: ["under", "fewer than", "less than", "below"],
      .about: [
        "about", "around", "roughly", "approximately", "some", "nearly", "almost", "close to", "an estimated", "circa",
        "more or less",
      ],
    ],
    qualifiersAfter: [.atLeast: ["or more"], .atMost: ["or fewer", "or less"], .about: ["or so", "more or less"]],
    fates: [
      ["killed", "killing", "kills", "kill", "dead", "died", "deaths", "die", "slain", "fatalities"],
      [
        "injured", "injure", "injuring", "injures", "injuries", "wounded", "wound", "wounding", "wounds", "hurt",
        "hurting",
      ],
      ["arrested", "arrest", "arresting", "detained", "detain", "detaining"],
      ["missing", "unaccounted"],
    ],
    directions: [
      [
        "rose", "rise", "rises", "risen", "rising", "increased", "increase", "increases", "increasing", "grew", "grown",
        "climbed", "gained",
      ],
      [
        "fell", "fall", "falls", "fallen", "falling", "decreased", "decrease", "decreases", "decreasing", "dropped",
        "drop", "drops", "dropping", "declined", "declines", "declining", "shrank", "sank",
      ],
    ],
    attributions: [
      "according to", "said", "says", "saying", "told", "reported", "announced", "stated", "quoted", "quoting",
      "citing",
      "cited",
    ],
    relatives: ["which", "who", "whose", "whom", "where"],
    byWord: "according to",
    saying: ["said", "says", "told", "added", "announced", "stated", "warned", "reported", "claimed", "insisted"],
    possessives: ["'s", "'"],
    adjectiveEndings: ["n", "an", "ian", "ean", "i", "ish", "ese", "ic"],
    hedges: [
      "likely", "unlikely", "reportedly", "apparently", "apparent", "allegedly", "alleged", "purportedly", "purported",
      "possibly",
      "probably", "perhaps", "presumably", "seemingly", "ostensibly", "suspected", "believed", "thought to",
      "said to be",
      "appears", "appeared", "seems", "seemed", "may have", "might have", "could have", "may be", "might be",
      "could be",
      "so-called", "unconfirmed", "loosely", "potentially", "suggests", "suggested", "indicates", "indicated",
    ],
    clauseHedges: [
      "likely", "unlikely", "reportedly", "apparently", "allegedly", "purportedly", "possibly", "probably", "perhaps",
      "presumably", "seemingly", "ostensibly", "potentially",
    ],
    modals: ["may", "might", "could"],
    negations: ["not", "never", "no longer", "no", "without", "neither", "nor", "cannot", "hardly"],
    ignorance: ["unknown", "unclear", "unspecified", "undisclosed", "uncertain", "unconfirmed", "unsure"],
    negationEndings: ["n't"])
}
