"""What a build says, and what the site is afterwards, when the disk is full or read-only, when permission is lost
half-way, and when two builds want one output."""

import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import unittest

from web_server import REPOSITORY, command

BASE = REPOSITORY / "Tests/Scenarios/Bases/small/content"
NOBODY = 65534
AS_NOBODY = {"user": NOBODY, "group": NOBODY, "extra_groups": []}


def snapshot(folder):
    """Bytes and date of everything in a folder."""
    return {
        str(path.relative_to(folder)): (path.read_bytes() if path.is_file() else b"", path.stat().st_mtime_ns)
        for path in folder.rglob("*")
    }


def open_to_all(folder):
    """Lets everybody read what this clone, or this user's umask, may hide."""
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o755)


class Disks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """The command and its templates, where everybody may read them."""
        public = pathlib.Path(tempfile.mkdtemp(prefix="dossier-command-"))
        cls.addClassCleanup(shutil.rmtree, public)
        cls.command = pathlib.Path(shutil.copy(command(), public))
        cls.templates = pathlib.Path(shutil.copytree(REPOSITORY / "templates", public / "templates"))
        open_to_all(public)

    def setUp(self):
        self.home = pathlib.Path(tempfile.mkdtemp(prefix="dossier-disks-"))
        self.addCleanup(shutil.rmtree, self.home)
        self.home.chmod(0o755)
        self.out = self.home / "out"
        self.site = self.out / "site"
        self.out.mkdir()

    def mount(self, *options):
        """Mounts a file system in memory at the folder that holds the site, or skips the test."""
        mounted = subprocess.run(["mount", "-t", "tmpfs", *options, "none", self.out], capture_output=True, text=True)
        if mounted.returncode != 0:
            self.skipTest("nothing may be mounted here: " + mounted.stderr.strip())
        self.addCleanup(subprocess.run, ["umount", self.out], check=True)

    def arguments(self, edition):
        content = self.home / f"content-{edition}"
        if not content.exists():
            shutil.copytree(BASE, content)
            manifest = content / "dossier.yaml"
            manifest.write_text(re.sub(r"(?m)^title: .*$", f"title: Edition {edition}", manifest.read_text(), count=1))
            open_to_all(content)
        return [self.command, "build", "--content", content, "--templates", self.templates, "--output", "out/site"]

    def start(self, edition, **options):
        options.setdefault("cwd", self.home)
        pipe = subprocess.PIPE
        return subprocess.Popen(self.arguments(edition), stdout=pipe, stderr=pipe, text=True, **options)

    def end(self, process):
        """The exit status and everything that was printed, with FOLDER for the test's own folder."""
        stdout, stderr = process.communicate()
        said = (stderr + stdout).replace(str(self.home), "FOLDER")
        said = re.sub(r"cmark [0-9.]+[0-9]", "cmark VERSION", re.sub(r"[0-9]+ (page|file|unchanged)", r"MANY \1", said))
        return process.returncode, said

    def build(self, edition, **options):
        return self.end(self.start(edition, **options))

    def assert_published(self, edition, result):
        status, said = result
        self.assertEqual(status, 0, said)
        self.assertIn(f"<title>Edition {edition}", (self.site / "index.html").read_text())
        return said

    def publish(self, edition):
        return self.assert_published(edition, self.build(edition))

    def as_nobody(self, edition):
        return self.build(edition, **AS_NOBODY)

    def give_away(self, *paths):
        for path in paths:
            os.chown(path, NOBODY, NOBODY)

    def needs_nobody(self):
        if os.geteuid() != 0:
            self.skipTest("only root may run a build as somebody else")
        if subprocess.run([self.command, "--version"], cwd=self.home, capture_output=True, **AS_NOBODY).returncode != 0:
            self.skipTest("nobody else may read the libraries of Swift")

    def publish_as_nobody(self):
        """Edition A, by somebody who owns the folder that holds the site."""
        self.needs_nobody()
        self.give_away(self.out)
        self.assert_published("A", self.as_nobody("A"))

    def stop_when(self, process, happened):
        """Holds a build at the moment when something can be seen."""
        while process.poll() is None and not happened():
            time.sleep(0.0005)
        process.send_signal(signal.SIGSTOP)
        self.assertTrue(happened())

    def test_a_full_disk(self):
        self.mount("-o", "size=8m")
        self.publish("A")
        before = snapshot(self.site)
        filler = self.out / "filler"
        room = 10 * os.statvfs(self.out).f_bsize
        with open(filler, "wb", buffering=0) as file:
            file.write(bytes(shutil.disk_usage(self.out).free - room))
        status, said = self.build("B")
        said = re.sub(r"site.dossier-staging/[^']*", "site.dossier-staging/FILE", said)
        self.assertEqual(
            (status, said),
            (
                73,
                "out/site: error: The disk is full (at 'FOLDER/out/.site.dossier-staging/FILE') [disk-full]\n"
                " = Nothing was published. Make room and build again.\n"
                "Nothing was published: 1 error.\n",
            ),
        )
        self.assertEqual(snapshot(self.site), before)
        self.assertEqual(sorted(os.listdir(self.out)), ["filler", "site"])
        filler.unlink()
        self.assertIn("Published", self.publish("B"))

    def test_a_read_only_disk(self):
        self.mount()
        self.publish("A")
        before = snapshot(self.site)
        subprocess.run(["mount", "-o", "remount,ro", self.out], check=True)
        self.assertEqual(
            self.build("B"),
            (
                73,
                "out/site: error: The file system is read-only (at 'FOLDER/out/site/.dossier-lock') [output-not-writable]\n"
                " = Nothing was published.\n"
                "Nothing was published: 1 error.\n",
            ),
        )
        self.assertEqual(snapshot(self.site), before)

    def test_a_read_only_folder(self):
        self.needs_nobody()
        self.publish("A")
        before = snapshot(self.site)
        status, said = self.as_nobody("B")
        self.assertEqual(status, 73)
        self.assertIn("error: Permission to write is missing (at 'FOLDER/out/site/.dossier-lock')", said)
        self.assertEqual(snapshot(self.site), before)
        self.assertEqual(os.listdir(self.out), ["site"])

    def test_permission_lost_half_way(self):
        self.publish_as_nobody()
        before = snapshot(self.site)
        process = self.start("B", **AS_NOBODY)
        staging = self.out / ".site.dossier-staging"
        self.stop_when(process, lambda: staging.exists() and any(staging.iterdir()))
        folders = [self.out, staging, *(path for path in staging.rglob("*") if path.is_dir())]
        for folder in folders:
            os.chown(folder, 0, 0)
        process.send_signal(signal.SIGCONT)
        status, said = self.end(process)
        self.assertEqual(status, 73, said)
        said = re.sub(r"site.dossier-staging/[^']*", "site.dossier-staging/FILE", said)
        self.assertEqual(
            said,
            "out/site: warning: What was staged could not be removed (at 'FOLDER/out/.site.dossier-staging/FILE') [output-leftover]\n"
            " = The next build tries again.\n\n"
            "out/site: error: Permission to write is missing (at 'FOLDER/out/.site.dossier-staging/FILE') [output-not-writable]\n"
            " = Nothing was published.\n"
            "Nothing was published: 1 error, 1 warning.\n",
        )
        self.assertEqual(snapshot(self.site), before)
        for folder in folders:
            os.chown(folder, NOBODY, NOBODY)
        status, said = self.as_nobody("B")
        self.assertEqual(status, 0, said)
        self.assertIn("warning: An earlier build was interrupted, or could not tidy up [output-interrupted]", said)
        self.assertEqual(os.listdir(self.out), ["site"])

    def test_two_builds_at_once(self):
        self.publish("A")
        before = snapshot(self.site)
        first = self.start("B")
        self.stop_when(first, (self.out / ".site.dossier-staging").exists)
        self.assertEqual(
            self.build("C"),
            (
                73,
                "out/site: error: Another build is publishing to this folder [output-locked]\n"
                " = Nothing was written. Wait until it has ended.\n"
                "Nothing was published: 1 error.\n",
            ),
        )
        self.assertEqual(snapshot(self.site), before)
        first.send_signal(signal.SIGCONT)
        status, said = self.end(first)
        self.assertEqual(status, 0, said)
        self.assertIn("<title>Edition B", (self.site / "index.html").read_text())
        self.assertEqual(os.listdir(self.out), ["site"])

    def test_a_site_of_another_owner(self):
        self.needs_nobody()
        self.publish("A")
        self.give_away(self.out)
        for edition, identifiers in [("B", 1), ("C", 1), ("D", 1)]:
            said = self.assert_published(edition, self.as_nobody(edition))
            self.assertEqual(said.count("[output-leftover]"), identifiers, said)
            self.assertEqual(sorted(os.listdir(self.out)), [".site.dossier-staging", "site"])
        self.assertIn("[output-interrupted]", self.publish("E"))
        self.assertEqual(os.listdir(self.out), ["site"])

    def test_a_folder_that_may_not_be_changed(self):
        self.publish_as_nobody()
        for edition in "BC":
            (self.site / "actors").chmod(0o555)
            said = self.assert_published(edition, self.as_nobody(edition))
            self.assertNotIn("warning", said)
            self.assertEqual(os.listdir(self.out), ["site"])

    def test_the_lock_of_another(self):
        self.publish_as_nobody()
        lock = self.out / ".site.dossier-lock"
        lock.touch(0o600)
        status, said = self.as_nobody("B")
        self.assertEqual(status, 73)
        self.assertIn("error: Another build may be publishing to this folder [output-locked]", said)
        lock.chmod(0o644)
        self.assertNotIn("file by file", self.assert_published("B", self.as_nobody("B")))
        self.assertEqual(os.listdir(self.out), ["site"])

    def test_two_users_at_once(self):
        """One may write beside the site, the other only in it."""
        self.needs_nobody()
        self.publish("A")
        self.give_away(self.site, *(path for path in self.site.rglob("*")))
        first = self.start("B")
        self.stop_when(first, (self.out / ".site.dossier-staging").exists)
        self.assertIn("[output-locked]", self.as_nobody("C")[1])
        first.send_signal(signal.SIGCONT)
        self.assert_published("B", self.end(first))

        self.give_away(self.site, *(path for path in self.site.rglob("*")))
        first = self.start("C", **AS_NOBODY)
        self.stop_when(first, (self.site / ".dossier-staging").exists)
        self.assertIn("[output-locked]", self.build("D")[1])
        first.send_signal(signal.SIGCONT)
        said = self.assert_published("C", self.end(first))
        self.assertIn("file by file, because the folder that holds it may not be written to", said)
        self.assertFalse((self.site / ".dossier-staging").exists())

    def test_a_secret_of_another(self):
        self.publish_as_nobody()
        secret = self.site / "secret"
        secret.touch(0o600)
        said = self.assert_published("B", self.as_nobody("B"))
        if "file by file" in said:
            self.assertIn("'secret' in it can be neither linked nor copied", said)
        self.assertEqual(secret.stat().st_uid, 0)
        (self.site / "index.html").chmod(0)
        os.chown(self.site / "index.html", 0, 0)
        status, said = self.as_nobody("C")
        self.assertEqual(status, 73)
        self.assertIn("error: Permission to read is missing (at 'FOLDER/out/site/index.html') [output-not-readable]", said)

    def test_a_closed_folder_of_another(self):
        self.publish_as_nobody()
        theirs = self.site / "actors/theirs"
        theirs.mkdir(0o700)
        (theirs / "secret").write_text("secret")
        before = snapshot(theirs)
        said = self.assert_published("B", self.as_nobody("B"))
        self.assertIn("file by file, because 'actors/theirs' in it may not be looked into", said)
        self.assertIn("One file in the output was not written by a build", said)
        self.assertEqual(snapshot(theirs), before)
        self.assertEqual(os.listdir(self.out), ["site"])

    def test_a_full_disk_that_holds_the_site_alone(self):
        self.site.mkdir()
        self.out = self.site
        self.mount("-o", "size=900k")
        self.assertEqual(self.build("A")[0], 0)
        before = snapshot(self.site)
        filler = self.site / "CNAME"
        with open(filler, "wb", buffering=0) as file:
            file.write(bytes(shutil.disk_usage(self.site).free - 10 * os.statvfs(self.site).f_bsize))
        for _ in range(2):
            status, said = self.build("B")
            self.assertEqual(status, 73)
            self.assertIn("[disk-full]", said)
            self.assertNotIn("interrupted", said)
        filler.unlink()
        self.assertEqual(snapshot(self.site), before)


if __name__ == "__main__":
    unittest.main()
