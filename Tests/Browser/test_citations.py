"""Citations as the programs read them that they are for: BibTeX by pybtex, CSL-JSON as JSON."""

import html
import json
import re
import shutil
import unittest

from pybtex.database import parse_string
from pybtex.richtext import Text
from support import build
from web_server import REPOSITORY, WORK

# What pybtex knows of TeX, and a brace alone, which no entry may hold: BibTeX counts those that TeX does not too.
TITLE = r"Pier } burns & 50% of \it 9_000 #1 ~"
AUTHORS = ["Jo Ünal", "Khan, Asif", "Port News and Agencies", "A & B", "Ana de la Brisk", "Reuters"]
RULES = "edition: 2031-05-05\nrules: {verification: optional}"


class Citations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        content = WORK / "citations"
        shutil.copytree(REPOSITORY / "Tests/Scenarios/Bases/small/content", content)
        article = content / "articles/herald.md"
        head = f"title: {json.dumps(TITLE)}\nby: {json.dumps(AUTHORS)}\n"
        article.write_text(article.read_text().replace("title: Fire on the pier leaves two hurt\n", head))
        dossier = content / "dossier.yaml"
        dossier.write_text(dossier.read_text().replace("edition: 2031-05-05", RULES))
        page = (build("citations", content) / "articles/herald/index.html").read_text()
        found = re.findall(r'<pre id="_cite-([a-z]+)"[^>]*>(.*?)</pre>', page, re.DOTALL)
        cls.forms = {name: html.unescape(text) for name, text in found}

    def test_bibtex(self):
        entry = parse_string(self.forms["bibtex"], "bibtex").entries["herald"]
        self.assertEqual(entry.type, "article")
        plain = {name: str(Text.from_latex(text)) for name, text in entry.fields.items()}
        # pybtex does not know this one, and leaves the group after it as a blank.
        self.assertEqual(plain["title"].replace("\\textbraceright ", "}"), TITLE)
        self.assertEqual([plain[part] for part in ("year", "month", "day")], ["2031", "5", "3"])
        names = [str(Text.from_latex(str(person))) for person in entry.persons["author"]]
        self.assertEqual(names, ["Ünal, Jo", "Khan, Asif", "Port News and Agencies", "A & B", "de la Brisk, Ana", "Reuters"])

    def test_csl(self):
        (work,) = json.loads(self.forms["csl"])
        self.assertEqual([author["literal"] for author in work["author"]], AUTHORS)
        self.assertEqual((work["title"], work["issued"]), (TITLE, {"date-parts": [[2031, 5, 3]]}))


if __name__ == "__main__":
    unittest.main()
