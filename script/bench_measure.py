#!/usr/bin/env python3
"""Runs what script/bench compares, each several times and in turn, and prints medians, ratios and memory as a table."""

import argparse
import hashlib
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
LAYOUT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ .Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 160 }}">
<link rel="stylesheet" href="/site.css">
</head>
<body>
<header><a href="/">{{ .Site.Title }}</a>
<nav><a href="/timeline/">Timeline</a> <a href="/compare/">Compare</a> <a href="/actors/">Actors</a>
<a href="/places/">Places</a> <a href="/articles/">Articles</a> <a href="/method/">Method</a></nav></header>
<main><article>
<h1>{{ .Title }}</h1>
<p><time datetime="{{ .Date.Format "2006-01-02" }}">{{ .Date.Format "2 January 2006" }}</time></p>
{{ .Content }}
</article></main>
<footer><p>{{ .Site.Title }}</p></footer>
</body>
</html>
"""
CONFIG = """title = "An archive"
baseURL = "https://example.org/"
disableKinds = ["home", "section", "taxonomy", "term", "rss", "sitemap", "robotstxt", "404"]
"""


class Run:
    """One finished command: seconds by the wall, seconds of all its processors, and the most memory it held."""

    def __init__(self, command, log):
        started = time.perf_counter()
        with open(log, "wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT)
            _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        self.cpu = usage.ru_utime + usage.ru_stime
        self.megabytes = usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1 << 20)
        if process.returncode:
            sys.exit(f"{' '.join(map(str, command))} failed:\n{Path(log).read_text(errors='replace')[-2000:]}")


class Medians:
    def __init__(self, runs):
        self.wall = statistics.median(run.wall for run in runs)
        self.cpu = statistics.median(run.cpu for run in runs)
        self.megabytes = statistics.median(run.megabytes for run in runs)

    def __str__(self):
        return f"{self.wall:.2f} s ({self.cpu:.2f} s CPU), {self.megabytes:.0f} MB"


def ratio(runs, others, key):
    """The median of the quotients of runs that followed each other."""
    return statistics.median(getattr(run, key) / getattr(other, key) for run, other in zip(runs, others))


def files(folder):
    return sorted(path for path in Path(folder).rglob("*") if path.is_file() and not path.is_symlink())


def checksum(folder):
    total = hashlib.sha256()
    for path in files(folder):
        total.update(f"{path.relative_to(folder)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return total.hexdigest()[:16]


def machine():
    name = platform.processor() or platform.machine()
    try:
        models = [line for line in Path("/proc/cpuinfo").read_text().splitlines() if line.startswith("model name")]
        name = models[0].split(":", 1)[1].strip() if models else name
    except OSError:
        pass
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if sys.platform == "linux" else platform.platform()
    return f"{name}, {os.cpu_count()} cores, {system}; load when it began {os.getloadavg()[0]:.1f}"


def dossier_of(folder, count, evidence=False):
    """The folder of an invented dossier, made where it is not there yet as these programs make it now."""
    base = folder / (f"evidence-{count}" if evidence else str(count))
    made = base / "made-by"
    makers = checksum(HERE)
    if not made.exists() or made.read_text() != makers:
        shutil.rmtree(base, ignore_errors=True)
        extra = ["--evidence"] if evidence else []
        subprocess.run([sys.executable, HERE / "bench_dossier.py", base, str(count), *extra], check=True)
        if not evidence:
            (base / "plain/hugo.toml").write_text(CONFIG)
            layouts = base / "plain/layouts/_default"
            layouts.mkdir(parents=True)
            (layouts / "single.html").write_text(LAYOUT)
        made.write_text(makers)
    if not evidence:
        # The form of the lock may have changed since.
        verify(base, base / "log")
    return base


def verify(base, log):
    """A run that knows too how long, by the wall, the command says that it examined the originals."""
    folders = ["--content", base / "content", "--originals", base / "originals"]
    run = Run([os.environ["DOSSIER"], "verify", "--timings", *folders], log)
    run.examining = float(re.search(r"^examine originals +([0-9.]+) s$", log.read_text(), re.MULTILINE).group(1))
    return run


def build(base, output, log):
    templates = HERE.parent / "templates"
    command = [os.environ["DOSSIER"], "build", "--quiet", "--content", base / "content", "--templates", templates]
    return Run([*command, "--output", output], log)


def measure_builds(folder, count, runs):
    base = dossier_of(folder, count)
    hugo = next((folder / "venv").glob("lib/python*/site-packages/hugo/binaries/hugo*"))
    results = {name: [] for name in ("ours", "again", "cmark", "hugo")}
    log = base / "log"
    for number in range(runs):
        # Nothing is removed until all was measured: ext4 creates files slowly for minutes after many were removed.
        output = (base / f"output-{number}").resolve()
        (output / "cmark").mkdir(parents=True)
        results["ours"].append(build(base, output / "site", log))
        dates = {path: path.stat().st_mtime_ns for path in files(output / "site")}
        results["again"].append(build(base, output / "site", log))
        if dates != {path: path.stat().st_mtime_ns for path in files(output / "site")}:
            sys.exit("The second build of unchanged content wrote files.")
        results["cmark"].append(Run([folder / "bench_cmark", base / "content/articles", output / "cmark"], log))
        command = [hugo, "--source", base / "plain", "--destination", output / "hugo", "--quiet"]
        results["hugo"].append(Run(command, log))
    site = files(output / "site")
    pages = sum(path.suffix == ".html" for path in site)
    size = sum(path.stat().st_size for path in site)
    row = {name: Medians(values) for name, values in results.items()}
    print(
        f"| {count:,} | {pages:,}, {size / 1e6:.1f} MB | {row['ours']} | {row['again']} | {row['cmark']} | {row['hugo']} "
        f"| {1 / ratio(results['ours'], results['hugo'], 'wall'):.1f} "
        f"({1 / ratio(results['ours'], results['hugo'], 'cpu'):.1f} in CPU) "
        f"| 1/{row['hugo'].megabytes / row['ours'].megabytes:.1f} "
        f"| {ratio(results['ours'], results['cmark'], 'wall'):.1f} "
        f"({ratio(results['ours'], results['cmark'], 'cpu'):.1f} in CPU) | `{checksum(output / 'site')}` |",
        flush=True,
    )


def measure_evidence(folder, count, runs):
    base = dossier_of(folder, count, evidence=True)
    results = {name: [] for name in ("ours", "cmark")}
    lock = base / "content/evidence"
    for number in range(runs):
        # Moved away and not removed, for what removing costs those that come after; see above.
        if lock.exists():
            lock.rename(base / f"output-{number}")
        results["ours"].append(verify(base, base / "log"))
        results["cmark"].append(Run([folder / "bench_cmark", base / "originals"], base / "log"))
    row = {name: Medians(values) for name, values in results.items()}
    examining = statistics.median(run.examining for run in results["ours"])
    alone = statistics.median(run.examining / cmark.wall for run, cmark in zip(results["ours"], results["cmark"]))
    megabytes = sum(path.stat().st_size for path in files(base / "originals")) / 1e6
    print(
        f"| {count:,} | {megabytes:.1f} MB | {row['ours']} | {row['cmark']} "
        f"| {ratio(results['ours'], results['cmark'], 'wall'):.1f} "
        f"({ratio(results['ours'], results['cmark'], 'cpu'):.1f} in CPU) | {examining:.2f} s, {alone:.1f} |",
        flush=True,
    )


def remove_outputs(folder):
    for output in folder.glob("*/output-*"):
        shutil.rmtree(output)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("what", nargs="?", choices=["evidence", "builds"], default="builds")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("sizes", type=int, nargs="*")
    given = sys.argv[1:]
    if len(given) > 1 and given[1] not in ("evidence", "builds"):
        given.insert(1, "builds")
    arguments = parser.parse_intermixed_args(given)
    print(f"{machine()}; medians of {arguments.runs} runs, in turn.\n")
    evidence = arguments.what == "evidence"
    sizes = arguments.sizes or ([500, 5_000, 50_000] if evidence else [100, 1_000, 10_000, 50_000])
    remove_outputs(arguments.folder)
    for count in sizes:
        dossier_of(arguments.folder, count, evidence)
    if evidence:
        # Both read the same files, which the system holds in memory. `verify` does all of its work and writes a lock where
        # there was none, on all processors; bare cmark parses and renders the texts on one, and writes nothing.
        print(
            "| articles | originals | verify, all of it | bare cmark, nothing written | ratio | of it, examining the originals |\n"
            "| ---: | ---: | --- | --- | --- | --- |"
        )
        for count in sizes:
            measure_evidence(arguments.folder, count, arguments.runs)
        return remove_outputs(arguments.folder)
    print(
        "| articles | pages, bytes | build | build again, nothing written | bare cmark | Hugo, articles only "
        "| our speed, Hugo's = 1 | our memory, Hugo's = 1 | time, bare cmark's = 1 | checksum |\n"
        "| ---: | --- | --- | --- | --- | --- | --- | --- | --- | --- |"
    )
    for count in sizes:
        measure_builds(arguments.folder, count, arguments.runs)
    remove_outputs(arguments.folder)


if __name__ == "__main__":
    main()
