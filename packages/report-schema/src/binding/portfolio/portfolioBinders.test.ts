import { createDossier, type Portfolio, type Session } from '@jalon/core';
import { check, portfolioRules } from '@jalon/core/check';
import { parsePortfolio, serialisePortfolio } from '@jalon/core/format';
import {
  compareSelfRatings,
  countOrganisationTypes,
  countParticipants,
  countSupported,
  createPortfolio,
} from '@jalon/core/portfolio';
import { describe, expect, test } from 'vitest';
import { fullPortfolio } from '../../report/fixtures/fullPortfolio.data.ts';
import type { Bound } from '../Binder.ts';
import { portfolioBinders } from './portfolioBinders.ts';

type Part = keyof typeof portfolioBinders;
const parts = Object.keys(portfolioBinders) as readonly Part[];
const dossier = createDossier({ id: 'any', title: 'Any' });

interface Entry {
  readonly id: string;
  readonly [column: string]: unknown;
}
const bind = (part: Part, portfolio: Portfolio | undefined = fullPortfolio, asOf = '2026-01-31') =>
  portfolioBinders[part](dossier, { asOf, progress: new Map(), ...(portfolio && { portfolio }) });
const entriesOf = (bound: Bound | undefined) =>
  (bound?.answer as { readonly entries: readonly Entry[] } | undefined)?.entries ?? [];

/** What a JSON pointer leads to. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

describe('a portfolio in a report', () => {
  test.each(parts)('%s says where in the portfolio each of its entries comes from', (part) => {
    const bound = bind(part);
    expect(entriesOf(bound).length).toBeGreaterThan(2);
    for (const [index] of entriesOf(bound).entries())
      expect(bound?.origins.some(({ path }) => path === `/entries/${index}`)).toBe(true);
    for (const { pointer, ...origin } of bound?.origins ?? []) {
      expect(origin.in).toBe('portfolio');
      expect(at(fullPortfolio, pointer), pointer).toBeDefined();
    }
  });
  test.each(parts)('%s says nothing of a dossier that stands in no portfolio', (part) => {
    expect(portfolioBinders[part](dossier, { asOf: '2026-01-31', progress: new Map() })).toBeUndefined();
  });
  test.each(parts)('%s says nothing of an empty portfolio', (part) => {
    expect(bind(part, createPortfolio({ id: 'p', title: 'P' }))).toBeUndefined();
  });
});

describe('OC-01, BJ-03: the types of organisations', () => {
  test('each organisation counts once, however often it was supported', () => {
    const entries = entriesOf(bind('organisation-types'));
    expect(entries[0]).toEqual({
      id: 'type-1',
      type: { fr: 'Centre social', en: 'Community centre' },
      count: 4,
    });
    const total = entries.reduce((sum, { count }) => sum + Number(count), 0);
    expect(total).toBe(countSupported(fullPortfolio).distinctOrganisations);
    expect(entries.map(({ count }) => count)).toEqual(
      countOrganisationTypes(fullPortfolio).map(({ count }) => count),
    );
  });
  test('an entry that was merged into another is cited by none, a type that is not recorded is counted', () => {
    const origins = bind('organisation-types')?.origins.map(({ pointer }) => pointer) ?? [];
    const bis = fullPortfolio.organisations.findIndex(({ id }) => id === 'mille-pattes-bis');
    expect(origins).not.toContain(`/organisations/${bis}`);
    const portfolio = createPortfolio({
      id: 'p',
      title: 'P',
      organisations: [{ id: 'a', name: 'A' }],
      supports: [{ id: 's', organisation: 'a', steps: [] }],
    });
    expect(entriesOf(bind('organisation-types', portfolio))).toEqual([
      { id: 'type-1', type: { fr: 'Type non renseigné', en: 'Type not recorded' }, count: 1 },
    ]);
  });
});

test('BJ-04: the steps, with how many supports are done with each', () => {
  const entries = entriesOf(bind('support-steps'));
  expect(entries.map(({ count, of, ...more }) => [count, more['in-progress'], of])).toEqual([
    [16, 0, 16],
    [15, 1, 16],
    [12, 2, 16],
  ]);
  expect(entries[0]?.['step']).toEqual({ fr: 'Cadrer et questionner', en: 'Framing the question' });
  const cited = bind('support-steps')?.origins.filter(({ path }) => path === '/entries/2') ?? [];
  expect(cited).toHaveLength(1 + 12);
});

describe('BJ-08: where organisations see themselves', () => {
  test('nine aims, the middle level before and after of those that said so twice', () => {
    const entries = entriesOf(bind('self-ratings'));
    expect(entries).toHaveLength(9);
    expect(entries[2]).toMatchObject({ id: 'tools', before: 1, after: 3, n: 16 });
  });
  test('agrees with the counts of who moved which way', () => {
    const shifts = compareSelfRatings(fullPortfolio);
    for (const [index, { up, same, down, paired }] of shifts.entries())
      expect(entriesOf(bind('self-ratings'))[index]).toMatchObject({ up, same, down, n: paired });
  });
  test('a rating made after the day does not count, nor does one that has no counterpart', () => {
    const [before] = entriesOf(bind('self-ratings', fullPortfolio, '2024-12-31'));
    expect(before?.['n']).toBe(8);
    const [none] = entriesOf(bind('self-ratings', fullPortfolio, '2023-12-31'));
    expect(none).toEqual({ id: 'step-back', competence: expect.anything(), n: 0 });
  });
  test('between two levels the middle lies between; there is no mean', () => {
    const rate = (organisation: string, moment: 'before' | 'after', level: number) => ({
      id: `${organisation}-${moment}`,
      organisation,
      objective: 'o',
      moment,
      level,
    });
    const portfolio = createPortfolio({
      id: 'p',
      title: 'P',
      objectives: [{ id: 'o', statement: 'Aim' }],
      selfRatings: [
        rate('a', 'before', 1),
        rate('a', 'after', 4),
        rate('b', 'before', 2),
        rate('b', 'after', 1),
        rate('c', 'before', 5),
      ],
    });
    expect(entriesOf(bind('self-ratings', portfolio))).toEqual([
      { id: 'o', competence: 'Aim', before: 1.5, after: 2.5, n: 2, up: 1, same: 0, down: 1 },
    ]);
  });
});

describe('BJ-09: what organisations made', () => {
  test('is counted by kind once it is in use', () => {
    expect(entriesOf(bind('deliverables'))).toEqual([
      {
        id: 'evaluation-tool',
        kind: { fr: 'Outils d’évaluation', en: 'Evaluation tools' },
        count: 9,
        organisations: 9,
        of: 14,
      },
      {
        id: 'steering-tool',
        kind: { fr: 'Outils de pilotage', en: 'Steering tools' },
        count: 3,
        organisations: 3,
        of: 14,
      },
      {
        id: 'communication-support',
        kind: { fr: 'Supports de communication', en: 'Communication materials' },
        count: 4,
        organisations: 4,
        of: 14,
      },
    ]);
  });
  test('a kind of the funder’s own comes last, in its own words', () => {
    const own = {
      id: 'd',
      organisation: 'escale',
      type: 'fonds/podcast',
      name: 'X',
      status: 'in-use',
    } as const;
    const portfolio = { ...fullPortfolio, deliverables: [own, ...fullPortfolio.deliverables] };
    expect(entriesOf(bind('deliverables', portfolio)).at(-1)).toEqual({
      id: 'own-4',
      kind: 'podcast',
      count: 1,
      organisations: 1,
      of: 14,
    });
  });
});

describe('MX-12: a day of exchange', () => {
  const day = (date: string, fields: Partial<Session> = {}): Session => ({
    id: `day-${date}`,
    kind: 'collective',
    date,
    invited: [],
    present: [],
    participants: [],
    ...fields,
  });
  const asked = (date: string, question: string) =>
    day(date, { workshops: [{ question, recommendations: ['Essayer.', 'Recommencer.'] }] });
  const held = (sessions: readonly Session[], asOf: string) =>
    entriesOf(bind('workshops', createPortfolio({ id: 'p', title: 'P', sessions }), asOf));

  test('MX-12: its agenda says the times as each language writes them', () => {
    expect(entriesOf(bind('agenda'))[0]).toEqual({
      id: 'line-1',
      time: { fr: '9 h 30 – 10 h', en: '9:30–10:00' },
      text: { fr: 'Accueil, café', en: 'Welcome, coffee' },
    });
    expect(entriesOf(bind('agenda')).at(-1)?.['time']).toEqual({ fr: '16 h', en: '16:00' });
  });
  test('MX-12: a workshop brings its question, all it recommends, its notes where there are some', () => {
    expect(held([asked('2025-01-10', 'Comment ?')], '2026-01-31')).toEqual([
      { id: 'workshop-1', question: 'Comment ?', recommendations: 'Essayer. Recommencer.' },
    ]);
    expect(entriesOf(bind('workshops')).map((entry) => 'notes' in entry)).toEqual([true, false, true]);
  });
  test('the last day held is meant, whatever the order of the list; before the first one, the next to come', () => {
    const sessions = [
      asked('2025-03-10', 'b'),
      asked('2024-03-10', 'a'),
      asked('2026-03-10', 'c'),
      day('2025-12-01'),
    ];
    const questionOn = (asOf: string) => held(sessions, asOf)[0]?.['question'];
    expect(questionOn('2026-01-31')).toBe('b');
    expect(questionOn('2026-03-10')).toBe('c');
    expect(questionOn('2020-01-01')).toBe('a');
  });
  test('agenda and workshops are of one day, never of two', () => {
    const sessions = [
      asked('2025-03-10', 'b'),
      day('2025-06-10', { agenda: [{ start: '09:00', text: 'Accueil' }], workshops: [] }),
    ];
    expect(held(sessions, '2026-01-31')).toEqual([]);
  });
});

describe('the example', () => {
  test('is read back as it was written, without an issue', () => {
    const { value, issues } = parsePortfolio(serialisePortfolio(fullPortfolio));
    expect(issues).toEqual([]);
    expect(value).toEqual(fullPortfolio);
  });
  test('leaves the rules of a portfolio nothing to say', () => {
    expect(check(fullPortfolio, { rules: portfolioRules })).toEqual([]);
  });
  test('OC-05: more than forty people took part in the collective days, each counted once', () => {
    const collective = fullPortfolio.sessions.filter(({ kind }) => kind === 'collective');
    const { attendances, distinctPeople, byStatus } = countParticipants(collective);
    expect(distinctPeople.min).toBe(distinctPeople.max);
    expect(distinctPeople.min).toBeGreaterThan(40);
    expect(attendances).toBeGreaterThan(distinctPeople.min);
    expect(byStatus.get('volunteer')).toBeGreaterThan(0);
  });
});
