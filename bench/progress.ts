// What progress costs beside a function written by hand for one case: twelve months of a volume, an intermediate target,
// a schedule, a rating. The hand-written one parses the same days, takes the same branches that this case needs and
// gives the same figures (which is compared before anything is timed); what a general function has to ask besides, it
// leaves out. Both bounds are ratios of two times taken in the same round, so that they hold on any machine:
//   progress, trace off   at most 3 times the hand-written function
//   trace on              at most 3 times trace off
// Times are those of the processor; a ratio is the median of those of the rounds. The exit code is 1 where a bound is
// broken.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ObservedValue } from '../packages/indicators/src/observed/ObservedValue.ts';
import { progress } from '../packages/indicators/src/progress/progress.ts';

const rounds = 9;
const warmUps = 3;
const turns = 20_000;

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const observations: readonly ObservedValue[] = daysOf.map((days, n) => {
  const month = `2024-${String(n + 1).padStart(2, '0')}`;
  return { period: { start: `${month}-01`, end: `${month}-${days}` }, value: 10 + (n % 4) };
});
const indicator = {
  basis: 'increment' as const,
  direction: 'increase' as const,
  unit: 'visits',
  targets: [
    { id: 'half', value: 80, over: 'life-of-programme' as const, date: '2024-06-30', milestone: true },
    { id: 'all', value: 300, over: 'life-of-programme' as const, date: '2025-12-31' },
  ],
};
const options = { asOf: '2025-01-15', start: '2024-01-01', end: '2025-12-31' };

const msPerDay = 86_400_000;

/** The number of a day, which has to be one of the calendar. */
function dayOf(text: string): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new Error(`no day: ${text}`);
  const time = Date.parse(text);
  const date = Number(text.slice(8));
  if (!(date < 29 || new Date(time).getUTCDate() === date)) throw new Error(`no day: ${text}`);
  return time / msPerDay;
}
const textOf = (day: number): string => new Date(day * msPerDay).toISOString().slice(0, 10);
const rounded = (share: number): number => Number(share.toPrecision(12));

/** The same by hand, for increments towards one target of the whole programme. */
function byHand(
  from: typeof indicator,
  records: readonly ObservedValue[],
  { asOf, start, end }: typeof options,
) {
  const today = dayOf(asOf);
  const first = dayOf(start);
  const last = dayOf(end);
  const entries: { start: number; end: number; value: number }[] = [];
  for (const { period, value, state = 'reported' } of records) {
    const begins = dayOf(period.start);
    const ends = dayOf(period.end);
    if (begins > ends || typeof value !== 'number' || !Number.isFinite(value)) continue;
    if (state === 'reported' && ends <= today) entries.push({ start: begins, end: ends, value });
  }
  entries.sort((a, b) => a.end - b.end || a.start - b.start);
  let target = from.targets[0];
  let due = Infinity;
  for (const each of from.targets) {
    const day = each.date ? dayOf(each.date) : last;
    if (each.milestone || day < today || day >= due) continue;
    target = each;
    due = day;
  }
  const latest = entries.at(-1);
  if (!target || !latest) return undefined;
  let actual = 0;
  let holes = 0;
  let next = first;
  for (const entry of entries) {
    if (entry.end > due || entry.start < first) continue;
    if (entry.start < next) return undefined;
    holes += Math.max(0, Math.round((entry.start - next) / 31));
    actual += entry.value;
    next = entry.end + 1;
  }
  const points = [{ day: first, value: 0 }];
  for (const each of from.targets) {
    const day = dayOf(each.date);
    if (day > first && day < due) points.push({ day, value: each.value });
  }
  points.push({ day: due, value: target.value });
  points.sort((a, b) => a.day - b.day);
  let expected = target.value;
  for (let n = 1; n < points.length; n++) {
    const before = points[n - 1];
    const after = points[n];
    if (!before || !after || latest.end < before.day || latest.end >= after.day) continue;
    const share = (latest.end - before.day) / (after.day - before.day);
    expected = before.value + (after.value - before.value) * share;
  }
  const share = actual / target.value;
  const planned = expected / target.value;
  const index = share / planned;
  let rating = 'unknown';
  if (holes === 0) {
    if (rounded(share) >= 1) rating = today >= due ? 'achieved' : 'achieved-early';
    else if (today >= due) rating = rounded(share) >= 0.95 ? 'nearly-achieved' : 'not-achieved';
    else if (rounded(planned) < 0.1) rating = 'too-early';
    else if (rounded(index) >= 0.95) rating = 'on-track';
    else rating = rounded(index) >= 0.6 ? 'at-risk' : 'off-track';
  }
  return {
    status: 'computed',
    method: 'achievement-of-target@1',
    value: share,
    unit: 'ratio',
    rating,
    figures: {
      distanceTravelled: { method: 'distance-travelled@1', value: share },
      achievementOfTarget: { method: 'achievement-of-target@1', value: share },
    },
    baseline: { value: 0, date: start },
    target: { id: target.id, value: target.value, date: textOf(due) },
    actual: {
      value: actual,
      date: textOf(latest.end),
      period: { start: textOf(first), end: textOf(latest.end) },
    },
    expected: {
      value: expected,
      achievement: planned,
      elapsed: (latest.end - first) / (due - first),
      start: textOf(first),
    },
    scheduleIndex: index,
    coverage: { observed: entries.length, expected: entries.length + holes },
    ageDays: today - latest.end,
    asOf,
    warnings: [],
  };
}

const timed = {
  'by hand': () => byHand(indicator, observations, options),
  'trace off': () => progress(indicator, observations, options),
  'trace on': () => progress(indicator, observations, { ...options, trace: true }),
} satisfies Readonly<Record<string, () => unknown>>;

type Name = keyof typeof timed;
const names = Object.keys(timed) as Name[];

const { comparison: _, ...own } = timed['trace off']();
const sorted = (found: unknown): string =>
  JSON.stringify(found, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
if (sorted(timed['by hand']()) !== sorted(own)) {
  throw new Error(`two answers:\n${sorted(timed['by hand']())}\n${sorted(own)}`);
}

// the collector runs before each measurement, or one pays for what another left behind
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const times = new Map<Name, number[]>(names.map((name) => [name, []]));
for (let round = -warmUps; round < rounds; round++) {
  for (const name of names) {
    collect();
    const start = process.cpuUsage();
    for (let turn = 0; turn < turns; turn++) timed[name]();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times.get(name)?.push((user + system) / turns);
  }
}

const middle = (found: readonly number[]): number =>
  found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;
const ratio = (name: Name, peer: Name): number =>
  middle(times.get(name)?.map((time, round) => time / (times.get(peer)?.[round] ?? 0)) ?? []);

console.log(`progress on ${observations.length} observations, processor time, medians of ${rounds} rounds\n`);
for (const name of names)
  console.log(
    `${middle(times.get(name) ?? [])
      .toFixed(1)
      .padStart(10)} µs  ${name}`,
  );

console.log('');
const bounds = [
  { what: 'progress, trace off, against by hand', value: ratio('trace off', 'by hand'), atMost: 3 },
  { what: 'trace on against trace off', value: ratio('trace on', 'trace off'), atMost: 3 },
];
for (const { what, value, atMost } of bounds) {
  const isKept = value <= atMost;
  if (!isKept) process.exitCode = 1;
  console.log(`${value.toFixed(2).padStart(10)}     ${what} (at most ${atMost})${isKept ? '' : '  BROKEN'}`);
}
