"""Five real questions, answered with the keyboard alone."""

import unittest

from support import BROWSER, addresses


class Journeys(unittest.TestCase):
    def setUp(self):
        self.page = BROWSER.open(addresses("real")["file"] + "index.html")

    def tearDown(self):
        self.assertEqual(self.page.faults, [])
        self.page.context.close()

    def follow(self, text):
        """Presses Tab until the element that says `text` has the focus, sees that it shows it, and presses Enter."""
        for _ in range(600):
            self.page.keyboard.press("Tab")
            focused = self.page.evaluate(
                """() => { const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();
                  return { text: e === document.body ? "" : (e.innerText || e.getAttribute("aria-label") || "").trim(),
                           outline: s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0,
                           visible: b.bottom > 0 && b.top < innerHeight } }"""
            )
            if text.lower() in focused["text"].lower():
                self.assertTrue(focused["outline"], f"the focus on “{text}” is not seen")
                self.assertTrue(focused["visible"], f"“{text}” has the focus out of sight")
                before = self.page.url
                self.page.keyboard.press("Enter")
                self.page.wait_for_url(lambda address: address != before)
                self.page.wait_for_load_state()
                return
        self.fail(f"no element that says “{text}” can be reached by Tab")

    def reads(self, *texts):
        body = self.page.locator("main").inner_text()
        for text in texts:
            self.assertIn(text.lower(), body.lower())

    def test_how_many_died_and_who_says_so(self):
        self.follow("How many people did Pakistan’s strike in Iran kill?")
        self.reads("at least 7", "at least 9", "Alireza Marhamati", "IRNA")

    def test_who_named_the_operation_what(self):
        self.follow("Wording")
        self.reads("Marg Bar Sarmachar")

    def test_what_only_one_article_reports(self):
        self.follow("Articles")
        self.follow("Pakistani retaliatory strikes in Iran kill at least 9")
        self.reads("Only this article reports", "How many homes were struck in Saravan?")

    def test_who_a_person_is_under_another_spelling(self):
        self.follow("Search")
        self.page.locator("input[type=search]").first.wait_for()
        for _ in range(40):
            self.page.keyboard.press("Tab")
            if self.page.evaluate("document.activeElement.type") == "search":
                break
        self.page.keyboard.type("Amirabdollahian")
        self.page.wait_for_selector("main a mark", timeout=5000)
        self.follow("Hossein Amir")
        self.reads("Hossein Amir-Abdollahian")

    def test_what_happened_on_a_day(self):
        self.follow("Timeline")
        self.reads("17 January 2024", "recalls its ambassador")

    def test_what_is_filtered_out_steps_back_in_both_drawings(self):
        for width in (1440, 768):
            page = BROWSER.open(addresses("real")["file"] + "timeline/index.html#article=rt", width=width)
            shown = page.locator("svg.ch:visible").first
            off = shown.locator(".off").count()
            hidden = page.locator("[data-item][hidden]").count()
            page.context.close()
            self.assertGreater(hidden, 0)
            self.assertEqual(off, hidden)


if __name__ == "__main__":
    unittest.main()
