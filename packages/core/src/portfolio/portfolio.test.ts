import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attendanceMatrix } from './attendanceMatrix.ts';
import { cohortOf } from './cohortOf.ts';
import { compareSelfRatings } from './compareSelfRatings.ts';
import { countDeliverables } from './countDeliverables.ts';
import { countOrganisationTypes } from './countOrganisationTypes.ts';
import { countParticipants } from './countParticipants.ts';
import { countSteps } from './countSteps.ts';
import { countSupported } from './countSupported.ts';
import { createPortfolio } from './createPortfolio.ts';
import { doseOf } from './doseOf.ts';
import { sample04 } from './fixtures/sample04.data.ts';
import { hoursByExpert } from './hoursByExpert.ts';
import { keptOrganisations } from './keptOrganisations.ts';
import { organisationKey } from './organisationKey.ts';
import type { Session } from './Session.ts';
import { selectProgrammes } from './selectProgrammes.ts';
import { suggestMerges } from './suggestMerges.ts';

/** Each row of the sheet as it came in: nobody has merged anything yet. */
const asWritten = createPortfolio({
  id: 'laureats',
  title: 'Lauréats',
  organisations: sample04.map(({ row, name, type }) => ({ id: `row-${row}`, name, type })),
  supports: sample04.map(({ row, cohort }) => ({
    id: `support-${row}`,
    organisation: `row-${row}`,
    cohort,
    steps: [],
  })),
});
const reviewed = {
  ...asWritten,
  merges: suggestMerges(asWritten.organisations).map(({ organisations }, n) => ({
    id: `m${n}`,
    organisations,
    decision: 'same' as const,
  })),
};
const portfolio = (fields: object) => createPortfolio({ id: 'fund', title: 'Fund', ...fields });

describe('BJ-01 supports beside different organisations', () => {
  test('18 supports are 18 rows until somebody decides, then 11 organisations', () => {
    expect(countSupported(asWritten)).toEqual({ supports: 18, distinctOrganisations: 18 });
    expect(countSupported(reviewed)).toEqual({ supports: 18, distinctOrganisations: 11 });
  });
  test('counts one cohort', () => {
    expect(countSupported(reviewed, { cohort: '2022-2023' })).toEqual({
      supports: 3,
      distinctOrganisations: 3,
    });
  });
});

describe('BJ-02 which entries may be one organisation', () => {
  test('the groups suggested on samples/04 are exactly those expected: precision 1, recall 1', () => {
    const expected = new Map<string, string[]>();
    for (const { row, organisation } of sample04)
      expected.set(organisation, [...(expected.get(organisation) ?? []), `row-${row}`]);
    const groups = [...expected.values()].filter(({ length }) => length > 1);
    expect(suggestMerges(asWritten.organisations).map(({ organisations }) => organisations)).toEqual(groups);
  });
  test.each([
    ['ASBL La Ribambelle', 'La Ribambelle, a.s.b.l.'],
    ['L’Arbre à Mots', "L'arbre a mots ASBL"],
    ['Bébé Bulle', 'Bébé-Bulle'],
    ['De Speelboom vzw', 'VZW De Speelboom'],
    ['Association Les Marmots', 'Les Marmots (association loi 1901)'],
    ['LA CLÉ DES CHAMPS', 'La clé des champs'],
    ['Œuvre du coin', 'Oeuvre du Coin'],
    ['Sœurs & Frères', 'Soeurs et Frères'],
  ])('%s and %s are one name', (a, b) => expect(organisationKey(a)).toBe(organisationKey(b)));
  test.each([
    ['Les Lucioles (Namur)', 'Les Lucioles (Liège)'],
    ['Maison des enfants 1', 'Maison des enfants 2'],
    ['Association', 'ASBL'],
    ['Le Nid', 'Le Nid d’Anges'],
  ])('%s and %s stay two', (a, b) => expect(organisationKey(a)).not.toBe(organisationKey(b)));
  test('one number in a public register is a reason to ask, whatever the names', () => {
    const identifiers = [{ scheme: 'BE-BCE_KBO', id: '0123' }];
    const organisations = [
      { id: 'a', name: 'Old name', identifiers },
      { id: 'b', name: 'New name', identifiers },
    ];
    expect(suggestMerges(organisations)).toEqual([
      { organisations: ['a', 'b'], because: 'identifier', names: ['Old name', 'New name'] },
    ]);
  });
  test('what was decided is not asked again, either way', () => {
    const organisations = [
      { id: 'a', name: 'Le Nid' },
      { id: 'b', name: 'le nid' },
    ];
    const decided = { id: 'm', organisations: ['b', 'a'], decision: 'different' as const };
    expect(suggestMerges(organisations, { merges: [decided] })).toEqual([]);
    expect(keptOrganisations({ organisations, merges: [decided] }).get('b')).toBe('b');
  });
  test('chains and circles of decisions end at one entry', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const arbitrary = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 8 });
    fc.assert(
      fc.property(arbitrary, (pairs) => {
        const merges = pairs.map(([keep, other], n) => ({
          id: `m${n}`,
          organisations: [keep, other],
          decision: 'same' as const,
          keep,
        }));
        const kept = keptOrganisations({ organisations: ids.map((id) => ({ id, name: id })), merges });
        for (const [a, b] of pairs) expect(kept.get(a)).toBe(kept.get(b));
        for (const id of kept.values()) expect(kept.get(id)).toBe(id);
      }),
    );
  });
});

test('BJ-03 seven types from eleven organisations', () => {
  const types = countOrganisationTypes(reviewed);
  expect(types).toHaveLength(7);
  expect(types.reduce((sum, { count }) => sum + count, 0)).toBe(11);
  expect(types.find(({ type }) => type === 'childcare')?.count).toBe(2);
  const supports = countOrganisationTypes(reviewed, { of: 'supports' });
  expect(supports.reduce((sum, { count }) => sum + count, 0)).toBe(18);
});

test('BJ-04 three steps that can be renamed, with the share of the cohort at each', () => {
  const steps = ['Cadrer', 'Collecter', 'Analyser'].map((name, n) => ({ id: `step-${n + 1}`, name }));
  const statuses = ['done', 'in-progress', 'not-started'] as const;
  const supports = statuses.map((status, n) => ({
    id: `s${n}`,
    organisation: `o${n}`,
    cohort: 'c1',
    steps: [{ step: 'step-1', status }],
  }));
  const elsewhere = { id: 's9', organisation: 'o9', cohort: 'c2', steps: [] };
  const counts = countSteps(portfolio({ steps, supports: [...supports, elsewhere] }), { cohort: 'c1' });
  expect(counts.map(({ name }) => name)).toEqual(['Cadrer', 'Collecter', 'Analyser']);
  expect(counts[0]).toMatchObject({ done: 1, inProgress: 1, notStarted: 1, of: 3, shareDone: 1 / 3 });
  expect(counts[1]).toMatchObject({ done: 0, notStarted: 3 });
  expect(countSteps(portfolio({ steps }))[0]?.shareDone).toBeUndefined();
});

test('BJ-05 a boundary day belongs to one cohort only', () => {
  const cohorts = [2021, 2022, 2023].map((year) => ({
    id: `c${year}`,
    label: `${year}-${year + 1}`,
    start: `${year}-06-01`,
    end: `${year + 1}-06-01`,
  }));
  expect(cohortOf(cohorts, '2024-03-15')?.label).toBe('2023-2024');
  expect(cohortOf(cohorts, '2023-06-01')?.label).toBe('2023-2024');
  expect(cohortOf(cohorts.toReversed(), '2023-06-01')?.label).toBe('2023-2024');
  expect(cohortOf(cohorts, '2024-06-02')).toBeUndefined();
});

const session = (fields: Partial<Session> & Pick<Session, 'id' | 'kind'>): Session => ({
  date: '2024-02-01',
  invited: [],
  present: [],
  participants: [],
  ...fields,
});

test('BJ-07 hours by kind, attendance of collective sessions', () => {
  const sessions = [
    session({ id: 'i1', kind: 'individual', present: ['a'], durationHours: 2 }),
    session({ id: 'i2', kind: 'individual', present: ['a'] }),
    session({ id: 'c1', kind: 'collective', invited: ['a', 'b'], present: ['a'], durationHours: 6 }),
    session({ id: 'c2', kind: 'collective', invited: ['a', 'b'], present: ['b'], durationHours: 6 }),
  ];
  expect(doseOf(portfolio({ sessions }), 'a')).toEqual({
    individual: { sessions: 2, hours: 2 },
    collective: { sessions: 1, hours: 6, invited: 2, attendance: 0.5 },
    withoutHours: 1,
  });
  expect(doseOf(portfolio({ sessions }), 'nobody').collective.attendance).toBeUndefined();
});

test('BJ-08 moves between before and after are counted, unpaired ratings beside them', () => {
  const ratings: [string, number | undefined, number | undefined][] = [
    ['a', 1, 3],
    ['b', 2, 2],
    ['c', 3, 2],
    ['d', 1, undefined],
    ['e', undefined, 4],
  ];
  const selfRatings = ratings.flatMap(([organisation, before, after]) =>
    (['before', 'after'] as const).flatMap((moment) => {
      const level = moment === 'before' ? before : after;
      if (level === undefined) return [];
      return [{ id: `${organisation}-${moment}`, organisation, objective: 'culture', moment, level }];
    }),
  );
  const objectives = [{ id: 'culture', statement: 'Une culture de l’auto-évaluation' }];
  expect(compareSelfRatings(portfolio({ objectives, selfRatings }))[0]).toMatchObject({
    up: 1,
    same: 1,
    down: 1,
    paired: 3,
    missingAfter: 1,
    missingBefore: 1,
  });
});

test('BJ-09 the share of the cohort with at least one tool in use', () => {
  const organisations = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id }));
  const supports = organisations.map(({ id }) => ({
    id: `s-${id}`,
    organisation: id,
    cohort: 'c1',
    steps: [],
  }));
  const tool = { type: 'evaluation-tool', cohort: 'c1', name: 'Grille' } as const;
  const deliverables = [
    { ...tool, id: 'd1', organisation: 'a', status: 'in-use' as const },
    { ...tool, id: 'd2', organisation: 'a', status: 'in-use' as const },
    { ...tool, id: 'd3', organisation: 'b', status: 'planned' as const },
  ];
  const count = countDeliverables(portfolio({ organisations, supports, deliverables }), {
    cohort: 'c1',
    type: 'evaluation-tool',
  });
  expect(count).toMatchObject({ organisations: 1, of: 4, share: 0.25 });
  expect(count.deliverables.map(({ id }) => id)).toEqual(['d1', 'd2']);
});

test('SU-01 sixteen projects, five of one community', () => {
  const programmes = Array.from({ length: 16 }, (_, n) => ({
    id: `p${n}`,
    name: `P${n}`,
    organisations: [],
    cohort: '2024',
    ...(n < 5 && { tags: ['community'] }),
  }));
  expect(selectProgrammes(portfolio({ programmes }), { cohort: '2024' })).toHaveLength(16);
  expect(selectProgrammes(portfolio({ programmes }), { cohort: '2024', tag: 'community' })).toHaveLength(5);
});

test('SU-02 four seminars of two days are eight days, attendance sixteen by eight', () => {
  const organisations = Array.from({ length: 16 }, (_, n) => ({ id: `o${n}`, name: `O${n}` }));
  const ids = organisations.map(({ id }) => id);
  const sessions = ['2024-11-14', '2024-02-01', '2024-05-16', '2024-09-12'].map((date, n) =>
    session({
      id: `s${n}`,
      kind: 'collective',
      date,
      days: 2,
      series: 'seminars',
      invited: ids,
      present: ids.slice(n),
    }),
  );
  const matrix = attendanceMatrix(portfolio({ organisations, sessions }), 'seminars');
  expect([matrix.organisations.length, matrix.days.length]).toEqual([16, 8]);
  expect(matrix.days[0]).toEqual({ session: 's1', day: 1 });
  expect(matrix.present[0]).toEqual([false, false, false, false, false, false, true, true]);
});

test('SU-03 hours of each expert', () => {
  const sessions = [
    session({ id: 'i1', kind: 'individual', expert: 'x', durationHours: 2 }),
    session({ id: 'i2', kind: 'individual', expert: 'x', durationHours: 1.5 }),
    session({ id: 'i3', kind: 'individual', expert: 'y', durationHours: 3 }),
    session({ id: 'c1', kind: 'collective', expert: 'x', durationHours: 7 }),
  ];
  expect([...hoursByExpert(portfolio({ sessions }))]).toEqual([
    ['x', 3.5],
    ['y', 3],
  ]);
});

test('OC-01 eight structures by type', () => {
  const types = ['centre social', 'EVS', 'centre social', 'EVS', 'EVS', 'EVS', 'centre social', 'EVS'];
  const organisations = types.map((type, n) => ({ id: `o${n}`, name: `Structure ${n}`, type }));
  const supports = organisations.map(({ id }) => ({ id: `s-${id}`, organisation: id, steps: [] }));
  expect(countOrganisationTypes(portfolio({ organisations, supports }))).toEqual([
    { type: 'EVS', count: 5 },
    { type: 'centre social', count: 3 },
  ]);
});

describe('OC-04, OC-05 who took part', () => {
  const person = (n: number) => ({
    person: `p${n}`,
    status: n % 3 === 0 ? ('volunteer' as const) : ('employee' as const),
  });
  test('people across sessions count once, with their status', () => {
    const first = session({
      id: 's1',
      kind: 'collective',
      participants: Array.from({ length: 30 }, (_, n) => person(n)),
    });
    const second = session({
      id: 's2',
      kind: 'collective',
      participants: Array.from({ length: 30 }, (_, n) => person(n + 12)),
    });
    const count = countParticipants([first, second]);
    expect(count.attendances).toBe(60);
    expect(count.distinctPeople).toEqual({ min: 42, max: 42 });
    expect(count.byStatus.get('volunteer')).toBe(14);
  });
  test('people without a pseudonym widen the bounds', () => {
    const count = countParticipants([
      session({ id: 's1', kind: 'collective', participants: [{}, {}, { person: 'a' }] }),
      session({ id: 's2', kind: 'collective', participants: [{}, { person: 'a' }] }),
    ]);
    expect(count.distinctPeople).toEqual({ min: 3, max: 4 });
  });
});
