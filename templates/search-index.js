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
