// Searches the index that is made with the site. Its parts are scripts, which hand themselves to dossierSearch: so it
// works from a folder too, where a page may fetch nothing.
"use strict";
(function () {
  const form = document.querySelector("form[data-search]");
  if (!form) return;
  const texts = form.dataset;
  const input = document.getElementById("q");
  const list = document.getElementById("hits");
  const status = document.getElementById("hits-status");
  const more = document.getElementById("hits-more");

  // A number in the digits of the page's language.
  const digits = Array.from(document.documentElement.dataset.digits || "");
  const written = (number) => String(number).replace(/[0-9]/g, (digit) => digits[digit] || digit);

  const folder = texts.index.slice(0, texts.index.lastIndexOf("/") + 1);
  const page = 20;
  const mostParts = 4;
  const mostWords = 8;
  // A word in the text, in the title, of a name, and a name whole.
  const weights = [1, 2, 4, 6];

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
        script.onerror = () => { parts.delete(name); reject(new Error(name)); };
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

  window.dossierSearch = {
    start(value) {
      const fold = new Map();
      for (const [replacement, letters] of value.fold) for (const letter of letters) fold.set(letter, replacement);
      hand("index.js", Object.assign(value, { table: fold }));
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

  // One letter as the index has it: small, by the table, without marks.
  function fold(letter) {
    let folded = "";
    for (const small of letter.toLowerCase()) {
      const code = small.codePointAt(0);
      if (index.table.has(small)) folded += index.table.get(small);
      else if (!index.drop.some(([first, last]) => first <= code && code <= last)) folded += small;
    }
    return folded;
  }

  // The words of a text, each with the part of the text that it is.
  const isOfWord = /^[\p{L}\p{N}\p{M}]$/u;
  function split(text) {
    const letters = [];
    let at = 0;
    for (const letter of text) {
      for (const folded of fold(letter)) letters.push([folded, at, at + letter.length]);
      at += letter.length;
    }
    const inWord = (number) => number < letters.length && isOfWord.test(letters[number][0]);
    const words = [];
    let word = null;
    for (let number = 0; number < letters.length; number += 1) {
      const [letter, start, end] = letters[number];
      const possessive = letter === "'" && inWord(number + 1) && letters[number + 1][0] === "s" && !inWord(number + 2);
      if (possessive) number += 1;
      if (!possessive && isOfWord.test(letter)) {
        if (!word) words.push(word = { text: "", length: 0, start, end });
        if (word.length < index.longest) word.text += letter;
        word.length += 1;
        word.end = end;
      } else if (possessive || letter !== "'") word = null;
    }
    return words;
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

  // The entries of a word with their weights. A word that may go on counts for more when it does not.
  async function entriesOf(word, mayGoOn) {
    const first = partOf(index.words, word);
    let last = first;
    while (mayGoOn && last + 1 < index.words.length && index.words[last + 1].startsWith(word)) last += 1;
    const found = { entries: new Map(), isCut: last - first >= mostParts };
    last = Math.min(last, first + mostParts - 1);
    const names = [];
    for (let part = first; part <= last && index.words.length; part += 1) names.push("w" + part + ".js");
    for (const lines of await Promise.all(names.map(load))) {
      for (const [term, postings] of lines) {
        if (term === word || (mayGoOn && term.startsWith(word))) gather(found, postings, term === word ? 2 : 1);
      }
    }
    return found;
  }
  function gather(found, postings, factor) {
    let entry = 0;
    for (const [, distance, weight] of postings.matchAll(/([0-9a-z]+)([A-D])/g)) {
      entry += parseInt(distance, 36);
      const value = weights[weight.charCodeAt(0) - 65] * factor;
      if (value > (found.entries.get(entry) || 0)) found.entries.set(entry, value);
    }
    if (postings.endsWith("+")) found.isCut = true;
  }

  // The entries that hold all words, best first. A word too common to list all its entries excludes none.
  async function search(words) {
    const lists = await Promise.all(words.map((word, number) => entriesOf(word, number === words.length - 1)));
    const strict = lists.filter((list) => !list.isCut);
    const whole = strict.length ? strict : lists;
    const [least] = whole.slice().sort((a, b) => a.entries.size - b.entries.size);
    const finds = [];
    for (const entry of least.entries.keys()) {
      if (!whole.every((list) => list.entries.has(entry))) continue;
      finds.push([entry, lists.reduce((sum, list) => sum + (list.entries.get(entry) || 0), 0)]);
    }
    finds.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { entries: finds.map(([entry]) => entry), isCut: lists.some((list) => list.isCut) };
  }

  async function entry(number) {
    const part = partOf(index.entries, number);
    return (await load("e" + part + ".js"))[number - index.entries[part]];
  }

  // The text with the words of the query marked.
  function marked(element, text, words) {
    let done = 0;
    for (const word of split(text)) {
      const isHit = words.some((wanted, number) =>
        word.text === wanted || (number === words.length - 1 && word.text.startsWith(wanted)));
      if (!isHit) continue;
      element.append(text.slice(done, word.start));
      const mark = document.createElement("mark");
      mark.textContent = text.slice(word.start, word.end);
      element.append(mark);
      done = word.end;
    }
    element.append(text.slice(done));
    return element;
  }
  function item([kind, path, title, snippet, language, direction], words) {
    const link = marked(document.createElement("a"), title, words);
    link.href = texts.root + path;
    if (language) { link.lang = language; link.dir = direction; }
    const label = document.createElement("span");
    label.className = "kind";
    label.textContent = index.kinds[kind];
    const small = document.createElement("span");
    small.className = "small";
    small.append(label, " ");
    const line = document.createElement("bdi");
    small.append(marked(line, snippet, words));
    const item = document.createElement("li");
    item.append(link, small);
    return item;
  }

  let turn = 0;
  let state = { words: [], entries: [], shown: 0 };

  async function show(count) {
    const mine = turn;
    const { words, entries, shown } = state;
    const found = await Promise.all(entries.slice(shown, shown + count).map(entry));
    if (mine !== turn) return;
    const items = found.map((entry) => item(entry, words));
    if (shown) list.append(...items); else list.replaceChildren(...items);
    state.shown = shown + items.length;
    more.hidden = state.shown >= entries.length;
    if (shown && items.length) items[0].querySelector("a").focus();
  }

  async function run() {
    const mine = turn += 1;
    const query = input.value;
    try {
      index = index || await load("index.js");
      const words = split(query).map((word) => word.text).slice(0, mostWords);
      const result = words.length ? await search(words) : { entries: [], isCut: false };
      if (mine !== turn) return;
      state = { words, entries: result.entries, shown: 0 };
      await show(page);
      if (mine !== turn) return;
      const text = !words.length ? "" : result.entries.length ? texts.found.replace("{n}", written(result.entries.length)) : texts.none;
      status.textContent = result.isCut && result.entries.length ? text + " " + texts.narrower : text;
    } catch {
      if (mine === turn) status.textContent = texts.failed;
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
  more.addEventListener("click", () => show(page));

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
  if (!location.hash) input.focus();
})();
