import { describe, expect, test } from 'vitest';
import { createDossier, type DossierFields } from '../../dossier/createDossier.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { check } from '../check.ts';
import {
  attendances,
  chain,
  confident,
  observed,
  participants,
  quarters,
  wait,
  years,
} from '../fixtures/dataExamples.ts';
import { confidenceLine, valueMap } from '../fixtures/valueMap.ts';
import { standardRules } from '../standardRules.ts';

const asOf = '2026-12-31';
/** What one rule finds: the parameters of each finding. */
const found = (code: string, fields: Omit<DossierFields, 'id' | 'title'>) =>
  check(createDossier({ id: 'demo', title: 'Demo', ...fields }), {
    rules: standardRules.filter((rule) => rule.code === code),
    asOf,
  }).map(({ params }) => params);
const ofIndicator = (code: string, indicator: Indicator, observations: readonly Observation[] = []) =>
  found(code, { indicators: [indicator], observations });

describe('percentages', () => {
  test.each(['%', 'pourcent', 'pourcentage', 'percent', 'pct'])('no indicator has the unit %s', (unit) => {
    expect(ofIndicator('indicator/percent-unit', { ...wait, unit })).toHaveLength(1);
  });

  test('a ratio is no such unit', () => {
    expect(ofIndicator('indicator/percent-unit', confident)).toEqual([]);
  });

  test('75 as a ratio is asked about: did you mean 0.75?', () => {
    const asked = (value: number) =>
      ofIndicator('data/ratio-out-of-range', confident, observed('confiance', quarters, [value]));
    expect(asked(75)).toMatchObject([{ value: 75, suggestion: 0.75 }]);
    expect([asked(1.5), asked(-1.5), asked(0)]).toEqual([[], [], []]);
    expect([asked(1.500001), asked(-1.500001)].map((findings) => findings.length)).toEqual([1, 1]);
  });
});

describe('what does not add up is seen before anything is computed', () => {
  test('percentages', () => {
    const along = (place: 'sum' | 'mean' | 'ratio-of-sums') =>
      ofIndicator('aggregation/percentages-summed', { ...confident, additivity: { place } }).length;
    expect([along('sum'), along('mean'), along('ratio-of-sums')]).toEqual([1, 1, 0]);
  });

  test('states and running totals over time', () => {
    const along = (basis: 'snapshot' | 'running-total' | 'increment', time: 'sum' | 'last') =>
      ofIndicator('aggregation/snapshots-summed', { ...wait, basis, additivity: { time } }).length;
    expect([along('snapshot', 'sum'), along('running-total', 'sum')]).toEqual([1, 1]);
    expect([along('increment', 'sum'), along('snapshot', 'last')]).toEqual([0, 0]);
  });

  test('people who may come back', () => {
    const people = (distinct: Indicator['distinct']) =>
      ofIndicator('aggregation/people-summed', { ...participants, ...(distinct && { distinct }) }).length;
    expect(people({ window: 'programme', rule: 'any-contact' })).toBe(1);
    expect(people({ window: 'programme', rule: 'first-contact' })).toBe(0);
  });
});

test('a count of people says whether it counts people, attendances or sessions', () => {
  const { countOf: _, distinct: __, additivity: ___, ...bare } = participants;
  const parents = { ...bare, name: 'Parents accueillis', unit: 'parents' };
  expect(ofIndicator('indicator/no-unit-counted', parents)).toHaveLength(1);
  for (const countOf of ['distinct-people', 'contacts', 'enrolments'] as const)
    expect(ofIndicator('indicator/no-unit-counted', { ...parents, countOf })).toEqual([]);
});

describe('targets by period beside one for the whole', () => {
  const programme = { name: 'P', start: '2024-01-01', end: '2026-12-31', roles: [] };
  const aims = (overall: number, fields: Partial<Indicator> = {}): Indicator => ({
    ...attendances,
    ...fields,
    targets: [
      ...[150, 200, 200].map((value, n) => ({
        id: `y${n}`,
        value,
        over: 'per-period' as const,
        period: years[n] ?? years[0],
      })),
      { id: 'all', value: overall, over: 'life-of-programme' },
    ],
  });
  const said = (indicator: Indicator) =>
    found('target/periods-do-not-add-up', { programme, indicators: [indicator] });

  test('are a conflict where both exist and differ', () => {
    expect(said(aims(600))).toHaveLength(1);
    expect(said(aims(550))).toEqual([]);
  });

  test('are none where the periods are declared not to make the whole', () => {
    expect(said(aims(600, { additivity: { time: 'distinct' } }))).toEqual([]);
  });
});

test('a running total that falls is an error or a revision; one of entries minus exits may fall', () => {
  const falls = observed('presences', quarters, [20, 50, 45]);
  const total: Indicator = { ...attendances, basis: 'running-total' };
  expect(ofIndicator('data/running-total-falls', total, falls)).toHaveLength(1);
  expect(ofIndicator('data/running-total-falls', { ...total, net: true }, falls)).toEqual([]);
  const [, before] = falls;
  const revision: Observation = {
    ...(before as Observation),
    id: 'again',
    revises: 'presences-2',
    value: 40,
  };
  expect(ofIndicator('data/running-total-falls', total, [...falls, revision])).toEqual([]);
});

test('the mean of an ordinal scale is questioned', () => {
  const levels = [
    { code: '1', label: 'Non' },
    { code: '2', label: 'Oui' },
  ];
  const along = (time: 'mean' | 'weighted-mean' | 'last') =>
    ofIndicator('survey/likert-mean', { ...wait, scale: 'ordinal', levels, additivity: { time } }).length;
  expect([along('mean'), along('weighted-mean'), along('last')]).toEqual([1, 1, 0]);
});

test('a direct link beside a longer path is asked for its mechanism, never for its removal', () => {
  const direct = { id: 'l3', from: 'animer', to: 'parents-confiants' };
  const said = (link: typeof direct & { mechanism?: string }) =>
    found('toc/shortcut-unexplained', { results: { ...chain, links: [...chain.links, link] } });
  expect(said(direct)).toHaveLength(1);
  expect(said({ ...direct, mechanism: 'Animer donne confiance' })).toEqual([]);
  const { words } = standardRules.find(({ code }) => code === 'toc/shortcut-unexplained') ?? {};
  expect(words?.fr).toMatch(/quel mécanisme direct \?$/);
  expect(`${words?.fr} ${words?.en}`).not.toMatch(/supprim|retir|enlev|delete|remove|drop/i);
});

test('a price names its source and its year', () => {
  const { source, year, ...bare } = confidenceLine.proxy ?? { value: { minor: 1, currency: 'EUR' } };
  const said = (proxy: object) =>
    found('sroi/proxy-without-source', valueMap({ outcomes: [{ ...confidenceLine, proxy } as never] }))
      .length;
  expect([said(bare), said({ ...bare, source }), said({ ...bare, year })]).toEqual([1, 1, 1]);
  expect(said({ ...bare, source, year })).toBe(0);
});

test('impact as a level of the chain claims nothing', () => {
  const [, , outcome] = chain.nodes;
  const impact = {
    ...outcome,
    id: 'impact',
    level: 'impact',
    statement: 'Les enfants grandissent mieux',
  } as const;
  const results = {
    nodes: [...chain.nodes, impact],
    links: [...chain.links, { id: 'l3', from: 'parents-confiants', to: 'impact' }],
  };
  const said = check(createDossier({ id: 'demo', title: 'Demo', results }), { rules: standardRules, asOf });
  expect(said.filter(({ code }) => code.startsWith('claim/'))).toEqual([]);
});
