"""Every page kind, in every way in which it is read."""

import unittest

from axe_playwright_python.sync_playwright import Axe
from support import BROWSER, SCHEMES, SITES, WIDTHS, addresses, kinds

# The rules of WCAG 2.2, levels A and AA.
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}


class Pages(unittest.TestCase):
    def test_every_kind_opens_cleanly(self):
        """Wide and narrow, light and dark, with and without script, from a folder and from a server."""
        for site in SITES:
            for way, base in addresses(site).items():
                for kind, path in kinds(site).items():
                    for width in WIDTHS:
                        for scheme in SCHEMES:
                            for script in (True, False):
                                case = f"{site}, {kind}, {way}, {width} px, {scheme}, script {script}"
                                with self.subTest(case):
                                    self.open(base + path, width, scheme, script)

    def open(self, address, width, scheme, script):
        page = BROWSER.open(address, width=width, scheme=scheme, script=script)
        try:
            self.assertEqual(page.faults, [])
            self.assertEqual(page.locator("h1").count(), 1)
            self.assertNotEqual(page.title(), "")
            over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") if script else 0
            self.assertLessEqual(over, 0, "the page scrolls sideways")
        finally:
            page.context.close()

    def test_axe_finds_nothing(self):
        for site in SITES:
            for kind, path in kinds(site).items():
                for scheme in SCHEMES:
                    for width in (320, 1440):
                        with self.subTest(f"{site}, {kind}, {scheme}, {width} px"):
                            page = BROWSER.open(addresses(site)["file"] + path, width=width, scheme=scheme)
                            found = Axe().run(page, options=RULES).response["violations"]
                            page.context.close()
                            told = [
                                f"{one['id']}: {one['help']}: {node['html'][:200]}"
                                for one in found
                                for node in one["nodes"][:3]
                            ]
                            self.assertEqual(told, [])

    def test_nothing_shifts_while_loading(self):
        for kind, path in kinds("real").items():
            with self.subTest(kind):
                page = BROWSER.open(addresses("real")["server"] + path)
                shift = page.evaluate(
                    """() => new Promise(done => {
                      let sum = 0;
                      new PerformanceObserver(list => { for (const entry of list.getEntries()) sum += entry.value })
                        .observe({ type: "layout-shift", buffered: true });
                      setTimeout(() => done(sum), 150);
                    })"""
                )
                page.context.close()
                self.assertLess(shift, 0.01)

    def test_unknown_addresses_get_the_page_for_them(self):
        page = BROWSER.open(addresses("real")["server"] + "no-such-page")
        self.assertIn("no such page", page.locator("h1").inner_text().lower())
        page.context.close()


if __name__ == "__main__":
    unittest.main()
