// Judges the manifests of a folder by what the platforms publish; started by manifests.py, with the folder of the
// judges and that of the manifests. Each manifest must pass, and must fail with one word changed.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const [judges, manifests] = process.argv.slice(2);
const load = createRequire(join(judges, 'package.json'));
const ts = load('typescript');
const yaml = load('yaml');
const formats = load('ajv-formats');
const Ajv = load('ajv-draft-04');

const read = (name) => readFileSync(join(manifests, name), 'utf8');

/** What a compiler says of a value that is declared to be of a library's type. */
function mistakesOfType(value, type, library) {
  const folder = mkdtempSync(join(judges, 'typed-'));
  try {
    const file = join(folder, 'manifest.ts');
    writeFileSync(file, `import type { ${type} } from '${library}';\nexport const it: ${type} = ${JSON.stringify(value)};\n`);
    const program = ts.createProgram([file], {
      strict: true, noEmit: true, skipLibCheck: true, types: [], target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.CommonJS, moduleResolution: ts.ModuleResolutionKind.Node10,
    });
    return ts.getPreEmitDiagnostics(program).map((found) => ts.flattenDiagnosticMessageText(found.messageText, ' '));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function mistakesOfTeams(value) {
  const path = `node_modules/@microsoft/app-manifest/build/json-schemas/teams/v${value.manifestVersion}/MicrosoftTeams.schema.json`;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats(ajv);
  const judge = ajv.compile(JSON.parse(readFileSync(join(judges, path), 'utf8')));
  return judge(value) ? [] : judge.errors.map((error) => `${error.instancePath} ${error.message}`);
}

const slack = (value) => mistakesOfType(value, 'Manifest', join(judges, 'node_modules/@slack/web-api/dist/types/request/manifest'));
const discord = (value) =>
  mistakesOfType(value, 'RESTPutAPIApplicationCommandsJSONBody', join(judges, 'node_modules/discord-api-types/v10'));

const cases = [
  ['slack-manifest.yaml', yaml.parse, slack, (text) => text.replace('app_mentions:read', 'app_mentions:reed')],
  ['teams-manifest.json', JSON.parse, mistakesOfTeams, (text) => text.replace('"supportsFiles"', '"supportFiles"')],
  ['discord-commands.json', JSON.parse, discord, (text) => text.replace('"min_value"', '"least_value"')],
];

for (const [name, parse, judge, change] of cases) {
  const mistakes = judge(parse(read(name)));
  if (mistakes.length) {
    console.error(`${name}: ${mistakes.join('\n  ')}`);
    process.exitCode = 1;
  } else if (judge(parse(change(read(name)))).length === 0) {
    console.error(`${name}: a changed word was not seen`);
    process.exitCode = 1;
  } else {
    console.log(`${name}: as the platform's own code wants it`);
  }
}
