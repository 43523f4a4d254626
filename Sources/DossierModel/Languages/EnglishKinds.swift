// English words in groups of which one excludes the other: what is said of one count is not said of another.
extension WordLists {
  static let englishFates: [Set<String>] = [
    ["killed", "killing", "kills", "kill", "dead", "died", "deaths", "die", "slain", "fatalities"],
    [
      "injured", "injure", "injuring", "injures", "injuries", "wounded", "wound", "wounding", "wounds", "hurt",
      "hurting",
    ],
    ["arrested", "arrest", "arresting", "detained", "detain", "detaining"],
    ["missing", "unaccounted"],
  ]

  static let englishDirections: [Set<String>] = [
    [
      "rose", "rise", "rises", "risen", "rising", "increased", "increase", "increases", "increasing", "grew", "grown",
      "climbed", "gained",
    ],
    [
      "fell", "fall", "falls", "fallen", "falling", "decreased", "decrease", "decreases", "decreasing", "dropped",
      "drop", "drops", "dropping", "declined", "declines", "declining", "shrank", "sank",
    ],
  ]

  static let englishKinds: [[Set<String>]] = [
    [["men", "man"], ["women", "woman"], ["children", "child", "kids", "minors", "infants", "babies", "toddlers"]],
    [["men", "man"], ["women", "woman"], ["boys", "boy"], ["girls", "girl"]],
  ]
}
