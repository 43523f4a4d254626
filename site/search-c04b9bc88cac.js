// The words of the search: what a text's words are, as SearchWords.swift finds them for the index, step by step; and which
// other words may stand for one.
"use strict";
const dossierWords = (function () {
  // What replaces each of some letters, ranges of letters that are left out, and the longest word; the index tells.
  let [table, drop, longest] = [new Map(), [], 0];
  function learn(index) {
    for (const [replacement, letters] of index.fold) for (const letter of letters) table.set(letter, replacement);
    [drop, longest] = [index.drop, index.longest];
  }

  // One letter as the index has it: small, by the table, without marks.
  function fold(letter) {
    let folded = "";
    for (const small of letter.toLowerCase()) {
      const code = small.codePointAt(0);
      if (table.has(small)) folded += table.get(small);
      else if (!drop.some(([first, last]) => first <= code && code <= last)) folded += small;
    }
    return folded;
  }

  // The words of a text, each with the part of the text that it is. A comma between two digits is no end of one.
  const isOfWord = /^[\p{L}\p{N}\p{M}]$/u;
  function split(text) {
    const letters = [];
    let at = 0;
    for (const letter of text) {
      for (const folded of fold(letter)) letters.push([folded, at, at + letter.length]);
      at += letter.length;
    }
    const inWord = (number) => number < letters.length && isOfWord.test(letters[number][0]);
    const isDigit = (number) => number < letters.length && /^[0-9]$/.test(letters[number][0]);
    const words = [];
    let word = null;
    for (let number = 0; number < letters.length; number += 1) {
      const [letter, start, end] = letters[number];
      const possessive = letter === "'" && inWord(number + 1) && letters[number + 1][0] === "s" && !inWord(number + 2);
      if (word && (letter === "," || letter === "\u066c") && isDigit(number - 1) && isDigit(number + 1)) continue;
      if (possessive) number += 1;
      if (!possessive && isOfWord.test(letter)) {
        if (!word) words.push(word = { text: "", length: 0, start, end });
        if (word.length < longest) word.text += letter;
        word.length += 1;
        word.end = end;
      } else if (possessive || letter !== "'") word = null;
    }
    return words;
  }

  // The plural and the singular that a word of Latin letters may have, by the regular endings alone.
  function forms(word) {
    if (!/^[a-z]{3,}$/.test(word)) return [];
    if (!word.endsWith("s")) {
      if (/[^aeiou]y$/.test(word)) return [word.slice(0, -1) + "ies"];
      return [word + (/(x|z|ch|sh)$/.test(word) ? "es" : "s")];
    }
    const found = word.endsWith("ss") ? [] : [word.slice(0, -1)];
    if (/(ss|us|is)$/.test(word)) found.push(word + "es");
    if (word.endsWith("ies")) found.push(word.slice(0, -3) + "y");
    if (/(s|x|z|ch|sh)es$/.test(word)) found.push(word.slice(0, -2));
    return found.filter((form) => form.length > 2);
  }

  // How many letters must be added, left out, changed or exchanged with the next to make one word of the other; where
  // they are more than `most`, one more than that.
  function distance(one, other, most) {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [];
    let previous = Array.from({ length: other.length + 1 }, (_, number) => number);
    for (let i = 1; i <= one.length; i += 1) {
      const row = [i];
      for (let j = 1; j <= other.length; j += 1) {
        const changed = previous[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
        row.push(Math.min(changed, previous[j] + 1, row[j - 1] + 1));
        const isExchange = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
        if (isExchange) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      if (Math.min(...row) > most) return most + 1;
      [before, previous] = [previous, row];
    }
    return previous[other.length];
  }

  return { learn, split, forms, distance };
})();
// Asks the index that is made with the site. Its parts are scripts, which hand themselves to dossierSearch: so it works
// from a folder too, where a page may fetch nothing.
"use strict";
window.dossierSearch = (function () {
  const { learn, split, forms, distance } = dossierWords;
  const mostParts = 4;
  const mostWords = 8;
  const mostNear = 3;
  // A word in the text, in the title, of a name, and a name whole.
  const weights = [1, 2, 4, 6];
  const wholeName = 6;
  // How a word of the index is the word of the query: it begins so, it is its plural or singular, or it is the same.
  const [begins, isForm, isSame] = [1, 2, 3];
  const factors = [0, 1, 3, 4];

  let folder = "";
  let index = null;
  const waiting = new Map();
  const parts = new Map();

  // Loads a script once, and gives what it handed over.
  function load(name) {
    if (!parts.has(name)) {
      parts.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        waiting.set(name, resolve);
        script.src = folder + name;
        // Some servers answer with a page where there is no file: that loads, and hands nothing over.
        script.onload = script.onerror = () => {
          if (!waiting.delete(name)) return;
          parts.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return parts.get(name);
  }
  function hand(name, value) {
    const resolve = waiting.get(name);
    waiting.delete(name);
    if (resolve) resolve(value);
  }

  // The number of the part that begins last at or before `value`.
  function partOf(starts, value) {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle] <= value) low = middle + 1; else high = middle;
    }
    return Math.max(0, low - 1);
  }
  // All lines of some parts of the words.
  async function lines(numbers) {
    if (!index.words.length) return [];
    return (await Promise.all(Array.from(new Set(numbers), (number) => load("w" + number + ".js")))).flat();
  }

  // The entries of a word, each with how it is there times eight, plus its weight.
  async function look(word, mayGoOn) {
    const others = forms(word);
    const first = partOf(index.words, word);
    let last = first;
    while (mayGoOn && last + 1 < index.words.length && index.words[last + 1].startsWith(word)) last += 1;
    const found = { word, others, entries: new Map(), isCut: last - first >= mostParts, near: [] };
    const numbers = others.map((other) => partOf(index.words, other));
    for (let part = first; part <= last && part < first + mostParts; part += 1) numbers.push(part);
    for (const [term, postings] of await lines(numbers)) {
      if (term === word) gather(found, postings, isSame);
      else if (others.includes(term)) gather(found, postings, isForm);
      else if (mayGoOn && term.startsWith(word)) gather(found, postings, begins);
    }
    return found;
  }
  function gather(found, postings, how) {
    let entry = 0;
    for (const [, distance, weight] of postings.matchAll(/([0-9a-z]+)([A-D])/g)) {
      entry += parseInt(distance, 36);
      const value = how * 8 + weights[weight.charCodeAt(0) - 65];
      if (value > (found.entries.get(entry) || 0)) found.entries.set(entry, value);
    }
    if (postings.endsWith("+")) found.isCut = true;
  }

  // The parts in which words lie that are spelt nearly so: all of a small index, of a large one those that begin like the
  // word, or like it with one of its first letters changed.
  function nearParts(word) {
    const most = mostParts + 2;
    if (index.words.length <= most) return index.words.map((_, number) => number);
    const beginnings = [word];
    for (const at of [2, 1, 0]) {
      const [head, letter, tail] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
      for (const vowel of /[aeiou]/.test(letter) ? "aeiou" : "") beginnings.push(head + vowel + tail);
      beginnings.push(head + tail, head + tail.slice(0, 1) + letter + tail.slice(1), head + letter + letter + tail);
    }
    return Array.from(new Set(beginnings.map((beginning) => partOf(index.words, beginning)))).slice(0, most);
  }
  // The words of the index, or the whole names, that are spelt most nearly like `word`, the commonest first; unless it
  // `mayLoad`, among those parts that are here.
  async function near(word, mayLoad) {
    const most = word.length < 4 || /[0-9]/.test(word) ? 0 : word.length < 8 ? 1 : 2;
    const isName = word.includes("-");
    const numbers = nearParts(word).filter((number) => mayLoad || parts.has("w" + number + ".js"));
    let found = [];
    for (const [term, postings] of most ? await lines(numbers) : []) {
      if (term.includes("-") !== isName) continue;
      const far = distance(word, term, most);
      if (far > 0 && far <= most) found.push({ term, postings, far });
    }
    const least = Math.min(...found.map((one) => one.far));
    found = found.filter((one) => one.far === least);
    return found.sort((a, b) => b.postings.length - a.postings.length || (a.term < b.term ? -1 : 1)).slice(0, mostNear);
  }

  // The entries of which the words are a name, whole; a name of letters alone is one word too.
  async function named(words, lists) {
    const isName = (value) => value % 8 === wholeName && value >= isForm * 8;
    if (words.length === 1) return new Set([...lists[0].entries].filter(([, value]) => isName(value)).map(([entry]) => entry));
    const keys = [words.join("-")];
    if (words.every((word) => word.length === 1)) keys.push(words.join(""));
    const found = { entries: new Map() };
    for (const [term, postings] of await lines(keys.map((key) => partOf(index.words, key)))) {
      if (keys.includes(term)) gather(found, postings, isSame);
    }
    return new Set(found.entries.keys());
  }

  // The more, the fewer entries have the word.
  function rarity(list) {
    let value = 1;
    for (let size = Math.max(1, list.entries.size); size * 2 <= index.count; size *= 2) value += 1;
    return value;
  }
  // Those entries that have the most of the words, best first: whole names, then whole words before what begins so. A
  // word too common to list all its entries excludes none.
  function rank(lists, names) {
    const strict = lists.filter((list) => !list.isCut);
    const counted = strict.length ? strict : lists;
    const finds = new Map();
    const find = (entry) => finds.get(entry) || finds.set(entry, { entry, has: 0, score: 0 }).get(entry);
    for (const list of counted) for (const entry of list.entries.keys()) find(entry).has += 1;
    for (const entry of names) find(entry);
    let most = 0;
    for (const one of finds.values()) most = Math.max(most, one.has);
    const best = Array.from(finds.values()).filter((one) => one.has === most || names.has(one.entry));
    const values = lists.map((list) => [list.entries, rarity(list)]);
    const last = lists[lists.length - 1].entries;
    for (const one of best) {
      for (const [entries, rare] of values) {
        const value = entries.get(one.entry) || 0;
        one.score += (value % 8) * factors[value >> 3] * rare;
      }
      one.isNamed = names.has(one.entry);
      one.isWhole = one.isNamed || (last.get(one.entry) || 0) >> 3 !== begins;
    }
    best.sort((a, b) => b.isNamed - a.isNamed || b.isWhole - a.isWhole || b.score - a.score || a.entry - b.entry);
    return { finds: best, has: most + lists.length - counted.length };
  }

  // Adds to the lists and names what is spelt nearly like those words, or like the name that is `spelt` by them, of which
  // none is found; and suggests it, as also for words of which only the beginning is found.
  async function approach(lists, names, spelt, mayLoad, result) {
    const words = result.words;
    for (const one of spelt.length > 1 ? await near(spelt.join("-"), mayLoad) : []) {
      result.near.push(one.term.replaceAll("-", " "));
      const list = { entries: new Map() };
      gather(list, one.postings, isForm);
      for (const entry of list.entries.keys()) names.add(entry);
    }
    for (const [number, list] of lists.entries()) {
      if ([...list.entries.values()].some((value) => value >= isForm * 8)) continue;
      const isMissing = !list.entries.size;
      const others = (await near(list.word, mayLoad)).filter((one) => isMissing || !one.term.startsWith(list.word));
      for (const { term } of others) result.near.push(words.map((word, other) => (other === number ? term : word)).join(" "));
      if (!isMissing) continue;
      result.missing.push(list.word);
      for (const one of others) gather(list, one.postings, isForm);
      list.near = others.map((one) => one.term);
    }
  }

  // What a query finds, best first, and what is to be said of it: how many of its words the finds have (`has`), which of
  // them stand nowhere (`missing`) or were too many to be looked for (`ignored`), and queries that are spelt nearly so
  // (`near`).
  async function find(query) {
    const spelt = split(query).map((word) => word.text);
    // A name may have a word twice; what is sought, is sought once. The last one is still being written.
    const asked = spelt.filter((word, number) => spelt.lastIndexOf(word) === number);
    const [words, ignored] = [asked.slice(0, mostWords), asked.slice(mostWords)];
    const result = { words, ignored, finds: [], has: 0, missing: [], near: [], marks: new Set(), isCut: false };
    if (!words.length) return result;
    const lists = await Promise.all(words.map((word, number) => look(word, number === words.length - 1)));
    const names = await named(spelt.slice(0, mostWords), lists);
    let ranked = rank(lists, names);
    if (ranked.has < words.length || !ranked.finds.some((one) => one.isWhole)) {
      await approach(lists, names, spelt.slice(0, mostWords), ranked.has < words.length, result);
      ranked = rank(lists, names);
    }
    result.near = Array.from(new Set(result.near)).slice(0, mostNear);
    for (const list of lists) for (const word of [list.word, ...list.others, ...list.near]) result.marks.add(word);
    for (const query of result.near) for (const word of query.split(" ")) result.marks.add(word);
    return Object.assign(result, ranked, { isCut: lists.some((list) => list.isCut) });
  }

  return {
    // Loads the beginning of the index, whose address is given.
    async open(address) {
      folder = address.slice(0, address.lastIndexOf("/") + 1);
      index = await load("index.js");
      return index;
    },
    find,
    split,
    // What is shown of an entry.
    async entry(number) {
      const part = partOf(index.entries, number);
      return (await load("e" + part + ".js"))[number - index.entries[part]];
    },

    // What the parts of the index call.
    start(value) {
      learn(value);
      hand("index.js", value);
    },
    words(number, text) {
      hand("w" + number + ".js", text.split("\n").map((line) => {
        const blank = line.indexOf(" ");
        return [line.slice(0, blank), line.slice(blank + 1)];
      }));
    },
    entries(number, entries) { hand("e" + number + ".js", entries); },

    // The words of a query as the index has them, for the tests.
    fold(text) { return split(text).map((word) => word.text); },
  };
})();
// The page for searching: a field, what is found, and the way between them. What finds stands in search-index.js.
"use strict";
(function () {
  const form = document.querySelector("form[data-search]");
  if (!form) return;
  const texts = form.dataset;
  const input = document.getElementById("q");
  const list = document.getElementById("hits");
  const status = document.getElementById("hits-status");
  const near = document.getElementById("hits-near");
  const more = document.getElementById("hits-more");

  // A number in the digits of the page's language.
  const digits = Array.from(document.documentElement.dataset.digits || "");
  const written = (number) => String(number).replace(/[0-9]/g, (digit) => digits[digit] || digit);
  // A text of the page, its gaps filled.
  const fill = (text, gaps) => text.replace(/\{([a-z]+)\}/g, (gap, name) => (name in gaps ? gaps[name] : gap));

  const page = 20;
  const shownLength = 180;
  // The kinds of entries that have names: actors and places.
  const namedKinds = [0, 1];
  let kinds = [];

  // Where words of the query stand in a text: the same, as plural or singular, or, where a find has no more of the last
  // word, its beginning; and names that have the query for their initials.
  function places(text, { marks, begins }, hasNames) {
    const found = [];
    let start = 0;
    for (const part of text.split(" · ")) {
      const words = dossierSearch.split(part);
      const initials = words.map((word) => word.text[0]).join("");
      if (hasNames && words.length > 1 && marks.has(initials)) {
        found.push({ text: initials, start: start + words[0].start, end: start + words[words.length - 1].end });
      } else {
        for (const word of words) {
          if (!marks.has(word.text) && !(begins && word.text.startsWith(begins))) continue;
          found.push({ text: word.text, start: start + word.start, end: start + word.end });
        }
      }
      start += part.length + 3;
    }
    return found;
  }
  // The text with those places marked.
  function marked(element, text, places) {
    let done = 0;
    for (const { start, end } of places) {
      element.append(text.slice(done, start));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      element.append(mark);
      done = end;
    }
    element.append(text.slice(done));
    return element;
  }
  // As much of a text as is shown, cut between words: its beginning, unless a word that the title lacks stands only
  // further on.
  function excerpt(text, title, places) {
    const wanted = places.filter((place) => !title.some((other) => other.text === place.text));
    const first = (wanted.length ? wanted : places)[0];
    let start = 0;
    if (text.length > shownLength && wanted.length && first.end > shownLength) {
      const blank = text.indexOf(" ", Math.min(first.start - 60, text.length - shownLength));
      start = blank >= 0 && blank < first.start ? blank + 1 : first.start;
    }
    if (text.length - start <= shownLength) return (start ? "…" : "") + text.slice(start);
    const end = text.lastIndexOf(" ", start + shownLength);
    return (start ? "…" : "") + text.slice(start, end > start ? end : start + shownLength).replace(/…$/, "") + "…";
  }

  function item([kind, path, title, text, language, direction], query) {
    const hasNames = namedKinds.includes(kind);
    const inTitle = places(title, query, hasNames);
    const shown = excerpt(text, inTitle, places(text, query, hasNames));
    const inText = places(shown, query, hasNames);
    const link = marked(document.createElement("a"), title, inTitle);
    link.href = texts.root + path;
    if (language) { link.lang = language; link.dir = direction; }
    const label = document.createElement("span");
    label.className = "kind";
    label.textContent = kinds[kind];
    const small = document.createElement("span");
    small.className = "small";
    small.append(label, " ");
    // It may begin with a name in another script, and runs as the page does all the same.
    const told = document.createElement("bdi");
    told.dir = document.documentElement.dir;
    small.append(marked(told, shown, inText));
    if (!inTitle.length && !inText.length) small.append((shown ? " · " : "") + texts.elsewhere);
    const item = document.createElement("li");
    item.append(link, small);
    return item;
  }

  let turn = 0;
  let state = { finds: [], shown: 0 };

  async function show(count) {
    const mine = turn;
    const { words, marks, finds, shown } = state;
    const next = finds.slice(shown, shown + count);
    const found = await Promise.all(next.map((one) => dossierSearch.entry(one.entry)));
    if (mine !== turn) return;
    const last = words[words.length - 1];
    const items = found.map((entry, number) => item(entry, { marks, begins: next[number].isWhole ? "" : last }));
    if (shown) list.append(...items); else list.replaceChildren(...items);
    state.shown = shown + items.length;
    more.hidden = state.shown >= finds.length;
    if (shown && items.length) items[0].querySelector("a").focus();
  }

  // What there is to say of what was found.
  function said({ words, finds, has, missing, ignored, isCut }) {
    if (!words.length) return input.value.trim() ? texts.none : "";
    const parts = [];
    const whole = finds.filter((one) => one.isWhole).length;
    const all = { all: written(words.length), has: written(has) };
    if (ignored.length) parts.push(fill(texts.ignored, { words: ignored.join(" ") }));
    if (!finds.length) return [texts.none, ...parts].join(" ");
    if (has < words.length) parts.push(fill(texts.most, all));
    else if (missing.length) parts.push(fill(texts.alike, { words: missing.join(" ") }));
    parts.push(fill(texts.found, { n: written(whole || finds.length) }));
    if (whole && whole < finds.length) parts.push(fill(texts.beginning, { n: written(finds.length - whole) }));
    if (isCut) parts.push(texts.narrower);
    return parts.join(" ");
  }
  // Queries that are spelt nearly so.
  function offer(queries) {
    near.hidden = !queries.length;
    near.replaceChildren(...(queries.length ? [texts.near] : []));
    for (const query of queries) {
      const link = document.createElement("a");
      link.href = "#q=" + encodeURIComponent(query);
      link.textContent = query;
      link.addEventListener("click", () => input.focus());
      near.append(near.querySelector("a") ? " · " : " ", link);
    }
  }

  async function run() {
    const mine = turn += 1;
    const query = input.value;
    try {
      kinds = (await dossierSearch.open(texts.index)).kinds;
      const result = await dossierSearch.find(query);
      if (mine !== turn) return;
      state = { ...result, shown: 0 };
      await show(page);
      if (mine !== turn) return;
      status.textContent = said(result);
      offer(result.near);
    } catch {
      if (mine !== turn) return;
      list.replaceChildren();
      more.hidden = true;
      offer([]);
      status.textContent = texts.failed;
    }
  }

  function keep() {
    const query = input.value.trim();
    const address = query ? "#q=" + encodeURIComponent(query) : location.pathname.split("/").pop() || "./";
    try { history.replaceState(null, "", address); } catch { /* a folder whose pages may not name themselves */ }
  }
  function read() {
    const query = new URLSearchParams(location.hash.slice(1)).get("q");
    if (query === null || query === input.value) return;
    input.value = query;
    run();
  }

  let timer = 0;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => { keep(); run(); }, 120);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    keep();
    await run();
    const first = list.querySelector("a");
    if (first) first.focus();
  });
  // Pressed again before what it asks for has come, it would ask for the same.
  more.addEventListener("click", async () => {
    more.disabled = true;
    try { await show(page); } catch { status.textContent = texts.failed; }
    more.disabled = false;
  });

  // From the field down into the finds and back; Escape returns to the field.
  document.addEventListener("keydown", (event) => {
    const links = Array.from(list.querySelectorAll("a"));
    const place = links.indexOf(document.activeElement);
    const inField = document.activeElement === input;
    if (event.altKey || event.ctrlKey || event.metaKey || !(inField || place >= 0)) return;
    const target = {
      ArrowDown: inField ? links[0] : links[place + 1],
      ArrowUp: place > 0 ? links[place - 1] : place === 0 ? input : null,
      Home: place >= 0 ? links[0] : null,
      End: place >= 0 ? links[links.length - 1] : null,
      Escape: place >= 0 ? input : null,
    }[event.key];
    if (!target) return;
    event.preventDefault();
    target.focus();
  });
  window.addEventListener("hashchange", read);

  read();
})();
