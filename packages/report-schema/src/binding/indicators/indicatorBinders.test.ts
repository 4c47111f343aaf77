import { createDossier, type Dossier, type Indicator, type Observation } from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import { describe, expect, test } from 'vitest';
import { fullDossier, fullDossierDay } from '../../report/fixtures/fullDossier.data.ts';
import type { KeyFigureEntry, ListAnswer } from '../../schema/Answers.ts';
import { indicatorBinders } from './indicatorBinders.ts';

const asOf = '2025-12-31';
const h1 = { start: '2025-01-01', end: '2025-06-30' };
const h2 = { start: '2025-07-01', end: '2025-12-31' };
const programme = { name: 'P', start: '2025-01-01', end: '2025-12-31', roles: [] };

const families: Indicator = {
  id: 'families',
  name: { fr: 'Familles', en: 'Families' },
  unit: 'families',
  countOf: 'households',
  distinct: { rule: 'first-contact', window: 'programme' },
  basis: 'increment',
  measures: [],
  targets: [],
};
const seen = (fields: Partial<Observation>): Observation => ({
  id: `o${JSON.stringify(fields).length}-${fields.period?.end ?? h1.end}`,
  indicator: 'families',
  period: h1,
  ...fields,
});
const having = (
  indicator: Partial<Indicator>,
  observations: readonly Observation[],
  more: Partial<Dossier> = {},
) => ({
  ...createDossier({
    id: 'd',
    title: 'D',
    programme,
    indicators: [{ ...families, ...indicator }],
    observations,
  }),
  ...more,
});

const entriesOf = <Entry = Record<string, unknown>>(
  part: keyof typeof indicatorBinders,
  dossier: Dossier,
  day = asOf,
) => {
  const bound = indicatorBinders[part](dossier, {
    asOf: day,
    progress: dossierProgress(dossier, { asOf: day }),
  });
  return (bound?.answer as ListAnswer<Entry> | undefined)?.entries ?? [];
};
const figures = (dossier: Dossier) => entriesOf<KeyFigureEntry>('key-figures', dossier);
/** What a table prints of a period, in English with plain spaces. */
const printed = (dossier: Dossier) =>
  entriesOf('indicator-periods', dossier).map(({ target, actual, share, disaggregation }) =>
    [disaggregation, target, actual, share].map((each) =>
      typeof each === 'object' && each !== null && 'en' in each
        ? String(each.en).replace(/\u00A0/g, ' ')
        : typeof each === 'string'
          ? each.replace(/\u00A0/g, ' ')
          : each,
    ),
  );

describe('key figures', () => {
  test('are at most six, those with a target first, each with its number, its period, its source', () => {
    const entries = entriesOf<KeyFigureEntry>('key-figures', fullDossier, fullDossierDay);
    expect(entries).toHaveLength(6);
    for (const { n, period, source } of entries) {
      expect(n).toBeGreaterThan(0);
      expect(period?.end).toBe('2025-12-31');
      expect(source).toBeDefined();
    }
    const aimless = { ...families, id: 'aimless', targets: [] };
    const aimed = { ...families, id: 'aimed', targets: [{ id: 't', value: 10 }] };
    const observations = ['aimless', 'aimed'].map((indicator) =>
      seen({ id: indicator, indicator, value: 8 }),
    );
    const dossier = { ...having({}, observations), indicators: [aimless, aimed] };
    expect(figures(dossier).map(({ id }) => id)).toEqual(['aimed', 'aimless']);
  });
  test('a total runs from the start of the programme, a state over its own period', () => {
    const both = [seen({ value: 20 }), seen({ value: 30, period: h2 })];
    expect(figures(having({}, both))[0]).toMatchObject({
      value: 50,
      n: 50,
      period: { start: h1.start, end: h2.end },
    });
    expect(figures(having({ basis: 'snapshot' }, both))[0]).toMatchObject({ value: 30, period: h2 });
  });
  test('a percentage of fewer than ten people is none', () => {
    const share = (n: number) => having({ unit: 'ratio', basis: 'ratio' }, [seen({ value: 0.5, n })]);
    expect(figures(share(9))).toEqual([]);
    expect(figures(share(10))[0]).toMatchObject({ value: 0.5, n: 10 });
  });
  test('what is not exact says so', () => {
    const label = (fields: Partial<Observation>) =>
      figures(having({ basis: 'snapshot' }, [seen(fields)]))[0]?.label;
    expect(label({ value: 20, approximate: true })).toEqual({
      fr: 'Familles (environ)',
      en: 'Families (about)',
    });
    expect(label({ value: 20, stage: 'provisional' })).toEqual({
      fr: 'Familles (provisoire)',
      en: 'Families (provisional)',
    });
    expect(label({ bounds: { min: 20 } })).toEqual({ fr: 'Familles (au moins)', en: 'Families (at least)' });
  });
  test('a value that is withheld is none, and an amount is of nobody', () => {
    expect(figures(having({}, [seen({ state: 'suppressed' })]))).toEqual([]);
    expect(figures(having({ countOf: 'amount', unit: 'EUR' }, [seen({ value: 50 })]))[0]).not.toHaveProperty(
      'n',
    );
  });
});

describe('values period by period', () => {
  test('the whole stands before its parts, each part with its name; the programme closes the list', () => {
    const rows = entriesOf('indicator-periods', fullDossier, fullDossierDay).filter(
      ({ indicator }) => (indicator as { en: string }).en === 'Children in occasional childcare',
    );
    expect(rows.map(({ id }) => id)).toEqual([
      'occasionnel-s1',
      'occasionnel-s2',
      'occasionnel-s3',
      'occasionnel-s3-under-18-months',
      'occasionnel-s3-from-18-months',
      'occasionnel-s4',
      'occasionnel-s4-under-18-months',
      'occasionnel-s4-from-18-months',
      'occasionnel~programme',
    ]);
    expect(rows[3]).toMatchObject({ disaggregation: { en: 'Under 18 months' } });
    expect(rows[8]).toMatchObject({ period: { start: '2024-01-01', end: '2025-12-31' }, share: 55 / 60 });
  });
  test('a target for the period is held against its value, one for the programme is not', () => {
    const targets = [
      { id: 'p', value: 25, over: 'per-period', period: h1, milestone: true },
      { id: 'l', value: 60, over: 'life-of-programme', date: h2.end },
    ] as const;
    const both = [seen({ value: 20 }), seen({ value: 30, period: h2 })];
    expect(printed(having({ targets }, both))).toEqual([
      [undefined, '25 families', '20 families', 0.8],
      [undefined, undefined, '30 families', undefined],
      [undefined, '60 families (31 Dec 2025)', '50 families (31 Dec 2025)', 50 / 60],
    ]);
  });
  test('a state that is reached in the last period is not told twice', () => {
    const targets = [{ id: 'l', value: 40, over: 'at-date', date: h2.end }] as const;
    const rows = printed(
      having({ targets, basis: 'snapshot' }, [seen({ value: 20 }), seen({ value: 30, period: h2 })]),
    );
    expect(rows).toEqual([
      [undefined, undefined, '20 families', undefined],
      [undefined, '40 families', '30 families', 0.75],
    ]);
  });
  test('a band has no share, nor has what shall fall', () => {
    const band = [{ id: 'b', kind: 'band', min: 5, max: 9, over: 'per-period' }] as const;
    expect(printed(having({ targets: band, basis: 'snapshot' }, [seen({ value: 7 })]))[0]).toEqual([
      undefined,
      'between 5 and 9 families',
      '7 families',
      undefined,
    ]);
    const fall = [{ id: 'f', value: 10, over: 'per-period' }] as const;
    const dossier = having({ targets: fall, basis: 'snapshot', direction: 'decrease' }, [
      seen({ value: 20 }),
    ]);
    expect(printed(dossier)[0]?.[3]).toBeUndefined();
  });
  test('a share says of how many, and of fewer than ten what it counts', () => {
    const share = (fields: Partial<Observation>) =>
      printed(having({ unit: 'ratio', basis: 'ratio' }, [seen(fields)]))[0]?.[2];
    expect(share({ numerator: 35, denominator: 54 })).toBe('64.8% (n = 54)');
    expect(share({ numerator: 3, denominator: 8 })).toBe('3 of 8');
    expect(share({ value: 0.5, n: 6 })).toBe('3 of 6');
  });
  test('a gap says why; levels, days, yes or no are words', () => {
    const first = (indicator: Partial<Indicator>, fields: Partial<Observation>) =>
      printed(having(indicator, [seen(fields)]))[0]?.[2];
    expect(first({}, { state: 'not-collected' })).toBe('not collected');
    expect(first({}, { state: 'suppressed', bounds: { min: 0, max: 4 } })).toBe('suppressed (confidential)');
    expect(first({}, {})).toBe('not available');
    expect(first({ scale: 'yes-no', unit: 'n' }, { value: true })).toBe('Yes');
    expect(first({ scale: 'date', unit: 'n' }, { value: '2025-03-01' })).toBe('1 March 2025');
    const levels = [{ code: 'l1', label: 'Low' }];
    expect(first({ scale: 'ordinal', unit: 'n', levels }, { value: 'l1' })).toBe('Low');
    expect(first({ scale: 'ordinal', unit: 'n', levels }, { value: 'l9' })).toBe('l9');
  });
  test('what is still to come, and what was corrected, is not shown', () => {
    const late = seen({ id: 'late', value: 1, period: { start: '2026-01-01', end: '2026-06-30' } });
    const wrong = seen({ id: 'wrong', value: 1 });
    const right = seen({ id: 'right', value: 2, revises: 'wrong', reason: 'typing' });
    const ids = entriesOf('indicator-periods', having({}, [late, wrong, right])).map(({ id }) => id);
    expect(ids).toEqual(['right', 'families~programme']);
  });
  describe('nobody is recognised', () => {
    const part = (origin: string, fields: Partial<Observation>) =>
      seen({ id: origin, categories: { origin }, ...fields });
    const axis = (sensitive: boolean) => [{ id: 'origin', name: 'Origin', sensitive, categories: [] }];
    const ids = (observations: readonly Observation[], sensitive = true) =>
      entriesOf('indicator-periods', having({}, observations, { dimensions: axis(sensitive) }))
        .map(({ id }) => id)
        .filter((id) => id !== 'families~programme');
    const whole = seen({ id: 'whole', value: 14 });
    const parts = (value: number) => [
      part('a', { categories: { origin: 'a' }, value: 12 }),
      part('b', { categories: { origin: 'b' }, value }),
    ];
    test('a small part of a sensitive breakdown keeps all parts of its period out', () => {
      expect(ids([whole, ...parts(2)])).toEqual(['whole']);
      expect(ids([whole, ...parts(5)])).toEqual(['whole', 'a', 'b']);
      expect(ids([whole, ...parts(2)], false)).toEqual(['whole', 'a', 'b']);
    });
    test('where one part was withheld the others would give it away', () => {
      const withheld = part('b', { categories: { origin: 'b' }, state: 'suppressed' });
      expect(ids([whole, part('a', { categories: { origin: 'a' }, value: 12 }), withheld], false)).toEqual([
        'whole',
      ]);
    });
  });
  test('a part is named by its place and organisation too', () => {
    const dimensions = [
      {
        id: 'where',
        kind: 'place' as const,
        name: 'Where',
        categories: [{ code: 'north', label: 'North bank' }],
      },
    ];
    const organisations = [{ id: 'nursery', name: 'Demo Nursery' }];
    const observation = seen({
      value: 9,
      place: 'north',
      organisation: 'nursery',
      categories: { kind: 'x' },
    });
    expect(printed(having({}, [observation], { dimensions, organisations }))[0]?.[0]).toBe(
      'North bank; Demo Nursery; x',
    );
    expect(printed(having({}, [seen({ value: 9, place: 'elsewhere' })]))[0]?.[0]).toBe('elsewhere');
  });
});

describe('reference sheets', () => {
  test('tell a share in per cent, a count in its words, a target in those of the agreement', () => {
    const sheet = (indicator: Partial<Indicator>) => entriesOf('indicator-sheets', having(indicator, []))[0];
    expect(sheet({ unit: 'ratio' })).toMatchObject({ unit: '%' });
    expect(sheet({ unit: 'n' })).not.toHaveProperty('unit');
    const targets = [{ id: 't', of: 'change', as: 'relative', value: 0.1, text: '10 % de plus' }] as const;
    expect(sheet({ targets, basis: 'snapshot' })).toMatchObject({ targets: '10 % de plus' });
    expect(sheet({ formula: '[a] / [b]' })).toMatchObject({ calculation: '[a] / [b]' });
  });
  test('of what is no number, the last value stands in words with its day', () => {
    const targets = [{ id: 't', value: true, over: 'at-date', date: '2025-12-31' }] as const;
    const baseline = { value: false, date: '2024-12-31' };
    const seat = having({ scale: 'yes-no', unit: 'n', basis: 'snapshot', baseline, targets }, [
      seen({ value: false, period: h2 }),
    ]);
    expect(entriesOf('indicator-sheets', seat)[0]).toMatchObject({
      baseline: { fr: 'Non (31/12/2024)' },
      targets: { en: 'Yes (31 Dec 2025)' },
      'last-value': { en: 'No (31 Dec 2025)' },
    });
  });
});
