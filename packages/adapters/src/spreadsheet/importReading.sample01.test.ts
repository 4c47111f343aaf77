import { readFileSync } from 'node:fs';
import { createDossier } from '@jalon/core';
import { expect, test } from 'vitest';
import { importReading } from './importReading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';

const file = '01_fr_suivi_indicateurs.csv';
const bytes = readFileSync(new URL(`./fixtures/${file}`, import.meta.url));
const reading = await readSpreadsheet(bytes, { file });
const programme = { name: 'Premiers liens', start: '2024-01-01', end: '2024-12-31', roles: [] };
const { dossier, issues } = importReading(createDossier({ id: 'demo', title: 'Demo', programme }), reading);

test('a sheet becomes indicators with what it shows of them', () => {
  expect(
    dossier.indicators.map(({ code, unit, basis, direction, baseline, targets }) => [
      code,
      unit,
      basis,
      direction,
      baseline?.value,
      targets[0]?.value,
    ]),
  ).toEqual([
    ['1.1', 'familles', 'increment', undefined, 42, 60],
    ['1.2', 'ratio', 'ratio', undefined, undefined, 0.75],
    ['1.3', 'ateliers', 'increment', undefined, 24, 30],
    ['2.1', 'EUR', 'increment', undefined, undefined, 12000],
    ['2.2', 'ratio', 'ratio', undefined, 0.35, 0.8],
    ['2.3', 'jours', 'snapshot', 'decrease', 21, 10],
  ]);
  expect(dossier.indicators[0]?.definition).toBe(
    'une famille = au moins 3 rencontres dans l’année'.replace('’', "'"),
  );
  expect(dossier.indicators[0]?.baseline?.date).toBe('2022-12-31');
});

test('each value and each gap becomes a record, an empty cell does not', () => {
  const shown = dossier.observations.map(({ id, value, state, stage }) => [
    id.split('.').at(-1),
    value ?? state,
    stage,
  ]);
  expect(shown.slice(4, 8)).toEqual([
    ['2024-q1', 'not-applicable', undefined],
    ['2024-q2', 0.685, undefined],
    ['2024-q3', 'not-applicable', undefined],
    ['2024-q4', 0.712, undefined],
  ]);
  expect(shown.slice(16, 19)).toEqual([
    ['2024-q1', 'not-collected', undefined],
    ['2024-q2', 0.52, undefined],
    ['2024-q4', 0.64, 'provisional'],
  ]);
  expect(shown).toHaveLength(23);
});

test('the rule behind each declared percentage is named', () => {
  const rules = issues.filter(({ code }) => code === 'data/declared-matches-computed');
  expect(
    rules.map(({ at, params }) => [at?.in === 'sheet' && at.cell, (params['rule'] as { en: string }).en]),
  ).toEqual([
    ['K8', 'achievement of target'],
    ['K9', 'achievement of target'],
    ['K10', 'achievement of target'],
    ['K12', 'achievement of target'],
    ['K13', 'achievement of target'],
    ['K14', 'distance travelled from the baseline'],
  ]);
  expect(issues.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});
