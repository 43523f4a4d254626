"""Search in the browser folds a query as the index is folded."""

import unittest

from support import BROWSER, REPOSITORY, SITES, addresses

CASES = [
    line.split("\t") for line in (REPOSITORY / "Tests/Browser/folding.tsv").read_text().splitlines() if line
]


class Search(unittest.TestCase):
    def test_a_query_folds_as_the_index_does(self):
        """The cases are those of the tests of the index, which folds them itself."""
        self.assertGreater(len(CASES), 15)
        for site in SITES:
            page = BROWSER.open(addresses(site)["file"] + "search/index.html")
            page.locator("input[type=search]").fill("a")
            page.wait_for_selector("#hits-status:not(:empty)")
            for text, words in CASES:
                with self.subTest(f"{site}: {text}"):
                    self.assertEqual(" ".join(page.evaluate("text => dossierSearch.fold(text)", text)), words)
            self.assertEqual(page.faults, [])
            page.context.close()


if __name__ == "__main__":
    unittest.main()
