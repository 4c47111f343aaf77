import { type Dossier, type IsoDay, type Period, shiftPeriod } from '@jalon/core';

/** A column of the table: its period, and whether anything was recorded for it. */
export interface TrackingPeriod {
  readonly period: Period;
  readonly recorded: boolean;
}

/** No tracking table has more periods to come. */
const mostToCome = 12;

/**
 * The periods that a tracking table has columns for: each that was observed up to a day, and those that are still to
 * come until the end of the programme where the observed ones follow each other evenly.
 */
export function trackingPeriods(
  dossier: Pick<Dossier, 'observations' | 'programme' | 'indicators'>,
  asOf: IsoDay,
): readonly TrackingPeriod[] {
  const known = new Set(dossier.indicators.map(({ id }) => id));
  const byDays = new Map<string, Period>();
  let later = false;
  for (const { period, indicator } of dossier.observations) {
    if (!known.has(indicator)) continue;
    if (period.end > asOf) later = true;
    else if (!byDays.has(keyOf(period))) byDays.set(keyOf(period), period);
  }
  const periods = [...byDays.values()].sort(inTime);
  const recorded = periods.map((period) => ({ period, recorded: true }));
  // a column for values that are recorded but not known on that day would be filled twice
  const toCome = later ? [] : periodsToCome(periods, dossier.programme?.end);
  return [...recorded, ...toCome.map((period) => ({ period, recorded: false }))];
}

/** A period as the key of a column. */
export const keyOf = ({ start, end }: Period): string => `${start} ${end}`;

const inTime = (a: Period, b: Period): number =>
  a.end === b.end ? (a.start > b.start ? -1 : 1) : a.end < b.end ? -1 : 1;

function periodsToCome(periods: readonly Period[], end: IsoDay | undefined): readonly Period[] {
  const last = periods.at(-1);
  if (!last || end === undefined || !followEvenly(periods)) return [];
  const toCome: Period[] = [];
  for (let next = following(last); next.end <= end && toCome.length < mostToCome; next = following(next))
    toCome.push(next);
  return toCome;
}

/** Whether each period is the next one of the period before it, as quarters of a programme are. */
function followEvenly(periods: readonly Period[]): boolean {
  return periods.every((period, n) => {
    const before = periods[n - 1];
    return before === undefined || keyOf(following(before)) === keyOf(period);
  });
}

function following(period: Period): Period {
  const { label: _, ...plain } = shiftPeriod(period, 1);
  return plain;
}
