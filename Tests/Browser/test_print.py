"""The whole dossier on paper, and single pages."""

import html
import json
import re
import subprocess
import unittest

from support import BROWSER, SITES, WORK, addresses, kinds


class Print(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pdf = {}
        for paper in ("A4", "Letter"):
            page = BROWSER.open(addresses("real")["file"] + "print/index.html")
            cls.pdf[paper] = WORK / f"{paper}.pdf"
            page.pdf(path=cls.pdf[paper], format=paper, prefer_css_page_size=False)
            page.context.close()

    def test_every_claim_is_in_it(self):
        dossier = json.loads((SITES["real"] / "data/dossier.json").read_text())
        for paper, path in self.pdf.items():
            text = subprocess.run(["pdftotext", path, "-"], check=True, capture_output=True, text=True).stdout
            text = re.sub(r"\s+", " ", text)
            for claim in dossier["claims"]:
                with self.subTest(f"{paper}: {claim['id']}"):
                    self.assertIn(re.sub(r"\s+", " ", claim["question"]), text)

    def test_no_word_leaves_its_page(self):
        for paper, path in self.pdf.items():
            boxes = subprocess.run(["pdftotext", "-bbox", path, "-"], check=True, capture_output=True, text=True).stdout
            for number, sheet in enumerate(re.findall(r"<page .*?</page>", boxes, re.S), 1):
                width, height = (float(size) for size in re.match(r'<page width="(.*?)" height="(.*?)"', sheet).groups())
                for left, top, right, bottom, word in re.findall(
                    r'<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</word>', sheet
                ):
                    inside = float(left) >= 0 and float(top) >= 0 and float(right) <= width and float(bottom) <= height
                    self.assertTrue(inside, f"{paper}, page {number}: “{html.unescape(word)}” is cut")


class Single(unittest.TestCase):
    def test_what_is_folded_is_printed(self):
        """By the style sheet alone, but for the cells of a matrix, whose words stand there."""
        hidden = """() => [...document.querySelectorAll("details:not(.matrix details) li")]
          .filter((item) => !item.checkVisibility()).map((item) => item.textContent)"""
        for kind in ("event page", "article page", "pair"):
            with self.subTest(kind):
                page = BROWSER.open(addresses("real")["file"] + kinds("real")[kind], script=False)
                folded = page.evaluate(hidden)
                page.emulate_media(media="print")
                printed = page.evaluate(hidden)
                page.context.close()
                self.assertNotEqual(folded, [])
                self.assertEqual(printed, [])

    def test_timeline_fits_on_its_first_page(self):
        page = BROWSER.open(addresses("real")["file"] + "timeline/index.html")
        signs = page.locator("figure .legend > span").all_inner_texts()
        page.pdf(path=WORK / "timeline.pdf", format="A4", prefer_css_page_size=True)
        page.context.close()
        text = subprocess.run(["pdftotext", "-l", "1", WORK / "timeline.pdf", "-"], check=True, capture_output=True, text=True)
        for words in signs:
            with self.subTest(words):
                self.assertIn(words.strip(), text.stdout)


if __name__ == "__main__":
    unittest.main()
