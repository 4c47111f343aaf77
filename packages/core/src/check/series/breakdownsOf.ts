import type { Category, Dimension } from '../../dimension/Dimension.ts';
import type { Dossier } from '../../dossier/Dossier.ts';
import type { Indicator } from '../../indicator/Indicator.ts';
import type { Observation } from '../../observation/Observation.ts';
import { currentByIndicator } from './currentByIndicator.ts';
import { isBrokenDown } from './isBrokenDown.ts';
import { isExact, numberOf } from './numberOf.ts';

/** A total beside what its categories make, for one period, place and organisation. */
export interface Breakdown {
  readonly indicator: Indicator;
  readonly dimension: Dimension;
  readonly total: Observation;
  readonly totalValue: number;
  readonly parts: readonly Observation[];
  readonly sum: number;
}

/**
 * Where a total of things that add up stands beside a complete breakdown along one single-choice dimension. A rest
 * category (« non renseigné ») may be left out; an ordinary one without a number, or a value that is no more than
 * approximate, makes the sum say nothing.
 * @param context what a check hands to its rules
 */
export function* breakdownsOf(
  { indicators, dimensions, observations }: Dossier,
  context: object,
): Generator<Breakdown> {
  if (dimensions.length === 0) return;
  const axes = new Map(dimensions.map((dimension) => [dimension.id, dimension]));
  const current = currentByIndicator(observations, context);
  for (const indicator of indicators) {
    const own = current.get(indicator.id) ?? [];
    if (!own.some(isBrokenDown)) continue;
    const totals = new Map<string, Observation>();
    const parts = new Map<string, { dimension: Dimension; all: Observation[] }>();
    for (const observation of own) {
      const along = Object.keys(observation.categories ?? {});
      if (along.length === 0) totals.set(slotOf(observation), observation);
      const dimension = along.length === 1 ? axes.get(along[0] ?? '') : undefined;
      if (!dimension || dimension.choice === 'multiple' || !addsUp(indicator, dimension.id)) continue;
      const key = JSON.stringify([slotOf(observation), dimension.id]);
      const group = parts.get(key);
      if (group) group.all.push(observation);
      else parts.set(key, { dimension, all: [observation] });
    }
    for (const { dimension, all } of parts.values()) {
      const total = totals.get(slotOf(all[0] as Observation));
      const totalValue = total && isExact(total) ? numberOf(total) : undefined;
      const sum = sumOf(all, dimension);
      if (total && totalValue !== undefined && sum !== undefined)
        yield { indicator, dimension, total, totalValue, parts: all, sum };
    }
  }
}

/** Period, place, organisation as a key. */
const slotOf = ({ period, place, organisation }: Observation): string =>
  place === undefined && organisation === undefined
    ? `${period.start}/${period.end}`
    : JSON.stringify([period.start, period.end, place ?? null, organisation ?? null]);

function addsUp({ additivity, basis, countOf, unit }: Indicator, dimension: string): boolean {
  const declared = additivity && Object.hasOwn(additivity, dimension) ? additivity[dimension] : undefined;
  if (declared !== undefined) return declared === 'sum';
  const isVolume = basis === 'increment' || basis === 'running-total';
  return unit !== 'ratio' && basis !== 'ratio' && (countOf !== undefined || isVolume);
}

function sumOf(parts: readonly Observation[], { id, categories }: Dimension): number | undefined {
  const values = new Map<string, number>();
  for (const part of parts) {
    const code = part.categories?.[id] ?? '';
    const value = isExact(part) ? numberOf(part) : undefined;
    if (value === undefined || values.has(code)) return undefined;
    values.set(code, value);
  }
  const isThere = ({ code, rest }: Category) => rest !== undefined || values.has(code);
  if (categories.length === 0 || !categories.every(isThere)) return undefined;
  const sum = [...values.values()].reduce((whole, value) => whole + value, 0);
  return Number.isFinite(sum) ? sum : undefined;
}
