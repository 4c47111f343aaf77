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

/** Made once for the dossier of a check: several rules ask. */
const made = new WeakMap<Current, { readonly of: Dossier; readonly breakdowns: readonly Breakdown[] }>();

/**
 * Where a total of things that add up stands beside a complete breakdown along one single-choice dimension. A rest
 * category (« non renseigné ») may be left out; an ordinary one without a number, or a value that is no more than
 * approximate, makes the sum say nothing.
 * @param context what a check hands to its rules
 */
export function breakdownsOf(dossier: Dossier, context: object): readonly Breakdown[] {
  if (dossier.dimensions.length === 0) return [];
  const current = currentByIndicator(dossier.observations, context);
  const known = made.get(current);
  if (known?.of === dossier) return known.breakdowns;
  const axes = new Map(dossier.dimensions.map((dimension) => [dimension.id, dimension]));
  const breakdowns = dossier.indicators.flatMap((indicator) => [
    ...breakdownsIn(current.get(indicator.id) ?? [], indicator, axes),
  ]);
  made.set(current, { of: dossier, breakdowns });
  return breakdowns;
}

type Current = ReturnType<typeof currentByIndicator>;

function* breakdownsIn(
  own: readonly Observation[],
  indicator: Indicator,
  axes: ReadonlyMap<string, Dimension>,
): Generator<Breakdown> {
  if (!own.some(isBrokenDown)) return;
  const totals = new Map<string, Observation>();
  const parts = new Map<Dimension, Map<string, Observation[]>>();
  for (const observation of own) {
    const [along, ...others] = Object.keys(observation.categories ?? {});
    if (along === undefined) totals.set(slotOf(observation), observation);
    const dimension = along === undefined || others.length > 0 ? undefined : axes.get(along);
    if (!dimension || dimension.choice === 'multiple') continue;
    const slots = parts.get(dimension) ?? new Map<string, Observation[]>();
    if (slots.size === 0) {
      if (!addsUp(indicator, dimension.id)) continue;
      parts.set(dimension, slots);
    }
    const slot = slotOf(observation);
    const group = slots.get(slot);
    if (group) group.push(observation);
    else slots.set(slot, [observation]);
  }
  for (const [dimension, slots] of parts) {
    for (const [slot, all] of slots) {
      const total = totals.get(slot);
      const totalValue = total && isExact(total) ? numberOf(total) : undefined;
      const sum = totalValue === undefined ? undefined : sumOf(all, dimension);
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
