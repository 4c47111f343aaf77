import { type ReadCsvOptions, readCsvSheet } from '@jalon/adapters/csv';
import { type Checked, createDossier, type Dossier, type Indicator, textIn } from '@jalon/core';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { distanceTravelled, type Progress, progress } from '@jalon/indicators';
import { type Document, patronFourParts, toDocument } from '@jalon/report-schema';

const indicator: Indicator = {
  id: 'waiting-time',
  name: { fr: 'Délai moyen', en: 'Average wait' },
  unit: 'days',
  measures: [],
  baseline: { value: 100 },
  targets: [{ id: 'halved', value: 50 }],
};
// @ts-expect-error an indicator without a unit is none
export const broken: Indicator = { id: 'x', name: 'x', measures: [], targets: [] };

const share: number | undefined = distanceTravelled({ baseline: 100, target: 50, actual: 75 });
const period = { start: '2024-10-01', end: '2024-12-31' };
const result: Progress = progress(indicator, [{ period, value: 75 }], { asOf: '2025-01-15' });
const parsed: Checked<Dossier> = parseDossier(serialiseDossier(createDossier({ id: 'demo', title: 'Demo' })));
const report = {
  id: 'r',
  schema: patronFourParts.id,
  schemaVersion: patronFourParts.version,
  asOf: '2025-03-15',
  answers: {},
};
const document: Document = toDocument(patronFourParts, report, { lang: 'en' });
const options: ReadCsvOptions = { delimiter: ';' };
const cell = readCsvSheet('a;b\n1,5;2\n', options).value?.sheets[0]?.rows[1]?.[0]?.shown;

const found = [
  share,
  result.figures.distanceTravelled.value,
  textIn(parsed.value?.title ?? '', 'en'),
  document.lang,
  cell,
];
const expected = [0.5, 0.5, 'Demo', 'en', '1,5'];
if (JSON.stringify(found) !== JSON.stringify(expected)) throw new Error(`found ${JSON.stringify(found)}`);
