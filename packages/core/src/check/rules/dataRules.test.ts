import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDossier } from '../../dossier/createDossier.ts';
import type { Dossier } from '../../dossier/Dossier.ts';
import { entitiesOf } from '../../dossier/entitiesOf.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import { formatIssue } from '../../issue/formatIssue.ts';
import type { Issue } from '../../issue/Issue.ts';
import type { Observation } from '../../observation/Observation.ts';
import { check } from '../check.ts';
import { arbitraryData } from '../fixtures/arbitraryData.ts';
import { carefulData } from '../fixtures/carefulData.data.ts';
import {
  attendances,
  confident,
  months,
  observed,
  participants,
  quarters,
  wait,
} from '../fixtures/dataExamples.ts';
import { ruleMessages } from '../ruleMessages.ts';
import { dataRules } from './dataRules.ts';

const asOf = '2025-01-20';
const ask = (dossier: Dossier) => check(dossier, { rules: dataRules, asOf });
const dossierOf = (
  indicators: readonly Indicator[],
  observations: readonly Observation[] = [],
  fields: Partial<Dossier> = {},
) => createDossier({ id: 'demo', title: 'Demo', indicators, observations, ...fields });
/** Code and place of what is said, of some codes. */
const saidOf = (issues: readonly Issue[], ...codes: readonly string[]) =>
  issues.flatMap(({ code, at }) =>
    codes.includes(code) && at?.in === 'dossier' ? [`${code} ${at.entity?.id}`] : [],
  );

describe('the rules on data', () => {
  test('have nothing to say of what a careful association records, odd as some of it looks', () => {
    expect([...entitiesOf(carefulData)].length).toBeGreaterThan(100);
    expect(ask(carefulData)).toEqual([]);
  });
  test('never throw, and say what they say in whole sentences, whatever stands in a dossier', () => {
    fc.assert(
      fc.property(arbitraryData, fc.constantFrom(asOf, 'demain', '2024-02-30'), (dossier, day) => {
        for (const issue of check(dossier, { rules: dataRules, asOf: day })) {
          const sentence = formatIssue(issue, 'fr', ruleMessages(dataRules));
          expect(sentence).not.toMatch(/NaN|∞|Infinity|undefined/);
        }
      }),
      { numRuns: 400 },
    );
  });
  test('say the same whatever the order of the observations', () => {
    const faulty = dossierOf(
      [attendances, confident, { ...wait, basis: 'running-total' }],
      [
        ...observed('presences', months, [24, 27, null, 260, 28, 26]),
        ...observed('presences', quarters, [null, null, 87, 87], 'trimestre'),
        ...observed('confiance', quarters, [0.6, 75, { value: 0.5, n: 4 }]),
        ...observed('attente', quarters, [40, 30, 35, 20]),
      ],
    );
    const said = (dossier: Dossier) => saidOf(ask(dossier), ...dataRules.map(({ code }) => code)).sort();
    expect(said(faulty).length).toBeGreaterThan(4);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...faulty.observations], { minLength: faulty.observations.length }),
        (other) => {
          expect(said({ ...faulty, observations: other })).toEqual(said(faulty));
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('requirements, as far as a dossier alone shows them', () => {
  test('AT-12: in a pooled file the duplicate of a partner is named, fewer than five stays a bound', () => {
    const partner = (id: string, organisation: string, fields: Partial<Observation>): Observation => ({
      id,
      indicator: 'participants',
      period: quarters[0] as Observation['period'],
      organisation,
      ...fields,
    });
    const pooled = dossierOf(
      [{ ...participants, additivity: { time: 'sum', organisation: 'distinct' } }],
      [
        partner('nord', 'nord', { value: 31 }),
        partner('sud', 'sud', { value: 24 }),
        partner('sud-double', 'sud', { value: 24 }),
        partner('est', 'est', { bounds: { min: 0, max: 4 }, provenance: { text: '<5' } }),
      ],
    );
    expect(saidOf(ask(pooled), ...dataRules.map(({ code }) => code))).toEqual([
      'data/periods-overlap sud-double',
    ]);
  });
  test('BJ-11: below ten answers a percentage is a question, its counts are none', () => {
    const answers = dossierOf(
      [confident],
      observed('confiance', quarters, [
        { value: 0.67, n: 9 },
        { value: 0.7, n: 10 },
        { value: 0.67, numerator: 6, denominator: 9 },
      ]),
    );
    expect(saidOf(ask(answers), 'stats/small-n-percentage')).toEqual([
      'stats/small-n-percentage confiance-1',
    ]);
  });
  test('SU-07: a quarter more asks nothing, a past point changed without a reason does', () => {
    const before = observed('presences', quarters, [75, 82]);
    const changed = (reason?: string): Observation => ({
      ...(before[0] as Observation),
      id: 'bis',
      value: 78,
      revises: 'presences-1',
      ...(reason !== undefined && { reason }),
    });
    const codes = ['data/revision-without-reason', 'data/two-heads', 'data/periods-overlap'];
    const said = (...more: Observation[]) =>
      saidOf(ask(dossierOf([attendances], [...before, ...more])), ...codes);
    expect(said(...observed('presences', quarters, [null, null, 61]))).toEqual([]);
    expect(said(changed())).toEqual(['data/revision-without-reason bis']);
    expect(said(changed(' '))).toEqual(['data/revision-without-reason bis']);
    expect(said(changed('Trois fiches retrouvées'))).toEqual([]);
  });
});

describe('values', () => {
  test.each([
    ['a text', { value: 'beaucoup' }],
    ['true', { value: true }],
    ['no number', { value: Number.NaN }],
    ['an endless number', { value: Number.POSITIVE_INFINITY }],
    ['fewer than no people', { value: -3 }],
    ['more than there are', { value: 140 }],
    ['a denominator that is no number', { value: 3, denominator: Number.NaN }],
  ])('%s does not fit a count of at most 120 people', (_, fields) => {
    const issues = ask(
      dossierOf([{ ...participants, max: 120 }], observed('participants', quarters, [fields])),
    );
    expect(saidOf(issues, 'data/value-off-scale')).toEqual(['data/value-off-scale participants-1']);
  });
  test.each([
    ['ordinal', 3, '3'],
    ['yes-no', 'oui', true],
    ['date', '2024-02-30', '2024-02-29'],
    ['text', 12, 'Douze parents'],
  ] as const)('on the scale %s, %j is off and %j is right', (scale, off, right) => {
    const levels = [{ code: '3', label: 'Seul' }];
    const indicator: Indicator = { ...wait, scale, levels, targets: [] };
    const issues = ask(
      dossierOf([indicator], observed('attente', quarters, [{ value: off }, { value: right }])),
    );
    expect(saidOf(issues, 'data/value-off-scale')).toEqual(['data/value-off-scale attente-1']);
  });
  test.each([
    ['quantity', 'vingt'],
    ['ordinal', 'presque'],
    ['yes-no', 'oui'],
    ['date', '2024-02-30'],
  ] as const)('on the scale %s a target or a baseline of %j is off', (scale, off) => {
    const levels = [{ code: 'seul', label: 'Seul' }];
    const aimed = (value: string | number): Indicator => ({
      ...wait,
      scale,
      levels,
      baseline: { value },
      targets: [{ id: 'attente-cible', value, over: 'at-date' }],
    });
    expect(saidOf(ask(dossierOf([aimed(off)], [])), 'data/value-off-scale')).toEqual([
      'data/value-off-scale attente',
      'data/value-off-scale attente-cible',
    ]);
    // what was a number before may stay one
    expect(saidOf(ask(dossierOf([aimed(3)], [])), 'data/value-off-scale')).toEqual([]);
  });
  test('a level, a yes and a day are no faults of a target', () => {
    const levels = [{ code: 'seul', label: 'Seul' }];
    const aims = [
      { scale: 'ordinal', value: 'seul' },
      { scale: 'yes-no', value: true },
      { scale: 'date', value: '2024-02-29' },
    ] as const;
    for (const { scale, value } of aims) {
      const indicator: Indicator = {
        ...wait,
        scale,
        levels,
        baseline: { value },
        targets: [{ id: 'attente-cible', value, over: 'at-date' }],
      };
      expect(saidOf(ask(dossierOf([indicator], [])), 'data/value-off-scale')).toEqual([]);
      expect(
        saidOf(ask(dossierOf([{ ...indicator, unit: 'ratio' }], [])), 'data/ratio-out-of-range'),
      ).toEqual([]);
    }
  });
  test.each([
    ['an empty cell', { value: 0, provenance: { text: ' ' } }],
    ['a dash', { value: 0, provenance: { text: '-' } }],
    ['nobody asked', { value: 0, n: 0 }],
    ['nothing to divide by', { value: 0, denominator: 0 }],
    ['a state that says that there is none', { value: 0, state: 'not-collected' }],
  ] as const)('a zero of %s may be a gap', (_, fields) => {
    const issues = ask(dossierOf([attendances], observed('presences', quarters, [fields])));
    expect(saidOf(issues, 'data/zero-or-missing')).toEqual(['data/zero-or-missing presences-1']);
  });
  test('percentages in points are named once per indicator, with every place', () => {
    const [issue, ...others] = ask(
      dossierOf([confident], observed('confiance', quarters, [68, 71, 0.7, 75])),
    ).filter(({ code }) => code === 'data/ratio-out-of-range');
    expect(others).toEqual([]);
    expect(issue?.related).toHaveLength(2);
  });
});

describe('series', () => {
  test('a peak is one jump, a new level is one jump, and the way back from a peak is none', () => {
    const jumps = (values: readonly number[]) =>
      saidOf(ask(dossierOf([attendances], observed('presences', months, values))), 'data/jump');
    expect(jumps([24, 27, 25, 260, 28, 26, 25])).toEqual(['data/jump presences-4']);
    expect(jumps([24, 27, 25, 26, 120, 118, 123])).toEqual(['data/jump presences-5']);
    expect(jumps([24, 27, 25, 26, 60, 58, 61])).toEqual([]);
    expect(jumps([24, 250, 25, 240, 26])).toEqual([]);
  });
  test('a changed definition explains a fall and a jump, unless both are said to compare', () => {
    const formerDefinitions = [{ version: '1', definition: 'Toutes', until: '2024-06-30' }];
    const said = (comparable?: boolean) =>
      saidOf(
        ask(
          dossierOf(
            [
              {
                ...attendances,
                basis: 'running-total',
                formerDefinitions: formerDefinitions.map((own) =>
                  comparable === undefined ? own : { ...own, comparable },
                ),
              },
            ],
            observed('presences', quarters, [75, 157, 60]),
          ),
        ),
        'data/running-total-falls',
      );
    expect(said()).toEqual([]);
    expect(said(true)).toEqual(['data/running-total-falls presences-3']);
  });
  test('totals fall place by place, never from one place to the next', () => {
    const total: Indicator = { ...attendances, basis: 'running-total' };
    const places = [
      ...observed(
        'presences',
        quarters,
        [
          { value: 75, place: 'Nord' },
          { value: 160, place: 'Nord' },
        ],
        'nord',
      ),
      ...observed(
        'presences',
        quarters,
        [
          { value: 20, place: 'Sud' },
          { value: 15, place: 'Sud' },
        ],
        'sud',
      ),
    ];
    expect(saidOf(ask(dossierOf([total], places)), 'data/running-total-falls')).toEqual([
      'data/running-total-falls sud-2',
    ]);
  });
  test('each stretch of overlapping days is named once, together with its breakdown', () => {
    const twice = [2, 3].flatMap((n) =>
      observed(
        'presences',
        quarters,
        [
          { value: 10 * n, ...(n === 3 && { categories: { sexe: 'f' } }) },
          { value: 10 * n, ...(n === 3 && { categories: { sexe: 'f' } }) },
        ],
        `q${n}`,
      ),
    );
    const half = { start: '2024-01-01', end: '2024-06-30' };
    const halves = [
      { id: 'h', indicator: 'presences', period: half, value: 40 },
      { id: 'h-f', indicator: 'presences', period: half, value: 60, categories: { sexe: 'f' } },
    ];
    const issues = ask(dossierOf([attendances], [...twice, ...halves]));
    expect(saidOf(issues, 'data/periods-overlap')).toEqual(['data/periods-overlap q2-1']);
  });
  test('periods that run into each other are one stretch, however long the chain', () => {
    const chain = ['01-01/03-31', '03-15/06-30', '06-15/09-30', '08-01/08-31'].map((days, n) => {
      const [start, end] = days.split('/');
      return {
        id: `chaine-${n}`,
        indicator: 'presences',
        period: { start: `2024-${start}`, end: `2024-${end}` },
        value: 10,
      };
    });
    expect(saidOf(ask(dossierOf([attendances], chain)), 'data/periods-overlap')).toEqual([
      'data/periods-overlap chaine-1',
    ]);
  });
  test('two records of one quarter contradict each other, whatever they measure, unless two instruments made them', () => {
    const said = (fields: Partial<Observation>) =>
      saidOf(
        ask(
          dossierOf(
            [wait],
            [
              ...observed('attente', quarters, [41]),
              ...observed('attente', quarters, [{ value: 38, ...fields }], 'bis'),
            ],
          ),
        ),
        'data/periods-overlap',
      );
    expect(said({})).toEqual(['data/periods-overlap bis-1']);
    expect(said({ instrument: 'appels' })).toEqual([]);
  });
  test('rival corrections stay rivals when one of them is corrected again, and a circle of them is none', () => {
    const correction = (id: string, revises: string): Observation => ({
      id,
      indicator: 'presences',
      period: quarters[0] as Observation['period'],
      value: 78,
      revises,
      reason: 'Recompté',
    });
    const said = (...corrections: Observation[]) =>
      saidOf(
        ask(dossierOf([attendances], [...observed('presences', quarters, [75]), ...corrections])),
        'data/two-heads',
        'data/periods-overlap',
      );
    const [a, b] = [correction('a', 'presences-1'), correction('b', 'presences-1')];
    expect(said(a, correction('c', 'a'))).toEqual([]);
    expect(said(a, b)).toEqual(['data/two-heads b']);
    expect(said(a, b, correction('c', 'b'))).toEqual(['data/two-heads c']);
    expect(said(correction('a', 'b'), correction('b', 'a'))).toEqual([]);
  });
  test('an empty breakdown is none: the same quarter twice is named', () => {
    const twice = [
      ...observed('presences', quarters, [75]),
      ...observed('presences', quarters, [{ value: 75, categories: {} }], 'bis'),
    ];
    expect(saidOf(ask(dossierOf([attendances], twice)), 'data/periods-overlap')).toEqual([
      'data/periods-overlap bis-1',
    ]);
  });
  test('how old a value may get is the declared number of days, else the interval and the time to bring it in', () => {
    const said = (fields: Partial<Indicator>, day: string) =>
      check(dossierOf([{ ...wait, ...fields }], observed('attente', quarters, [41])), {
        rules: dataRules,
        asOf: day,
      })
        .filter(({ code }) => code === 'data/stale')
        .map(({ params }) => params['days']);
    expect(said({ maxAgeDays: 60 }, '2024-05-30')).toEqual([]);
    expect(said({ maxAgeDays: 60 }, '2024-05-31')).toEqual([1]);
    // a first quarter of 91 days, then 45 days to bring the second one in
    expect(said({ collectedEvery: 'quarter' }, '2024-08-14')).toEqual([]);
    expect(said({ collectedEvery: 'quarter' }, '2024-08-15')).toEqual([46]);
  });
});

describe('people', () => {
  const said = (fields: Partial<Indicator>) =>
    saidOf(ask(dossierOf([{ ...participants, ...fields }])), 'aggregation/people-summed');
  const total = [{ id: 't', value: 120, over: 'life-of-programme' as const }];
  test('first contacts of each period or year may come back in the next, those of the programme may not', () => {
    expect(said({ distinct: { window: 'period', rule: 'first-contact' } })).toHaveLength(1);
    expect(said({ distinct: { window: 'year', rule: 'first-contact' } })).toHaveLength(1);
    expect(said({ distinct: { window: 'programme', rule: 'first-contact' } })).toEqual([]);
  });
  test('whoever first came here may have come elsewhere too: places and organisations do not add up', () => {
    const distinct = { window: 'programme', rule: 'first-contact' } as const;
    expect(said({ distinct, additivity: { time: 'sum', place: 'sum' } })).toHaveLength(1);
    expect(said({ distinct, additivity: { time: 'sum', organisation: 'sum' } })).toHaveLength(1);
    expect(said({ distinct, additivity: { time: 'sum', organisation: 'distinct' } })).toEqual([]);
  });
  test('organisations are counted like people', () => {
    expect(said({ countOf: 'organisations', additivity: { place: 'sum' } })).toHaveLength(1);
  });
  test('a target over the whole adds the people of each period, where nothing else is declared', () => {
    const distinct = { window: 'period', rule: 'any-contact' } as const;
    expect(said({ distinct, additivity: {}, targets: total })).toHaveLength(1);
    expect(said({ distinct, additivity: { time: 'distinct' }, targets: total })).toEqual([]);
    expect(said({ distinct, additivity: {}, targets: [] })).toEqual([]);
  });
});

describe('targets', () => {
  const withTarget = (fields: Partial<Indicator>, target: Partial<Indicator['targets'][number]>) =>
    ask(dossierOf([{ ...wait, ...fields, targets: [{ id: 't', over: 'at-date', ...target }] }]));
  test.each([
    ['a rise of days where they shall fall', 'decrease', { of: 'change', as: 'absolute', value: 5 }, 1],
    ['a fall of days', 'decrease', { of: 'change', as: 'absolute', value: -5 }, 0],
    ['a factor below one where it shall rise', 'increase', { of: 'change', as: 'factor', value: 0.8 }, 1],
    ['the baseline itself', 'decrease', { value: 45 }, 0],
    ['a change that does not say how it is written', 'decrease', { of: 'change', value: 5 }, 0],
  ] as const)('%s: with direction %s', (_, direction, target, found) => {
    expect(saidOf(withTarget({ direction }, target), 'target/against-direction')).toHaveLength(found);
  });
  test('a share of the same people cannot pass all of them, and 75 was written in points', () => {
    const said = (value: number) =>
      saidOf(withTarget(confident, { value }), 'target/beyond-possible', 'data/ratio-out-of-range');
    expect(said(1)).toEqual([]);
    expect(said(1.1)).toEqual(['target/beyond-possible t']);
    expect(said(75)).toEqual(['data/ratio-out-of-range t']);
  });
  test('a target that was dropped after results has moved too', () => {
    const part = { rows: [], nodes: [], indicators: [wait] };
    const agreements = [{ id: 'a', agreedBy: [], versions: [{ version: 1, frozenOn: '2024-01-15', part }] }];
    const observations = observed('attente', quarters, [44]);
    const said = (fields: Partial<Indicator>) =>
      saidOf(
        ask(dossierOf([{ ...wait, ...fields }], observations, { agreements })),
        'target/moved-after-results',
      );
    expect(said({ targets: [] })).toEqual(['target/moved-after-results attente']);
    expect(said({})).toEqual([]);
  });
  test('a second version of the agreement without its revision moves the target in silence', () => {
    const moved = { ...wait, targets: wait.targets.map((target) => ({ ...target, value: 35 })) };
    const version = (n: number, frozenOn: string, indicator: Indicator) => ({
      version: n,
      frozenOn,
      part: { rows: [], nodes: [], indicators: [indicator] },
    });
    const versions = [version(1, '2024-01-15', wait), version(2, '2024-08-01', moved)];
    const said = (values: readonly (number | null)[]) =>
      saidOf(
        ask(
          dossierOf([moved], observed('attente', quarters, values), {
            agreements: [{ id: 'a', agreedBy: [], versions }],
          }),
        ),
        'target/moved-after-results',
      );
    expect(said([44])).toEqual(['target/moved-after-results attente-2024']);
    // the first value came after both
    expect(said([null, null, 44])).toEqual([]);
  });
});
