// Requests as chat platforms sign them, and many that are not quite so, each with what the code that
// the platform itself publishes says of it: one line of JSON each.
//
//     node judges.mjs FOLDER     FOLDER holds node_modules with @slack/bolt and discord-interactions
import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const require = createRequire(resolve(process.argv[2], 'judges.cjs'));
const { isValidSlackRequest } = require('@slack/bolt/dist/receivers/verify-request');
const { verifyKey } = require('discord-interactions');

const NOW = 1_772_600_767; // seconds since 1970; the reader of the lines has the same
const REQUESTS = 1_500; // of each platform
const BODIES = ['{}', 'token=x&text=%2B1', '{"text":"€5 🦊"}', 'a', '\n', 'x'.repeat(5_000)];
const HEX = '0123456789abcdef';

// The same at every run, but for Discord's keys: a linear congruential generator, with the constants of Numerical
// Recipes.
let state = 9_141;
const below = (bound) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * bound);
};
const one = (list) => list[below(list.length)];
const other = (text, letters) => {
  const at = below(text.length);
  const letter = one([...letters].filter((each) => each !== text[at]));
  return text.slice(0, at) + letter + text.slice(at + 1);
};
const hex = (length) => Array.from({ length }, () => one(HEX)).join('');

// What is changed once all is signed. The body is text here, as both judges want it.
const CHANGES = {
  nothing: (request) => request,
  body: (request) => ({ ...request, body: other(request.body, 'abc{}&=€') }),
  'body cut': (request) => ({ ...request, body: request.body.slice(1) }),
  'body longer': (request) => ({ ...request, body: `${request.body}\n` }),
  time: (request) => ({ ...request, time: String(Number(request.time) + 1 + below(30)) }),
  signature: (request) => ({ ...request, signature: request.prefix + other(request.code, HEX) }),
  'signature cut': (request) => ({ ...request, signature: request.signature.slice(0, -2) }),
  'no signature': (request) => ({ ...request, signature: request.prefix }),
  'another key': (request) => ({ ...request, key: request.otherKey }),
};
// How many seconds ago it was signed.
const AGES = [0, 1, 60, 299, 300, 301, 900, 86_400, -1, -60, -299, -300, -301, -900];

const slack = (time, body) => {
  const key = hex(32);
  const code = createHmac('sha256', key).update(`v0:${time}:${body}`).digest('hex');
  return { platform: 'slack', key, otherKey: hex(32), time, body, code, prefix: 'v0=', signature: `v0=${code}` };
};
const raw = (publicKey) => publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
const discord = (time, body) => {
  const pair = generateKeyPairSync('ed25519');
  const otherKey = raw(generateKeyPairSync('ed25519').publicKey);
  const code = sign(null, Buffer.from(time + body), pair.privateKey).toString('hex');
  return { platform: 'discord', key: raw(pair.publicKey), otherKey, time, body, code, prefix: '', signature: code };
};

const judge = {
  slack: async ({ key, time, body, signature }) =>
    isValidSlackRequest({
      signingSecret: key,
      body,
      headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(time) },
      nowMilliseconds: NOW * 1_000,
    }),
  discord: async ({ key, time, body, signature }) => verifyKey(body, signature, time, key).catch(() => false),
};

console.error = () => {}; // a judge tells there what was wrong
for (const make of [slack, discord]) {
  for (let i = 0; i < REQUESTS; i++) {
    const age = one(AGES);
    const change = one(Object.keys(CHANGES));
    const request = CHANGES[change](make(String(NOW - age), one(BODIES)));
    const { platform, key, time, body, signature } = request;
    const valid = await judge[platform](request);
    console.log(JSON.stringify({ platform, change, key, time, body, signature, valid }));
  }
}
