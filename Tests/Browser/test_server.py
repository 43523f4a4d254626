"""The site on two web servers: every page answers, every link holds, and the README's configuration does what it says."""

import http.server
import functools
import re
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

from support import BROWSER, REPOSITORY, SERVER, SITES, Server


def get(address):
    """Status, headers and bytes of the answer."""
    try:
        with urllib.request.urlopen(address, timeout=10) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


class Servers(unittest.TestCase):
    def crawl(self, base):
        """Follows every link of every page from `base`; gives how many pages there are."""
        seen, waiting, pages = {base}, [base], 0
        while waiting:
            address = waiting.pop()
            status, headers, body = get(address)
            self.assertEqual(status, 200, address)
            if not headers.get("Content-Type", "").startswith("text/html"):
                continue
            pages += 1
            for link in re.findall(rb'(?:href|src)="([^"]*)"', body):
                target = urllib.parse.urljoin(address, link.decode().replace("&amp;", "&"))
                target = urllib.parse.urldefrag(target).url
                if target.startswith(base) and target not in seen:
                    seen.add(target)
                    waiting.append(target)
        return pages

    def test_nginx_under_a_sub_path(self):
        found = self.crawl(SERVER.address("real"))
        self.assertGreater(found, 300)

    def test_python_under_a_sub_path(self):
        handler = functools.partial(Quiet, directory=SITES["real"].parent)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            self.assertGreater(self.crawl(f"http://127.0.0.1:{server.server_port}/real/"), 300)
        finally:
            server.shutdown()

    def test_the_configuration_of_the_readme(self):
        snippet = re.search(r"```nginx\n(.*?)```", (REPOSITORY / "README.md").read_text(), re.S).group(1)
        server = Server(snippet.replace("/srv/dossier/site", str(SITES["real"])))
        base = f"http://127.0.0.1:{server.port}/"
        status, headers, body = get(base)
        self.assertEqual(status, 200)
        self.assertEqual(headers["Cache-Control"], "no-cache")
        self.assertIn("frame-ancestors 'none'", headers["Content-Security-Policy"])
        sheet = re.search(rb'href="(dossier-[0-9a-f]{12}\.css)"', body).group(1).decode()
        status, headers, _ = get(base + sheet)
        self.assertEqual((status, headers["Cache-Control"]), (200, "public, max-age=31536000, immutable"))
        status, _, body = get(base + "no/such/page")
        self.assertEqual(status, 404)
        self.assertIn(b"There is no such page", body)
        # The dossier has no `address`, so nothing that the page asked for would be found from there; it looks like the others.
        self.assertNotRegex(body, rb"href=|src=")
        page = BROWSER.open(base + "no/such/page")
        looks = "() => ['html', 'h1'].map((name) => getComputedStyle(document.querySelector(name)))"
        paper, family = page.evaluate(f"({looks})().map((style, n) => n ? style.fontFamily : style.backgroundColor)")
        self.assertNotEqual(paper, "rgba(0, 0, 0, 0)")
        self.assertIn("serif", family)
        self.assertEqual(page.locator("a").count(), 0)
        self.assertEqual(get(base + ".dossier-files")[0], 404)
        server.stop()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


if __name__ == "__main__":
    unittest.main()
