// The command from its tarball, as a user starts it; and a CommonJS program that loads a library that is ESM only.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { distanceTravelled } from 'jalon';

const run = (...args) =>
  execFileSync('npx', ['--no-install', 'jalon', ...args], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
const { version } = JSON.parse(
  readFileSync(new URL('node_modules/jalon/package.json', import.meta.url), 'utf8'),
);
assert.equal(run('--version').trim(), version);
assert.match(run('--help', '--lang', 'fr'), /Utilisation/);
assert.match(run('--help', '--lang', 'en'), /Usage/);

assert.equal(distanceTravelled({ baseline: 100, target: 50, actual: 75 }), 0.5);
const { readWorkbook } = createRequire(import.meta.url)('jalon/spreadsheet');
const { issues } = await readWorkbook(new TextEncoder().encode('%PDF-1.7'));
assert.equal(issues[0]?.code, 'sheet/not-a-workbook');
