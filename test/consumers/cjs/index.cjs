const assert = require('node:assert/strict');
const { readCsvSheet } = require('@jalon/adapters/csv');
const { createDossier, isJalonError, textIn } = require('@jalon/core');
const { edit } = require('@jalon/core/edit');
const { parseDossier, serialiseDossier } = require('@jalon/core/format');
const { distanceTravelled, progress } = require('@jalon/indicators');
const { patronFourParts, toDocument } = require('@jalon/report-schema');

assert.equal(distanceTravelled({ baseline: 100, target: 50, actual: 75 }), 0.5);
const wait = {
  name: 'Average wait',
  unit: 'days',
  baseline: { value: 100 },
  targets: [{ id: 't', value: 50 }],
};
const values = [{ period: { start: '2024-10-01', end: '2024-12-31' }, value: 75 }];
assert.equal(progress(wait, values, { asOf: '2025-01-15' }).figures.distanceTravelled.value, 0.5);

const dossier = createDossier({ id: 'demo', title: { fr: 'Démonstration', en: 'Demonstration' } });
assert.equal(textIn(parseDossier(serialiseDossier(dossier)).value?.title ?? '', 'fr'), 'Démonstration');
assert.equal(typeof edit, 'function');

const report = {
  id: 'r',
  schema: patronFourParts.id,
  schemaVersion: patronFourParts.version,
  asOf: '2025-03-15',
  answers: {},
};
assert.equal(toDocument(patronFourParts, report, { lang: 'fr' }).lang, 'fr');
assert.equal(readCsvSheet('a;b\n1,5;2\n').value?.sheets[0]?.rows[1]?.[0]?.shown, '1,5');

// what one build throws, another recognises
import('@jalon/core').then(({ JalonError }) => {
  assert.equal(isJalonError(new JalonError('unknown-id', 'no such id')), true);
});
