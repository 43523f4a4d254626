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

    def test_without_script_a_topic_of_which_nothing_is_shown_goes(self):
        page = BROWSER.open(addresses("real")["server"] + "compare/index.html", script=False)
        for verdict in ("agree", "partly", "differ", "single", "unknown"):
            with self.subTest(verdict):
                page.locator("#_f-" + verdict).check(force=True)
                topics = page.evaluate(
                    """() => [...document.querySelectorAll('.matrix tbody')].filter(body => body.offsetHeight).map(body =>
                      [...body.rows].filter(row => row.className !== 'topic' && row.offsetHeight).length)"""
                )
                self.assertGreater(len(topics), 0)
                self.assertNotIn(0, topics)
        page.context.close()

    def test_a_verdict_that_nobody_knows_filters_nothing(self):
        self.open("#verdict=nonsense")
        self.assertTrue(self.page.locator("#_f-all").is_checked())
        self.assertEqual(self.page.locator("tr[data-item][hidden]").count(), 0)

    def test_an_address_of_something_that_is_filtered_out_shows_it(self):
        page = self.page
        turn(page, addresses("real")["server"] + "timeline/index.html#article=voa")
        hidden = page.evaluate("document.querySelector('[data-item][hidden]').id")
        self.assertEqual(page.locator("svg a.off:not([tabindex='-1'])").count(), 0)
        page.evaluate("id => { location.hash = id }", hidden)
        page.locator(f"#{hidden}").wait_for()
        self.assertEqual(page.locator("[data-item][hidden]").count(), 0)
        self.assertEqual(page.input_value("select[name=article]"), "")
        page.wait_for_function(
            """id => { const box = document.getElementById(id).getBoundingClientRect();
              return box.top >= 0 && box.top < innerHeight }""",
            arg=hidden,
        )

    def test_an_address_of_something_that_is_shown_leaves_the_filters(self):
        page = self.page
        self.open("#verdict=differ")
        shown = page.evaluate("document.querySelector('[data-item]:not([hidden])').id")
        page.evaluate("id => { location.hash = id }", shown)
        self.assertTrue(page.locator("#_f-differ").is_checked())

    def test_the_count_stands_also_where_an_address_leads_to_one_item(self):
        self.open()
        first = self.page.evaluate("document.querySelector('[data-item]').id")
        self.open()
        self.open("#" + first)
        self.assertNotEqual(self.page.locator("[data-count]").inner_text().strip(), "")

    def test_the_skip_link_leaves_the_filters_in_the_address(self):
        self.open("#verdict=differ")
        self.page.locator(".skip").focus()
        self.page.keyboard.press("Enter")
        self.assertTrue(self.page.url.endswith("#verdict=differ"), self.page.url)
        self.assertEqual(self.page.evaluate("document.activeElement.id"), "_main")


if __name__ == "__main__":
    unittest.main()
