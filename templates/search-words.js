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
