#!/usr/bin/env python3
"""Hostile and changed dossiers for script/fuzz: a table of known attacks, and between them changes of the scenarios' small
dossier."""

import hashlib
import os
import random
import re
import shutil
import sys
import time

from fuzz_trial import BASE, CASE, WATCHED, WORK, trial

SCRIPTS = [
    "<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)", "</title><svg onload=alert(1)>",
    "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;", "<!--><script>alert(1)</script>", "]]><script>",
    "{{title}}{{{frame}}}", "\u202egnp.exe\u202c", "\u2066a\u2069", "\u200b\u200d\ufeff", "раypal", "a\u0301\u0327", "\ufdd0\U0001ffff",
]  # fmt: skip
LINKS = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "&#106;avascript:alert(1)", "vbscript:x",
    "data:text/html,<script>alert(1)</script>", "data:image/svg+xml,x", "//evil.example", "blob:x", "file:///etc/passwd",
    "claim:../../etc", "actor:" + "a" * 100_000, "article:..", "#x\" onclick=\"y",
]  # fmt: skip
NAMES = ["..", "../x", "/etc/x", "a/b", "A", "a" * 65, "a" * 5_000, "con", ".", "-a", "é", "a\u0000b", "index.html"]
BOMB = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(98 + i)}: &{chr(98 + i)} [{','.join(['*' + chr(97 + i)] * 9)}]\n" for i in range(12)
)
MARKDOWN = [
    "[" * 1_000_000, "![[]()" * 20_000, ">" * 100_000, "- " * 100_000, "*" * 100_000 + "a", "`" * 100_000, "x" * 1_000_000,
    "<b>" * 20_000, "[a](" * 50_000, "&" * 200_000, "\\" * 200_000, "\x00\x01\x1b[31m", "a\n" * 200_000,
] + [f"[x]({link})" for link in LINKS] + [f"![x]({link})" for link in LINKS] + SCRIPTS  # fmt: skip
DATES = ["2031-13-45", "9" * 100_000, "[..]", "2031-05-02/" * 5_000, "-99999999999999999999", "2031-05-02?~%", "XXXX-XX"]
FIGURES = ["9" * 400, "1 to " * 20_000, "-1", "1e309", "2 + several" + " + 1" * 50_000, "٣", "0x10", "{all: 99999999999999999999}"]


def set_original(case):
    """Hashes are mended, so that what was put into an original is read."""
    for article in (case / "content/articles").glob("*.md"):
        text = article.read_bytes()
        name = re.search(rb"original: (\S+)", text)
        path = case / "originals" / os.fsdecode(name.group(1)) if name else None
        if path and os.path.isfile(path):
            digest = hashlib.sha256(path.read_bytes()).hexdigest().encode()
            article.write_bytes(re.sub(rb"sha256: \S+", b"sha256: " + digest, text, count=1))


def seal(case):
    """Whoever edits the lock can seal it: the digest in it is of the file with zeros in its place."""
    for path in (case / "content/evidence").glob("*.json"):
        data = path.read_bytes()
        blank = re.sub(rb'(?m)^(  "digest": ")[^"\n]{64}"', rb"\g<1>" + b"0" * 64 + b'"', data, count=1)
        digest = hashlib.sha256(blank).hexdigest().encode()
        path.write_bytes(blank.replace(b'  "digest": "' + b"0" * 64, b'  "digest": "' + digest, 1))


def table():
    """Known attacks, each as (name, change); the heavy ones first, so that a short run has them too."""

    def field(path, pattern, value):
        def change(case):
            file = case / path
            file.write_text(re.sub(pattern, lambda m: m.group(1) + value, file.read_text(), count=1))

        return change

    def quoted(text):
        return "'" + text.replace("'", "''") + "'"

    for text in MARKDOWN:
        yield f"digest {text[:30]!r}", field("content/articles/herald.md", r"(?s)(---\n.*?\n---\n).*", text)
    for text in NAMES:
        yield f"id {text[:30]!r}", field("content/things.yaml", r"(- id: ).*", quoted(text))
    for text in DATES:
        yield f"date {text[:30]!r}", field("content/things.yaml", r"(when: ).*", quoted(text))
    for text in FIGURES:
        yield f"figure {text[:30]!r}", field("content/claims.yaml", r"(value: ).*", quoted(text))
    for text in [b"\xff\xfe" * 1_000, b"\xc0\x80", b"", b"x" * 1_000_000, b'"' * 200_000, "\u202e\u0301".encode() * 50_000]:
        yield f"original {text[:8]!r}", lambda case, text=text: (
            (case / "originals/herald.txt").write_bytes(text),
            set_original(case),
        )
    for name in ("dossier.yaml", "claims.yaml", "articles/herald.md", "evidence/herald.json", "evidence/between.json"):
        for label, text in (
            ("bomb", BOMB), ("deep list", "[" * 100_000), ("deep map", "{a: " * 100_000), ("deep block", "- " * 100_000),
            ("line", "a" * 1_000_000), ("nothing", ""), ("nul", "\x00"), ("tags", "!!python/object:os.system x"),
            ("separators", "a: b\u2028c: d\u0085"), ("front matter", "---\n" * 50_000), ("anchors", "a: [" + "&a x, " * 100_000 + "]"),
            ("aliases", "a: [" + "*a, " * 100_000 + "]"), ("one key", "{" + "a: b, " * 100_000 + "}"),
            ("unknown keys", "{" + ", ".join(f"k{number}: x" for number in range(20_000)) + "}"),
        ):  # fmt: skip
            yield f"{name} is {label}", lambda case, name=name, text=text: (case / "content" / name).write_text(text)
    for text in ("9223372036854775807", "4294967296", "999999999", "0"):
        for name in ("herald.json", "between.json"):
            for place in range(40):
                yield f"number {place} of {name} is {text}", lambda case, name=name, place=place, text=text: (
                    great(case / "content/evidence" / name, place, text),
                    seal(case),
                )

    manifest = {
        "content/dossier.yaml": [r"(title: ).*", r"(summary: ).*", r"(  fire: ).*", r"(edition: ).*", r"(language: ).*"],
        "content/claims.yaml": [r"(question: ).*", r"(unit: ).*", r"(wiring: )Old.*", r"(quote: ).*", r"(watch: ).*", r"(value: ).*"],
        "content/things.yaml": [r"(name: ).*", r"(kind: ).*", r"(title: ).*", r"(names: ).*", r"(text: ).*", r"(basis: ).*"],
        "content/articles/herald.md": [r"(title: ).*", r"(code: ).*", r"(basis: ).*", r"(from: ).*", r"(original: ).*", r"(language: ).*"],
    }  # fmt: skip
    for path, patterns in manifest.items():
        for pattern in patterns:
            for text in SCRIPTS + LINKS + NAMES:
                yield f"{path} {pattern} {text[:30]!r}", field(path, pattern, quoted(text))

def great(path, place, text):
    """Another number in the place of the one that stands there."""
    numbers = list(re.finditer(r"(?<![0-9a-f])[0-9]{1,9}(?![0-9a-f])", path.read_text()))
    if place < len(numbers):
        data = path.read_text()
        path.write_text(data[: numbers[place].start()] + text + data[numbers[place].end() :])


def mutate(source, data):
    """Some bytes exchanged, cut, doubled, or replaced by something nasty."""
    data = bytearray(data)
    for _ in range(source.randint(1, 6)):
        at = source.randrange(len(data) + 1)
        end = min(len(data), at + source.randint(0, 40))
        match source.randrange(7):
            case 0: data[at:end] = b""
            case 1: data[at:at] = data[at:end] * source.randint(1, 40)
            case 2: data[at:end] = source.randbytes(end - at)
            case 3: data[at:at] = source.choice(SCRIPTS + LINKS[:11] + DATES[:3] + NAMES[:6]).encode()
            case 4: data[at:at] = source.choice([b"\n", b"  ", b"- ", b": ", b"[", b"{", b"'", b'"', b"|", b"&a", b"*a", b"\r\n", b"\xe2\x80\xae"])
            case 5 if at < len(data): data[at] ^= 1 << source.randrange(8)
            case 6: data[at:] = re.sub(rb"[0-9]+", source.choice([b"0", b"4294967296", b"9223372036854775807"]), data[at:], count=1)
    return bytes(data)  # fmt: skip


def changed(source):
    def change(case):
        files = [path for path in case.rglob("*") if path.is_file()]
        for path in source.sample(files, source.randint(1, 2)):
            path.write_bytes(mutate(source, path.read_bytes()))
        if source.random() < 0.5:
            set_original(case)
        if source.random() < 0.7:
            seal(case)

    return change


def main():
    seconds, seed = float(sys.argv[1]), int(sys.argv[2])
    source = random.Random(seed)
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    for name in ("home", "temporary", "beside"):
        (WATCHED / name).mkdir(parents=True)
        (WATCHED / name / "known").write_text("Nobody may change this.")
    counts = {"build": 0, "verify": 0, "import": 0, "published": 0, "peak": 0, "longest": 0.0}
    findings, started = 0, time.monotonic()
    attacks = table()
    while time.monotonic() - started < seconds:
        name, change = f"change {counts['build']}", changed(source)
        if counts["build"] % 3:
            name, change = next(attacks, (name, change))
        shutil.rmtree(CASE, ignore_errors=True)
        shutil.copytree(BASE, CASE)
        change(CASE)
        problems = trial(counts)
        if problems:
            findings += 1
            shutil.copytree(CASE, WORK / f"finding-{findings}", ignore=shutil.ignore_patterns("site"))
            print(f"finding-{findings}: {name}: {'; '.join(problems)}", flush=True)
    print(
        f"{counts['build']} inputs in {time.monotonic() - started:.0f} s (seed {seed}): {findings} findings; "
        f"{counts['published']} were published, {counts['build'] - counts['published']} refused; {counts['verify']} were verified, "
        f"{counts['import']} captures given to import; at most {counts['peak']} MB and {counts['longest']:.1f} s of a processor."
    )
    sys.exit(findings > 0)


if __name__ == "__main__":
    main()
