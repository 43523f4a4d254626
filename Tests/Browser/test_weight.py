"""What a visitor has to load."""

import unittest

from support import BROWSER, SITES, addresses

KB = 1024


class Weight(unittest.TestCase):
    def test_home_with_all_it_loads(self):
        sizes = {}
        page = BROWSER.open("about:blank")
        page.on("response", lambda answer: sizes.update({answer.url: len(answer.body())}))
        page.goto(addresses("real")["server"] + "index.html")
        page.wait_for_load_state("networkidle")
        page.context.close()
        print(f"home loads {sum(sizes.values()):,} bytes in {len(sizes)} requests")
        self.assertLess(sum(sizes.values()), 100 * KB)

    def test_every_page(self):
        """The whole dossier as one document holds everything and is the only page that may weigh more."""
        pages = [path for path in SITES["real"].rglob("*.html") if path.parent.name != "print"]
        largest = max(pages, key=lambda path: path.stat().st_size)
        print(f"largest page: {largest.relative_to(SITES['real'])}, {largest.stat().st_size:,} bytes")
        self.assertLess(largest.stat().st_size, 250 * KB)


if __name__ == "__main__":
    unittest.main()
