import { createDossier, type Observation } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { dossierProgress } from './dossierProgress.ts';

const year = { start: '2024-01-01', end: '2024-12-31' };
const targets = [{ id: 't', value: 100, over: 'life-of-programme' as const }];
const indicator = {
  id: 'visits',
  name: 'Visits',
  unit: 'visits',
  basis: 'increment' as const,
  measures: [],
  targets,
};
const visits = (id: string, value: number, fields: Partial<Observation> = {}): Observation => ({
  id,
  indicator: 'visits',
  period: year,
  value,
  ...fields,
});
const of = (observations: readonly Observation[]) =>
  dossierProgress(
    createDossier({
      id: 'd',
      title: 'D',
      programme: { name: 'P', start: '2024-01-01', end: '2025-12-31', roles: [] },
      indicators: [indicator, { ...indicator, id: 'other' }],
      observations,
    }),
    { asOf: '2025-01-15' },
  );

describe('progress of a dossier', () => {
  test('is there for every indicator, in their order, on the calendar of the programme', () => {
    const all = of([visits('a', 40)]);
    expect([...all.keys()]).toEqual(['visits', 'other']);
    expect(all.get('visits')).toMatchObject({
      value: 0.4,
      expected: { start: '2024-01-01' },
      target: { date: '2025-12-31' },
    });
    expect(all.get('other')).toMatchObject({ reason: 'no-actual', rating: 'pending' });
  });

  test('reads the whole where there are parts beside it', () => {
    const parts = [
      visits('f', 25, { categories: { sex: 'female' } }),
      visits('m', 15, { categories: { sex: 'male' } }),
    ];
    expect(of([visits('a', 40), ...parts]).get('visits')?.value).toBe(0.4);
    // nobody combines parts in silence
    expect(of(parts).get('visits')).toMatchObject({ reason: 'conflict' });
  });
});
