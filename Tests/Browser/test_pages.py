"""Every page kind, in every way in which it is read."""

import base64
import hashlib
import re
import unittest

from axe_playwright_python.sync_playwright import Axe
from support import BROWSER, SCHEMES, SITES, WIDTHS, addresses, kinds, show

# What every page says it may load and run.
POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'self\'; script-src \'self\'; '
    "img-src 'self'; base-uri 'none'; form-action 'none'\">"
)

# The rules of WCAG 2.2, levels A and AA.
OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]},
    "resultTypes": ["violations"],
}
AXE = Axe().axe_script

# How far the page scrolls sideways, how many headings of the first level it has, whether it has a title; and of its
# drawings the words smaller than 11 pixels as shown, and the beads and words that lie outside.
SEEN = """() => {
  const shown = [...document.querySelectorAll("svg.ch")].filter((drawing) => drawing.getClientRects().length);
  const small = [], outside = [];
  for (const drawing of shown) {
    const frame = drawing.getBoundingClientRect();
    for (const part of drawing.querySelectorAll("text, circle")) {
      const box = part.getBoundingClientRect();
      if (!box.width || part.closest("defs")) continue;
      if (box.left < frame.left - 3 || box.right > frame.right + 3) outside.push(part.textContent || "a bead");
      const size = parseFloat(getComputedStyle(part).fontSize) * Math.hypot(part.getScreenCTM().a, part.getScreenCTM().b);
      if (part.tagName === "text" && size < 10.99) small.push(part.textContent);
    }
    for (const part of drawing.querySelectorAll("use")) {
      const box = part.getBoundingClientRect();
      if (box.width && (box.left < frame.left - 3 || box.right > frame.right + 3)) outside.push("beads");
    }
  }
  return {
    over: Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
    headings: document.querySelectorAll("h1").length, titled: document.title !== "", small, outside,
  };
}"""
CLEAN = {"over": 0, "headings": 1, "titled": True, "small": [], "outside": []}


# Every block that Markdown has, notes between them.
DIGEST = "".join(
    f"<{block}>{'Words of a digest. ' * 20}</{end}>"
    for block, end in [
        ("h3", "h3"), ("p", "p"), ("h4", "h4"), ("ul><li", "li></ul"), ('ol class="note"><li', "li></ol"), ("h5", "h5"),
        ("ol><li", "li></ol"), ("blockquote><p", "p></blockquote"), ("pre><code", "code></pre"), ("h6", "h6"), ("p", "p"),
    ]
)  # fmt: skip

# Where the blocks of a digest that are no notes stand: whether all begin at one edge, and whether each ends above the next.
STANDING = """(digest) => {
  document.querySelector(".digest").innerHTML = digest;
  const boxes = [...document.querySelectorAll(".digest > :not(.note)")].map((block) => block.getBoundingClientRect());
  const start = document.documentElement.dir === "rtl" ? "right" : "left";
  return {
    edges: new Set(boxes.map((box) => Math.round(box[start]))).size,
    crossing: boxes.slice(1).filter((box, index) => box.top < boxes[index].bottom).length,
  };
}"""

# The widest gap between two blocks of a digest, in lines, and how many notes begin within the note before them.
GAPS = """() => {
  const boxes = (selector) => [...document.querySelectorAll(selector)].map((block) => block.getBoundingClientRect());
  const blocks = boxes(".digest > :not(.note, .notes-head)"), notes = boxes(".digest > .note");
  const line = parseFloat(getComputedStyle(document.querySelector(".digest > p")).lineHeight);
  return {
    holes: blocks.slice(1).filter((box, index) => box.top - blocks[index].bottom > 2 * line).length,
    crossing: notes.slice(1).filter((box, index) => box.top < notes[index].bottom).length,
  };
}"""

# What Tab reaches and nobody sees: the stops in a row, each with whether it has a size and is not clipped away.
UNSEEN = """() => [...document.querySelectorAll("a[href], button, select, input, summary, [tabindex='0']")].filter((stop) => {
  if (!stop.checkVisibility({ visibilityProperty: true }) || stop.matches(".skip, .tally input")) return false;
  const clipped = stop.closest("thead");
  return clipped && clipped.getBoundingClientRect().width <= 1;
}).length"""

# The stops on tables that do not scroll.
IDLE = """() => [...document.querySelectorAll(".scroller[tabindex]")].filter((room) =>
  getComputedStyle(room).overflowX === "visible"
    || room.scrollWidth <= room.clientWidth && room.scrollHeight <= room.clientHeight).length"""


# On how many lines the menu stands, and where it ends.
MENU_END = """() => {
  const boxes = [...document.querySelectorAll(".masthead .menu li")].filter((item) => item.offsetParent)
    .map((item) => item.getBoundingClientRect());
  return [new Set(boxes.map((box) => Math.round(box.top))).size, Math.round(boxes.at(-1).right)];
}"""

# How far what follows right after an evidence marker stands from its last code, for signs that want no blank.
GAPS_AFTER_MARKERS = """() => [...document.querySelectorAll(".lede .ref, .text .ref, .digest .fn")].flatMap((marker) => {
  const next = marker.nextSibling;
  if (!next || next.nodeType !== 3 || !/^[.,;]/.test(next.data)) return [];
  const range = document.createRange();
  range.setStart(next, 0);
  range.setEnd(next, 1);
  const { left } = range.getBoundingClientRect();
  range.selectNodeContents(marker);
  return [left - range.getBoundingClientRect().right];
})"""

# Where the lines of the headline begin and end.
HEADLINE_LINES = """() => {
  const range = document.createRange();
  range.selectNodeContents(document.querySelector("h1 q"));
  const lines = new Map();
  for (const { top, left, right } of range.getClientRects()) {
    const [start, end] = lines.get(Math.round(top)) || [left, right];
    lines.set(Math.round(top), [Math.min(start, left), Math.max(end, right)]);
  }
  return [...lines.values()];
}"""

# In how many faces and sizes the rows of a page are set that is seen at once and in part on demand.
FACES = """() => new Set([...document.querySelectorAll("ul.rows:has(+ details.more) > li > a, details.more .rows > li > a")]
  .map((link) => [getComputedStyle(link).font, getComputedStyle(link).display].join())).size"""

# The verdicts of the matrix that are wider than their cells.
CROWDED = """() => [...document.querySelectorAll(".wide-matrix td.v")].filter((cell) => {
  const box = cell.getBoundingClientRect(), style = getComputedStyle(cell), words = document.createRange();
  const [start, end] = [box.left + parseFloat(style.paddingLeft), box.right - parseFloat(style.paddingRight)];
  words.selectNodeContents(cell);
  return [...words.getClientRects()].some(({ left, right }) => left < start - 1 || right > end + 1);
}).length"""

# How far the feet of a judgement's bars stand from the line of the words beside them.
FEET = """() => [...document.querySelectorAll(".rows .sure")].map((sure) => {
  const line = sure.nextElementSibling;
  const foot = (element) => {
    const mark = document.createElement("span");
    mark.style.cssText = "display: inline-block";
    element.append(mark);
    const bottom = mark.getBoundingClientRect().bottom;
    mark.remove();
    return bottom;
  };
  return Math.abs(foot(sure) - foot(line));
})"""

# How far below or above the heading of each section with a rail its first words stand, foot by foot.
STEPS = """() => [...document.querySelectorAll(".railed")].map((section) => {
  const foot = (text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    return range.getClientRects()[0].bottom;
  };
  const words = document.createTreeWalker(section.children[1], NodeFilter.SHOW_TEXT, (text) =>
    text.data.trim() && !text.parentElement.closest(".vh") && text.parentElement.getClientRects().length
      ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
  return Math.abs(foot(words.nextNode()) - foot(section.querySelector("header h2")));
})"""

# The lines that begin with a dot between two remarks.
DOTS = """() => {
  const words = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const range = document.createRange(), found = [];
  while (words.nextNode()) {
    const text = words.currentNode, parent = text.parentElement;
    for (const { index } of text.data.matchAll(/·/g)) {
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      const [dot] = range.getClientRects();
      if (!dot || parent.closest("svg, .vh")) continue;
      let block = parent;
      while (getComputedStyle(block).display === "inline") block = block.parentElement;
      const { left, right } = block.getBoundingClientRect();
      const gap = getComputedStyle(block).direction === "rtl" ? right - dot.right : dot.left - left;
      if (gap < 4) found.push(parent.textContent.slice(0, 80));
    }
  }
  return found;
}"""


class Pages(unittest.TestCase):
    def test_every_kind_opens_cleanly(self):
        """Wide and narrow, light and dark, with and without script, from a folder and from a server.

        A page is loaded once for each way to it, with and without script, at a width that changes from page to page;
        then its window takes every width in both schemes.
        """
        loads = 0
        for site in SITES:
            for way, base in addresses(site).items():
                for kind, path in kinds(site).items():
                    for script in (True, False):
                        loads += 1
                        case = f"{site}, {kind}, {way}, script {script}"
                        page = BROWSER.reuse(base + path, WIDTHS[loads % len(WIDTHS)], script)
                        for scheme in SCHEMES:
                            for width in WIDTHS:
                                with self.subTest(f"{case}, {width} px, {scheme}"):
                                    show(page, width, scheme)
                                    self.assertEqual(page.evaluate(SEEN), CLEAN)
                        with self.subTest(case):
                            self.assertEqual(page.faults, [])

    def test_text_twice_as_large_scrolls_nothing_sideways(self):
        """On a phone, with text at 200 %: every kind of page, and all claims, whose words and chains are the widest."""
        for site in SITES:
            claims = {path.parent.name: str(path.relative_to(SITES[site])) for path in (SITES[site] / "claims").glob("*/index.html")}
            for kind, path in (kinds(site) | claims).items():
                page = BROWSER.reuse(addresses(site)["file"] + path)
                page.evaluate("document.documentElement.style.fontSize = '200%'")
                for width in (320, 375):
                    with self.subTest(f"{site}, {kind}, {width} px"):
                        show(page, width, "light")
                        self.assertEqual(page.evaluate(SEEN)["over"], 0)

    def test_axe_finds_nothing(self):
        for site in SITES:
            for kind, path in kinds(site).items():
                page = BROWSER.reuse(addresses(site)["file"] + path)
                page.evaluate(AXE)
                for scheme in SCHEMES:
                    for width in (320, 1440):
                        with self.subTest(f"{site}, {kind}, {scheme}, {width} px"):
                            show(page, width, scheme)
                            found = page.evaluate("async (options) => (await axe.run(document, options)).violations", OPTIONS)
                            told = [
                                f"{one['id']}: {one['help']}: {node['html'][:200]}"
                                for one in found
                                for node in one["nodes"][:3]
                            ]
                            self.assertEqual(told, [])

    def test_a_digest_may_have_every_block_of_markdown(self):
        for site in SITES:
            page = BROWSER.reuse(addresses(site)["file"] + kinds(site)["article page"])
            for width in WIDTHS:
                with self.subTest(f"{site}, {width} px"):
                    show(page, width, "light")
                    self.assertEqual(page.evaluate(STANDING, DIGEST), {"edges": 1, "crossing": 0})

    def test_no_digest_waits_for_its_notes(self):
        for site in SITES:
            for path in sorted((SITES[site] / "articles").glob("*/index.html")):
                page = BROWSER.reuse(path.as_uri())
                for width in (1000, 1200, 1440):
                    with self.subTest(f"{site}, {path.parent.name}, {width} px"):
                        show(page, width, "light")
                        self.assertEqual(page.evaluate(GAPS), {"holes": 0, "crossing": 0})

    def test_the_keyboard_stops_only_where_something_is_seen(self):
        for path in ("compare/index.html", "wording/index.html", kinds("real")["article page"], kinds("real")["pair"]):
            for width in (375, 768, 1440):
                with self.subTest(f"{path}, {width} px"):
                    page = BROWSER.reuse(addresses("real")["file"] + path, width)
                    page.wait_for_timeout(50)
                    self.assertEqual((page.evaluate(UNSEEN), page.evaluate(IDLE)), (0, 0))

    def test_the_menu_stands_alike_on_every_page(self):
        for width in (320, 360, 375):
            ends = set()
            for path in ("", "timeline/", "articles/", "compare/", "search/"):
                page = BROWSER.reuse(addresses("real")["file"] + path + "index.html", width)
                ends.add(tuple(page.evaluate(MENU_END)))
            self.assertEqual(len(ends), 1, f"{width}: {ends}")
            self.assertTrue(all(lines == 1 for lines, _ in ends), f"{width}: {ends}")

    def test_no_gap_stands_between_a_marker_and_what_follows(self):
        for path in ("index.html", "articles/ap/index.html"):
            with self.subTest(path):
                page = BROWSER.reuse(addresses("real")["file"] + path)
                gaps = page.evaluate(GAPS_AFTER_MARKERS)
                self.assertGreater(len(gaps), 3)
                self.assertLess(max(gaps), 1)

    def test_lines_of_a_headline_begin_on_its_own_side(self):
        page = BROWSER.reuse(addresses("real")["file"] + "articles/ap/index.html", 375)
        page.evaluate("const q = document.querySelector('h1 q'); q.dir = 'rtl'; q.style.quotes = 'none'")
        lines = page.evaluate(HEADLINE_LINES)
        self.assertGreater(len(lines), 1)
        self.assertLess(max(right for _, right in lines) - min(right for _, right in lines), 1)
        # A short one stands where the page's own headlines do.
        page.evaluate("document.querySelector('h1 q').textContent = 'مقتل'")
        start = page.evaluate("document.querySelector('h1').getBoundingClientRect().left")
        self.assertLess(page.evaluate(HEADLINE_LINES)[0][0] - start, 1)

    def test_rows_on_demand_look_like_those_before_them(self):
        for kind in ("article page", "pair"):
            with self.subTest(kind):
                page = BROWSER.reuse(addresses("real")["file"] + kinds("real")[kind])
                self.assertEqual(page.evaluate(FACES), 1)

    def test_verdicts_stay_in_their_cells(self):
        for site in SITES:
            page = BROWSER.reuse(addresses(site)["file"] + "compare/index.html")
            for width in (*WIDTHS, 1000, 1200):
                with self.subTest(f"{site}, {width} px"):
                    show(page, width, "light")
                    self.assertEqual(page.evaluate(CROWDED), 0)

    def test_no_line_begins_with_a_dot(self):
        for site in SITES:
            for kind, path in kinds(site).items():
                page = BROWSER.reuse(addresses(site)["file"] + path)
                for width in (320, 375, 768):
                    with self.subTest(f"{site}, {kind}, {width} px"):
                        show(page, width, "light")
                        self.assertEqual(page.evaluate(DOTS), [])

    def test_sections_begin_on_the_line_of_their_headings(self):
        for site in SITES:
            for kind, path in kinds(site).items():
                with self.subTest(f"{site}, {kind}"):
                    page = BROWSER.reuse(addresses(site)["file"] + path)
                    self.assertLess(max(page.evaluate(STEPS), default=0), 12)

    def test_confidence_stands_on_the_line_of_its_words(self):
        page = BROWSER.reuse(addresses("real")["file"] + "claims/pakistan-strike-killed/index.html")
        gaps = page.evaluate(FEET)
        self.assertGreater(len(gaps), 1)
        self.assertLess(max(gaps), 1)

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

    def test_no_page_runs_or_loads_what_is_not_its_own(self):
        """As it is written: what the policy forbids would else be found only by whoever has no such browser."""
        for site in SITES.values():
            for path in site.rglob("*.html"):
                html = path.read_text()
                with self.subTest(path=path.relative_to(site)):
                    # The page for unknown addresses has its style sheet in itself.
                    sheet = re.search(r"<style>(.*?)</style>", html, re.S) if path.name == "404.html" else None
                    if sheet:
                        digest = base64.b64encode(hashlib.sha256(sheet.group(1).encode()).digest()).decode()
                        self.assertIn(f"default-src 'none'; style-src 'sha256-{digest}'; base-uri", html)
                        html = html.replace(sheet.group(0), "")
                    else:
                        self.assertIn(POLICY, html)
                    self.assertEqual(re.findall(r'<script(?! src="| type="application/ld\+json">)', html), [])
                    self.assertEqual(re.findall(r"<[a-z][^<>]* (?:on[a-z]+|style|srcdoc)=", html), [])
                    self.assertEqual(re.findall(r"<(?:style|iframe|object|embed|base|form[^>]* action=)\b", html), [])

    def test_unknown_addresses_get_the_page_for_them(self):
        page = BROWSER.open(addresses("real")["server"] + "no-such-page")
        self.assertIn("no such page", page.locator("h1").inner_text().lower())
        page.context.close()


if __name__ == "__main__":
    unittest.main()
