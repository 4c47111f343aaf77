import type { Reason } from '../result/Result.ts';
import { isOverlapping } from './breakdownOf.ts';
import type { FittedCell } from './Disaggregation.ts';
import { iterativeProportionalFitting } from './iterativeProportionalFitting.ts';
import { keyOf, type PartGroup } from './partsByDimensions.ts';

/**
 * Crossed cells fitted to the parts along fewer dimensions. What is not recorded keeps its own category in it.
 * @param crossed the group with the most dimensions, two at least
 * @param groups all groups; those along some of the dimensions of `crossed` are its margins
 */
export function fitCrossed(
  crossed: PartGroup,
  groups: readonly PartGroup[],
): readonly FittedCell[] | { readonly reason: Reason } {
  const ids = crossed.dimensions.map(({ id }) => id);
  const margins = groups.filter(
    ({ dimensions }) =>
      dimensions.length > 0 &&
      dimensions.length < ids.length &&
      dimensions.every(({ id }) => ids.includes(id)),
  );
  const isCovered = ids.every((id) => margins.some(({ dimensions }) => dimensions.some((d) => d.id === id)));
  if (!isCovered || isOverlapping(crossed.dimensions)) return { reason: 'no-margins' };
  // a code has a place wherever a record names it
  const codes = ids.map((id) => codesAlong([crossed, ...margins], id));
  const seed = valuesOf(crossed, codes);
  const fits = margins.map((margin) => {
    const axes = margin.dimensions.map((dimension) => ids.indexOf(dimension.id));
    const totals = valuesOf(
      margin,
      axes.map((axis) => codes[axis] ?? []),
    );
    return totals && { axes, totals };
  });
  const known = fits.filter((fit) => fit !== undefined);
  if (!seed || known.length < fits.length) return { reason: 'missing-value' };
  const shape = codes.map(({ length }) => length);
  const fitted = iterativeProportionalFitting({ shape, cells: seed }, known);
  if (!fitted) return { reason: 'no-margins' };
  if (!fitted.converged) return { reason: 'not-converged' };
  return fitted.cells.map((cell, n) => ({
    dimensions: ids,
    codes: combinationAt(codes, n),
    reported: seed[n] ?? 0,
    fitted: cell,
  }));
}

/** Every code that a record of the groups has along a dimension, in the order in which they come. */
function codesAlong(groups: readonly PartGroup[], id: string): readonly string[] {
  const found = new Set<string>();
  for (const { dimensions, parts } of groups) {
    const place = dimensions.findIndex((dimension) => dimension.id === id);
    for (const part of parts.values()) {
      const code = part.codes[place];
      if (code !== undefined) found.add(code);
    }
  }
  return [...found];
}

/** The values of a group for every combination of codes; `undefined` where one is missing. */
function valuesOf(
  { parts }: PartGroup,
  codes: readonly (readonly string[])[],
): readonly number[] | undefined {
  const size = codes.reduce((product, { length }) => product * length, 1);
  // more places than records: some are empty
  if (size > parts.size) return undefined;
  const values = Array.from({ length: size }, (_, n) => parts.get(keyOf(combinationAt(codes, n)))?.value);
  const known = values.filter((value) => value !== undefined);
  return known.length < size ? undefined : known;
}

/** The codes at a place of a table, the last dimension running fastest. */
function combinationAt(codes: readonly (readonly string[])[], place: number): readonly string[] {
  let rest = place;
  return codes
    .toReversed()
    .map((own) => {
      const code = own[rest % own.length] ?? '';
      rest = Math.floor(rest / own.length);
      return code;
    })
    .toReversed();
}
