import DossierModel
import Testing

/// Texts, the words that checks compare, and how many of them a reader counts.
@Test(
  arguments: [
    ("The flare-up was brief", ["the", "flare", "up", "was", "brief"], 4),
    ("Jaish al\u{2011}Adl", ["jaish", "al", "adl"], 2), ("day -- and night", ["day", "and", "night"], 3),
    ("the U.S. Army", ["the", "u", "s", "army"], 3), ("It ended. Then", ["it", "ended", "then"], 3),
    ("Iran\u{2019}s 1,200 men", ["iran's", "1,200", "men"], 3), ("a 16-year-old", ["a", "16", "year", "old"], 2),
    ("\u{200B} — ", [], 0), ("pre-", ["pre"], 1),
  ] as [(String, [String], Int)])
func wordsAreSplitAndCounted(text: String, words: [String], count: Int) {
  #expect(QuotedWords(text).words == words)
  #expect(QuotedWords(text).count == count)
}
