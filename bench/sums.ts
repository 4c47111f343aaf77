// pnpm bench sums: how right the compensated sum is, and what that costs. Errors are measured against
// exact sums in whole numbers of 2^-1074; each must be within 1 ulp + n · ε² · Σ|x|, which plain addition misses by far.
// Times are ratios to a plain loop over the same numbers in the same round. The exit code is 1 where an error is too large.
import { sum } from '../packages/indicators/src/statistics/sum.ts';

const rounds = 9;

/** A sequence that is the same on every machine (Park, Miller 1988). */
function* shares(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48271) % 2147483647;
    yield state / 2147483647;
  }
}

const series = (n: number, value: (share: number, n: number) => number): readonly number[] => {
  const next = shares(n);
  return Array.from({ length: n }, (_, at) => value(next.next().value as number, at));
};

/** Numbers that nearly cancel: each comes back with the other sign, a little off. */
const cancelling = (n: number) =>
  series(n, (share, at) => (at % 2 ? -1 : 1) * 10 ** (((at >> 1) % 30) - 10) * (1 + share * 1e-12));

const cases: readonly (readonly [string, readonly number[]])[] = [
  ['amounts in euros, 1,000', series(1000, (share) => Math.round(share * 1e7) / 100)],
  ['amounts in euros, 1,000,000', series(1_000_000, (share) => Math.round(share * 1e7) / 100)],
  ['sizes from 1e-150 to 1e150, 100,000', series(100_000, (share) => 10 ** (300 * share - 150))],
  ['nearly cancelling, 100,000', cancelling(100_000)],
  ['1, then small ones, 100,000', series(100_000, (share, at) => (at === 0 ? 1 : share * 1e-17))],
];

/** A double as a whole number of 2^-1074. */
function toUnits(value: number): bigint {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const units = exponent === 0 ? fraction : (fraction | 0x10000000000000n) << BigInt(exponent - 1);
  return raw >> 63n === 1n ? -units : units;
}

const size = (units: bigint): bigint => (units < 0n ? -units : units);

const plain = (values: readonly number[]): number => {
  let total = 0;
  for (const value of values) total += value;
  return total;
};

const timeOf = (run: () => unknown): number => {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start);
};

let isBroken = false;
for (const [name, values] of cases) {
  const units = values.map(toUnits);
  const truth = units.reduce((total, value) => total + value, 0n);
  const sizes = units.reduce((total, value) => total + size(value), 0n);
  // one unit in the last place is at most 2^-52 of the sum, or the smallest double
  const bound = (size(truth) >> 52n) + 1n + ((BigInt(values.length) * sizes) >> 104n);
  const off = (found: number) => Number((size(toUnits(found) - truth) * 1000n) / bound) / 1000;
  const error = off(sum(values) ?? Number.NaN);
  isBroken ||= !(error <= 1);
  const ratios = Array.from(
    { length: rounds },
    () => timeOf(() => sum(values)) / timeOf(() => plain(values)),
  );
  const ratio = ratios.toSorted((a, b) => a - b)[(rounds - 1) / 2] ?? 0;
  const shown = [error, off(plain(values))].map((share) => share.toPrecision(3));
  console.log(
    `${name}: error ${shown[0]} of the bound (plain addition ${shown[1]}), time ${ratio.toFixed(1)} × plain`,
  );
}
process.exitCode = isBroken ? 1 : 0;
