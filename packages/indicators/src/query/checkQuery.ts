import { grains } from '@jalon/core';
import type { Query } from './Query.ts';
import {
  day,
  finite,
  listOf,
  mapOf,
  oneOf,
  pairOf,
  record,
  refuse,
  type Shape,
  scalar,
  shareOfOne,
  text,
  truth,
  words,
} from './shapes.ts';

const period = () => record({ start: day, end: day });
const basis = () => oneOf('increment', 'running-total', 'snapshot', 'ratio');
const ways = () =>
  oneOf('sum', 'last', 'mean', 'weighted-mean', 'max', 'min', 'ratio-of-sums', 'distinct', 'none');

const target = () =>
  record(
    {},
    {
      id: text,
      kind: text,
      value: scalar,
      min: finite,
      max: finite,
      of: oneOf('level', 'change'),
      as: oneOf('absolute', 'points', 'relative', 'factor'),
      over: oneOf('at-date', 'per-period', 'to-date', 'life-of-programme'),
      basis: basis(),
      date: text,
      // progress says what is wrong with a day that does not exist
      period: record({ start: text, end: text }, { grain: text, label: text }),
      milestone: truth,
    },
  );

const indicator = () =>
  record(
    { id: text },
    {
      unit: text,
      basis: basis(),
      countOf: text,
      distinct: record({ window: text, rule: text }, { threshold: finite }),
      additivity: mapOf(ways()),
      min: finite,
      net: truth,
      maxAgeDays: finite,
      direction: oneOf('increase', 'decrease', 'maintain'),
      baseline: record({ value: scalar }, { date: text }),
      collectedEvery: text,
      scale: oneOf('quantity', 'ordinal', 'yes-no', 'date', 'text'),
      levels: listOf(record({ code: text, label: words }, { tone: text })),
      targets: listOf(target()),
    },
  );

const month: Shape = (found, at) => {
  if (!Number.isInteger(found) || (found as number) < 1 || (found as number) > 12) {
    refuse(at, 'a month from 1 to 12', found);
  }
};

const threshold: Shape = (found, at) => {
  if (!Number.isSafeInteger(found) || (found as number) < 1) refuse(at, 'a whole number, 1 or more', found);
};

const cutOffs = () =>
  record({
    tooEarly: finite,
    onTrack: finite,
    atRisk: finite,
    nearlyAchieved: finite,
    partlyAchieved: finite,
  });

const stageShapes = (): readonly (readonly [
  string,
  Readonly<Record<string, Shape>>,
  Readonly<Record<string, Shape>>,
])[] => [
  ['scan', { indicators: listOf(text) }, { tables: listOf(pairOf(text)), asOf: day, period: period() }],
  ['current-revisions', {}, { finalOnly: truth }],
  ['basis', { indicators: listOf(indicator()) }, {}],
  [
    'reduce-grain',
    {},
    {
      grain: oneOf(...grains.filter((grain) => grain !== 'custom')),
      yearStartsInMonth: month,
      dimensions: listOf(text),
    },
  ],
  [
    'compute',
    { method: oneOf('none', 'progress') },
    { start: day, end: day, target: text, path: oneOf('linear', 'step') },
  ],
  [
    'reduce-by',
    {},
    { by: text, parts: listOf(text), as: ways(), overlap: oneOf('none'), carryForward: truth },
  ],
  ['finish', {}, { minCoverage: shareOfOne, cutOffs: cutOffs(), threshold }],
];

/**
 * A query as it may be run; one that was read from a file may be anything. Every executor checks its query by itself.
 * Source: ours.
 * @param found what was read
 * @returns the same, known to be a query
 * @throws JalonError `invalid-argument` that says what was found and expected, and where
 * @example
 * ```ts
 * import { checkQuery, queryRollUp } from '@jalon/indicators';
 * const written = JSON.stringify(queryRollUp([{ id: 'visits', countOf: 'contacts' as const }], { by: 'place' }));
 * checkQuery(JSON.parse(written)).stages[5].by; // => 'place'
 * ```
 */
export function checkQuery(found: unknown): Query {
  record({ version: oneOf(1), stages: listOf(() => {}) })(found, '');
  const query = found as Query;
  const stages = stageShapes();
  if (query.stages.length !== stages.length) {
    refuse('/stages', `${stages.length} stages`, `${query.stages.length as number}`);
  }
  stages.forEach(([stage, required, optional], n) => {
    record({ stage: oneOf(stage), ...required }, optional)(query.stages[n], `/stages/${n}`);
  });
  const [scan, , { indicators }, reduce, { method }, { by }] = query.stages;
  const ids = indicators.map(({ id }) => id);
  if (new Set(ids).size < ids.length) refuse('/stages/2/indicators', 'ids that differ', 'the same id twice');
  if (JSON.stringify(scan.indicators) !== JSON.stringify(ids)) {
    refuse('/stages/0/indicators', 'the indicators of the stage basis', 'others');
  }
  if (scan.period && scan.period.start > scan.period.end) {
    refuse(
      '/stages/0/period',
      'a period that ends after it starts',
      `${scan.period.start} to ${scan.period.end}`,
    );
  }
  if (method === 'none' && by === undefined) refuse('/stages/5/by', 'a dimension', 'nothing');
  if (method === 'progress') {
    if (by !== undefined) refuse('/stages/5/by', 'nothing, progress is not rolled up', by);
    if (scan.asOf === undefined) refuse('/stages/0/asOf', 'a day', 'nothing');
    if (scan.period) refuse('/stages/0/period', 'nothing, progress reads all periods', 'a period');
    if (query.stages[6].threshold !== undefined) {
      refuse('/stages/6/threshold', 'nothing, progress is not withheld', query.stages[6].threshold);
    }
  }
  if (reduce.grain !== undefined && by !== 'time') {
    refuse('/stages/3/grain', 'a grain with a roll-up over time alone', reduce.grain);
  }
  const { grain = '', yearStartsInMonth } = reduce;
  if (/^(programme|fiscal)-year$/.test(grain) && yearStartsInMonth === undefined) {
    refuse('/stages/3/yearStartsInMonth', 'the month in which the year starts', 'nothing');
  }
  return query;
}
