// The command from its tarball, as a user starts it; and a CommonJS program that loads libraries that are ESM only.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createDossier, distanceTravelled, dossierProgress } from 'jalon';

const shell = process.platform === 'win32';
const run = (...args) => execFileSync('npx', ['--no-install', 'jalon', ...args], { encoding: 'utf8', shell });
const { version } = JSON.parse(
  readFileSync(new URL('node_modules/jalon/package.json', import.meta.url), 'utf8'),
);
assert.equal(run('--version').trim(), version);
assert.match(run('--help', '--lang', 'fr'), /Utilisation/);
assert.match(run('--help', '--lang', 'en'), /Usage/);
assert.equal(distanceTravelled({ baseline: 100, target: 50, actual: 75 }), 0.5);

const require = createRequire(import.meta.url);
const { readWorkbook, writeTrackingTable } = require('jalon/spreadsheet');
const dossier = createDossier({ id: 'demo', title: 'Demo' });
const asOf = '2025-03-15';
const progress = dossierProgress(dossier, { asOf });
const bytes = await writeTrackingTable(dossier, { lang: 'en', asOf, progress });
assert.ok((await readWorkbook(bytes)).value?.sheets.length > 0);

const { progressChart } = require('jalon/chart');
const words = { axis: 'Share', expected: 'Expected', target: 'Target' };
const bars = [{ label: 'Wait', value: 0.5, rating: 'on-track', ratingLabel: 'on track', valueLabel: '50 %' }];
const { svg } = await progressChart.draw({ figure: 'progress', bars, words }, { lang: 'en' });
assert.match(svg, /<svg[\s\S]*Wait/);

const { svgToPng } = require('jalon/document');
assert.deepEqual([...(await svgToPng(svg)).slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
