import {
  createDossier,
  type Dossier,
  type GapState,
  type Indicator,
  type Lang,
  type Observation,
  type Period,
} from '@jalon/core';
import { dossierProgress } from '@jalon/indicators';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importReading } from './importReading.ts';
import { readSpreadsheet } from './readSpreadsheet.ts';
import { gapLabels } from './trackingTable/trackingWords.ts';
import { writeTrackingTable } from './writeTrackingTable.ts';

const periods: readonly Period[] = [
  { start: '2024-01-01', end: '2024-03-31' },
  { start: '2024-04-01', end: '2024-06-30' },
  { start: '2024-07-01', end: '2024-09-30' },
  { start: '2024-10-01', end: '2024-12-31' },
];
const asOf = '2025-01-15';

const measures = [
  { unit: 'familles', basis: 'increment' },
  { unit: 'families', unitLabel: { fr: 'familles', en: 'families' }, basis: 'increment' },
  { unit: 'jours', basis: 'snapshot', direction: 'decrease' },
  { unit: 'ratio', basis: 'ratio' },
  { unit: 'EUR', basis: 'increment' },
  { unit: 'CAD', basis: 'increment' },
  { unit: 'yes-no', scale: 'yes-no' },
  {
    unit: 'level',
    scale: 'ordinal',
    levels: [
      { code: 'helped', label: { fr: 'Avec aide', en: 'With help' } },
      { code: 'alone', label: { fr: 'Seul', en: 'Alone' } },
    ],
  },
] as const satisfies readonly Partial<Indicator>[];

type Said = Partial<Observation>;

/** A number with as many digits as a program keeps, in the unit: a share between -2 and 2. */
const amountIn = (unit: string): fc.Arbitrary<number> => {
  const size = unit === 'ratio' ? 2 : 1e9;
  const double = fc
    .double({ min: -size, max: size, noNaN: true })
    .map((x) => Number(x.toPrecision(12)))
    .filter((x) => Math.abs(x) > 1e-9 || x === 0)
    .map((x) => (Object.is(x, -0) ? 0 : x));
  return fc.oneof(
    fc.integer({ min: unit === 'ratio' ? -1 : -1000, max: unit === 'ratio' ? 1 : 100_000 }),
    double,
  );
};

const gap: fc.Arbitrary<Said> = fc
  .constantFrom(...(Object.keys(gapLabels) as GapState[]))
  .map((state) => ({ state }));

/** In a row of answers a word that nobody can read says that the row holds no answers. */
const gapOfAnswer = gap.filter(({ state }) => state !== 'unreadable');

/** A number with its marks: rough, not settled yet. */
const marked = (unit: string): fc.Arbitrary<Said> =>
  fc
    .record({
      value: amountIn(unit),
      approximate: fc.boolean(),
      provisional: fc.boolean(),
      n: fc.option(fc.integer({ min: 1, max: 5000 }), { nil: undefined }),
    })
    .map(({ value, approximate, provisional, n }) => ({
      value,
      ...(n === undefined ? {} : { n }),
      ...(approximate ? { approximate } : {}),
      ...(provisional ? { stage: 'provisional' as const } : {}),
    }));

/** Limits of two decimals: a range, one end alone, or a small count that is not told. */
const limited = (unit: string): fc.Arbitrary<Said> => {
  const scale = unit === 'ratio' ? 10_000 : 100;
  const limit = fc.integer({ min: 1, max: 9_999 }).map((x) => x / scale);
  const range = fc.tuple(limit, limit).filter(([a, b]) => a !== b);
  const few = fc
    .integer({ min: 1, max: 10 })
    .map((max): Said => ({ state: 'suppressed', bounds: { min: 0, max } }));
  return fc.oneof(
    range.map(
      ([a, b]): Said => ({ state: 'reported', bounds: { min: Math.min(a, b), max: Math.max(a, b) } }),
    ),
    limit.map((min): Said => ({ state: 'reported', bounds: { min } })),
    limit.map((max): Said => ({ state: 'reported', bounds: { max } })),
    ...(unit === 'familles' ? [few] : []),
  );
};

const saidOf = ({ unit }: { readonly unit: string }): fc.Arbitrary<Said> =>
  unit === 'level'
    ? fc.oneof(
        fc.constantFrom('helped', 'alone').map((value): Said => ({ value })),
        gap,
      )
    : unit === 'yes-no'
      ? fc.oneof(
          fc.boolean().map((value): Said => ({ value })),
          gapOfAnswer,
        )
      : fc.oneof({ arbitrary: marked(unit), weight: 3 }, gap, limited(unit));

const name = fc.stringMatching(/^[B-Z][a-zéèô]{4,9}( [a-zéèç’]{4,9}){0,4}$/);

const row = fc.constantFrom(...measures).chain((measure) =>
  fc.record({
    measure: fc.constant(measure),
    name,
    coded: fc.boolean(),
    cells: fc.array(fc.option(saidOf(measure), { nil: undefined }), {
      minLength: periods.length,
      maxLength: periods.length,
    }),
  }),
);

/** A table without a single number in its first row is one that no reader can tell from its headings. */
const known: Indicator = {
  id: 'known',
  code: '0.1',
  name: 'Ateliers tenus',
  unit: 'ateliers',
  measures: [],
  targets: [],
};
const knownRecord: Observation = {
  id: 'known.0',
  indicator: 'known',
  period: periods[0] as Period,
  value: 12,
};

const dossiers: fc.Arbitrary<Dossier> = fc
  .uniqueArray(row, { minLength: 1, maxLength: 5, selector: ({ name }) => name.toLowerCase() })
  .map((rows) =>
    createDossier({
      id: 'any',
      title: 'Any',
      indicators: [
        known,
        ...rows.map(
          ({ measure, name, coded }, n): Indicator => ({
            id: `i${n}`,
            ...(coded ? { code: `${n + 1}.1` } : {}),
            name,
            ...measure,
            measures: [],
            targets: [],
          }),
        ),
      ],
      observations: [
        knownRecord,
        ...rows.flatMap(({ cells }, n) =>
          cells.flatMap((said, at): Observation[] =>
            said === undefined
              ? []
              : [{ id: `i${n}.${at}`, indicator: `i${n}`, period: periods[at] as Period, ...said }],
          ),
        ),
      ],
    }),
  );

/** What a sheet carries of a record. */
const carried = ({ indicator, period, value, bounds, state, stage, approximate, n }: Observation) => ({
  indicator,
  start: period.start,
  end: period.end,
  value: typeof value === 'number' ? Number(value.toPrecision(11)) : value,
  bounds: bounds && {
    min: bounds.min === undefined ? undefined : Number(bounds.min.toPrecision(11)),
    max: bounds.max === undefined ? undefined : Number(bounds.max.toPrecision(11)),
  },
  state: state ?? 'reported',
  provisional: stage === 'provisional',
  approximate: approximate ?? false,
  n,
});

const byCell = (a: Observation, b: Observation) =>
  `${a.indicator} ${a.period.end}` < `${b.indicator} ${b.period.end}` ? -1 : 1;

describe('a tracking table that is written and read again', () => {
  test('brings back every record of any dossier: values, limits, gaps, marks', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, fc.constantFrom<Lang>('fr', 'en'), async (dossier, lang) => {
        const progress = dossierProgress(dossier, { asOf });
        const bytes = await writeTrackingTable(dossier, { lang, asOf, progress });
        const { dossier: after, issues } = importReading(
          { ...dossier, observations: [] },
          await readSpreadsheet(bytes),
        );
        expect([...after.observations].sort(byCell).map(carried)).toEqual(
          [...dossier.observations].sort(byCell).map(carried),
        );
        expect(after.indicators).toEqual(dossier.indicators);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  test('changes nothing in the dossier that it was written from', async () => {
    await fc.assert(
      fc.asyncProperty(dossiers, fc.constantFrom<Lang>('fr', 'en'), async (dossier, lang) => {
        const progress = dossierProgress(dossier, { asOf });
        const bytes = await writeTrackingTable(dossier, { lang, asOf, progress });
        expect(importReading(dossier, await readSpreadsheet(bytes)).changes).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});
