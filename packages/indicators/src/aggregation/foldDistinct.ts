import type { Notes } from '../result/takeNotes.ts';
import { distinctBounds } from './distinctBounds.ts';
import { distinctUnion } from './distinctUnion.ts';
import type { FoldCase, Folded } from './Folded.ts';
import { foldSum } from './foldSum.ts';
import type { KnownPart } from './Part.ts';
import type { RollUpIndicator, RollUpOptions } from './RollUpOptions.ts';

/**
 * How many distinct units parts hold together: the union of their ids; their sum where nobody can be in two of them; else
 * no figure, but the bounds between which it lies.
 */
export function foldDistinct(
  parts: readonly KnownPart[],
  facts: FoldCase,
  { distinct }: RollUpIndicator,
  { by, overlap, population = Infinity }: RollUpOptions,
  notes: Notes,
): Folded {
  const found = unite(parts, facts, notes);
  const isOnceOnly = distinct?.rule === 'first-contact' && distinct.window === 'programme';
  const addsUp = by === 'time' ? isOnceOnly : overlap === 'none';
  const figure = found ?? (addsUp ? foldSum(parts, facts) : undefined);
  if (figure && !('reason' in figure)) {
    if (figure.low > population) return { reason: 'contradiction' };
    return { ...figure, high: Math.min(figure.high, population), ...(!found && { way: 'sum' }) };
  }
  if (figure) return figure;
  const limit = Number.isFinite(population) ? { population } : {};
  const lower = distinctBounds(
    parts.map(({ low }) => Math.max(0, low)),
    limit,
  )?.lower;
  if (lower === undefined) return { reason: 'contradiction' };
  const most = parts.map(({ high }) => (Number.isFinite(high) ? high : undefined));
  // what is missing, counts that are all open above, and limits beyond the population leave the population
  const upper = (facts.missing > 0 ? undefined : distinctBounds(most, limit)?.upper) ?? population;
  if (upper === lower) return { value: lower, low: lower, high: upper, observed: parts.length };
  return {
    reason: 'overlap-unknown',
    bounds: Number.isFinite(upper) ? { min: lower, max: upper } : { min: lower },
  };
}

/** The union of the ids behind the parts, where every part has some. */
function unite(parts: readonly KnownPart[], { missing }: FoldCase, notes: Notes): Folded | undefined {
  const lists = parts.flatMap(({ ids }) => (ids ? [ids] : []));
  if (lists.length < parts.length) return undefined;
  const differing = parts.filter(({ ids, value }) => new Set(ids).size !== value).length;
  if (differing > 0) notes.warn('ids-differ', { parts: differing });
  const { distinct } = distinctUnion(lists);
  return { value: distinct, low: distinct, high: missing > 0 ? Infinity : distinct, observed: parts.length };
}
