import { formatIssue, type SharedIndicator } from '@jalon/core';
import { describe, expect, test } from 'vitest';
import { explain } from '../explain/explain.ts';
import type { PooledLine } from './PooledLine.ts';
import { poolIndicator } from './poolIndicator.ts';
import { poolIndicatorExplanation } from './poolIndicatorExplanation.ts';
import { portfolioMessages } from './portfolioMessages.ts';

const period = { start: '2024-01-01', end: '2024-12-31' };
const line = (organisation: string, fields: Partial<PooledLine> = {}): PooledLine => ({
  period,
  organisation,
  ...fields,
});
const children: SharedIndicator = {
  id: 'children',
  name: { fr: 'Enfants accueillis', en: 'Children welcomed' },
  unit: 'children',
  countOf: 'enrolments',
  partners: [{ organisation: 'a' }, { organisation: 'b' }, { organisation: 'c' }],
};
const reasons = ({ excluded }: ReturnType<typeof poolIndicator>) =>
  excluded.map(({ line: n, reason }) => [n, reason]);
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('AT-12: a pooled file of several partners', () => {
  const lines = [
    line('a', { value: 12 }),
    line('a', { id: 'families', value: 9, unit: 'families', countOf: 'households' }),
    line('b', { value: 25 }),
    line('b', { value: 25 }),
    line('c', { bounds: { min: 0, max: 4 } }),
  ];
  const pooled = poolIndicator(children, lines);

  test('AT-12: families are not children, a double counts once, “<5” stays an interval', () => {
    expect(pooled).toMatchObject({
      status: 'computed',
      value: 37,
      unit: 'children',
      method: 'pooled-indicator@1',
      way: 'roll-up-sum@1',
      bounds: { min: 37, max: 41 },
      coverage: { observed: 3, expected: 3 },
      taken: [0, 2, 4],
    });
  });

  test('AT-12: every line that is left out has its reason', () => {
    expect(pooled.excluded).toEqual([
      { line: 1, id: 'families', organisation: 'a', reason: 'other-unit', value: 9, unit: 'families' },
      { line: 3, organisation: 'b', reason: 'duplicate', value: 25, unit: 'children' },
    ]);
    expect(pooled.warnings).toEqual([
      {
        code: 'portfolio/other-unit',
        severity: 'warning',
        params: { organisation: 'a', line: 2, unit: 'families' },
      },
      {
        code: 'portfolio/duplicate',
        severity: 'warning',
        params: { organisation: 'b', line: 4, unit: 'children' },
      },
    ]);
    expect(pooled.taken.length + pooled.excluded.length).toBe(lines.length);
    const said = pooled.warnings.map((issue) => plain(formatIssue(issue, 'fr', portfolioMessages)));
    expect(said).toEqual([
      'Ligne 2 (a) : en families, elle ne s’ajoute pas aux autres.',
      'Ligne 4 (b) : elle répète une autre ligne et ne compte qu’une fois.',
    ]);
  });

  test('AT-12: and it is said in words', () => {
    const options = {
      explanations: [poolIndicatorExplanation],
      indicator: { unit: 'children', unitLabel: { fr: 'enfants', en: 'children' } },
    };
    expect(plain(explain(pooled, 'fr', options))).toBe(
      'Entre 37 et 41 enfants au total, pour 3 structures. 2 lignes sont montrées à part, avec leurs raisons.',
    );
    expect(plain(explain(pooled, 'en', options))).toBe(
      'Between 37 and 41 children in total, over 3 organisations. 2 lines stand beside it, with their reasons.',
    );
    const one = poolIndicator(children, lines.slice(0, 3), { partners: ['a', 'b'] });
    expect(plain(explain(one, 'fr', options))).toBe(
      '37 enfants au total, pour 2 structures. 1 ligne est montrée à part, avec sa raison.',
    );
    expect(plain(explain(one, 'en', options))).toBe(
      '37 children in total, over 2 organisations. 1 line stands beside it, with its reason.',
    );
    const none = poolIndicator(children, lines.slice(0, 1), { partners: ['a'] });
    expect(plain(explain(none, 'en', options))).toBe('12 children in total, over 1 organisation.');
  });
});

describe('AT-11: a population indicator', () => {
  const population = line('a', { value: 5200, unitOfAnalysis: 'population' });
  const participants = line('b', { value: 40, unitOfAnalysis: 'participant' });

  test('AT-11: cannot be summed with participant counts', () => {
    const pooled = poolIndicator(children, [population, participants, line('c', { value: 3 })]);
    expect(pooled).toMatchObject({
      status: 'not-computable',
      reason: 'mixed-counts',
      by: 'organisation',
      coverage: { observed: 0, expected: 3 },
      taken: [],
    });
    expect(pooled).not.toHaveProperty('value');
    expect(reasons(pooled)).toEqual([
      [0, 'other-unit-of-analysis'],
      [1, 'other-unit-of-analysis'],
      [2, 'other-unit-of-analysis'],
    ]);
  });

  test('AT-11: stands beside the figure where it is said who is meant', () => {
    const pooled = poolIndicator(children, [population, participants], { unitOfAnalysis: 'participant' });
    expect(pooled).toMatchObject({ value: 40, atLeast: true, taken: [1] });
    expect(reasons(pooled)).toEqual([[0, 'other-unit-of-analysis']]);
  });
});

describe('what makes values comparable', () => {
  const year = { window: 'year', rule: 'any-contact' } as const;
  const people: SharedIndicator = { ...children, countOf: 'distinct-people', distinct: year };

  test.each<[string, SharedIndicator, Partial<PooledLine>]>([
    ['other-unit', children, { unit: 'hours' }],
    ['other-count', children, { countOf: 'contacts' }],
    ['other-window', people, { distinct: { window: 'period', rule: 'any-contact' } }],
    ['other-window', people, { distinct: { window: 'year', rule: 'first-contact' } }],
    ['other-window', people, { distinct: { window: 'year', rule: 'any-contact', threshold: 3 } }],
    [
      'other-population',
      { ...children, population: { fr: 'Enfants', en: 'Children' } },
      { population: 'Adults' },
    ],
  ])('%s', (reason, shared, fields) => {
    const pooled = poolIndicator(shared, [line('a', { value: 10 }), line('b', { value: 5, ...fields })], {
      overlap: 'none',
    });
    expect(pooled).toMatchObject({ value: 10, taken: [0] });
    expect(reasons(pooled)).toEqual([[1, reason]]);
  });

  test('the basis may be asked for', () => {
    const lines = [
      line('a', { value: 10, basis: 'increment' }),
      line('b', { value: 50, basis: 'running-total' }),
    ];
    expect(reasons(poolIndicator(children, lines, { basis: 'increment' }))).toEqual([[1, 'other-basis']]);
    expect(poolIndicator(children, lines)).toMatchObject({ reason: 'basis-mismatch', taken: [] });
    expect(reasons(poolIndicator(children, lines))).toEqual([
      [0, 'other-basis'],
      [1, 'other-basis'],
    ]);
  });

  test.each<[string, Partial<PooledLine>, Partial<PooledLine>]>([
    ['mixed-counts', { countOf: 'contacts' }, { countOf: 'sessions' }],
    ['mixed-windows', { distinct: year }, { distinct: { ...year, window: 'programme' } }],
    ['mixed-populations', { population: 'Parents' }, { population: 'Children' }],
  ])('where nothing is agreed lines must agree: %s', (reason, a, b) => {
    const { countOf: _, ...bare } = children;
    const lines = [line('a', { value: 1, ...a }), line('b', { value: 2, ...b })];
    const pooled = poolIndicator(bare, lines);
    expect(pooled).toMatchObject({ status: 'not-computable', reason, taken: [] });
    expect(pooled.excluded).toHaveLength(2);
  });

  test('what all lines say alike is what they are about', () => {
    const { countOf: _, ...bare } = children;
    const lines = ['a', 'b'].map((organisation) => line(organisation, { value: 4, countOf: 'contacts' }));
    expect(poolIndicator(bare, lines, { partners: ['a', 'b'] })).toMatchObject({
      value: 8,
      way: 'roll-up-sum@1',
    });
    // nothing says what is counted
    expect(poolIndicator(bare, [line('a', { value: 4 })])).toMatchObject({
      reason: 'not-additive',
      taken: [0],
    });
  });

  test('a population is the same in any of its languages, however it is written', () => {
    const shared = { ...children, population: { fr: 'Enfants accueillis', en: 'Children welcomed' } };
    const lines = [
      line('a', { value: 1, population: 'ENFANTS ACCUEILLIS' }),
      line('b', { value: 2, population: { fr: 'autre', en: 'children welcomed' } }),
      line('c', { value: 3 }),
    ];
    expect(poolIndicator(shared, lines)).toMatchObject({ value: 6, excluded: [] });
  });

  test('a line speaks for itself before the definition of its partner does', () => {
    const shared: SharedIndicator = {
      ...children,
      partners: [
        { organisation: 'a', unit: 'families', countOf: 'households', distinct: year },
        { organisation: 'b', countOf: 'contacts' },
        { organisation: 'c', distinct: { window: 'period', rule: 'any-contact' } },
      ],
    };
    const lines = [
      line('a', { value: 9 }),
      line('a', { value: 12, unit: 'children', countOf: 'enrolments' }),
    ];
    expect(reasons(poolIndicator(shared, lines))).toEqual([[0, 'other-unit']]);
    expect(reasons(poolIndicator(shared, [line('b', { value: 9 })]))).toEqual([[0, 'other-count']]);
    expect(poolIndicator(shared, [line('a', { value: 9 })]).excluded[0]).toMatchObject({ unit: 'families' });
    const distinct = { ...shared, distinct: year };
    expect(reasons(poolIndicator(distinct, [line('c', { value: 9 })]))).toEqual([[0, 'other-window']]);
  });

  test('distinct people of several partners add up only where overlap is declared absent', () => {
    const lines = [line('a', { value: 10 }), line('b', { value: 5 }), line('c', { value: 1 })];
    expect(poolIndicator(people, lines)).toMatchObject({
      reason: 'overlap-unknown',
      bounds: { min: 10, max: 16 },
      taken: [0, 1, 2],
      excluded: [],
    });
    expect(poolIndicator(people, lines, { overlap: 'none' })).toMatchObject({ value: 16 });
  });
});

describe('what cannot be used', () => {
  test.each<[string, Partial<PooledLine>]>([
    ['no-value', {}],
    ['no-value', { value: 4, state: 'refused' }],
    ['not-a-number', { value: Number.NaN }],
    ['not-a-number', { value: 'many' }],
    ['other-period', { value: 4, period: { start: '2023-01-01', end: '2024-12-31' } }],
    ['other-period', { value: 4, period: { start: '2024-01-01', end: '2024-06-30' } }],
  ])('%s', (reason, fields) => {
    const pooled = poolIndicator(children, [line('a', { value: 10 }), line('b', fields)], { period });
    expect(pooled).toMatchObject({ value: 10, atLeast: true, coverage: { observed: 1, expected: 3 } });
    expect(reasons(pooled)).toEqual([[1, reason]]);
  });

  test('what ended after the day of the report', () => {
    const lines = [line('a', { value: 10 })];
    expect(reasons(poolIndicator(children, lines, { asOf: '2024-12-30' }))).toEqual([[0, 'other-period']]);
    expect(reasons(poolIndicator(children, lines, { asOf: '2024-12-31' }))).toEqual([]);
  });

  test('provisional values, where only final ones are wanted', () => {
    const lines = [line('a', { value: 10, stage: 'provisional' })];
    expect(reasons(poolIndicator(children, lines, { finalOnly: true }))).toEqual([[0, 'no-value']]);
    expect(poolIndicator(children, lines)).toMatchObject({ value: 10, marks: ['provisional'] });
  });

  test('a bound without a value can be used, and so can a ratio in its parts', () => {
    expect(poolIndicator(children, [line('a', { bounds: { max: 4 } })])).toMatchObject({
      taken: [0],
      excluded: [],
    });
    const share = { ...children, unit: 'ratio' };
    const lines = [line('a', { numerator: 3, denominator: 4 }), line('b', { numerator: 1, denominator: 4 })];
    expect(poolIndicator(share, lines)).toMatchObject({ value: 0.5, way: 'roll-up-ratio-of-sums@1' });
    expect(reasons(poolIndicator(share, [line('a', { numerator: 3 })]))).toEqual([[0, 'no-value']]);
  });

  test('a revision replaces what it revises; two of one are a conflict', () => {
    const first = line('a', { id: 'o1', value: 10 });
    const pooled = poolIndicator(children, [first, line('a', { id: 'o2', value: 11, revises: 'o1' })]);
    expect(pooled).toMatchObject({ value: 11, taken: [1] });
    expect(reasons(pooled)).toEqual([[0, 'replaced']]);
    const rivals = [line('a', { value: 11, revises: 'o1' }), line('a', { value: 12, revises: 'o1' })];
    const conflict = poolIndicator(children, [first, ...rivals]);
    expect(reasons(conflict)).toEqual([
      [0, 'replaced'],
      [1, 'conflict'],
      [2, 'conflict'],
    ]);
    expect(conflict.warnings[1]?.severity).toBe('error');
  });

  test('two values of one partner and period are a conflict, and the partner is missing', () => {
    const pooled = poolIndicator(children, [
      line('a', { value: 10 }),
      line('a', { value: 11 }),
      line('b', { value: 5 }),
    ]);
    expect(pooled).toMatchObject({ value: 5, atLeast: true, coverage: { observed: 1, expected: 3 } });
    expect(reasons(pooled)).toEqual([
      [0, 'conflict'],
      [1, 'conflict'],
    ]);
    const bounded = [line('a', { bounds: { min: 0, max: 4 } }), line('a', { bounds: { min: 1, max: 4 } })];
    expect(poolIndicator(children, bounded).excluded).toHaveLength(2);
  });

  test('values of two periods do not go into one figure', () => {
    const earlier = { start: '2023-01-01', end: '2023-12-31' };
    const lines = [line('a', { value: 10 }), line('a', { value: 9, period: earlier })];
    expect(poolIndicator(children, lines)).toMatchObject({ reason: 'mixed-parts', taken: [0, 1] });
    expect(poolIndicator(children, lines, { period: earlier })).toMatchObject({ value: 9 });
  });

  test('without lines there is nothing', () => {
    expect(poolIndicator(children, [])).toMatchObject({
      reason: 'no-actual',
      coverage: { observed: 0, expected: 3 },
      taken: [],
      excluded: [],
    });
  });
});

test('every reason has its words in both languages', () => {
  for (const code of Object.keys(portfolioMessages)) {
    for (const lang of ['fr', 'en'] as const) {
      const params = { line: 2, organisation: 'a', unit: 'families', n: 6 };
      const sentence = formatIssue({ code, severity: 'warning', params }, lang, portfolioMessages);
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/[{}]/);
    }
  }
});
