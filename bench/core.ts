// pnpm bench core: whether checking and loading a dossier grow with its size and no faster, and what the generated
// reader of observations is worth. Every bound is a ratio of two times taken in the same round, each against a named
// peer, so that it holds on any machine:
//   check, parseDossier       the dossier of 10 times the size, against the dossier of 1 time: at most 13
//   reader of observations    zod on the same observations, against the generated reader: at least 8 on JSON that nobody
//                             else has, as loading a text uses it; at least 4 on values that it has to copy
// Check is timed on a dossier of which there is little to say, and on one with a finding for every other value. What has
// no bound is printed to be known. Times are those of the processor, collecting memory included; a small dossier is taken
// ten times in a row, so that both sides of a ratio do the same amount of work. A ratio is the median of those of the
// rounds: a machine that does other things at once disturbs both sides. The exit code is 1 where a bound is broken.
// One time is 50 nodes, 100 indicators, 10,000 observations; ten times is 500, 1,000, 100,000.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { compareHistory, createDossier, type Dossier, type Observation } from '@jalon/core';
import { check } from '@jalon/core/check';
import { edit } from '@jalon/core/edit';
import { parseDossier, serialiseDossier } from '@jalon/core/format';
import { dossierDocument } from '../packages/core/src/format/dossierDocument.ts';
import { parseDocument } from '../packages/core/src/format/parseDocument.ts';
import { observationFormat } from '../packages/core/src/observation/observation.format.ts';
import { readObservation } from '../packages/core/src/observation/readObservation.generated.ts';

const rounds = 7;
const warmUps = 2;
const greatestGrowth = 13;
const asOf = '2025-01-20';
const leastSpeedUp = { fromText: 8, copied: 4 };

const levels = ['activity', 'output', 'outcome', 'impact'] as const;
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** Twenty quarters, each with a total and four sites that make it. */
const quarters = 20;
const sites = ['nord', 'sud', 'est', 'ouest'] as const;

/** An observation as an importer writes it: most broken down, some with a remark, some missing. */
function observationAt(n: number, indicators: number): Observation {
  const [indicator, turn] = [n % indicators, Math.floor(n / indicators)];
  const [quarter, part] = [turn % quarters, Math.floor(turn / quarters)];
  const year = 2020 + Math.floor(quarter / 4);
  const start = `${year}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`;
  const countAt = (site: number) => 43 + ((indicator * 31 + quarter * 17 + site * 7) % 23);
  const site = sites[part - 1];
  return {
    id: `o-${n}`,
    indicator: `i-${indicator}`,
    period: { start, end: `${year}-${quarterEnds[quarter % 4]}`, grain: 'quarter' },
    ...(site ? { categories: { site } } : {}),
    ...((indicator + quarter) % 50 === 0
      ? { state: 'not-collected' as const }
      : { value: site ? countAt(part - 1) : sites.reduce((sum, _, at) => sum + countAt(at), 0) }),
    ...(n % 20 === 0 ? { comment: { fr: 'Relevé sur place', en: 'Taken on site' } } : {}),
    provenance: { file: 'suivi.xlsx', sheet: 'Suivi', cell: `F${(n % 500) + 8}` },
  };
}

/** A dossier without errors that a network of `size` associations might keep. */
function dossierOf(size: number): Dossier {
  const count = { nodes: 50 * size, indicators: 100 * size, observations: 10_000 * size };
  const list = <T>(length: number, make: (n: number) => T) => Array.from({ length }, (_, n) => make(n));
  return createDossier({
    id: `bench-${size}`,
    title: { fr: 'Banc d’essai', en: 'Bench' },
    languages: ['fr', 'en'],
    programme: { name: 'Bench', start: '2020-01-01', end: '2025-12-31', roles: [] },
    results: {
      nodes: list(count.nodes, (n) => ({
        id: `n-${n}`,
        level: levels[n % levels.length] ?? 'impact',
        statement: { fr: `Énoncé ${n}`, en: `Statement ${n}` },
      })),
      links: list(count.nodes, (n) => ({ id: `l-${n}`, from: `n-${n}`, to: `n-${n + 1}` })).filter(
        (_, n) => n % levels.length < levels.length - 1 && n < count.nodes - 1,
      ),
    },
    indicators: list(count.indicators, (n) => ({
      id: `i-${n}`,
      name: { fr: `Indicateur ${n}`, en: `Indicator ${n}` },
      unit: 'families',
      direction: 'increase',
      basis: 'increment',
      max: 1000,
      measures: [`n-${n % count.nodes}`],
      additivity: { time: 'sum', site: 'sum' } as const,
      baseline: { value: n, date: '2019-12-31' },
      targets: [{ id: `t-${n}`, value: n + 100, over: 'life-of-programme', date: '2025-12-31' }],
    })),
    dimensions: [
      {
        id: 'site',
        name: { fr: 'site', en: 'site' },
        categories: sites.map((code) => ({ code, label: code })),
      },
    ],
    observations: list(count.observations, (n) => observationAt(n, count.indicators)),
  });
}

/** The same, in which every other value is larger than its indicator allows. */
const careless = (dossier: Dossier): Dossier => ({
  ...dossier,
  observations: dossier.observations.map((own, n) =>
    n % 2 === 0 && own.value !== undefined ? { ...own, value: Number(own.value) + 1000 } : own,
  ),
});

const small = dossierOf(1);
const big = dossierOf(10);
const faulty = { small: careless(small), big: careless(big) };
const texts = { small: serialiseDossier(small), big: serialiseDossier(big) };
const json: { readonly observations: readonly unknown[] } = JSON.parse(texts.big);
const { long: _, ...withZodAlone } = dossierDocument;
const copy = parseDossier(texts.big).value ?? big;

const tenTimes = (run: () => unknown) => () => Array.from({ length: 10 }, run);

/** What is timed, by name; each hands back something, so that nothing is left out as useless. */
const timed = {
  'check 1×, ten times': tenTimes(() => check(small, { asOf })),
  'check 10×': () => check(big, { asOf }),
  'check 1× with faults, ten times': tenTimes(() => check(faulty.small, { asOf })),
  'check 10× with faults': () => check(faulty.big, { asOf }),
  'parseDossier 1×, ten times': tenTimes(() => parseDossier(texts.small)),
  'parseDossier 10×': () => parseDossier(texts.big),
  'parseDossier 10×, zod alone': () => parseDocument(texts.big, withZodAlone),
  'JSON.parse 10×': () => JSON.parse(texts.big),
  'observations, zod': () => json.observations.map((each) => observationFormat.safeParse(each)),
  'observations, reader': () => json.observations.map((each) => readObservation(each, true)),
  'observations, reader, copied': () => json.observations.map((each) => readObservation(each)),
  'serialiseDossier 10×': () => serialiseDossier(big),
  'JSON.stringify 10×': () => JSON.stringify(big, null, 2),
  'compareHistory 10×': () => compareHistory(big, copy),
  'edit 10×': () =>
    edit(big, (draft) => {
      draft.stakeholders.push({ id: 'parents', name: 'Parents' });
    }),
} satisfies Readonly<Record<string, () => unknown>>;

type Name = keyof typeof timed;
const names = Object.keys(timed) as Name[];

// the collector runs before each measurement, or one pays for what another left behind
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const times = new Map<Name, number[]>(names.map((name) => [name, []]));
for (let round = -warmUps; round < rounds; round++) {
  for (const name of names) {
    collect();
    const start = process.cpuUsage();
    const outcome = timed[name]();
    const { user, system } = process.cpuUsage(start);
    if (outcome === undefined) throw new Error(`${name} gave nothing`);
    if (round >= 0) times.get(name)?.push((user + system) / 1000);
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const median = (name: Name): number => middle(times.get(name) ?? []);
const ratio = (name: Name, peer: Name): number =>
  middle(times.get(name)?.map((time, round) => time / (times.get(peer)?.[round] ?? 0)) ?? []);
/** How many times as long the dossier of ten times the size takes. */
const growth = (name: Name, tenSmall: Name): number => 10 * ratio(name, tenSmall);

console.log(
  `processor time, medians of ${rounds} rounds; at 10× ${(texts.big.length / 1e6).toFixed(1)} MB of text, ${check(big, { asOf }).length} findings, ${check(faulty.big, { asOf }).length} with faults\n`,
);
for (const name of names) console.log(`${median(name).toFixed(1).padStart(10)} ms  ${name}`);

const bounds = [
  {
    what: 'check, 10× against 1×',
    value: growth('check 10×', 'check 1×, ten times'),
    atMost: greatestGrowth,
  },
  {
    what: 'check with faults, 10× against 1×',
    value: growth('check 10× with faults', 'check 1× with faults, ten times'),
    atMost: greatestGrowth,
  },
  {
    what: 'parseDossier, 10× against 1×',
    value: growth('parseDossier 10×', 'parseDossier 1×, ten times'),
    atMost: greatestGrowth,
  },
  {
    what: 'observations from text, zod against the reader',
    value: ratio('observations, zod', 'observations, reader'),
    atLeast: leastSpeedUp.fromText,
  },
  {
    what: 'observations copied, zod against the reader',
    value: ratio('observations, zod', 'observations, reader, copied'),
    atLeast: leastSpeedUp.copied,
  },
];
console.log('');
let isBroken = false;
for (const { what, value, atMost, atLeast } of bounds) {
  const isKept = atMost === undefined ? value >= (atLeast ?? 0) : value <= atMost;
  isBroken ||= !isKept;
  const bound = atMost === undefined ? `at least ${atLeast}` : `at most ${atMost}`;
  console.log(`${value.toFixed(2).padStart(10)}     ${what} (${bound})${isKept ? '' : '  BROKEN'}`);
}

const share = (part: Name, whole: Name) => `${Math.round(100 * ratio(part, whole))} %`;
const memory = (make: () => unknown): string => {
  collect();
  const before = process.memoryUsage().heapUsed;
  const kept = make();
  collect();
  return `${kept === undefined ? 0 : Math.round((process.memoryUsage().heapUsed - before) / 1e6)} MB`;
};
console.log(`
${share('observations, zod', 'parseDossier 10×, zod alone')} of the load time went to observations with zod alone, ${share('observations, reader', 'parseDossier 10×')} goes to them now
${ratio('parseDossier 10×', 'JSON.parse 10×').toFixed(2)} times JSON.parse of the same text is what loading takes
${ratio('serialiseDossier 10×', 'JSON.stringify 10×').toFixed(2)} times JSON.stringify of the same dossier is what writing takes
${memory(() => parseDossier(texts.big))} of memory for the dossier loaded, ${memory(() => JSON.parse(texts.big))} for its JSON`);
if (isBroken) process.exitCode = 1;
