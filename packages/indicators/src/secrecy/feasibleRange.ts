import { type LinearProgramme, minimise } from './minimise.ts';
import type { SumSystem, Unknown } from './SumSystem.ts';

/** The least and the most that a figure may be, as far as readers can tell; infinite where nothing limits it. */
export interface FeasibleRange {
  readonly low: number;
  readonly high: number;
}

/** More branches than this are not followed: the range stays on the wide side. */
const mostBranches = 64;

/**
 * The range of one unknown that agrees with all sums: two linear programmes, and branch and bound where counts must be
 * whole.
 * Source: Fischetti, Salazar-González, Management Science 47 (2001) 1008–1027, “attacker problems”.
 * @returns `undefined` where the sums contradict each other
 */
export function feasibleRange(system: SumSystem, unknown: number): FeasibleRange | undefined {
  const low = extreme(system, unknown, 1);
  const high = extreme(system, unknown, -1);
  return low === undefined || high === undefined ? undefined : { low, high };
}

interface Limits {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** The least (sign 1) or the most (sign −1) that an unknown may be. */
function extreme({ unknowns, rows }: SumSystem, unknown: number, sign: 1 | -1): number | undefined {
  const objective = unknowns.map((_, n) => (n === unknown ? sign : 0));
  const open: Limits[] = [{ low: unknowns.map(({ low }) => low), high: unknowns.map(({ high }) => high) }];
  let best: number | undefined;
  let relaxed: number | undefined;
  for (let branches = 0; open.length > 0; branches += 1) {
    const limits = open.pop();
    if (!limits) break;
    if (branches >= mostBranches) return relaxed;
    const found = minimise(programmeOf(rows, limits), objective);
    if (found === 'unbounded') return sign * Number.NEGATIVE_INFINITY;
    if (!found) continue;
    const point = found.point.map((at, n) => at + (limits.low[n] ?? 0));
    const isWhole = unknowns[unknown]?.isCount === true;
    const value = inward(point[unknown] ?? 0, sign, isWhole);
    relaxed ??= value;
    if (best !== undefined && sign * value >= sign * best) continue;
    const split = fractional(unknowns, point, unknown);
    if (split === undefined) best = value;
    else open.push(...halves(limits, split, point[split] ?? 0));
    // nothing can be better than the first
    if (best !== undefined && best === relaxed) return best;
  }
  // where no whole numbers agree, what agrees at all
  return best ?? relaxed;
}

function programmeOf(rows: SumSystem['rows'], { low, high }: Limits): LinearProgramme {
  return {
    // every unknown is counted from its lower limit
    rows: rows.map(({ members, equals }) => ({
      members,
      equals: members.reduce((rest, [at, coefficient]) => rest - coefficient * (low[at] ?? 0), equals),
    })),
    upper: high.map((limit, n) =>
      limit === Number.POSITIVE_INFINITY ? undefined : Math.max(0, limit - (low[n] ?? 0)),
    ),
  };
}

/** A limit of a count lies on a whole number. */
function inward(value: number, sign: 1 | -1, isWhole: boolean): number {
  if (!isWhole) return value + 0;
  const slack = 1e-6 * Math.max(1, Math.abs(value) / 1e7);
  // minus zero is zero
  return (sign === 1 ? Math.ceil(value - slack) : Math.floor(value + slack)) + 0;
}

/** A count that is not whole at a point; the one that is looked for has been rounded and comes last. */
function fractional(
  unknowns: readonly Unknown[],
  point: readonly number[],
  last: number,
): number | undefined {
  const isOff = (at: number) =>
    unknowns[at]?.isCount === true && Math.abs((point[at] ?? 0) - Math.round(point[at] ?? 0)) > 1e-6;
  const found = point.findIndex((_, at) => at !== last && isOff(at));
  if (found >= 0) return found;
  return isOff(last) ? last : undefined;
}

function halves({ low, high }: Limits, at: number, value: number): readonly Limits[] {
  const below = Math.floor(value);
  const lower = { low, high: high.with(at, below) };
  const upper = { low: low.with(at, below + 1), high };
  return below < (low[at] ?? 0) ? [upper] : [lower, upper];
}
