#!/usr/bin/env python3
"""Writes an invented dossier of any size, with originals that say what it quotes.

    bench_dossier.py FOLDER ARTICLES            content/, originals/ and plain/ (for Hugo) below FOLDER
    bench_dossier.py FOLDER ARTICLES --evidence originals of 650 words, 2,000 names, 40 % with a copied passage

The same arguments give the same bytes: one seed, no clock. Ten articles make a story, with one event and one claim that
three of them answer; two stories share an actor, ten a place.
"""

import hashlib
import random
import sys
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

SEED = 20240116
STORY = 10
DIGEST_WORDS = 650
SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in ("a", "e", "i", "o", "u", "ar", "en", "il", "om", "us")]
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
TOPICS = {"ground": "On the ground", "talks": "Talks and statements", "before": "What came before"}


class Words:
    """Invented words, drawn as often as words are in a language: few often, many seldom."""

    def __init__(self, source):
        self.source = source
        lengths = (1, 2, 2, 2, 3, 4)
        plain = {"".join(source.choice(SYLLABLES) for _ in range(source.choice(lengths))) for _ in range(5000)}
        self.plain = sorted(plain - {"ten", "dozen", "dozens", "zero", "nil", "sen"})
        source.shuffle(self.plain)
        self.weights = list(accumulate(1 / (rank + 8) for rank in range(len(self.plain))))

    def take(self, count):
        return self.source.choices(self.plain, cum_weights=self.weights, k=count)

    def sentence(self, count=None):
        words = self.take(count or self.source.randint(12, 22))
        return " ".join([words[0].capitalize(), *words[1:]]) + "."

    def paragraph(self, count):
        sentences, words = [], 0
        while words < count:
            sentences.append(self.sentence())
            words += len(sentences[-1].split())
        return " ".join(sentences)


def names(source, count, parts):
    """Different invented names of so many parts; each part is unlike every plain word by its capital."""
    found = {}
    while len(found) < count:
        name = " ".join(
            "".join(source.choice(SYLLABLES) for _ in range(source.randint(2, 3))).capitalize() for _ in range(parts)
        )
        found[name] = None
    return list(found)


class Dossier:
    def __init__(self, folder, articles, names_count=None, copied=0.4):
        self.folder, self.count = Path(folder), articles
        self.source = random.Random(SEED)
        self.words = Words(self.source)
        self.stories = max(1, articles // STORY)
        self.copied = copied
        self.names_count = names_count
        self.actors = names(self.source, names_count or max(2, articles // 20), 2)
        self.places = names(self.source, max(1, articles // 100), 3)
        self.outlets = names(self.source, max(3, articles // 500), 4)

    # What a story is about.
    def story(self, index):
        day = date(2020, 1, 6) + timedelta(days=index % 1500)
        return {
            "event": f"event-{index + 1:05}",
            "claim": f"claim-{index + 1:05}",
            "actor": index // 2 % len(self.actors),
            "other": (index // 2 + 1) % len(self.actors),
            "place": index // 10 % len(self.places),
            "day": day,
            "kind": ("figure", "date", "position", "report")[index % 4],
            "topic": list(TOPICS)[index % 3],
        }

    def answer(self, story, member):
        """The value, the sentence of the original and the quotation in it. No eight words stand in two articles."""
        actor, day = self.actors[story["actor"]], story["day"]
        number = 10 + member * (story["day"].toordinal() % 2)
        weekday = DAYS[day.weekday()]
        first, then, last = (" ".join(self.words.take(2)) for _ in range(3))
        told = f"{then} said {actor} {last}."
        match story["kind"]:
            case "figure":
                quote = f"at least {number} people were hurt"
                return f"at least {number}", f"{first.capitalize()} {quote} {told}", quote
            case "date":
                quote = f"reached the town on {weekday}"
                return day.isoformat(), f"{first.capitalize()} {quote} {told}", quote
            case "position":
                key = ("rain", "wind")[member % 2]
                quote = f"blamed the {key} for the collapse"
                return key, f"{first.capitalize()} {actor} {then} {quote} {last}.", quote
        quote = "will meet again next month"
        return None, f"{first.capitalize()} {quote} {told}", quote

    def original(self, story, member, identifier, passage):
        words, actor, other = self.words, self.actors[story["actor"]], self.actors[story["other"]]
        place, day = self.places[story["place"]], story["day"]
        title = words.sentence(8)[:-1]
        report = f"gathered outside {place} {' '.join(words.take(2))}"
        body = [
            f"{words.sentence()} People {report} {words.take(1)[0]}, {actor} too, on {DAYS[day.weekday()]}.",
            words.paragraph(90),
        ]
        answer = None
        if member < 3:
            value, sentence, quote = self.answer(story, member)
            answer = (value, quote)
            body.append(f"{words.sentence()} {sentence} {words.sentence()}")
        body += [words.paragraph(80), f'"{words.sentence(14)[:-1]}," said {other}. {words.sentence()}']
        if self.names_count:
            picks = [self.actors[(int(identifier[1:]) * 3 + step) % len(self.actors)] for step in range(3)]
            body.append(" ".join(f"{words.sentence(9)[:-1]} {name} {words.sentence(7).lower()}" for name in picks))
        if passage:
            body.append(f"{words.sentence()} {passage}")
        while sum(len(part.split()) for part in body) < 600:
            body.append(words.paragraph(60))
        outlet = int(identifier[1:]) % len(self.outlets)
        lines = [title, ""]
        for part in body:
            lines += [part, ""]
        lines += [f"Published by {self.outlets[outlet]}, {day + timedelta(days=1)}"]
        return {
            "title": title,
            "text": "\n".join(lines) + "\n",
            "last": len(lines) - 2,
            "credit": len(lines),
            "report": report,
            "answer": answer,
            "outlet": outlet,
        }

    def digest(self, story, member, identifier, title):
        words, claim, event = self.words, story["claim"], story["event"]
        links = [
            f"[{' '.join(words.take(2))}](event:{event})",
            f"[](actor:actor-{story['actor'] + 1:05})",
            f"[{' '.join(words.take(3))}](place:place-{story['place'] + 1:05})",
            f"[{' '.join(words.take(2))}](claim:{claim})",
            f"*{' '.join(words.take(2))}*",
            f"**{' '.join(words.take(2))}**",
            self.actors[story["actor"]],
            self.places[story["place"]],
        ]
        if member < 3:
            links += [f"[{' '.join(words.take(3))}](claim:{claim}/{identifier})"] * 2
        else:
            links += [f"[{' '.join(words.take(3))}](claim:{claim}/a{story['first']:06})"]
        parts, count, section = [], 0, 0
        while count < DIGEST_WORDS:
            section += 1
            text = [words.paragraph(70), words.paragraph(60)]
            inserted = [links[(section * 3 + step) % len(links)] for step in range(4)]
            for step, link in enumerate(inserted):
                text[step % 2] += f" {words.sentence(6)[:-1]} {link} {words.sentence(5).lower()}"
            if section % 2:
                parts.append(f"## {words.sentence(4)[:-1]}")
            parts += text
            if section == 2:
                parts.append("\n".join(f"- {words.sentence(9)}" for _ in range(4)))
            if section == 3:
                parts.append(f"> {title}")
            count = sum(len(part.split()) for part in parts)
        return "\n\n".join(parts) + "\n"

    def write(self):
        for name in ("content/articles", "originals", "plain/content/articles"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        events, claims, order = [], [], []
        passage = ""
        for index in range(self.stories):
            story = self.story(index)
            story["first"] = index * STORY + 1
            members = range(STORY if index < self.stories - 1 else self.count - index * STORY)
            reports, says = [], []
            for member in members:
                identifier = f"a{index * STORY + member + 1:06}"
                order.append(identifier)
                if member == 0:
                    passage = self.words.sentence(24)
                shares = member < STORY * self.copied
                original = self.original(story, member, identifier, passage if shares else "")
                self.write_article(story, member, identifier, original)
                if original["answer"]:
                    says.append((identifier, *original["answer"]))
                elif member < 6:
                    reports.append((identifier, original["report"]))
            events.append(self.event(story, reports))
            claims.append(self.claim(story, says))
        self.write_manifest(events, claims, order)

    def write_article(self, story, member, identifier, original):
        data = original["text"].encode()
        (self.folder / "originals" / f"{identifier}.txt").write_bytes(data)
        day = story["day"] + timedelta(days=1)
        digest = self.digest(story, member, identifier, original["title"])
        front = f"""---
title: {original["title"]}
code: {identifier.upper()}
outlet: outlet-{original["outlet"] + 1:03}
published: {day}
language: en
original: {identifier}.txt
sha256: {hashlib.sha256(data).hexdigest()}
lines: {{headline: 1, body: 3-{original["last"]}, credit: {original["credit"]}}}
---
"""
        (self.folder / "content/articles" / f"{identifier}.md").write_text(front + digest)
        plain = f"---\ntitle: {original['title']}\ndate: {day}\n---\n"
        (self.folder / "plain/content/articles" / f"{identifier}.md").write_text(plain + digest)

    def event(self, story, reports):
        lines = [
            f"  - id: {story['event']}",
            f"    title: {self.words.sentence(6)[:-1]}",
            f"    when: {story['day']}",
            "    basis: The weekday before publication.",
            f"    topic: {story['topic']}",
            f"    actors: [actor-{story['actor'] + 1:05}]",
            f"    places: [place-{story['place'] + 1:05}]",
            f"    summary: {self.words.sentence()}",
        ]
        if reports:
            lines.append("    reports:")
            lines += [f"      {identifier}: {quote}" for identifier, quote in reports]
        return "\n".join(lines)

    def claim(self, story, says):
        lines = [
            f"  - id: {story['claim']}",
            f"    topic: {story['topic']}",
            f"    about: event:{story['event']}",
            f"    kind: {story['kind']}",
            f"    question: {self.words.sentence(7)[:-1]}?",
        ]
        match story["kind"]:
            case "figure":
                lines.append("    unit: people")
            case "position":
                lines += ["    positions:", "      rain: The rain", "      wind: The wind"]
        lines.append("    says:")
        for identifier, value, quote in says:
            lines.append(f"      {identifier}:")
            if value:
                lines.append(f"        value: {value}")
            lines += [f"        via: actor-{story['actor'] + 1:05}", f"        quote: {quote}"]
            if story["kind"] == "date":
                lines.append("        basis: The weekday before publication.")
        return "\n".join(lines)

    def write_manifest(self, events, claims, order):
        content = self.folder / "content"
        kinds = ("person", "body", "organisation", "armed-group")
        actors = [
            f"  - id: actor-{index + 1:05}\n    name: {name}\n    kind: {kinds[index % 4]}\n    names: [{name}]"
            for index, name in enumerate(self.actors)
        ] + [
            f"  - id: outlet-{index + 1:03}\n    name: {name}\n    kind: outlet\n    names: [{name}]"
            for index, name in enumerate(self.outlets)
        ]
        places = [
            f"  - id: place-{index + 1:05}\n    name: {name}\n    kind: town\n    names: [{name}]"
            for index, name in enumerate(self.places)
        ]
        terms = [
            f"  - id: term-{index + 1}\n    title: Term {index + 1}\n    words: [{self.words.plain[index]}]"
            for index in range(12)
        ]
        judgements = [
            f"  - id: judgement-{index + 1}\n    text: On this the articles may differ. {self.words.sentence()}\n    confidence: low\n"
            f"    rests-on: [claim-{index + 1:05}]"
            for index in range(min(8, len(claims)))
        ]
        for name, parts in (
            ("actors", actors), ("places", places), ("events", events), ("claims", claims),
            ("terms", terms), ("judgements", judgements),
        ):  # fmt: skip
            (content / f"{name}.yaml").write_text(f"{name}:\n" + "\n".join(parts) + "\n")
        topics = "\n".join(f"  {key}: {title}" for key, title in TOPICS.items())
        (content / "dossier.yaml").write_text(
            f"title: An archive of {self.count} articles\n"
            f"summary: {self.words.sentence()}\nlanguage: en\nedition: 2026-01-01\n"
            f"rules:\n  quoted-share: 40\ntopics:\n{topics}\n"
            "include: [actors.yaml, places.yaml, events.yaml, claims.yaml, terms.yaml, judgements.yaml]\n"
        )


if __name__ == "__main__":
    arguments = sys.argv[1:]
    evidence = "--evidence" in arguments
    folder, count = [argument for argument in arguments if not argument.startswith("--")]
    Dossier(folder, int(count), names_count=min(2000, int(count) * 3) if evidence else None).write()
