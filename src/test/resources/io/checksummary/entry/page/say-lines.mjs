// Says with the page's own script what a report says, so that a test can hold the two alike.
// Takes the address of words.js; reads {signs, words, names, numbers, digests} as JSON; writes lines.

import { text } from "node:stream/consumers";

const { read } = await import(process.argv[2]);
const given = JSON.parse(await text(process.stdin));
const words = read(given.signs, given.words);

const run = ({ text: written, sign }) => (sign ? words.sign(sign) : written);

const lines = {
  verdicts: words.verdicts,
  signs: words.verdicts.map(words.sign),
  words: words.verdicts.map(words.verdict),
  meanings: words.verdicts.map(words.meaning),
  judged: given.numbers.map(words.judged),
  digests: given.digests.map(({ check, numbers, redactions, coverage, usage }) => [
    words.counts(check, numbers).map(run).join(""),
    words.takenOut(redactions),
    words.coverage(coverage),
    words.usage(usage),
  ]),
};
process.stdout.write(JSON.stringify(lines));
