// The signs and the words of a report, out of the tables that the function's own reports read too.

const VERDICTS = ["supported", "contradicted", "unsupported", "unchecked"];
const TABLES = ["page/verdict-signs.txt", "page/en/report-words.txt"];

let loaded = null;

/** The words, fetched once; a fetch that failed is tried again the next time. */
export function load() {
  loaded ??= Promise.all(TABLES.map(table)).then(([signs, words]) => read(signs, words));
  loaded.catch(() => (loaded = null));
  return loaded;
}

async function table(path) {
  const response = await fetch(path);
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return response.text();
}

/** What can be said with two tables: each function gives a line, or the runs of one. */
export function read(signTable, wordTable) {
  const signs = new Map(rows(signTable).map(([verdict, sign]) => [verdict, sign]));
  const entries = new Map(rows(wordTable));

  const say = (key, values = {}) => {
    if (!entries.has(key)) {
      throw new Error(`no words for ${key}`);
    }
    return entries.get(key).replace(/\{([a-z]+)\}/g, (placeholder, name) => {
      if (!(name in values)) {
        throw new Error(`${key} without ${placeholder}`);
      }
      return String(values[name]);
    });
  };
  const counted = (key, count) =>
    say(`${key}.${count === 1 ? "one" : "other"}`, { count: grouped(count) });
  const verdict = (name) => say(`verdict.${name}`);

  return {
    verdicts: VERDICTS,
    sign: (name) => signs.get(name),
    verdict,
    meaning: (name) => `${verdict(name)}: ${say(`meaning.${name}`)}`,
    judged: (number) => judged(number, say),
    counts: (check, numbers) => counts(check, numbers, say, counted),
    takenOut: (redactions) => takenOut(redactions, say),
    coverage: (read) => coverage(read, say, counted),
    usage: (used) => usage(used, say, counted),
  };
}

/** The rows of a table: cells between bars; lines that begin with # say nothing. */
function rows(table) {
  return table
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function grouped(count) {
  return count.toLocaleString("en");
}

/** "supported (exact)". */
function judged({ verdict, match, reason }, say) {
  const name = say(`verdict.${verdict}`);
  const why = match ? say(`match.${match}`) : reason ? say(`reason.${reason}`) : null;
  return why === null ? name : say("number.verdict", { verdict: name, why });
}

/** Runs of text, each with the verdict that it looks like, if any, and whether it is a sign. */
function counts(check, numbers, say, counted) {
  const all = check.numbers;
  const found = all === 0 ? say("counts.numbers.none") : counted("counts.numbers", all);
  const runs = [
    check.passed
      ? { text: say("counts.passed"), verdict: "supported" }
      : { text: say("counts.failed"), verdict: "contradicted" },
    { text: `: ${found}` },
  ];
  VERDICTS.filter((verdict) => check[verdict] > 0).forEach((verdict, index) => {
    const count = { count: check[verdict], verdict: say(`verdict.${verdict}`) };
    runs.push({ text: index === 0 ? ": " : ", " });
    runs.push({ sign: verdict }, { text: " " }, { text: say("counts.verdict", count), verdict });
  });
  const unclear = numbers.filter(isUnclear).length;
  if (unclear > 0) {
    runs.push({ text: `; ${say("counts.unclear", { count: unclear })}` });
  }
  return runs;
}

/** Whether the source supports a number, but no words say that it is of the same thing. */
function isUnclear({ verdict, binding }) {
  return verdict === "supported" && binding === "unclear";
}

/** "Taken out: “17 shops” (unsupported)."; empty where nothing was. */
function takenOut(redactions, say) {
  const numbers = redactions.map(({ text, verdict }) =>
    say("taken-out.number", { number: text, verdict: say(`verdict.${verdict}`) }),
  );
  return numbers.length === 0 ? "" : say("taken-out", { numbers: numbers.join(", ") });
}

/** "Read all 6,875 characters (1 chunk).". */
function coverage({ characters, read, chunks, failedChunks, pages }, say, counted) {
  const parts = [
    ...(pages === null ? [] : [counted("coverage.pages", pages)]),
    counted("coverage.chunks", chunks),
    ...(failedChunks > 0 ? [say("coverage.failed", { count: failedChunks })] : []),
  ];
  return say(read === characters ? "coverage.all" : "coverage.some", {
    read: grouped(read),
    characters: grouped(characters),
    parts: parts.join(", "),
  });
}

/** "Model: openai:gpt-x, 4 calls.". */
function usage({ provider, model, calls, repairs, inputTokens, outputTokens }, say, counted) {
  if (provider === "offline") {
    return say("usage.offline");
  }
  const told = inputTokens !== null && outputTokens !== null;
  const parts = [
    counted("usage.calls", calls),
    ...(repairs > 0 ? [say("usage.repairs", { count: repairs })] : []),
    ...(told ? [tokens(inputTokens, outputTokens, say)] : []),
  ];
  return say("usage.model", { provider, model, parts: parts.join(", ") });
}

function tokens(input, output, say) {
  return say("usage.tokens", { input: grouped(input), output: grouped(output) });
}
