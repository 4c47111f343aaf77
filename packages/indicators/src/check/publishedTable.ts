import type { Dimension, Indicator, Observation } from '@jalon/core';
import type { StatisticalTable, TableCell, TableSum } from '../secrecy/StatisticalTable.ts';
import { exactValue } from './exactValue.ts';

/** Figures of one indicator for one period, and how readers know them to add up. */
export interface PublishedTable extends StatisticalTable {
  /** Which observation a cell is. */
  readonly observations: ReadonlyMap<string, Observation>;
}

type Codes = readonly (readonly [dimension: string, code: string])[];

/**
 * The cells of people of one period with the sums that tie them together: each total with its parts along one dimension,
 * and an unknown rest where a part of the dimension has no record. `undefined` where a cell stands there twice.
 */
export function publishedTable(
  observations: readonly Observation[],
  indicator: Indicator,
  axes: ReadonlyMap<string, Dimension>,
): PublishedTable | undefined {
  const own = new Map<string, Observation>();
  const partsOf = new Map<
    string,
    { readonly total: string; readonly along: string; readonly parts: string[]; readonly codes: Set<string> }
  >();
  for (const observation of observations) {
    const codes = codesOf(observation);
    const id = JSON.stringify(codes);
    if (own.has(id)) return undefined;
    own.set(id, observation);
    for (const [along, code] of codes) {
      if (!addsUpAlong(along, indicator, axes)) continue;
      const total = JSON.stringify(codes.filter(([each]) => each !== along));
      const key = JSON.stringify([total, along]);
      const sum = partsOf.get(key) ?? { total, along, parts: [], codes: new Set() };
      partsOf.set(key, sum);
      sum.parts.push(id);
      sum.codes.add(code);
    }
  }
  const cells: TableCell[] = [...own].map(([id, observation]) => cellOf(id, observation));
  const sums: TableSum[] = [];
  for (const [key, { total, along, parts, codes }] of partsOf) {
    if (!own.has(total)) continue;
    const axis = axes.get(along);
    const isComplete =
      axis && axis.categories.length > 0 && axis.categories.every(({ code }) => codes.has(code));
    if (!isComplete) cells.push({ id: key });
    sums.push({ total, parts: isComplete ? parts : [...parts, key] });
  }
  return { cells, sums, observations: own };
}

/** What a cell is about, in the order of the dimensions' names. */
const codesOf = ({ categories = {}, place, organisation }: Observation): Codes => {
  const codes = new Map(Object.entries(categories));
  if (place !== undefined) codes.set('place', place);
  if (organisation !== undefined) codes.set('organisation', organisation);
  return [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
};

function addsUpAlong(
  along: string,
  { additivity = {} }: Indicator,
  axes: ReadonlyMap<string, Dimension>,
): boolean {
  const declared = Object.hasOwn(additivity, along) ? additivity[along] : undefined;
  if (declared !== undefined) return declared === 'sum';
  // people may be met at two places, but in one category of a single choice
  const axis = axes.get(along);
  return axis !== undefined && axis.choice !== 'multiple';
}

function cellOf(id: string, observation: Observation): TableCell {
  if (observation.state === 'suppressed') return { id, suppressed: true };
  const value = exactValue(observation);
  return { id, ...(value !== undefined && value >= 0 && { value }) };
}
