"""The site on two web servers: every page answers, every link holds, and the README's configuration does what it says."""

import http.server
import functools
import re
import shutil
import threading
import unittest
import urllib.error
import urllib.parse
import urllib.request

from support import BROWSER, REPOSITORY, SERVER, SITES, WORK, Server, build


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
            server.server_close()


class ConfigurationOfTheReadme(unittest.TestCase):
    """What the README says of nginx, at the root of a server and in its variant for a sub-path."""

    def serve(self, site, path="/"):
        """Serves a site by the README's own words, and gives the address of its first page."""
        text = re.search(r"```nginx\n(.*?)```", (REPOSITORY / "README.md").read_text(), re.S).group(1)
        if path != "/":
            text, lines = re.subn(r"location / \{  # under a sub-path: (.*)", r"\1", text)
            self.assertEqual(lines, 1)
            self.assertIn(f"location {path} {{", text)
        server = Server(text.replace("/srv/dossier/site", str(site)))
        self.addCleanup(server.stop)
        return f"http://127.0.0.1:{server.port}{path}"

    def assert_guarded(self, headers, styles="'self'"):
        self.assertEqual(headers["Cache-Control"], "no-cache")
        self.assertEqual(headers["X-Content-Type-Options"], "nosniff")
        self.assertEqual(headers["Referrer-Policy"], "no-referrer")
        policy = dict(part.strip().split(" ", 1) for part in headers["Content-Security-Policy"].split(";"))
        self.assertEqual((policy["script-src"], policy["style-src"]), ("'self'", styles))
        self.assertEqual((policy["default-src"], policy["frame-ancestors"]), ("'none'", "'none'"))

    def assert_headers(self, site, base):
        """What has a hash in its name or folder may be kept for ever, and nothing else, whatever the file is."""
        kept = set()
        for path in sorted(path.relative_to(site) for path in site.rglob("*") if path.is_file()):
            status, headers, _ = get(base + str(path))
            if str(path) == ".dossier-files":
                self.assertEqual(status, 404)
                continue
            self.assertEqual(status, 200, path)
            self.assertEqual(headers["X-Content-Type-Options"], "nosniff", path)
            if re.search(r"-[0-9a-f]{12}\.[a-z]+$|/[0-9a-f]{12}/", str(path)):
                self.assertEqual(headers.get_all("Cache-Control"), ["public, max-age=31536000, immutable"], path)
                kept.add(re.sub("[0-9a-f]{12}.*", "", str(path)) + path.suffix)
            else:
                self.assert_guarded(headers)
        return kept

    def assert_missing(self, base):
        """Whatever is not there answers with the page for that, also where it looks like what may be kept for ever."""
        for name in ("no/such/page", "dossier-000000000000.css", "search/000000000000/e0.js", ".git/config", ".well-known/x"):
            status, headers, body = get(base + name)
            self.assertEqual(status, 404, name)
            self.assertIn(b"There is no such page", body, name)
            self.assert_guarded(headers, "'self' 'unsafe-inline'")
        page = BROWSER.open(base + "no/such/page")
        paper, family = page.evaluate(
            "() => [getComputedStyle(document.documentElement).backgroundColor,"
            " getComputedStyle(document.querySelector('h1')).fontFamily]"
        )
        self.assertNotEqual(paper, "rgba(0, 0, 0, 0)")
        self.assertIn("serif", family)
        self.assertEqual([fault for fault in page.faults if "Content Security Policy" in fault], [])
        return page

    def test_without_an_address(self):
        for path in ("/", "/dossier/"):
            with self.subTest(path):
                base = self.serve(SITES["real"], path)
                self.assertEqual(
                    self.assert_headers(SITES["real"], base),
                    {"dossier-.css", "dossier-.js", "search-.js", "icon-.svg", "search/.js"},
                )
                # Nothing that the page asked for would be found from there.
                page = self.assert_missing(base)
                self.assertEqual(page.locator("[href], [src]").count(), 0)

    def test_with_an_address(self):
        for path in ("/", "/dossier/"):
            with self.subTest(path):
                site = with_address("https://example.org" + path)
                base = self.serve(site, path)
                self.assertIn("picture-.png", self.assert_headers(site, base))
                self.assertEqual(get(base + ".well-known/security.txt")[2], b"Contact: mailto:desk@example.org\n")
                page = self.assert_missing(base)
                self.assertEqual(page.locator("style").count(), 0)
                page.locator("main a").first.click()
                self.assertEqual(page.url, base + "timeline/index.html")


def with_address(address):
    """A small site with an address and a picture, and beside them what the server's keeper put there."""
    content = WORK / f"content-{len(address)}"
    shutil.copytree(REPOSITORY / "Tests/Scenarios/Bases/small/content", content)
    shutil.copy(REPOSITORY / "Tests/Browser/home.png", content)
    with open(content / "dossier.yaml", "a") as manifest:
        manifest.write(f"address: {address}\npicture: home.png\n")
    site = build(content.name, content)
    (site / ".well-known").mkdir()
    (site / ".well-known/security.txt").write_text("Contact: mailto:desk@example.org\n")
    return site


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


if __name__ == "__main__":
    unittest.main()
