"""Search in the browser: it folds a query as the index is folded, and finds first what a reader seeks."""

import json
import unittest
from string import ascii_lowercase

from support import BROWSER, REPOSITORY, SITES, addresses

CASES = [
    line.split("\t") for line in (REPOSITORY / "Tests/Browser/folding.tsv").read_text().splitlines() if line
]

# An index of our own, so that a test says all that stands in it: words with their entries (how far from the one before,
# and A in a text, B in a title, C of a name, D a name whole), and entries.
WORDS = {
    "al": "1C", "adl": "1C", "jaish": "1C", "jaish-al-adl": "1D", "raid": "2B", "raids": "3B1A", "united": "0C5C",
    "nations": "0C5C", "un": "4A1C", "unnamed": "6D", "united-nations": "5D", "nations-united": "0D",
    "strike": "2B5A", "city": "7A", "wide": "8A1A", "abu-ali-kan": "9D", "abu": "9C", "ali": "9C", "kan": "9C",
    "abo": "aA", "alo": "aA", "baden": "9C2B", "baden-baden": "bD",
    # Many parts, of which few may be loaded.
    **{f"{a}{b}0": "8A" for a in ascii_lowercase for b in ascii_lowercase if a + b != "un"},
}  # fmt: skip
ENTRIES = [
    [0, "0", "Nations United", "A club"],
    [0, "1", "Jaish al-Adl", "An armed group · " + "many words before it " * 12 + "a group of the east"],
    [2, "2", "A raid", "One strike"],
    [2, "3", "Two raids", "They came by night"],
    [4, "4", "What was asked?", "Said unasked to the UN of raids"],
    [0, "5", "United Nations", "A body"],
    [0, "6", "Unnamed", "A man"],
    [4, "7", "Where?", "A city, a strike"],
    [4, "8", "How far?", "In a text that is not shown"],
    [0, "9", "Abu Ali Kan", ""],
    [4, "10", "Abo and Alo?", ""],
    [1, "11", "Baden-Baden", ""],
]


def search_page(script=True):
    return BROWSER.open(addresses("real")["server"] + "search/index.html", script=script)


def ask(page, query):
    """Types a query and gives the titles found, when the answer is there."""
    page.evaluate("() => { document.getElementById('hits-status').textContent = '' }")
    page.locator("input[type=search]").fill(query)
    page.wait_for_selector("#hits-status:not(:empty)")
    return page.locator("#hits > li > a").all_inner_texts()


class Search(unittest.TestCase):
    def test_a_query_folds_as_the_index_does(self):
        """The cases are those of the tests of the index, which folds them itself."""
        self.assertGreater(len(CASES), 15)
        for site in SITES:
            page = BROWSER.open(addresses(site)["file"] + "search/index.html")
            ask(page, "a")
            for text, words in CASES:
                with self.subTest(f"{site}: {text}"):
                    self.assertEqual(" ".join(page.evaluate("text => dossierSearch.fold(text)", text)), words)
            self.assertEqual(page.faults, [])
            page.context.close()


class OnOnePage(unittest.TestCase):
    """Tests that ask on one search page, one after the other."""

    @classmethod
    def setUpClass(cls):
        cls.page = search_page()

    @classmethod
    def tearDownClass(cls):
        cls.page.context.close()


class Words(OnOnePage):
    def test_plural_and_singular(self):
        for word, forms in (
            ("drone", ["drones"]), ("drones", ["drone"]), ("city", ["cities"]), ("cities", ["citie", "city"]),
            ("houses", ["house", "hous"]), ("day", ["days"]), ("loss", ["losses"]), ("losses", ["losse", "loss"]),
            ("clash", ["clashes"]), ("virus", ["viru", "viruses"]), ("houthis", ["houthi", "houthises"]), ("us", []), ("un", []), ("gas", []), ("2024", []),
            ("عدل", []),
        ):  # fmt: skip
            with self.subTest(word):
                self.assertEqual(self.page.evaluate("word => dossierWords.forms(word)", word), forms)

    def test_how_far_words_are_apart(self):
        for one, other, most, far in (
            ("ambasador", "ambassador", 2, 1), ("hussein", "hossein", 1, 1), ("adil", "adli", 1, 1), ("a", "a", 2, 0),
            ("abc", "xyz", 2, 3), ("abcdef", "abc", 2, 3), ("ab", "bca", 2, 3), ("kitten", "sitting", 3, 3),
        ):  # fmt: skip
            for pair in ([one, other, most], [other, one, most]):
                with self.subTest(pair):
                    self.assertEqual(self.page.evaluate("pair => dossierWords.distance(...pair)", pair), far)


class OwnIndex(unittest.TestCase):
    """What is found first, in an index of which every word is known; each word is a part of its own."""

    def setUp(self):
        self.page = search_page()
        self.loaded = []
        words = sorted(WORDS)
        start = {
            "count": len(ENTRIES), "words": words, "entries": [0], "longest": 40, "fold": [], "drop": [],
            "kinds": ["actor", "place", "event", "article", "claim", "term", "quotation", "page"],
        }  # fmt: skip
        parts = {"index.js": f"start({json.dumps(start)})", "e0.js": f"entries(0, {json.dumps(ENTRIES)})"}
        for number, word in enumerate(words):
            parts[f"w{number}.js"] = f"words({number}, {json.dumps(word + ' ' + WORDS[word])})"

        def answer(route):
            name = route.request.url.rsplit("/", 1)[1]
            self.loaded.append(name)
            route.fulfill(content_type="text/javascript", body=f"dossierSearch.{parts[name]};")

        folder = self.page.locator("form[data-search]").get_attribute("data-index").rsplit("/", 1)[0].lstrip("./")
        self.page.route(f"**/{folder}/*.js", answer)

    def tearDown(self):
        self.assertEqual(self.page.faults, [])
        self.page.context.close()

    def status(self):
        return self.page.locator("#hits-status").inner_text()

    def test_what_is_found_first(self):
        for query, titles in (
            # The whole word before what begins so; initials are a name; a name's beginning is last.
            ("un", ["United Nations", "What was asked?", "Unnamed", "Nations United"]),
            ("raid", ["A raid", "Two raids", "What was asked?"]),
            ("raids", ["Two raids", "A raid", "What was asked?"]),
            ("jaish", ["Jaish al-Adl"]),
            ("united nations", ["United Nations", "Nations United"]),
            ("baden baden", ["Baden-Baden", "Abu Ali Kan"]),
            ("abo alo kan", ["Abu Ali Kan", "Abo and Alo?"]),
            ("cities", ["Where?"]),
            ("jai", ["Jaish al-Adl"]),
        ):
            with self.subTest(query):
                self.assertEqual(ask(self.page, query), titles)

    def test_the_count_tells_whole_words_from_beginnings(self):
        ask(self.page, "un")
        self.assertEqual(self.status(), "Found: 2. With a longer word that begins the same: 2 more.")

    def test_a_misspelt_word_finds_what_is_spelt_nearly_so(self):
        self.assertEqual(ask(self.page, "nattions"), ["Nations United", "United Nations"])
        self.assertIn("Nothing has “nattions”", self.status())
        self.assertEqual(self.page.locator("#hits mark").all_inner_texts(), ["Nations", "Nations"])
        self.page.locator("#hits-near a").click()
        self.page.locator("#hits-near").wait_for(state="hidden")
        self.assertEqual(self.page.locator("input[type=search]").input_value(), "nations")
        self.assertEqual(self.status(), "Found: 2.")

    def test_a_name_spelt_nearly_so_comes_first(self):
        self.assertEqual(ask(self.page, "Jaish ul-Adl"), ["Jaish al-Adl"])
        self.assertEqual(self.page.locator("#hits-near a").all_inner_texts(), ["jaish al adl"])

    def test_most_of_the_words_where_no_entry_has_all(self):
        self.assertEqual(ask(self.page, "strike raid city"), ["A raid", "Where?"])
        self.assertIn("Nothing has all 3 words; these results have 2 of them.", self.status())

    def test_nothing_is_found_and_nothing_near(self):
        self.assertEqual(ask(self.page, "xylophone"), [])
        self.assertEqual(self.page.locator("#hits-near a").count(), 0)

    def test_a_query_without_a_word_is_answered(self):
        self.assertEqual(ask(self.page, "???"), [])
        self.assertIn("Nothing was found.", self.status())

    def test_a_word_given_twice_is_one(self):
        self.assertEqual(ask(self.page, "raid raid raid"), ask(self.page, "raid"))
        ask(self.page, "city raid city")
        self.assertIn("all 2 words", self.status())

    def test_words_beyond_the_eighth_are_named(self):
        ask(self.page, "raid b0 c0 d0 e0 f0 g0 h0 city wide")
        self.assertIn("Not searched for, beyond eight words: city wide.", self.status())
        ask(self.page, "raid b0 c0 d0 e0 f0 g0 city")
        self.assertNotIn("Not searched", self.status())

    def test_what_was_found_before_a_failure_goes(self):
        ask(self.page, "un")
        self.page.route("**/w*.js", lambda route: route.abort())
        ask(self.page, "xylophone")
        self.assertEqual(self.status(), self.page.locator("form[data-search]").get_attribute("data-failed"))
        self.assertEqual(self.page.locator("#hits li, #hits-near a").count(), 0)
        self.page.faults.clear()

    def test_a_find_shows_why(self):
        ask(self.page, "east")
        self.assertEqual(self.page.locator("#hits li").count(), 0)
        ask(self.page, "un")
        self.assertEqual(self.page.locator("#hits mark").all_inner_texts(), ["United Nations", "UN", "Unnamed", "United"])
        ask(self.page, "wide")
        texts = [item.inner_text().replace("\n", " ") for item in self.page.locator("#hits li").all()]
        self.assertIn("not shown · found in its text", texts[0])
        self.assertTrue(texts[1].lower().endswith("actor found in its text"), texts[1])

    def test_a_snippet_is_chosen_around_the_match(self):
        WORDS["east"] = "1A"
        try:
            self.tearDown()
            self.setUp()
            ask(self.page, "east")
            line = self.page.locator("#hits bdi").inner_text()
            self.assertTrue(line.startswith("…") and line.endswith("east"), line)
            self.assertEqual(self.page.locator("#hits mark").all_inner_texts(), ["east"])
        finally:
            del WORDS["east"]

    def test_few_parts_are_loaded(self):
        for query, most in (("city", 4), ("nattions", 9), ("xylophone", 16), ("a", 21)):
            self.loaded.clear()
            ask(self.page, query)
            self.assertLessEqual(len(self.loaded), most, f"{query}: {self.loaded}")


class RealIndex(OnOnePage):
    def test_nothing_has_the_focus_before_a_reader_gives_it(self):
        for address in ("", "#q=iran"):
            page = BROWSER.open(addresses("real")["file"] + "search/index.html" + address)
            self.assertEqual(page.evaluate("document.activeElement.tagName"), "BODY")
            page.keyboard.press("Tab")
            self.assertIn("skip", page.evaluate("document.activeElement.className"))
            page.context.close()

    def test_what_is_found_first(self):
        for query, title in (
            ("Houthis", "Houthi rebels"), ("UN", "United Nations"), ("Jaish ul-Adl", "Jaish al-Adl"),
            ("hussein amir abdollahian", "Hossein Amirabdollahian"), ("method", "Method"),
            ("timeline", "Timeline"), ("wording", "Wording"), ("AP", "The Associated Press"),
        ):  # fmt: skip
            with self.subTest(query):
                self.assertEqual(ask(self.page, query)[:1], [title])

    def test_an_answer_finds_its_claim(self):
        self.assertIn("How many people did Pakistan’s strike in Iran kill?", ask(self.page, "at least 9")[:4])

    def test_something_is_found(self):
        for query in ("deaths", "how many died", "ambasador"):
            with self.subTest(query):
                self.assertGreater(len(ask(self.page, query)), 0)

    def test_plural_and_singular_find_the_same(self):
        self.assertEqual(sorted(ask(self.page, "drones")), sorted(ask(self.page, "drone")))

    def test_more_comes_once_however_often_it_is_asked_for(self):
        ask(self.page, "iran")
        self.assertEqual(self.page.locator("#hits > li").count(), 20)
        self.page.evaluate("() => { for (const press of [1, 2, 3]) document.getElementById('hits-more').click(); }")
        self.page.wait_for_function("() => document.querySelectorAll('#hits > li').length > 20")
        self.page.wait_for_timeout(100)
        self.assertEqual(self.page.locator("#hits > li").count(), 40)

    def test_more_that_cannot_be_loaded_is_said(self):
        page = search_page()
        ask(page, "iran")
        page.evaluate("() => { dossierSearch.entry = () => Promise.reject(new Error()); }")
        page.locator("#hits-more").click()
        failed = page.locator("form[data-search]").get_attribute("data-failed")
        page.wait_for_function("said => document.getElementById('hits-status').textContent === said", arg=failed)
        self.assertEqual(page.faults, [])
        page.context.close()

    def test_an_index_that_is_none_is_said(self):
        for answer in ({"status": 404}, {"content_type": "text/javascript", "body": "<!doctype html>"}):
            page = search_page()
            page.route("**/search/*/*.js", lambda route, _, answer=answer: route.fulfill(**answer))
            failed = page.locator("form[data-search]").get_attribute("data-failed")
            page.locator("input[type=search]").fill("iran")
            page.wait_for_selector("#hits-status:not(:empty)", timeout=5000)
            self.assertEqual(page.locator("#hits-status").inner_text(), failed)
            page.context.close()

    def test_a_find_runs_as_the_page_does_whatever_it_begins_with(self):
        for site, query in (("real", "saravan"), ("persian", "herald")):
            with self.subTest(site):
                page = BROWSER.open(addresses(site)["file"] + "search/index.html")
                self.assertNotEqual(ask(page, query), [])
                runs = page.evaluate("""() => [...document.querySelectorAll("#hits bdi")]
                  .map((told) => getComputedStyle(told).direction)""")
                self.assertEqual(set(runs), {page.evaluate("document.documentElement.dir")})
                page.context.close()

    def test_every_find_shows_why(self):
        for query in ("drones", "iran", "at least 9", "tehran", "hussein"):
            ask(self.page, query)
            for item in self.page.locator("#hits > li").all():
                with self.subTest(query):
                    self.assertTrue(item.locator("mark").count() or "found in its text" in item.inner_text())


if __name__ == "__main__":
    unittest.main()
