// What columns are worth: one roll-up of 1.2 million observations by place, once over the observations as objects and once over
// typed arrays. The rows are compared before anything is timed. The bound is a ratio of two times taken in the same
// run, so that it holds on any machine:
//   columns   at least 8 times as fast as objects
// Making the columns is timed beside it: it is done once for many queries. Times are those of the processor, taken once after
// a run that is not timed. The exit code is 1 where the bound is broken.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { QueryObservation } from '../packages/indicators/src/query/QueryObservation.ts';
import { queryRollUp } from '../packages/indicators/src/query/queryRollUp.ts';
import { runOnColumns } from '../packages/indicators/src/query/runOnColumns.ts';
import { runOnObservations } from '../packages/indicators/src/query/runOnObservations.ts';
import { toColumns } from '../packages/indicators/src/query/toColumns.ts';

const atLeast = 8;
const [indicators, places, organisations] = [50, 100, 10];

const daysOf = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const months = [2023, 2024].flatMap((year) =>
  daysOf.map((days, n) => {
    const month = `${year}-${String(n + 1).padStart(2, '0')}`;
    return { start: `${month}-01`, end: `${month}-${year === 2023 && n === 1 ? 28 : days}` };
  }),
);
const observations: QueryObservation[] = [];
for (let indicator = 0; indicator < indicators; indicator++) {
  for (const period of months) {
    for (let place = 0; place < places; place++) {
      for (let organisation = 0; organisation < organisations; organisation++) {
        const value = ((observations.length * 31) % 1009) / 4;
        observations.push({
          indicator: `i${indicator}`,
          period,
          place: `p${place}`,
          organisation: `o${organisation}`,
          value,
        });
      }
    }
  }
}
const all = Array.from({ length: indicators }, (_, n) => ({
  id: `i${n}`,
  unit: 'visits',
  countOf: 'contacts' as const,
}));
const query = queryRollUp(all, { by: 'place' });
const columns = toColumns(observations);

const timed = {
  columns: () => runOnColumns(query, columns),
  objects: () => runOnObservations(query, observations),
  'making the columns': () => toColumns(observations),
};
type Name = keyof typeof timed;
const names = Object.keys(timed) as Name[];

const own = timed.columns();
if (own.rows.length !== indicators * months.length * organisations) throw new Error('rows are missing');
if (JSON.stringify(own) !== JSON.stringify(timed.objects())) throw new Error('the rows differ');

// the collector runs before each measurement, or one pays for what another left behind
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const times = new Map<Name, number>();
for (const name of names) {
  collect();
  const start = process.cpuUsage();
  timed[name]();
  const { user, system } = process.cpuUsage(start);
  times.set(name, (user + system) / 1000);
}
const shown = (ms: number) => ms.toFixed(1).padStart(10);

console.log(
  `${observations.length.toLocaleString('en')} observations to ${own.rows.length.toLocaleString('en')} rows, processor time, once\n`,
);
for (const name of names) console.log(`${shown(times.get(name) ?? 0)} ms  ${name}`);
const ratio = (times.get('objects') ?? 0) / (times.get('columns') ?? 0);
const isKept = ratio >= atLeast;
console.log(
  `\n${ratio.toFixed(2).padStart(10)}     columns against objects (at least ${atLeast})${isKept ? '' : '  BROKEN'}`,
);
if (!isKept) process.exitCode = 1;
