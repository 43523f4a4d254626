"""Filters of a list that goes on over several pages."""

import unittest

from support import BROWSER, addresses, turn

PAGER = '<nav><a rel="prev" href="first.html">Previous page</a> <a rel="next" href="third.html">Next page</a></nav></main>'


class Filters(unittest.TestCase):
    def setUp(self):
        self.page = BROWSER.open("about:blank")

        def second(route):
            answer = route.fetch()
            route.fulfill(response=answer, body=answer.text().replace("</main>", PAGER))

        self.page.route("**/compare/index.html*", second)

    def tearDown(self):
        self.page.context.close()

    def open(self, hash=""):
        turn(self.page, addresses("real")["server"] + "compare/index.html" + hash)

    def onward(self):
        return self.page.evaluate("[...document.querySelectorAll('nav > a[rel]')].map(link => link.getAttribute('href'))")

    def test_the_way_to_the_next_page_takes_the_filters_along(self):
        self.open("#verdict=differ")
        self.assertTrue(all(href.endswith("#verdict=differ") for href in self.onward()), self.onward())
        self.page.select_option("select[name=sort]", "rank")
        self.assertTrue(all(href.endswith("#verdict=differ&sort=rank") for href in self.onward()), self.onward())
        self.page.locator("button[type=reset]").click()
        self.page.wait_for_url(lambda address: not address.partition("#")[2])
        self.assertFalse(any("verdict" in href for href in self.onward()), self.onward())

    def test_a_verdict_that_nobody_knows_filters_nothing(self):
        self.open("#verdict=nonsense")
        self.assertTrue(self.page.locator("#_f-all").is_checked())
        self.assertEqual(self.page.locator("tr[data-item][hidden]").count(), 0)


if __name__ == "__main__":
    unittest.main()
