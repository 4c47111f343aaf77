// What a compiled formula is worth: the same expression over the same data, a million times, in this library as closures
// and over columns, in mathjs (compiled) and in @marcbachmann/cel-js (parsed once). The results are compared before
// anything is timed. Every bound is a ratio of two times taken in the same round, so that it holds on any machine:
//   columns   at least 8 times as fast as mathjs, at least 4 times as fast as cel-js
//   closures  at least 5 times as fast as mathjs
// Times are those of the processor; a ratio is the median of those of the rounds. The exit code is 1 where a bound is
// broken.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Environment } from '@marcbachmann/cel-js';
import { compile } from 'mathjs';
import { compileFormula } from '../packages/indicators/src/formula/compileFormula.ts';
import { compileFormulaToColumns } from '../packages/indicators/src/formula/compileFormulaToColumns.ts';
import { parseFormula } from '../packages/indicators/src/formula/parseFormula.ts';

const rounds = 5;
const warmUps = 1;
const rows = 1_000_000;
const bounds = [
  { what: 'columns against mathjs', of: 'mathjs', against: 'columns', atLeast: 8 },
  { what: 'columns against cel-js', of: 'cel-js', against: 'columns', atLeast: 4 },
  { what: 'closures against mathjs', of: 'mathjs', against: 'closures', atLeast: 5 },
] as const;

// a score as composites are computed: a share, a growth where there was something before, a floor and a ceiling
const text =
  'if([ENROLLED] > 0, 0.6 * ([FORMED] / [ENROLLED]) + 0.4 * (([T2] - [T1]) / [T1]) - 0.1 * ([LEFT] / [ENROLLED]), 0)';
const parsed = parseFormula(text).value;
if (!parsed) throw new Error(`cannot read ${text}`);

// whole numbers without any chance in them, some of them 0
const column = (step: number, modulus: number, least: number) =>
  Float64Array.from({ length: rows }, (_, n) => ((n * step) % modulus) + least);
const data = {
  ENROLLED: column(31, 1009, 0),
  T1: column(7, 997, 1),
  FORMED: column(17, 503, 1),
  T2: column(13, 1013, 1),
  LEFT: column(5, 101, 0),
};

const closure = compileFormula(parsed);
const overColumns = compileFormulaToColumns(parsed);
const inMathjs = compile(
  'ENROLLED > 0 ? 0.6 * (FORMED / ENROLLED) + 0.4 * ((T2 - T1) / T1) - 0.1 * (LEFT / ENROLLED) : 0',
);
const environment = new Environment();
for (const name of Object.keys(data)) environment.registerVariable(name, 'double');
const inCel = environment.parse(
  'ENROLLED > 0.0 ? 0.6 * (FORMED / ENROLLED) + 0.4 * ((T2 - T1) / T1) - 0.1 * (LEFT / ENROLLED) : 0.0',
);

const { ENROLLED, T1, FORMED, T2, LEFT } = data;
const columns = closure.readings.map(({ indicator }) => ({ values: data[indicator as keyof typeof data] }));
// as every peer does, columns write over what they wrote before
const result = overColumns.run(columns, rows);
const results = new Float64Array(rows);
const values: number[] = [0, 0, 0, 0, 0];
const scope = { ENROLLED: 0, T1: 0, FORMED: 0, T2: 0, LEFT: 0 };
function fillScope(n: number): typeof scope {
  scope.ENROLLED = ENROLLED[n] ?? 0;
  scope.T1 = T1[n] ?? 0;
  scope.FORMED = FORMED[n] ?? 0;
  scope.T2 = T2[n] ?? 0;
  scope.LEFT = LEFT[n] ?? 0;
  return scope;
}
const timed = {
  columns: () => overColumns.run(columns, rows, result).values,
  closures: () => {
    for (let n = 0; n < rows; n++) {
      for (let slot = 0; slot < columns.length; slot++) values[slot] = columns[slot]?.values[n] ?? 0;
      results[n] = closure.evaluate(values) as number;
    }
    return results;
  },
  'cel-js': () => {
    for (let n = 0; n < rows; n++) results[n] = inCel(fillScope(n)) as number;
    return results;
  },
  mathjs: () => {
    for (let n = 0; n < rows; n++) results[n] = inMathjs.evaluate(fillScope(n));
    return results;
  },
} satisfies Readonly<Record<string, () => Float64Array>>;

type Name = keyof typeof timed;
const names = Object.keys(timed) as Name[];

const own = timed.columns();
if (new Set(own).size < 1000) throw new Error('the data tells nothing');
for (const name of names) {
  const different = timed[name]().findIndex((value, n) => value !== own[n]);
  if (different >= 0) throw new Error(`${name} differs from columns in row ${different}`);
}

// the collector runs before each measurement, or one pays for what another left behind
setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const times = new Map<Name, number[]>(names.map((name) => [name, []]));
for (let round = -warmUps; round < rounds; round++) {
  for (const name of names) {
    collect();
    const start = process.cpuUsage();
    timed[name]();
    const { user, system } = process.cpuUsage(start);
    if (round >= 0) times.get(name)?.push((user + system) / 1000);
  }
}

const middle = (found: readonly number[]): number =>
  found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)] ?? 0;

console.log(`${text}, ${rows.toLocaleString('en')} times, processor time, medians of ${rounds} rounds\n`);
for (const name of names)
  console.log(
    `${middle(times.get(name) ?? [])
      .toFixed(1)
      .padStart(10)} ms  ${name}`,
  );
console.log('');
let isBroken = false;
for (const { what, of, against, atLeast } of bounds) {
  const peer = times.get(against) ?? [];
  const ratio = middle((times.get(of) ?? []).map((time, round) => time / (peer[round] ?? 0)));
  const isKept = ratio >= atLeast;
  isBroken ||= !isKept;
  console.log(
    `${ratio.toFixed(2).padStart(10)}     ${what} (at least ${atLeast})${isKept ? '' : '  BROKEN'}`,
  );
}
if (isBroken) process.exitCode = 1;
