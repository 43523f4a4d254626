extension WordLists {
  static let englishWeakening: Set<String> = [
    "about", "accused", "accuses", "allegation", "allegations", "allege", "alleges", "almost", "appear", "appearing",
    "approximately", "argued", "around", "assumed", "assumes", "believe", "believes", "called", "calling", "calls",
    "can", "certain", "claim", "claiming", "claimed", "claims", "clear", "considered", "considers", "could", "deemed",
    "described", "describes", "describing", "doubt", "doubted", "dubbed", "estimate", "estimated", "estimates",
    "expected", "fear", "feared", "fears", "hint", "hinted", "hints", "if", "implied", "implies", "kind", "known",
    "labeled", "labelled", "may", "maybe", "might", "nearly", "not", "partly", "perceived", "possible",
    "possibility", "potential", "presumed", "probable", "referred", "roughly", "rumored", "rumoured", "rumors",
    "rumours", "seeming", "should", "signs", "some", "sort", "speculated", "speculation", "styled", "suggest",
    "suggesting", "supposed", "supposedly", "sure", "suspect", "suspects", "suspicion", "tentative", "termed",
    "think", "thinks", "thought", "uncertain", "unclear", "unverified", "verified", "would",
  ]
}
