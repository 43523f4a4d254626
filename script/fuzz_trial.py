"""One input of script/fuzz: the command runs on it in a folder whose surroundings are watched, and what it leaves is read."""

import json
import os
import re
import resource
import signal
import subprocess
import threading
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASE = ROOT / "Tests/Scenarios/Bases/small"
WORK = ROOT / ".build/fuzz"
WATCHED = WORK / "watched"  # holds the case, and beside it what no command may touch
CASE = WATCHED / "case"
TEMPLATES = Path(os.environ.get("TEMPLATES", ROOT / "templates"))
SECONDS = 30  # of a processor; by the clock four times as many
MEGABYTES = 1_500
STATUSES = (0, 1, 66, 73)  # of the README's table those that content and captures may lead to

FORBIDDEN = {
    "iframe", "frame", "object", "embed", "applet", "base", "foreignobject", "animate", "set", "video", "audio", "source",
    "track", "picture", "portal", "feimage", "image",
}  # fmt: skip
LOADS = {"href", "xlink:href", "src", "srcset", "imagesrcset", "poster", "action", "data", "background", "ping", "manifest"}


def not_json(text):
    """What is wrong with a text that has to be JSON, in a list."""
    try:
        json.loads(text)
        return []
    except ValueError as error:
        return [f"no JSON: {error}"]


class Active(HTMLParser):
    """Finds what a browser would run in a page, but for the scripts that the site itself has, or load from elsewhere."""

    def __init__(self, page=""):
        super().__init__(convert_charrefs=True)
        self.found, self.tag = [], ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attributes):
        values, self.tag = dict(attributes), tag
        if tag in FORBIDDEN:
            self.found.append(f"<{tag}>")
        if tag == "script":
            source = values.get("src")
            local = source and re.fullmatch(r"(\.\./)*(dossier-|search-|search/)[A-Za-z0-9./-]+\.js", source)
            if not local and values.get("type") != "application/ld+json":
                self.found.append(f"<script {attributes}>")
        if tag == "img" or (tag == "meta" and (values.get("http-equiv") or "").lower() == "refresh"):
            self.found.append(f"<{tag} {attributes}>")
        for name, value in attributes:
            address = re.sub(r"[\s\x00-\x20]", "", value or "").lower()
            if name.startswith("on") or name in ("srcdoc", "style", "formaction"):
                self.found.append(f"{tag} {name}={value}")
            if name in LOADS and re.match(r"(javascript|vbscript|data|file|blob):|//", address):
                self.found.append(f"{tag} {name}={value}"[:200])
            elif name in LOADS and (tag, name) != ("a", "href") and values.get("rel") != "canonical":
                if re.search(r"(^|,)([a-z][a-z0-9+.-]*:|//)", address):
                    self.found.append(f"{tag} loads {name}={value}"[:200])

    def handle_endtag(self, tag):
        self.tag = ""

    def handle_data(self, data):
        if self.tag == "style" and re.search(r"url\s*\(|@import|image-set", data, re.I):
            self.found.append("<style> loads something")
        if self.tag == "script":
            self.found += not_json(data)


def limits():
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def snapshot():
    """How all that is watched looks, without following links."""
    return {path: tuple(path.lstat())[:2] + (path.lstat().st_size, path.lstat().st_mtime_ns) for path in WATCHED.rglob("*")}


def run(arguments, written, counts):
    """Runs the command in the case; gives its exit status, and what is wrong with how it ran. It may write to `written`."""
    before = snapshot()
    environment = {"PATH": os.environ["PATH"], "HOME": WATCHED / "home", "TMPDIR": WATCHED / "temporary"}
    with open(WORK / "log", "wb") as log:
        process = subprocess.Popen(
            [os.environ["DOSSIER"], *arguments, "--content", "content", "--templates", TEMPLATES, "--diagnostics", "line"],
            stdout=log, stderr=log, preexec_fn=limits, cwd=CASE, env=environment,
        )  # fmt: skip
        # The limit on processor time does not end a command that waits for something.
        alarm = threading.Timer(4 * SECONDS, os.kill, (process.pid, signal.SIGKILL))
        alarm.start()
        _, status, usage = os.wait4(process.pid, 0)
        alarm.cancel()
    code = process.returncode = os.waitstatus_to_exitcode(status)
    megabytes = usage.ru_maxrss // 1024
    counts[arguments[0]] += 1
    counts["peak"] = max(counts["peak"], megabytes)
    counts["longest"] = max(counts["longest"], usage.ru_utime + usage.ru_stime)
    problems = []
    if code not in STATUSES:
        problems.append(f"{arguments[0]} ended by signal or trap, or with a strange status: {code}")
    if megabytes > MEGABYTES:
        problems.append(f"{arguments[0]} held {megabytes} MB")
    after = snapshot()
    own = [CASE / path for path in written]
    # A folder in which something may be written has another date then.
    changed = [path for path in after.keys() | before.keys() if before.get(path) != after.get(path)]
    changed = [path for path in changed if not any(path in (one, *one.parents) or one in path.parents for one in own)]
    if changed:
        names = sorted(str(path.relative_to(WATCHED)) for path in changed)
        problems.append(f"{arguments[0]} wrote outside: {names[:5]}")
    return code, problems


def active():
    """What is active in the first published file that has anything such."""
    for file in sorted((CASE / "site").rglob("*")):
        found = []
        if file.suffix == ".html":
            found = Active(file.read_text(errors="replace")).found
        elif file.suffix == ".json":
            found = not_json(file.read_text(errors="replace"))
        elif file.match("search/*/*.js"):
            call = re.fullmatch(r"dossierSearch\.[a-z]+\((.*)\);\n*", file.read_text(errors="replace"), re.S)
            found = not_json(f"[{call.group(1)}]") if call else ["no call of the search"]
        if found:
            return [f"active in {file.relative_to(CASE)}: {found[:3]}"]
    return []


def trial(counts):
    """Builds what lies in the case; every second time with its originals, and then verifies it, and imports what changed of
    them. Gives what is wrong with how that went."""
    originals = ["--originals", "originals"] if counts["build"] % 2 else []
    code, problems = run(["build", "--output", "site", *originals], ["site"], counts)
    if code == 0:
        counts["published"] += 1
        problems += active()
    if originals:
        problems += run(["verify", *originals], ["content/evidence"], counts)[1]
    for number, capture in enumerate(sorted(path for path in (CASE / "originals").iterdir() if path.is_file())):
        known = BASE / "originals" / capture.name
        if known.is_file() and known.read_bytes() == capture.read_bytes():
            continue
        name = f"import-{number}"
        article = f"content/articles/{name}.md"
        arguments = ["import", capture, "--id", name, "--originals", "kept"]
        code, faults = run(arguments, ["kept", article], counts)
        problems += faults
        if (code == 0) != (CASE / article).exists():
            problems.append(f"import ended with {code}, and its article {'is' if code else 'is not'} there")
    return problems
