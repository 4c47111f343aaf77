// pnpm bench core: whether checking and loading a dossier grow with its size and no faster, and what the generated
// reader of observations is worth. Every bound is a ratio of two times taken in the same run, each against a named
// peer, so that it holds on any machine:
//   check, parseDossier       the dossier of 10 times the size, against the dossier of 1 time: at most 13
//   reader of observations    zod on the same observations, against the generated reader: at least 8
// The reader is timed as loading a text uses it, on JSON that nobody else has; what copying costs stands beside it.
// What has no bound is printed to be known. Times are those of the processor, collecting memory included, as medians
// over interleaved rounds after a warm-up: a machine that does other things at once disturbs both sides of a ratio
// little. The exit code is 1 where a bound is broken.
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
const leastSpeedUp = 8;

const levels = ['activity', 'output', 'outcome', 'impact'] as const;
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** An observation as an importer writes it: most with a value, some broken down, some with a remark. */
function observationAt(n: number, indicators: number): Observation {
  const quarter = Math.floor(n / indicators) % 4;
  const year = 2020 + (Math.floor(n / indicators / 4) % 5);
  const start = `${year}-${String(quarter * 3 + 1).padStart(2, '0')}-01`;
  return {
    id: `o-${n}`,
    indicator: `i-${n % indicators}`,
    period: { start, end: `${year}-${quarterEnds[quarter]}`, grain: 'quarter' },
    ...(n % 3 === 0 ? { categories: { site: `site-${n % 7}` } } : {}),
    ...(n % 50 === 0 ? { state: 'not-collected' as const } : { value: (n * 37) % 1000 }),
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
      measures: [`n-${n % count.nodes}`],
      baseline: { value: n, date: '2019-12-31' },
      targets: [{ id: `t-${n}`, value: n + 100, over: 'life-of-programme', date: '2025-12-31' }],
    })),
    observations: list(count.observations, (n) => observationAt(n, count.indicators)),
  });
}

const small = dossierOf(1);
const big = dossierOf(10);
const texts = { small: serialiseDossier(small), big: serialiseDossier(big) };
const json: { readonly observations: readonly unknown[] } = JSON.parse(texts.big);
const { long: _, ...withZodAlone } = dossierDocument;
const copy = parseDossier(texts.big).value ?? big;

/** What is timed, by name; each hands back something, so that nothing is left out as useless. */
const timed = {
  'check 1×': () => check(small),
  'check 10×': () => check(big),
  'parseDossier 1×': () => parseDossier(texts.small),
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

const median = (name: Name): number => times.get(name)?.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
const ratio = (name: Name, peer: Name): number => median(name) / median(peer);

console.log(
  `processor time, medians of ${rounds} rounds, ${(texts.big.length / 1e6).toFixed(1)} MB of text at 10×\n`,
);
for (const name of names) console.log(`${median(name).toFixed(1).padStart(10)} ms  ${name}`);

const bounds = [
  { what: 'check, 10× against 1×', value: ratio('check 10×', 'check 1×'), atMost: greatestGrowth },
  {
    what: 'parseDossier, 10× against 1×',
    value: ratio('parseDossier 10×', 'parseDossier 1×'),
    atMost: greatestGrowth,
  },
  {
    what: 'observations, zod against the reader',
    value: ratio('observations, zod', 'observations, reader'),
    atLeast: leastSpeedUp,
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
