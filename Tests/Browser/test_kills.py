"""Builds killed at random moments while a reader asks nginx for pages: every answer is of the old edition or of the new.

DOSSIER_KILLS says how many builds are killed, then of this repository's whole dossier; without it 12 of a small one.
DOSSIER_SEED is the seed (1). What happened is printed.
"""

import collections
import hashlib
import http.client
import os
import random
import re
import shutil
import subprocess
import threading
import time
import unittest

from web_server import REPOSITORY, WORK, Server, command

KILLS = int(os.environ.get("DOSSIER_KILLS", "12"))
SEED = int(os.environ.get("DOSSIER_SEED", "1"))
CONTENT = REPOSITORY / ("content" if "DOSSIER_KILLS" in os.environ else "Tests/Scenarios/Bases/small/content")
INTERRUPTED = "output-interrupted"


def digests(folder):
    """The hash of every file in a folder, by its path."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            found[str(path.relative_to(folder))] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


class Edition:
    """A dossier with a title and a style sheet of its own, so that every page differs."""

    def __init__(self, name):
        self.folder = WORK / "editions" / name
        shutil.copytree(CONTENT, self.folder / "content")
        shutil.copytree(REPOSITORY / "templates", self.folder / "templates")
        manifest = self.folder / "content/dossier.yaml"
        manifest.write_text(re.sub(r"(?m)^title: .*$", f"title: Edition {name}", manifest.read_text(), count=1))
        with open(self.folder / "templates/dossier.css", "a") as sheet:
            sheet.write(f"\nhtml {{ --edition: {name}; }}\n")
        reference = self.folder / "reference"
        started = time.monotonic()
        subprocess.run(self.build(reference), check=True, stdout=subprocess.DEVNULL)
        self.seconds = time.monotonic() - started
        self.files = digests(reference)

    def build(self, output):
        folders = ["--content", self.folder / "content", "--templates", self.folder / "templates", "--output", output]
        return [command(), "build", "--diagnostics", "line", *folders]


class Reader(threading.Thread):
    """Asks for pages and, right after each, for all that the page loads; notes every answer that is not as it should be."""

    def __init__(self, port, editions, seed):
        super().__init__(daemon=True)
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        self.editions = editions
        self.random = random.Random(seed)
        self.pages = sorted(path for path in set.intersection(*(set(e.files) for e in editions)) if path.endswith(".html"))
        self.ended = threading.Event()
        self.counts, self.bad = collections.Counter(), []

    def run(self):
        while not self.ended.is_set():
            try:
                self.read(self.random.choice(self.pages))
            except (OSError, http.client.HTTPException) as error:
                self.bad.append(f"no whole answer: {error!r}")
                self.connection.close()

    def get(self, path):
        self.connection.request("GET", "/" + path)
        answer = self.connection.getresponse()
        body = answer.read()
        self.counts["requests"] += 1
        return answer.status, body

    def edition(self, path, body):
        """Which edition's bytes these are; None where they are neither's."""
        digest = hashlib.sha256(body).hexdigest()
        return next((number for number, edition in enumerate(self.editions) if edition.files.get(path) == digest), None)

    def read(self, path):
        status, body = self.get(path)
        edition = self.edition(path, body) if status == 200 else None
        if edition is None:
            return self.bad.append(f"{path}: {status}, {len(body)} bytes")
        self.counts[f"pages of edition {edition}"] += 1
        folder = path.rpartition("/")[0]
        for link in set(re.findall(rb'(?:href|src)="([^"]*\.(?:css|js|svg))"', body)):
            asset = os.path.normpath(os.path.join(folder, link.decode()))
            status, content = self.get(asset)
            if status == 200 and self.edition(asset, content) is not None:
                continue
            # Between the two answers another edition may have come, which has not this page's assets; then the page
            # is of that edition too when it is asked for again.
            again = self.get(path)
            if status == 404 and again[0] == 200 and self.edition(path, again[1]) not in (None, edition):
                self.counts["assets asked for by a page from before"] += 1
                return
            self.bad.append(f"{asset}: {status}, {len(content)} bytes, of {path}")


class Kills(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.editions = [Edition("A"), Edition("B")]

    def setUp(self):
        # On one file system with nothing mounted between, so that the two trees can be exchanged.
        self.home = WORK / self._testMethodName
        self.site = self.home / "site"
        self.staging = self.home / ".site.dossier-staging"
        self.random = random.Random(SEED)
        self.counts, self.said = collections.Counter(), collections.Counter()
        self.site.mkdir(parents=True)

    def build(self, edition):
        """A build that nobody kills: gives what it said."""
        process = subprocess.run(edition.build(self.site), capture_output=True, text=True)
        self.assertEqual(process.returncode, 0, process.stderr)
        self.assertEqual(digests(self.site), edition.files)
        return process.stderr + process.stdout

    def kill(self, edition, moments):
        """A build that is killed at one of the moments; gives whether it still ended by itself."""
        wait = self.random.choice(moments)
        rest = self.random.random()
        process = subprocess.Popen(edition.build(self.site), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        wait(process, rest)
        process.kill()
        process.communicate()
        return process.returncode == 0

    def any_time(self, process, rest):
        time.sleep(rest * self.editions[0].seconds * 1.1)

    def when(self, happened, seconds):
        """Waits until something can be seen, and then a random part of `seconds` longer."""

        def wait(process, rest):
            while process.poll() is None and not happened():
                pass
            time.sleep(rest * seconds)

        return wait

    def publish_and_kill(self, moments, look):
        """Kills KILLS builds, the editions in turn, while readers read; `look` judges the folder after each."""
        self.build(self.editions[0])
        server = Server(f"location / {{ root {self.site}; index index.html; }}")
        readers = [Reader(server.port, self.editions, SEED * 1000 + number) for number in range(2)]
        for reader in readers:
            reader.start()
        published = 0
        while self.counts["killed"] < KILLS:
            edition = self.editions[1 - published]
            before = digests(self.site)
            if self.kill(edition, moments):
                self.counts["ended before they were killed"] += 1
            else:
                self.counts["killed"] += 1
            look(before, edition)
            left = self.staging.exists() or (self.site / ".dossier-staging").exists()
            # Sometimes the build that follows is killed as well.
            if self.random.random() < 0.25:
                self.counts["followed by another killed build"] += 1
                published = 1 - published if digests(self.site) == edition.files else published
                continue
            said = self.build(edition)
            published = 1 - published
            self.counts["builds that ended"] += 1
            self.assertEqual(INTERRUPTED in said, left, said)
            self.counts["leftovers removed by the next build, which said so"] += left
            if left:
                line = next(line for line in said.splitlines() if INTERRUPTED in line)
                self.said["said: " + line.replace(str(self.home), "FOLDER")] += 1
            self.assertEqual(sorted(os.listdir(self.home)), ["site"])
        for reader in readers:
            reader.ended.set()
            reader.join()
            reader.connection.close()
            self.counts += reader.counts
        server.stop()
        bad = sum((reader.bad for reader in readers), [])
        print(f"\n{self._testMethodName}, seed {SEED}: bad answers: {len(bad)}")
        for name, count in sorted(self.counts.items()) + sorted(self.said.items()):
            print(f"  {count:6} {name}")
        self.assertEqual(bad[:10], [])
        # Without these nothing was tried.
        self.assertGreater(self.counts["pages of edition 0"], 10)
        self.assertGreater(self.counts["pages of edition 1"], 10)

    def test_exchange(self):
        number = [0]

        def exchanged():
            return self.site.stat().st_ino != number[0]

        def whole(before, edition):
            now = digests(self.site)
            self.assertIn(now, (before, edition.files), "the site is neither the old edition nor the new one")
            staged = (self.staging / ".dossier-files").exists()
            if self.site.stat().st_ino != number[0]:
                moment = "removing the old edition" if self.staging.exists() else "all was done"
            elif self.staging.exists():
                moment = "waiting for the disk, about to exchange" if staged else "rendering to the staging folder"
            else:
                moment = "reading"
            self.counts["killed or ended when: " + moment] += 1

        def armed(wait):
            def arm(process, rest):
                number[0] = self.site.stat().st_ino
                wait(process, rest)

            return arm

        listed = self.when(lambda: exchanged() or (self.staging / ".dossier-files").exists(), 0.02)
        moments = [self.any_time, self.any_time, listed, self.when(exchanged, 0.02)]
        self.publish_and_kill([armed(wait) for wait in moments], whole)

    def test_file_by_file(self):
        """The output is mounted: files are replaced one by one. Not atomic, but each file is whole, and no page lacks
        what it loads."""
        mounted = subprocess.run(["mount", "--bind", self.site, self.site], capture_output=True, text=True)
        if mounted.returncode != 0:
            self.skipTest("nothing may be mounted here: " + mounted.stderr.strip())
        self.addCleanup(subprocess.run, ["umount", "--lazy", self.site], check=True)
        pending = self.site / ".dossier-files-pending"

        def each_file_whole(before, edition):
            known = collections.defaultdict(set)
            for files in [before, *(edition.files for edition in self.editions)]:
                for path, digest in files.items():
                    known[path].add(digest)
            for path, digest in digests(self.site).items():
                if not path.startswith(".dossier-"):
                    self.assertIn(digest, known[path], path)
            moment = "between two files" if pending.exists() else "rendering" if self.staging.exists() else "else"
            self.counts["killed or ended when: " + moment] += 1

        self.publish_and_kill([self.any_time, self.when(pending.exists, 0.02), self.when(pending.exists, 0.05)], each_file_whole)


if __name__ == "__main__":
    unittest.main()
