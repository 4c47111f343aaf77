import { type CollectiveInitiative, createDossier, type Dossier } from '@jalon/core';
import { check } from '@jalon/core/check';
import { collectiveConditions } from '@jalon/core/collective';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fullCollective } from '../../report/fixtures/fullCollective.data.ts';
import { fullDossier } from '../../report/fixtures/fullDossier.data.ts';
import type { Bound } from '../Binder.ts';
import { collectiveBinders } from './collectiveBinders.ts';

const asOf = '2026-01-31';
const context = { asOf, progress: new Map() };

interface Entry {
  readonly id: string;
  readonly [column: string]: unknown;
}
const entriesOf = (bound: Bound | undefined) =>
  (bound?.answer as { readonly entries: readonly Entry[] } | undefined)?.entries ?? [];
const bind = (part: keyof typeof collectiveBinders, dossier: Dossier = fullDossier, day = asOf) =>
  collectiveBinders[part](dossier, { ...context, asOf: day });
const withParts = (parts: Partial<CollectiveInitiative>): Dossier => ({
  ...fullDossier,
  collective: { ...fullCollective, ...parts },
});
const entry = (part: keyof typeof collectiveBinders, id: string, dossier?: Dossier, day?: string) =>
  entriesOf(bind(part, dossier, day)).find((each) => each.id === id);

/** What a JSON pointer leads to. */
const at = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], root);

const columns = {
  'condition-ratings': ['about', 'level', 'date', 'rater', 'evidence'],
  'collective-principles': ['about', 'level', 'date', 'rater', 'evidence'],
  'principle-stances': ['stance', 'evidence'],
  trust: ['mean', 'n', 'spread', 'date', 'previous-mean', 'previous-date'],
  'sustain-items': ['what', 'object', 'practice', 'strategy', 'decision', 'reason', 'evidence'],
  'planning-cycle': ['status', 'start', 'end', 'note'],
  partners: ['name', 'kind', 'level', 'sector', 'role'],
  backbone: ['organisation', 'functions', 'fte'],
} as const;

describe('a collective initiative in a report', () => {
  test.each(Object.entries(columns))('%s fills its columns, and no other', (part, expected) => {
    const entries = entriesOf(bind(part as keyof typeof columns));
    const filled = new Set(entries.flatMap(({ id: _, ...cells }) => Object.keys(cells)));
    expect([...filled].toSorted()).toEqual(expected.toSorted());
  });
  test.each(Object.keys(collectiveBinders))('%s says where each of its parts comes from', (part) => {
    const bound = bind(part as keyof typeof collectiveBinders);
    for (const { path, pointer } of bound?.origins ?? []) {
      expect(at(bound?.answer, path), path).toBeDefined();
      expect(at(fullDossier, pointer), pointer).toBeDefined();
    }
    for (const [index] of entriesOf(bound).entries())
      expect(bound?.origins.some(({ path }) => path === `/entries/${index}`)).toBe(true);
  });
  test.each(Object.keys(collectiveBinders))('%s says nothing where the dossier says nothing', (part) => {
    const empty = createDossier({ id: 'empty', title: 'Empty' });
    expect(bind(part as keyof typeof collectiveBinders, empty)).toBeUndefined();
  });
  test('the common agenda is the statement itself', () => {
    expect(bind('common-agenda')).toEqual({
      answer: fullCollective.commonAgenda,
      origins: [{ path: '', pointer: '/collective/commonAgenda' }],
    });
  });
});

describe('AT-01: the five conditions', () => {
  test('every rating stands for itself, in the order of the conditions and of the days', () => {
    const entries = entriesOf(bind('condition-ratings'));
    expect(entries.slice(0, 3).map(({ id }) => id)).toEqual([
      'n24-vision',
      'n25-vision',
      'n25-vision-parents',
    ]);
    expect(entries[1]).toMatchObject({ about: 'common-agenda', level: 'level-3', date: '2025-11-18' });
    expect(entries).toHaveLength(12);
  });
  test('what was rated after the day is not there yet', () => {
    const entries = entriesOf(bind('condition-ratings', fullDossier, '2025-01-01'));
    expect(entries.map(({ id }) => id)).toEqual([
      'n24-vision',
      'n24-actions',
      'n24-mesure',
      'n24-communication',
      'n24-soutien',
    ]);
  });
  test('a condition that nobody rated is listed without a level, not at level 0', () => {
    const ratings = fullCollective.ratings.filter(({ about }) => about !== 'backbone');
    expect(entry('condition-ratings', 'backbone', withParts({ ratings }))).toEqual({
      id: 'backbone',
      about: 'backbone',
    });
  });
  test('a rating that is called like a condition keeps its id', () => {
    const [first] = fullCollective.ratings;
    const ratings = first ? [{ ...first, id: 'backbone' }] : [];
    const ids = entriesOf(bind('condition-ratings', withParts({ ratings }))).map(({ id }) => id);
    expect(ids).toHaveLength(5);
    expect(ids).toContain('backbone');
    expect(ids).toContain('backbone-2');
  });
  test('any ratings: each of the day or before is there once, each condition at least once', () => {
    const one = fc.record({
      id: fc.string({ minLength: 1 }),
      about: fc.constantFrom(...collectiveConditions.map(({ code }) => code), 'equity' as const),
      level: fc.constantFrom(0 as const, 1 as const, 4 as const),
      date: fc.constantFrom('2024-01-01', '2025-06-30', '2027-01-01'),
      evidence: fc.constant([]),
    });
    const any = fc.uniqueArray(one, { maxLength: 12, selector: ({ id }) => id });
    fc.assert(
      fc.property(any, (ratings) => {
        const entries = entriesOf(bind('condition-ratings', withParts({ ratings })));
        const meant = ratings.filter(({ about, date }) => about !== 'equity' && date <= asOf);
        const rated = entries.filter(({ level }) => level !== undefined);
        expect(rated.map(({ id }) => id).toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        expect(new Set(entries.map(({ about }) => about)).size).toBe(meant.length === 0 ? 0 : 5);
      }),
    );
  });
});

test('AT-02: the principles stand beside the conditions, in none of them', () => {
  const principles = entriesOf(bind('collective-principles')).map(({ about }) => about);
  expect(principles).toEqual(['participation', 'participation', 'empowerment', 'equity']);
  expect(entriesOf(bind('condition-ratings')).map(({ about }) => about)).not.toContain('equity');
});

describe('AT-03: the principles of acting', () => {
  test('one entry per principle, in their order', () => {
    expect(entriesOf(bind('principle-stances')).map(({ id, stance }) => [id, stance])).toEqual([
      ['early', 'followed'],
      ['everyone', 'partly'],
      ['with-those-concerned', 'partly'],
      ['capacity', 'followed'],
      ['relations', 'followed'],
      ['context', 'not-yet'],
    ]);
  });
  test('of two stances on one principle the last one stands', () => {
    const stances = [
      ...fullCollective.stances,
      { id: 'x', principle: 'early', stance: 'partly', evidence: [] },
    ] as const;
    const bound = bind('principle-stances', withParts({ stances }));
    expect(entriesOf(bound)[0]).toEqual({ id: 'early', stance: 'partly' });
    expect(bound?.origins[0]).toEqual({ path: '/entries/0', pointer: '/collective/stances/6' });
  });
});

test('AT-04: parents with citizens are partners of their own kind', () => {
  const partners = entriesOf(bind('partners'));
  expect(partners).toHaveLength(11);
  expect(partners.map(({ kind }) => kind)).toContain('parents');
  expect(partners.map(({ kind }) => kind)).toContain('citizens');
});

describe('AT-05: trust', () => {
  test('mean, number, spread in words, the round before it beside', () => {
    expect(entry('trust', 'competence')).toEqual({
      id: 'competence',
      mean: 4.2,
      n: 10,
      spread: { fr: 'écart type 0,6', en: 'standard deviation 0.6' },
      date: '2025-06-03',
      'previous-mean': 3.9,
      'previous-date': '2024-05-28',
    });
  });
  test('fewer than five answers give neither mean nor spread nor number, and say so', () => {
    expect(entry('trust', 'benevolence')).toEqual({
      id: 'benevolence',
      spread: {
        fr: 'moins de 5 réponses : ni moyenne ni dispersion',
        en: 'fewer than 5 answers: no mean, no spread',
      },
      date: '2025-06-03',
      'previous-mean': 3.4,
      'previous-date': '2024-05-28',
    });
  });
  test('only rounds up to the day, the earliest without one before it', () => {
    expect(entry('trust', 'sincerity', fullDossier, '2024-12-31')).toMatchObject({
      date: '2024-05-28',
      mean: 3.2,
    });
    expect(entry('trust', 'sincerity', fullDossier, '2024-12-31')).not.toHaveProperty('previous-mean');
    expect(bind('trust', fullDossier, '2024-01-01')).toBeUndefined();
  });
  test('a component that was not asked about is said', () => {
    const trustRounds = [
      { id: 'r', date: '2025-01-01', answers: [{ component: 'sincerity', counts: [0, 0, 5, 0, 0] }] },
    ] as const;
    const bound = bind('trust', withParts({ trustRounds }));
    expect(entriesOf(bound)[1]).toMatchObject({
      id: 'reliability',
      spread: { fr: 'question non posée', en: 'not asked' },
    });
    expect(bound?.origins.map(({ pointer }) => pointer)).toEqual([
      '/collective/trustRounds/0/answers/0',
      '/collective/trustRounds/0',
      '/collective/trustRounds/0',
      '/collective/trustRounds/0',
    ]);
  });
});

test('AT-06: to stop is a decision like the others, with its evidence', () => {
  const decisions = entriesOf(bind('sustain-items')).map(({ decision }) => decision);
  expect(decisions).toContain('stop');
  expect(entry('sustain-items', 'd-sorties')).toMatchObject({
    object: 'activity',
    decision: 'stop',
    evidence: { fr: 'Neuf familles nouvelles en deux étés', en: 'Nine new families in two summers' },
  });
});

describe('AT-09: the planning cycle', () => {
  test('five stages in their order, each with its last passage', () => {
    const entries = entriesOf(bind('planning-cycle'));
    expect(entries.map(({ id, status }) => [id, status])).toEqual([
      ['intention', 'done'],
      ['analysis', 'in-progress'],
      ['planning', 'done'],
      ['implementation', 'done'],
      ['evaluation', 'in-progress'],
    ]);
    expect(entries[1]?.['note']).toEqual({
      fr: 'Tour n° 2 ; Diagnostic de la rive basse à refaire',
      en: 'Round 2; Diagnosis of the lower bank to be done anew',
    });
  });
  test('a stage that the group has not reached has not started', () => {
    const cycle = [{ id: 'c', stage: 'intention', status: 'done' }] as const;
    expect(entry('planning-cycle', 'evaluation', withParts({ cycle }))).toEqual({
      id: 'evaluation',
      status: 'not-started',
    });
  });
  test('a stage entered again cites every passage', () => {
    const { origins = [] } = bind('planning-cycle') ?? {};
    expect(origins.filter(({ path }) => path === '/entries/1').map(({ pointer }) => pointer)).toEqual([
      '/collective/cycle/1',
      '/collective/cycle/5',
    ]);
  });
});

describe('AT-13: the backbone', () => {
  test('who it is, what it does in words, how much of a post', () => {
    expect(entriesOf(bind('backbone'))).toEqual([
      {
        id: 'escale',
        organisation: { fr: 'L’Escale des Deux Rives', en: 'L’Escale des Deux Rives' },
        functions: {
          fr: 'coordination ; animation ; évaluation',
          en: 'coordination; facilitation; evaluation',
        },
        fte: 0.5,
      },
    ]);
  });
  test('an organisation that the dossier does not know stands under its id, a function in its own words', () => {
    const backbone = { organisation: 'somebody', functions: ['plaidoyer'] };
    expect(bind('backbone', withParts({ backbone }))).toEqual({
      answer: { entries: [{ id: 'somebody', organisation: 'somebody', functions: 'plaidoyer' }] },
      origins: [{ path: '/entries/0', pointer: '/collective/backbone' }],
    });
  });
});

describe('the example', () => {
  test('is read back as it was written', () => {
    const { value, issues } = parseDossier(serialiseDossier(fullDossier));
    expect(issues).toEqual([]);
    expect(value).toEqual(fullDossier);
  });
  test('has no error, and nothing that a rule of collective action would ask', () => {
    const issues = check(fullDossier, { asOf });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues.filter(({ code }) => /^collective\//.test(code))).toEqual([]);
  });
});
