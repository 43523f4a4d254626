"""Copying a citation: what is said of it is what happened."""

import unittest

from support import BROWSER, addresses

# A browser whose two ways of copying do as they are told.
BOTH = """(works) => {
  Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error()) } });
  document.execCommand = () => works;
}"""


class Copying(unittest.TestCase):
    def setUp(self):
        self.page = BROWSER.open(addresses("real")["file"] + "articles/ap/index.html")
        self.button = self.page.locator("button[data-copy=_cite-plain]")
        self.said = self.page.locator("button[data-copy=_cite-plain] + [role=status]")

    def tearDown(self):
        self.assertEqual(self.page.faults, [])
        self.page.context.close()

    def test_what_was_copied_is_said_and_read_aloud(self):
        self.page.evaluate(BOTH, True)
        self.button.click()
        self.page.wait_for_function("() => document.querySelector('.cite [role=status]').textContent === 'Copied'")
        self.assertEqual(self.button.inner_text(), "Copied")
        self.assertEqual(self.page.evaluate("String(getSelection())"), "")

    def test_what_no_way_copied_is_marked_instead(self):
        self.page.evaluate(BOTH, False)
        self.button.click()
        self.page.wait_for_function("() => String(getSelection()) !== ''")
        self.assertEqual(self.page.evaluate("String(getSelection())"), self.page.locator("#_cite-plain").inner_text())
        self.assertEqual((self.button.inner_text(), self.said.text_content()), ("Copy", ""))


if __name__ == "__main__":
    unittest.main()
