import type { Observation, Period, Target } from '@jalon/core';
import type { KeptPeriod } from '../KeptIati.ts';
import { keyOfPeriod } from '../keyOfPeriod.ts';

/** A target with the period under which IATI has it. */
export interface PlannedTarget {
  readonly target: Target;
  readonly period: Period;
}

/** A period of an indicator with all that is said of it. */
export interface PlannedPeriod {
  readonly period: Period;
  readonly targets: readonly Target[];
  readonly observations: readonly Observation[];
  /** Where it stands behind another one of the same days: how it was read. */
  readonly repeat?: KeptPeriod;
}

/** What is known of the periods that an indicator was read with. */
interface ReadPeriods {
  /** Whether they were written by others. */
  readonly isForeign: boolean;
  /** What is kept of them, those that repeat another one among it. */
  readonly repeats: readonly KeptPeriod[];
}

/** A period while it is filled. */
interface Group {
  readonly period: Period;
  readonly targets: Target[];
  readonly observations: Observation[];
  readonly repeat?: KeptPeriod;
}

/**
 * The periods of an indicator, one for all figures of the same days, label and grain; those that repeated the days of
 * another one stay apart, behind it.
 */
export function planPeriods(
  targets: readonly PlannedTarget[],
  observations: readonly Observation[],
  { isForeign, repeats }: ReadPeriods,
): readonly PlannedPeriod[] {
  const repeatOf = new Map(repeats.flatMap((repeat) => (repeat.holds ?? []).map((id) => [id, repeat])));
  const waiting = repeatsByDays(repeats);
  const groups: Group[] = [];
  const firsts = new Map<string, Group>();
  const opened = new Map<KeptPeriod, Group>();
  const open = (period: Period, repeat?: KeptPeriod): Group => {
    const made = { period, targets: [], observations: [], ...(repeat ? { repeat } : {}) };
    groups.push(made);
    return made;
  };
  const group = (id: string, period: Period): Group => {
    const key = keyOfPeriod(period);
    const first = firsts.get(key) ?? open(period);
    firsts.set(key, first);
    const repeat = repeatOf.get(id);
    if (!repeat || daysOf(repeat) !== daysOf(period)) return first;
    // those that it stood behind come first, whatever is in them
    const ahead = waiting.get(daysOf(period)) ?? [];
    while (!opened.has(repeat)) {
      const next = ahead.pop() ?? repeat;
      opened.set(next, open(period, next));
    }
    const found = opened.get(repeat) ?? first;
    return keyOfPeriod(found.period) === key ? found : first;
  };
  for (const { target, period } of targets) group(target.id, period).targets.push(target);
  for (const observation of observations)
    group(observation.id, observation.period).observations.push(observation);
  const periods = groups.filter((each) => each.targets.length + each.observations.length > 0);
  const read = [targets.map(({ period }) => period), observations.map(({ period }) => period)];
  // periods that others have in another order stay in it
  return isForeign && !read.every(areAscending)
    ? periods
    : periods.sort((a, b) => comparePeriods(a.period, b.period));
}

/** The periods that repeat others by their days, the last one first. */
function repeatsByDays(repeats: readonly KeptPeriod[]): ReadonlyMap<string, KeptPeriod[]> {
  const found = new Map<string, KeptPeriod[]>();
  for (const repeat of repeats.filter(({ holds }) => holds).reverse()) {
    const known = found.get(daysOf(repeat));
    if (known) known.push(repeat);
    else found.set(daysOf(repeat), [repeat]);
  }
  return found;
}

type Days = Pick<Period, 'start' | 'end'>;

const daysOf = ({ start, end }: Days): string => `${start} ${end}`;

/** The order of periods: by their first day, then by their last. */
const comparePeriods = (a: Days, b: Days): number => compare(a.start, b.start) || compare(a.end, b.end);

/** Whether no period stands before an earlier one. */
export const areAscending = (periods: readonly Days[]): boolean =>
  periods.every((period, index) => index === 0 || comparePeriods(periods[index - 1] ?? period, period) <= 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
