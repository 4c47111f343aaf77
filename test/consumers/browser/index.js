import { createDossier, textIn } from '@jalon/core';
import { parseDossier } from '@jalon/core/format';
import { distanceTravelled, progress } from '@jalon/indicators';

const wait = {
  name: 'Average wait',
  unit: 'days',
  baseline: { value: 100 },
  targets: [{ id: 't', value: 50 }],
};
const values = [{ period: { start: '2024-10-01', end: '2024-12-31' }, value: 75 }];

globalThis.found = [
  distanceTravelled({ baseline: 100, target: 50, actual: 75 }),
  progress(wait, values, { asOf: '2025-01-15' }).figures.distanceTravelled.value,
  textIn(createDossier({ id: 'demo', title: { fr: 'Démonstration' } }).title, 'fr'),
  parseDossier({ jalon: '1.0', id: 'demo', title: 'Demo' }).value?.title,
];
