import { createDossier, type Observation, type Programme } from '@jalon/core';
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
const calendar: Pick<Programme, 'start' | 'end'> = { start: '2024-01-01', end: '2025-12-31' };
const of = (observations: readonly Observation[], days = calendar) =>
  dossierProgress(
    createDossier({
      id: 'd',
      title: 'D',
      programme: { name: 'P', ...days, roles: [] },
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

  test.each([
    ['place', { place: 'north' }],
    ['organisation', { organisation: 'partner' }],
    ['place and an organisation', { place: 'north', organisation: 'partner' }],
  ])('leaves out what is about a %s where the whole is known', (_, about) => {
    expect(of([visits('a', 40), visits('b', 25, about)]).get('visits')?.value).toBe(0.4);
    expect(of([visits('b', 25, about)]).get('visits')?.value).toBe(0.25);
  });

  test('does without a calendar, and without days that do not exist', () => {
    const year0 = { start: '0000-01-01', end: '0000-12-31' };
    for (const days of [{}, { start: '2024-02-30', end: '2025-02-30' }, year0]) {
      const result = of([visits('a', 40)], days).get('visits');
      expect(result).toMatchObject({ value: 0.4, baseline: { value: 0 } });
      expect(result?.baseline).not.toHaveProperty('date');
      expect(result?.target).not.toHaveProperty('date');
    }
    const open = of([visits('a', 40)], { start: '2024-01-01' }).get('visits');
    expect(open?.baseline).toEqual({ value: 0, date: '2024-01-01' });
    expect(of([visits('a', 40)], { end: '2025-12-31' }).get('visits')?.target?.date).toBe('2025-12-31');
  });
});
