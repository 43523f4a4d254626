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
