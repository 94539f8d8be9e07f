// The answer: numbers with their verdicts, key figures, what was read.

import { byId, element, pieces } from "./dom.js";
import * as source from "./source.js";

let words = null;

/** Sets the words of all that is shown; to be called first. */
export function useWords(reportWords) {
  words = reportWords;
  byId("legend").replaceChildren(
    ...words.verdicts.map((verdict) => element("li", signed("", verdict), words.meaning(verdict))),
  );
}

/** The properties of an element that looks as its verdict does; the style sheet writes the sign. */
function signed(className, verdict) {
  return { className: `${className} ${verdict}`.trim(), "data-sign": words.sign(verdict) };
}

export function showDigest(digest) {
  heading("Summary");
  byId("answer-title").replaceChildren(...text(digest.title ?? "", "title", digest.numbers));
  showSummary(digest.summary, digest.numbers);
  showCounts(digest.check, digest.numbers, digest.redactions);
  showKeyFigures(digest.keyFigures, digest.numbers);
  byId("coverage").textContent = `${words.coverage(digest.coverage)} ${words.usage(digest.usage)}`;
}

export function showCheck(answer, summary) {
  heading("The summary, checked");
  byId("answer-title").replaceChildren();
  showSummary(summary, answer.numbers);
  showCounts(answer.check, answer.numbers);
  showKeyFigures([], []);
  byId("coverage").textContent = "";
}

export function showFigures(answer) {
  byId("figures-rows").replaceChildren(...answer.figures.map(figureRow));
}

/** The numbers of a refused digest that do not pass, as items of a list. */
export function failing(numbers) {
  return numbers
    .filter(({ verdict }) => verdict !== "supported")
    .map((number) => {
      const finding = `: ${words.judged(number)}. ${number.message}`;
      return element("li", {}, element("strong", {}, number.text), finding);
    });
}

function heading(title) {
  byId("answer-heading").textContent = title;
  byId("detail").replaceChildren();
}

function showSummary(summary, numbers) {
  byId("answer-text").replaceChildren(element("p", {}, ...text(summary, "summary", numbers)));
}

function showCounts(check, numbers, redactions = []) {
  const runs = words.counts(check, numbers).map(countsRun);
  const takenOut = words.takenOut(redactions);
  byId("passed").replaceChildren(...runs, takenOut === "" ? "" : `. ${takenOut}`);
}

function countsRun({ text: run, verdict, sign }) {
  if (sign) {
    return element("span", signed("sign", sign));
  }
  return verdict ? element("strong", { className: verdict }, run) : run;
}

/** A passage of the answer, each number of it a button that leads to the source. */
function text(whole, passage, numbers) {
  const here = numbers.filter((number) => number.in === passage);
  return pieces(whole, here, (number, written) => numberButton(number, written));
}

function numberButton(number, written) {
  const button = element(
    "button",
    { type: "button", "aria-pressed": "false", ...signed("number", number.verdict) },
    written,
    element("span", { className: "unseen" }, ` (${words.verdict(number.verdict)})`),
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
  return [
    element(
      "p",
      {},
      element("strong", signed("verdict", number.verdict), `${number.text}: ${words.judged(number)}`),
      `${number.formula ? `, ${number.formula}` : ""}. ${number.message}`,
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
  const number = numbers[figure.number] ?? { verdict: "unchecked", message: "" };
  return element(
    "tr",
    {},
    element("th", { scope: "row" }, ...text(figure.label, `keyFigures/${index}/label`, numbers)),
    element("td", {}, ...text(figure.text, `keyFigures/${index}/text`, numbers)),
    element("td", {}, element("span", signed("verdict", number.verdict), words.judged(number))),
    element("td", {}, number.message),
  );
}

function figureRow(figure) {
  const { kind, value, unit, of, to, bound, per } = figure.quantity;
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
    element("td", {}, of ?? ""),
    element("td", {}, figure.rule),
  );
}
