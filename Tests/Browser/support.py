"""What the browser tests share: sites built afresh, a web server under a sub-path, and the system's Chromium."""

import atexit
import re
import shutil
import subprocess

from playwright.sync_api import sync_playwright
from web_server import REPOSITORY, WORK, Server, command

WIDTHS = (320, 768, 1440)
SCHEMES = ("light", "dark")


def build(name, content):
    """Builds the dossier in the folder `content` and gives the folder of its site."""
    site = WORK / "sites" / name
    site.parent.mkdir(exist_ok=True)
    subprocess.run(
        [command(), "build", "--quiet", "--content", content, "--templates", REPOSITORY / "templates", "--output", site],
        cwd=WORK,
        check=True,
    )
    return site


class Browser:
    """The system's Chromium; every page it opens is watched for messages and for requests that leave the site."""

    def __init__(self):
        paths = [shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome")]
        path = next(path for path in paths if path)
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        self.windows = {}
        atexit.register(self.close)

    def close(self):
        self.browser.close()
        self.playwright.stop()

    def open(self, address, width=1440, height=900, scheme="light", script=True, **options):
        """Opens an address in a window of its own. `page.faults` lists what went wrong."""
        context = self.browser.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, java_script_enabled=script, **options
        )
        page = context.new_page()
        page.faults = []
        page.on("console", lambda message: page.faults.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: page.faults.append(f"error: {error}"))

        def fail(request):
            # What is still being loaded when a page is left is given up, and that is no fault.
            if "ERR_ABORTED" not in request.failure:
                page.faults.append(f"failed: {request.url}: {request.failure}")

        page.on("requestfailed", fail)

        def watch(request):
            if not request.url.startswith((page.base, "blob:" + page.base)):
                page.faults.append(f"left the site: {request.url}")

        page.on("request", watch)
        turn(page, address)
        return page

    def reuse(self, address, width=1440, script=True):
        """Opens an address in the window, with or without script, that is kept for tests that only look."""
        if script not in self.windows:
            self.windows[script] = self.open("about:blank", script=script)
        page = self.windows[script]
        show(page, width, "light")
        page.faults.clear()
        turn(page, address)
        return page


def turn(page, address):
    """Leads a window to an address, from whose site no request may leave."""
    page.base = re.split("/(?:real|persian|words|archive)/", address)[0]
    page.goto(address)


def show(page, width, scheme):
    """Makes a window so wide and its scheme light or dark."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)


BROWSER = Browser()
SERVER = Server()
SITES = {
    name: build(name, content)
    for name, content in {
        "real": REPOSITORY / "content",
        "persian": REPOSITORY / "Tests/Scenarios/Bases/persian/content",
    }.items()
    if content.exists()
}


def kinds(name):
    """A page of every kind: those that stand alone, and of every other kind the one with most in it."""
    site = SITES[name]
    pages = {
        page or "home": f"{page}/index.html" if page else "index.html"
        for page in ("", "timeline", "actors", "places", "articles", "compare", "wording", "method", "search", "print")
    }
    for kind in ("events", "actors", "places", "articles", "claims"):
        candidates = sorted((site / kind).glob("*/index.html"), key=lambda path: (-path.stat().st_size, path))
        pages[kind.rstrip("s") + " page"] = str(candidates[0].relative_to(site))
    pairs = sorted((site / "compare").glob("*/*/index.html"), key=lambda path: (-path.stat().st_size, path))
    pages["pair"] = str(pairs[0].relative_to(site))
    return pages


def addresses(name):
    """The two ways to reach a site: opened from a folder, and served under a sub-path."""
    return {"file": SITES[name].as_uri() + "/", "server": SERVER.address(name)}
