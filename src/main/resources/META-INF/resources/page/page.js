// The form: reads it, asks the function, hands the answer on.

import { byId, element } from "./dom.js";
import * as answer from "./answer.js";
import * as source from "./source.js";
import * as words from "./words.js";

const VERBS = { summarize: "Summarise", check: "Check", figures: "Find figures" };

const mode = () => document.querySelector('input[name="mode"]:checked').value;
const value = (id) => byId(id).value;
const orNull = (words) => (words.trim() === "" ? null : words);
const status = (words) => (byId("status").textContent = words);

let asking = null;

function request() {
  const publishedAt = orNull(value("published"));
  const text = value("article");
  switch (mode()) {
    case "summarize":
      return { text, title: orNull(value("title")), publishedAt, options: options() };
    case "check":
      return { source: text, summary: value("summary"), title: orNull(value("title")), publishedAt };
    default:
      return { text, publishedAt };
  }
}

function options() {
  return {
    sentences: whole("sentences"),
    maxFigures: whole("figures"),
    outputLanguage: orNull(value("output-language")),
    onUnsupported: orNull(value("on-unsupported")),
  };
}

function whole(id) {
  return value(id) === "" ? null : Number(value(id));
}

async function ask(event) {
  event.preventDefault();
  asking?.abort();
  asking = new AbortController();
  const asked = { name: mode(), body: request(), signal: asking.signal };
  clear();
  status("Working …");
  byId("go").setAttribute("aria-disabled", "true");
  try {
    await call(asked);
  } catch (error) {
    if (error.name !== "AbortError") {
      showProblem({ title: "The function cannot be reached", detail: String(error.message) });
    }
  } finally {
    byId("go").removeAttribute("aria-disabled");
  }
}

async function call({ name, body, signal }) {
  answer.useWords(await words.load());
  const response = await fetch(name, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...proof() },
    body: JSON.stringify(body),
    signal,
  });
  const json = await response.json();
  if (response.status === 401) {
    askForKey();
  }
  if (response.ok) {
    show(name, body, json);
  } else {
    showProblem(json);
  }
}

/** Who asks: nobody in particular, unless the function has wanted to know. */
function proof() {
  const key = value("key").trim();
  return key === "" ? {} : { Authorization: `Bearer ${key}` };
}

function askForKey() {
  byId("key-field").hidden = false;
  byId("key").focus();
}

function clear() {
  byId("problem").replaceChildren();
  byId("result").hidden = true;
}

function show(name, body, json) {
  byId("result").hidden = false;
  byId("answer").hidden = name === "figures";
  byId("figures-found").hidden = name !== "figures";
  byId("key-figures").hidden = true;
  source.show(name === "check" ? body.source : body.text, body.title ?? "");
  byId("raw").textContent = JSON.stringify(json, null, 2);
  if (name === "figures") {
    answer.showFigures(json);
    status(`Done: ${json.figures.length} figures.`);
  } else {
    name === "check" ? answer.showCheck(json, body.summary) : answer.showDigest(json);
    status(`Done. ${byId("passed").textContent}`);
  }
  byId("result").focus({ preventScroll: false });
}

function showProblem(problem) {
  status("");
  const errors = (problem.errors ?? []).map(({ pointer, detail }) =>
    element("li", {}, element("code", {}, pointer || "/"), ` ${detail}`),
  );
  const failing = answer.failing(problem.numbers ?? []);
  byId("problem").replaceChildren(
    element("h2", {}, problem.title),
    element("p", {}, problem.detail),
    ...(errors.length > 1 ? [element("ul", {}, ...errors)] : []),
    ...(failing.length > 0 ? [element("ul", {}, ...failing)] : []),
    ...(problem.type
      ? [element("p", {}, element("a", { href: problem.type }, "What this means, and what to try"))]
      : []),
  );
}

function showMode() {
  for (const field of document.querySelectorAll("[data-modes]")) {
    field.hidden = !field.dataset.modes.split(" ").includes(mode());
  }
  byId("go").textContent = VERBS[mode()];
}

function showSize() {
  const length = value("article").length;
  byId("article-size").textContent =
    length === 0 ? "No text yet" : `${length.toLocaleString("en")} characters`;
}

async function loadSamples() {
  const response = await fetch("samples/index.txt");
  if (!response.ok) {
    return;
  }
  for (const line of (await response.text()).split("\n").filter((l) => l.includes("\t"))) {
    const [name, label] = line.split("\t");
    byId("sample").append(element("option", { value: name }, label));
  }
}

async function pickSample() {
  const name = value("sample");
  if (name === "") {
    return;
  }
  const response = await fetch(`samples/${encodeURIComponent(name)}.txt`);
  byId("article").value = response.ok ? await response.text() : "";
  byId("title").value = "";
  showSize();
}

byId("form").addEventListener("submit", ask);
byId("form").addEventListener("change", showMode);
byId("article").addEventListener("input", showSize);
byId("sample").addEventListener("change", pickSample);
showMode();
showSize();
loadSamples();
