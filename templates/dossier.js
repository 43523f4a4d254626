// Adds to pages that are complete without it: filters that keep their state in the address, sorting, copying a citation,
// opening for print what is folded, a skip link that leaves the address alone.
"use strict";
(function () {
  // A number in the digits of the page's language.
  const digits = Array.from(document.documentElement.dataset.digits || "");
  const written = (number) => String(number).replace(/[0-9]/g, (digit) => digits[digit] || digit);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));

  // What the address leads to on this page.
  const aim = () => document.getElementById(location.hash.slice(1));

  // A form[data-filters="ID"] filters the items [data-item] within the element of that ID. Each of its fields is named
  // after an attribute of the items: a select "actor" is matched with the words of data-actor.
  function filters(form) {
    const list = document.getElementById(form.dataset.filters);
    if (!list) return;
    const items = all("[data-item]", list);
    const groups = all("[data-group]", list);
    const count = form.querySelector("[data-count]");
    const fields = all("select, input[type=radio]", form).filter((field) => field.name);
    const names = Array.from(new Set(fields.map((field) => field.name)));
    const order = items.slice();
    const onward = all('a[rel="prev"], a[rel="next"]');
    const drawn = all('svg a[href^="#"], svg g[data-of]');

    const value = (name) => {
      const field = fields.find((field) => field.name === name && (field.type !== "radio" || field.checked));
      return field ? field.value : "";
    };
    const radios = (name) => fields.filter((field) => field.name === name).map((field) => field.value);
    const set = (name, wanted) => {
      for (const field of fields.filter((field) => field.name === name)) {
        if (field.type === "radio") field.checked = field.value === (radios(name).includes(wanted) ? wanted : "");
        else if (all("option", field).some((option) => option.value === wanted)) field.value = wanted;
      }
    };
    const matches = (item) => names.every((name) => {
      const wanted = value(name);
      return name === "sort" || !wanted || (item.dataset[name] || "").split(" ").includes(wanted);
    });
    const sort = () => {
      if (!names.includes("sort")) return;
      const byRank = value("sort") === "rank";
      list.classList.toggle("is-sorted", byRank);
      const sorted = byRank
        ? order.slice().sort((a, b) => Number(a.dataset.rank) - Number(b.dataset.rank) || order.indexOf(a) - order.indexOf(b))
        : order;
      const first = order[0] && order[0].parentNode;
      if (byRank && first) sorted.forEach((item) => first.appendChild(item));
      if (!byRank) home.forEach(([item, parent, next]) => parent.insertBefore(item, next && next.parentNode === parent ? next : null));
    };
    // Where each item stood, last first, so that putting back finds its neighbour in place.
    const home = order.map((item) => [item, item.parentNode, item.nextSibling]).reverse();

    const apply = () => {
      sort();
      let shown = 0;
      for (const item of items) {
        item.hidden = !matches(item);
        if (!item.hidden) shown += 1;
      }
      // What a drawing shows of an item that is filtered out steps back.
      for (const link of drawn) {
        const item = document.getElementById((link.dataset.of || link.getAttribute("href")).slice(1));
        const off = Boolean(item && item.hidden);
        link.classList.toggle("off", off);
        if (link.matches("a")) link.removeAttribute("tabindex");
        if (off && link.matches("a")) link.setAttribute("tabindex", "-1");
      }
      for (const group of groups) group.hidden = !all("[data-item]", group).some((item) => !item.hidden);
      // What is chosen here is chosen on the other pages of a long list too.
      for (const link of onward) link.hash = state();
      if (count) count.textContent = count.dataset.count.replace("{n}", written(shown)).replace("{all}", written(items.length));
    };
    const state = () => {
      const state = new URLSearchParams();
      for (const name of names) if (value(name)) state.set(name, value(name));
      return state.toString();
    };
    const save = () => {
      const text = state();
      history.replaceState(null, "", text ? "#" + text : location.pathname.split("/").pop() || "./");
    };
    // An address of something on the page leaves the filters as they are, unless they hide it.
    const load = () => {
      const state = new URLSearchParams(location.hash.slice(1));
      const known = names.filter((name) => state.has(name));
      const target = known.length ? null : aim();
      const isHidden = Boolean(target && list.contains(target) && target.closest("[hidden]"));
      if (known.length || !location.hash || isHidden) for (const name of names) set(name, state.get(name) || "");
      apply();
      if (isHidden) target.scrollIntoView();
    };
    form.addEventListener("change", () => { apply(); save(); });
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => { apply(); save(); }));
    window.addEventListener("hashchange", load);
    load();
  }

  // A button[data-copy="ID"] copies the text of the element of that ID and says so in its own words.
  function copying(button) {
    const label = button.textContent;
    const said = document.createElement("span");
    said.className = "vh";
    said.setAttribute("role", "status");
    button.after(said);
    button.addEventListener("click", async () => {
      const source = document.getElementById(button.dataset.copy);
      if (!source) return;
      try {
        await navigator.clipboard.writeText(source.textContent.trim());
      } catch {
        // What no way of copying reached stays marked, for the reader to copy.
        const selection = getSelection();
        selection.selectAllChildren(source);
        if (!document.execCommand("copy")) return;
        selection.removeAllRanges();
      }
      said.textContent = button.textContent = button.dataset.done;
      setTimeout(() => {
        button.textContent = label;
        said.textContent = "";
      }, 2000);
    });
  }

  // The skip link leads to the text without taking the filters from the address.
  function skipping(link) {
    const text = document.querySelector(link.hash);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      text.tabIndex = -1;
      text.focus();
      text.scrollIntoView();
    });
  }

  // What scrolls is a stop for the keyboard, and what has room for everything is none.
  const rooms = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const scrolls = getComputedStyle(target).overflowX !== "visible"
        && (target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight);
      if (scrolls) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });

  // On paper everything folded stands open, but for the cells of a matrix, also where the style sheet cannot see to it.
  let folded = [];
  window.addEventListener("beforeprint", () => {
    folded = all("details:not([open])").filter((part) => !part.closest(".matrix"));
    for (const part of folded) part.open = true;
  });
  window.addEventListener("afterprint", () => { for (const part of folded) part.open = false; });

  all("form[data-filters]").forEach(filters);
  all("button[data-copy]").forEach(copying);
  all("a.skip").forEach(skipping);
  all(".scroller").forEach((room) => rooms.observe(room));
})();
