import { createDossier, type Period } from '@jalon/core';
import { expect, test } from 'vitest';
import { trackingPeriods } from './trackingPeriods.ts';

const dossierWith = (periods: readonly Period[], end?: string) =>
  createDossier({
    id: 'demo',
    title: 'Demo',
    programme: { name: 'P', roles: [], ...(end === undefined ? {} : { end }) },
    indicators: [{ id: 'i', name: 'I', unit: 'x', measures: [], targets: [] }],
    observations: periods.map((period, n) => ({ id: `o${n}`, indicator: 'i', period, value: n })),
  });
const starts = (...given: Parameters<typeof trackingPeriods>) =>
  trackingPeriods(...given).map(({ period, recorded }) => `${period.start}${recorded ? '' : ' to come'}`);

const q1 = { start: '2024-01-01', end: '2024-03-31', grain: 'quarter', label: 'T1' } as const;
const q2 = { start: '2024-04-01', end: '2024-06-30' };
const april = { start: '2024-04-01', end: '2024-04-30' };

test('observed periods stand in time, each once, whatever they are called', () => {
  const dossier = dossierWith([q2, q1, { start: q1.start, end: q1.end }]);
  expect(starts(dossier, '2024-12-31')).toEqual(['2024-01-01', '2024-04-01']);
});

test('those to come follow until the end of the programme', () => {
  expect(starts(dossierWith([q1, q2], '2024-12-31'), '2024-06-30')).toEqual([
    '2024-01-01',
    '2024-04-01',
    '2024-07-01 to come',
    '2024-10-01 to come',
  ]);
});

test('uneven periods foretell nothing, nor do those that have values already', () => {
  expect(starts(dossierWith([q1, april], '2024-12-31'), '2024-06-30')).toEqual(['2024-01-01', '2024-04-01']);
  expect(starts(dossierWith([q1, q2], '2024-12-31'), '2024-05-31')).toEqual(['2024-01-01']);
});
