"""What a visitor has to load, before compression."""

import unittest

from support import BROWSER, SITES, addresses

HOME = 100_000
PAGE = 250_000


class Weight(unittest.TestCase):
    def test_home_with_all_it_loads(self):
        sizes = {}
        page = BROWSER.open("about:blank")
        page.on("response", lambda answer: sizes.update({answer.url: len(answer.body())}))
        page.goto(addresses("real")["server"] + "index.html")
        page.wait_for_load_state("networkidle")
        page.context.close()
        print(f"home loads {sum(sizes.values()):,} bytes in {len(sizes)} requests")
        self.assertLess(sum(sizes.values()), HOME)

    def test_every_page(self):
        """Also the whole dossier as one document."""
        pages = sorted(SITES["real"].rglob("*.html"), key=lambda path: -path.stat().st_size)
        for page in pages[:5]:
            print(f"{page.relative_to(SITES['real'])}: {page.stat().st_size:,} bytes")
        self.assertLess(pages[0].stat().st_size, PAGE)


if __name__ == "__main__":
    unittest.main()
