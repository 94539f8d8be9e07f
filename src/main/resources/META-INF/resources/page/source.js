// The source: shows it, and where in it a number has its evidence.

import { byId, element, pieces } from "./dom.js";

let text = "";
let title = "";

export function show(sourceText, sourceTitle) {
  text = sourceText;
  title = sourceTitle;
  draw([]);
}

/** Marks the places of a number and brings the best of them into view. */
export function point(places) {
  draw(places.map((place, rank) => ({ ...place, best: rank === 0 })));
  const inText = document.querySelector("#source mark.best");
  const box = byId("source");
  if (inText) {
    // The box scrolls within itself; the page moves only if the box is out of sight.
    const middle = (box.clientHeight - inText.offsetHeight) / 2;
    box.scrollTop += inText.getBoundingClientRect().top - box.getBoundingClientRect().top - middle;
  }
  if (places.length > 0) {
    const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    box.scrollIntoView({ block: "nearest", behavior: calm ? "auto" : "smooth" });
  }
}

function draw(places) {
  byId("source").replaceChildren(...marked(text, places.filter((p) => p.in === "text")));
  byId("source-title").replaceChildren(...marked(title, places.filter((p) => p.in === "title")));
}

function marked(whole, places) {
  const inOrder = [...places].sort((a, b) => a.start - b.start);
  const sentences = [];
  for (const place of inOrder) {
    const sentence = sentenceAround(whole, place);
    const last = sentences.at(-1);
    if (last && sentence.start < last.end) {
      last.end = Math.max(last.end, sentence.end);
      last.places.push(place);
    } else {
      sentences.push({ ...sentence, places: [place] });
    }
  }
  return pieces(whole, sentences, (sentence, words) =>
    element("mark", {}, ...evidence(sentence, words)),
  );
}

function evidence(sentence, words) {
  const spans = sentence.places.map((p) => ({
    start: p.start - sentence.start,
    end: p.end - sentence.start,
    best: p.best,
  }));
  return pieces(words, spans, (span, number) =>
    element("mark", { className: span.best ? "evidence best" : "evidence" }, number),
  );
}

/** Where the sentence of a place stands: it is written for reading, so white space may differ. */
function sentenceAround(whole, place) {
  const from = Math.max(0, place.start - 2 * place.sentence.length - 200);
  const to = place.end + 2 * place.sentence.length + 200;
  const words = place.sentence.trim().split(/\s+/).map(escaped).join("\\s+");
  for (const match of whole.slice(from, to).matchAll(new RegExp(words, "g"))) {
    const start = from + match.index;
    const end = start + match[0].length;
    if (start <= place.start && place.end <= end) {
      return { start, end };
    }
  }
  return lineAround(whole, place);
}

function lineAround(whole, place) {
  const end = whole.indexOf("\n", place.end);
  return {
    start: whole.lastIndexOf("\n", place.start - 1) + 1,
    end: end < 0 ? whole.length : end,
  };
}

function escaped(word) {
  return word.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
