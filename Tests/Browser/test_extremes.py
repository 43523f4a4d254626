"""Dossiers of other measures than the real one: words that no line can hold, and forty articles."""

import shutil
import subprocess
import sys
import unittest

from support import BROWSER, build, show
from web_server import REPOSITORY, WORK, command

WORD = "Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerkbauunterbeamtengesellschaft"

# What stands in the small dossier, and what stands there instead.
INSTEAD = {
    "name: Ana Brisk": f"name: {WORD} Brisk\n    relations: {{to: hale, as: {WORD} of, reports: {{herald: Brisk}}}}",
    "title: The north pier burns": f"title: {WORD} burns",
    "name: The north pier": f"name: {WORD}",
    "  fire: The fire": f"  fire: {WORD}",
    "title: The fire on the north pier": f"title: The {WORD}",
    "question: What caused the fire?": f"question: What caused {WORD}?",
    "wiring: Old wiring": f"wiring: {WORD}",
    "judgements:": f"terms:\n  - {{id: word, title: {WORD}, words: [pier]}}\njudgements:",
    "text: The two counts have": f"text: The {WORD} have",
    "edition: 2031-05-05": "edition: 2031-05-05\nrules: {verification: optional}",
}


class Extremes(unittest.TestCase):
    def test_words_that_no_line_can_hold(self):
        content = WORK / "words"
        shutil.copytree(REPOSITORY / "Tests/Scenarios/Bases/small/content", content)
        missing = set(INSTEAD)
        for path in content.glob("*.yaml"):
            text = path.read_text()
            missing -= {old for old in INSTEAD if old in text}
            for old, new in INSTEAD.items():
                text = text.replace(old, new, 1)
            path.write_text(text)
        self.assertEqual(missing, set())
        site = build("words", content)
        pages = sorted(site.rglob("*.html"))
        self.assertGreater(len(pages), 20)
        self.look(site, pages)

    def test_forty_articles(self):
        base = WORK / "archive"
        subprocess.run([sys.executable, REPOSITORY / "script/bench_dossier.py", base, "40"], check=True)
        folders = ["--content", base / "content", "--originals", base / "originals"]
        subprocess.run([command(), "verify", *folders], check=True, capture_output=True)
        site = build("archive", base / "content")
        kinds = ["claims", "events", "actors", "places", "articles"]
        pages = sorted(site.glob("*.html")) + sorted(site.glob("*/index.html"))
        pages += [path for kind in kinds for path in sorted((site / kind).glob("*/index.html"))[:2]]
        self.assertGreater(len(pages), 15)
        self.look(site, pages)

    def look(self, site, pages):
        """No page scrolls sideways, and the questions of a small matrix have room for their words."""
        page = BROWSER.open(pages[0].as_uri())
        for path in pages:
            page.goto(path.as_uri())
            for width in (320, 660, 768, 1024, 1280, 1440):
                show(page, width, "light")
                with self.subTest(page=str(path.relative_to(site)), width=width):
                    over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
                    self.assertLessEqual(page.evaluate(over), 0)
                    heads = "[...document.querySelectorAll('.mini tbody th[scope=row]')].map((head) => head.offsetWidth)"
                    self.assertGreater(min(page.evaluate(heads), default=99), 90)
        page.context.close()


if __name__ == "__main__":
    unittest.main()
