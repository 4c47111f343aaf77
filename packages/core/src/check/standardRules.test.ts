import { describe, expect, test } from 'vitest';
import { createDossier } from '../dossier/createDossier.ts';
import type { Dossier } from '../dossier/Dossier.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { formatIssue } from '../issue/formatIssue.ts';
import type { Observation } from '../observation/Observation.ts';
import { check } from './check.ts';
import { ruleMessages } from './ruleMessages.ts';
import { standardRules } from './standardRules.ts';

const dossier = (fields: Partial<Dossier>) => createDossier({ id: 'demo', title: 'Demo', ...fields });
const sound: Indicator = {
  id: 'wait',
  name: 'Average wait',
  unit: 'days',
  direction: 'decrease',
  basis: 'snapshot',
  measures: ['access'],
  baseline: { value: 21, date: '2024-05-31' },
  targets: [{ id: 'wait-2025', value: 10, over: 'at-date', date: '2025-05-31' }],
  source: 'Waiting list',
};
const access = { id: 'access', level: 'outcome', statement: 'Parents find a place sooner' } as const;
const meet = { id: 'meet', level: 'activity', statement: 'Meet parents' } as const;
const link = { id: 'l1', from: 'meet', to: 'access' } as const;
const logic = { nodes: [meet, access], links: [link] };
const withIndicator = (fields: Partial<Indicator>) =>
  dossier({ results: logic, indicators: [{ ...sound, ...fields }] });
const programme = { name: 'P', start: '2024-06-01', end: '2025-05-31', roles: [] } as const;
const period = { start: '2024-06-01', end: '2024-08-31' };
const later = { start: '2024-09-01', end: '2024-11-30' };
const withValues = (fields: Partial<Indicator>, ...values: Partial<Observation>[]) => ({
  ...withIndicator(fields),
  observations: values.map((value, n) => ({ id: `o${n}`, indicator: 'wait', period, ...value })),
});
const learning = (fields: Partial<Dossier['learning']>) =>
  dossier({
    learning: { ...createDossier({ id: 'x', title: 'X' }).learning, ...fields },
  });
const good = { id: 'n1', text: 'T', sign: 'positive', planned: true } as const;

/** By code: a dossier that breaks the rule once, and ones that look like it and are right. */
const cases: Record<string, { broken: Dossier; right: Dossier[] }> = {
  'reference/broken': { broken: withIndicator({ measures: ['nowhere'] }), right: [withIndicator({})] },
  'reference/duplicate-id': {
    broken: dossier({
      stakeholders: [{ id: 'demo2', name: 'A' }],
      organisations: [{ id: 'demo2', name: 'B' }],
    }),
    right: [
      dossier({ stakeholders: [{ id: 'a', name: 'Same' }], organisations: [{ id: 'b', name: 'Same' }] }),
    ],
  },
  'toc/activity-leads-nowhere': {
    broken: dossier({ results: { nodes: [meet], links: [] } }),
    right: [dossier({ results: logic }), dossier({ results: { nodes: [access], links: [] } })],
  },
  'toc/outcome-without-cause': {
    broken: dossier({ results: { nodes: [access], links: [] } }),
    right: [dossier({ results: logic })],
  },
  'toc/assumption-unwatched': {
    broken: dossier({
      results: { ...logic, links: [{ ...link, assumptions: [{ statement: 'A', criticality: 'critical' }] }] },
    }),
    right: [
      dossier({
        results: { ...logic, links: [{ ...link, assumptions: [{ statement: 'A', criticality: 'minor' }] }] },
      }),
      dossier({
        results: {
          ...logic,
          links: [
            { ...link, assumptions: [{ statement: 'A', criticality: 'critical', watchedBy: ['wait'] }] },
          ],
        },
      }),
    ],
  },
  'logframe/no-means-of-verification': {
    broken: dossier({ indicators: [(({ source: _, ...rest }) => rest)(sound)] }),
    right: [withIndicator({})],
  },
  'indicator/measures-nothing': {
    broken: withIndicator({ measures: [] }),
    right: [
      withIndicator({}),
      dossier({
        results: { ...logic, links: [{ ...link, assumptions: [{ statement: 'A', watchedBy: ['wait'] }] }] },
        indicators: [{ ...sound, measures: [] }],
      }),
    ],
  },
  'indicator/result-without-indicator': { broken: dossier({ results: logic }), right: [withIndicator({})] },
  'indicator/no-unit-counted': {
    broken: withIndicator({ basis: 'increment', unit: 'familles' }),
    right: [
      withIndicator({ basis: 'increment', unit: 'familles', countOf: 'households' }),
      withIndicator({ basis: 'increment', unit: 'EUR' }),
      withIndicator({ basis: 'increment', unit: 'heures' }),
    ],
  },
  'indicator/no-direction': {
    broken: withIndicator({ direction: undefined } as never),
    right: [withIndicator({}), withIndicator({ direction: undefined, targets: [] } as never)],
  },
  'indicator/percent-without-denominator': {
    broken: withIndicator({ unit: 'ratio', baseline: { value: 0.5, date: '2024-05-31' }, targets: [] }),
    right: [
      withIndicator({
        unit: 'ratio',
        population: 'Parents met',
        baseline: { value: 0.5, date: '2024-05-31' },
        targets: [],
      }),
    ],
  },
  'indicator/numerator-outside-denominator': {
    broken: withValues({}, { value: 1.1, numerator: 11, denominator: 10 }),
    right: [withValues({}, { value: 1, numerator: 10, denominator: 10 })],
  },
  'target/no-baseline': {
    broken: withIndicator({ baseline: undefined } as never),
    right: [withIndicator({ baseline: undefined, basis: 'increment', countOf: 'sessions' } as never)],
  },
  'target/baseline-undated': {
    broken: withIndicator({ baseline: { value: 21 } }),
    right: [withIndicator({}), withIndicator({ baseline: undefined } as never)],
  },
  'target/baseline-after-start': {
    broken: { ...withIndicator({ baseline: { value: 21, date: '2024-09-30' } }), programme },
    right: [
      { ...withIndicator({}), programme },
      withIndicator({ baseline: { value: 21, date: '2024-09-30' } }),
    ],
  },
  'target/scope-missing': {
    broken: withIndicator({ targets: [{ id: 't', value: 10 }] }),
    right: [withIndicator({}), withIndicator({ targets: [{ id: 't', kind: 'band', min: 8, max: 12 }] })],
  },
  'target/change-ambiguous': {
    broken: withIndicator({ targets: [{ id: 't', of: 'change', value: 0.1, over: 'at-date' }] }),
    right: [
      withIndicator({ targets: [{ id: 't', of: 'change', as: 'points', value: 0.1, over: 'at-date' }] }),
    ],
  },
  'target/against-direction': {
    broken: withIndicator({ direction: 'increase' }),
    right: [
      withIndicator({}),
      withIndicator({
        direction: 'increase',
        targets: [{ id: 't', of: 'change', as: 'absolute', value: 2, over: 'at-date' }],
      }),
      withIndicator({
        direction: 'increase',
        targets: [{ id: 't', value: 3, basis: 'increment', over: 'per-period' }],
      }),
    ],
  },
  'data/running-total-falls': {
    broken: withValues(
      { basis: 'running-total', countOf: 'sessions' },
      { value: 9, period: later },
      { value: 12, period },
    ),
    right: [
      withValues(
        { basis: 'running-total', countOf: 'sessions' },
        { value: 12, period: later },
        { value: 9, period },
      ),
      withValues({ basis: 'snapshot' }, { value: 9, period: later }, { value: 12, period }),
    ],
  },
  'data/ratio-out-of-range': {
    broken: withValues(
      { unit: 'ratio', population: 'P', baseline: { value: 0.5, date: '2024-05-31' }, targets: [] },
      { value: 75 },
    ),
    right: [
      withValues(
        { unit: 'ratio', population: 'P', baseline: { value: 0.5, date: '2024-05-31' }, targets: [] },
        { value: 1.2 },
        { value: -0.1 },
      ),
    ],
  },
  'agreement/agreed-after-start': {
    broken: dossier({ programme, agreements: [{ id: 'a', agreedOn: '2024-09-01', agreedBy: [] }] }),
    right: [dossier({ programme, agreements: [{ id: 'a', agreedOn: '2024-06-01', agreedBy: [] }] })],
  },
  'agreement/one-side-only': {
    broken: dossier({ organisations: [{ id: 'o', name: 'O' }], agreements: [{ id: 'a', agreedBy: ['o'] }] }),
    right: [
      dossier({
        organisations: [
          { id: 'o', name: 'O' },
          { id: 'p', name: 'P' },
        ],
        agreements: [{ id: 'a', agreedBy: ['o', 'p'] }],
      }),
    ],
  },
  'learning/only-good-news': {
    broken: learning({ notableResults: [good] }),
    right: [
      learning({}),
      learning({ notableResults: [good, { ...good, id: 'n2', sign: 'negative' }] }),
      learning({ notableResults: [good], dysfunctions: [{ id: 'd', description: 'D' }] }),
    ],
  },
};

describe('the standard rules', () => {
  test('every rule has a case here, and no code stands twice', () => {
    expect(standardRules.map(({ code }) => code)).toEqual(Object.keys(cases));
  });
  for (const rule of standardRules) {
    const { broken, right } = cases[rule.code] as (typeof cases)[string];
    test(`${rule.code} is found once where it is broken`, () => {
      const issues = check(broken, { rules: [rule] });
      expect(issues).toHaveLength(1);
      for (const lang of ['fr', 'en'] as const) {
        const sentence = formatIssue(issues[0] as never, lang, ruleMessages([rule]));
        expect(sentence).not.toMatch(/[{}]/);
        expect(rule.asks[lang]).not.toBe('');
      }
    });
    test(`${rule.code} is silent where the like of it is right`, () => {
      for (const fine of right) expect(check(fine, { rules: [rule] })).toEqual([]);
    });
  }
});

describe('check', () => {
  test('has nothing to say of a sound dossier', () => {
    expect(check(withIndicator({}))).toEqual([]);
  });
  test('takes a rule of the user, another severity and a rule turned off', () => {
    const mine = {
      code: 'mine/title-too-short',
      severity: 'hint',
      asks: { fr: '?', en: '?' },
      words: { fr: 'Titre court', en: 'Short title' },
      *find({ title }: Dossier) {
        if (String(title).length < 10)
          yield { params: {}, at: { in: 'dossier', pointer: '/title' } as const };
      },
    } as const;
    const rules = [...standardRules, mine];
    const broken = withIndicator({ baseline: { value: 21 } });
    const severities = { 'target/baseline-undated': 'off', 'mine/title-too-short': 'error' } as const;
    expect(check(broken, { rules, severities }).map(({ code, severity }) => [code, severity])).toEqual([
      ['mine/title-too-short', 'error'],
    ]);
  });
});
