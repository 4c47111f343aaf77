// pnpm bench report: whether reading reports across grows with their number and no faster. The bound is a ratio of two
// times taken in the same round, so that it holds on any machine:
//   pivotReports     1,000 reports, against 100: at most 12
// Times are those of the processor; the hundred are pivoted ten times in a row, so that both sides do the same amount of
// work. A ratio is the median of those of the rounds. The exit code is 1 where the bound is broken.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Report } from '@jalon/core';
import { patronFourParts, pivotReports, pivotTable, validateReport } from '@jalon/report-schema';

const rounds = 11;
const warmUps = 4;
const greatestGrowth = 12;

const expectations = ['networking', 'skills', 'communication', 'advice'] as const;

/** A report as an association hands it in: four sub-objectives on the same frame, two indicators each, three results. */
function reportAt(n: number): Report {
  const subObjectives = Array.from({ length: 4 }, (_, at) => ({
    id: `so${at + 1}`,
    code: `SO${at + 1}`,
    text: `Objectif ${at + 1}`,
    expectedResults: [{ id: `so${at + 1}-r`, text: 'Un résultat' }],
    indicators: Array.from({ length: 2 }, (_each, row) => ({
      id: `i${at}-${row}`,
      name: `Indicateur ${at}-${row}`,
      unit: 'participants',
      target: { value: 40 + at },
      actual: { value: (n * 7 + at * 5 + row) % 60 },
    })),
  }));
  const sign = (at: number) => (at === 2 && n % 3 === 0 ? 'negative' : 'positive');
  return {
    id: `report-${n}`,
    schema: patronFourParts.id,
    schemaVersion: patronFourParts.version,
    asOf: '2025-03-15',
    answers: {
      programme: {
        programme: `Programme ${n}`,
        roles: [{ role: 'implementer', name: `Association ${n} (fictive)` }],
      },
      'general-objective': { text: 'Rompre l’isolement', agreedOn: '2023-12-01', agreedBy: [] },
      objectives: { subObjectives },
      'significant-results': {
        entries: [0, 1, 2].map((at) => ({ id: `r${at}`, text: `Résultat ${at}`, sign: sign(at) })),
      },
      'partnership-review': {
        association: {
          expectations: [expectations[n % expectations.length] ?? 'advice'],
          rating: 1 + (n % 5),
        },
      },
    },
  };
}

const thousand = Array.from({ length: 1000 }, (_, n) => reportAt(n));
const hundred = thousand.slice(0, 100);

const tenTimes = (run: () => unknown) => () => Array.from({ length: 10 }, run);

/** What is timed, by name; each hands back something, so that nothing is left out as useless. */
const timed = {
  'pivotReports 100, ten times': tenTimes(() => pivotReports(patronFourParts, hundred)),
  'pivotReports 1,000': () => pivotReports(patronFourParts, thousand),
  'pivotTable 1,000': () => pivotTable(pivotReports(patronFourParts, thousand), { lang: 'fr' }),
  'validateReport 1,000': () => thousand.map((report) => validateReport(patronFourParts, report)),
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
const ratio = (name: Name, peer: Name): number =>
  middle(times.get(name)?.map((time, round) => time / (times.get(peer)?.[round] ?? 0)) ?? []);

console.log(`processor time, medians of ${rounds} rounds\n`);
for (const name of names) {
  const median = middle(times.get(name) ?? []);
  console.log(`${median.toFixed(1).padStart(10)} ms  ${name}`);
}

const growth = 10 * ratio('pivotReports 1,000', 'pivotReports 100, ten times');
const isKept = growth <= greatestGrowth;
console.log(
  `\n${growth.toFixed(2).padStart(10)}     pivotReports, 1,000 against 100 (at most ${greatestGrowth})${isKept ? '' : '  BROKEN'}`,
);
if (!isKept) process.exitCode = 1;
