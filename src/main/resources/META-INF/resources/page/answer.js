// The answer: numbers with their verdicts, key figures, what was read.

import { byId, element, pieces } from "./dom.js";
import * as source from "./source.js";

export function showDigest(digest) {
  heading("Summary");
  byId("answer-title").replaceChildren(...text(digest.title ?? "", "title", digest.numbers));
  showSummary(digest.summary, digest.numbers);
  showPassed(digest.check, digest.redactions);
  showKeyFigures(digest.keyFigures, digest.numbers);
  byId("coverage").textContent = coverage(digest);
}

export function showCheck(answer, summary) {
  heading("The summary, checked");
  byId("answer-title").replaceChildren();
  showSummary(summary, answer.numbers);
  showPassed(answer.check);
  showKeyFigures([], []);
  byId("coverage").textContent = "";
}

export function showFigures(answer) {
  byId("figures-rows").replaceChildren(...answer.figures.map(figureRow));
}

function heading(words) {
  byId("answer-heading").textContent = words;
  byId("detail").replaceChildren();
}

function showSummary(summary, numbers) {
  byId("answer-text").replaceChildren(element("p", {}, ...text(summary, "summary", numbers)));
}

function showPassed(check, redactions = []) {
  const failing = ["contradicted", "unsupported", "unchecked"].filter((name) => check[name] > 0);
  const counts = failing.map((name) => `${check[name]} ${name}`).join(", ");
  const passed = check.passed
    ? check.numbers === 0
      ? "It holds no number to check."
      : `Passed: all ${check.numbers} numbers are supported.`
    : `Not passed: of ${check.numbers} numbers ${check.supported} are supported` +
      (counts ? `; ${counts}.` : "; a part of the article was not read.");
  byId("passed").textContent = passed + takenOut(redactions);
}

function takenOut(redactions) {
  const numbers = redactions.map(({ text: number, verdict }) => `“${number}” (${verdict})`);
  return numbers.length > 0 ? ` Taken out: ${numbers.join(", ")}.` : "";
}

/** A passage of the answer, each number of it a button that leads to the source. */
function text(words, passage, numbers) {
  const here = numbers.filter((number) => number.in === passage);
  return pieces(words, here, (number, written) => numberButton(number, written));
}

function numberButton(number, written) {
  const button = element(
    "button",
    { type: "button", className: `number ${number.verdict}`, "aria-pressed": "false" },
    written,
    element("span", { className: "unseen" }, ` (${number.verdict})`),
  );
  button.addEventListener("click", () => select(button, number));
  return button;
}

function select(button, number) {
  for (const pressed of document.querySelectorAll('.number[aria-pressed="true"]')) {
    pressed.setAttribute("aria-pressed", "false");
  }
  button.setAttribute("aria-pressed", "true");
  const places = placesOf(number);
  byId("detail").replaceChildren(...detail(number, places));
  source.point(places);
}

function placesOf(number) {
  return number.evidence.length > 0 || number.nearest === null ? number.evidence : [number.nearest];
}

function detail(number, places) {
  const how = number.match ?? number.reason;
  return [
    element(
      "p",
      {},
      element("strong", { className: `verdict ${number.verdict}` }, `${number.text}: ${number.verdict}`),
      ` (${how}${number.formula ? `, ${number.formula}` : ""}). ${number.message}`,
    ),
    ...places.map((place) => element("blockquote", {}, place.sentence)),
  ];
}

function showKeyFigures(keyFigures, numbers) {
  byId("key-figures").hidden = keyFigures.length === 0;
  byId("key-figures-rows").replaceChildren(
    ...keyFigures.map((figure, index) => keyFigureRow(figure, index, numbers)),
  );
}

function keyFigureRow(figure, index, numbers) {
  const number = numbers[figure.number];
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, ...text(figure.label, `keyFigures/${index}/label`, numbers)),
    element("td", {}, ...text(figure.text, `keyFigures/${index}/text`, numbers)),
    element("td", {}, element("span", { className: `verdict ${number.verdict}` }, number.verdict)),
    element("td", {}, number.message),
  );
}

function figureRow(figure) {
  const { kind, value, unit, to, bound, per } = figure.quantity;
  const button = element("button", { type: "button", className: "number" }, figure.text);
  button.addEventListener("click", () =>
    source.point([{ in: "text", start: figure.start, end: figure.end, sentence: figure.text }]),
  );
  const range = to ? `${value} to ${to}` : (value ?? "");
  return element(
    "tr",
    {},
    element("td", {}, button),
    element("td", {}, kind),
    element("td", {}, bound ? `${bound} ${range}` : range),
    element("td", {}, [unit ?? "", per ? `per ${per}` : ""].join(" ")),
    element("td", {}, figure.rule),
  );
}

function coverage({ coverage: read, usage }) {
  const count = (n) => n.toLocaleString("en");
  const failed = read.failedChunks > 0 ? `, ${read.failedChunks} of them failed` : "";
  const parts = read.chunks === 1 ? "1 part" : `${read.chunks} parts`;
  const repairs = usage.repairs > 0 ? `, ${usage.repairs} of them to put numbers right` : "";
  return (
    `Read ${count(read.read)} of ${count(read.characters)} characters, in ${parts}${failed}. ` +
    `Written by ${usage.provider}, ${usage.model}; calls: ${usage.calls}${repairs}.`
  );
}
