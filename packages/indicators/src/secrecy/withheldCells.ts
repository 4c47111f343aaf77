import { addsUp } from './equationsOf.ts';
import type { SecrecyOptions } from './SecrecyOptions.ts';
import type { SecrecyRule } from './SecrecyRule.ts';
import type { StatisticalTable, TableCell } from './StatisticalTable.ts';
import { secondarySuppression } from './secondarySuppression.ts';
import { standardSecrecyRules } from './standardSecrecyRules.ts';
import { widthNeeded } from './widthNeeded.ts';

/** Which figures are withheld, and why. */
export interface WithheldCells {
  /** Code of the rule by id. */
  readonly rules: ReadonlyMap<string, string>;
  /** Ids of withheld figures that readers can find out all the same, because of what was published before. */
  readonly exposed: readonly string[];
}

/** Rules of a figure's own, then what would give it away, until nothing more follows. */
export function withheldCells(
  table: StatisticalTable,
  threshold: number,
  { rules = standardSecrecyRules, dominance, pPercent = 0.1, earlier = [], ...options }: SecrecyOptions,
): WithheldCells {
  const settings = {
    threshold,
    dominance: dominance ?? { contributors: 1, share: 0.85 },
    pPercent,
  };
  const cells = table.cells.map((cell) => withPeople(cell, table));
  const withheld = new Map<string, string>();
  for (const cell of cells) {
    const rule = cell.suppressed ? given : rules.find(({ applies }) => applies(cell, settings));
    if (rule) withheld.set(cell.id, rule.code);
  }
  const widths = {
    threshold,
    ...(options.protection !== undefined && { protection: options.protection }),
    ...(options.amountProtection !== undefined && { amountProtection: options.amountProtection }),
  };
  const readers = [false, true].map((zerosAreShown) => ({
    zerosAreShown,
    needed: widthNeeded({ ...widths, zerosAreShown }),
  }));
  let exposed: readonly string[] = [];
  for (let size = -1; size < withheld.size; ) {
    withholdDerived(cells, withheld);
    size = withheld.size;
    const additive = new Set(
      cells.filter((cell) => addsUp(cell) && withheld.has(cell.id)).map(({ id }) => id),
    );
    const found = secondarySuppression({ ...table, cells }, additive, earlier, readers);
    for (const id of found.chosen) withheld.set(id, 'secondary');
    exposed = found.exposed;
    withholdDerived(cells, withheld);
  }
  return { rules: withheld, exposed };
}

/** A figure that came withheld stays so. */
const given: Pick<SecrecyRule, 'code'> = { code: 'given' };

/** A ratio without its number of people takes it from its denominator. */
function withPeople(cell: TableCell, { cells }: StatisticalTable): TableCell {
  const { measure, people, derivedFrom = [] } = cell;
  const denominator = cells.find(({ id }) => id === derivedFrom[1])?.value;
  return measure === 'ratio' && people === undefined && denominator !== undefined
    ? { ...cell, people: denominator }
    : cell;
}

/** What is computed from a withheld figure goes with it; what could be computed from shown ones takes its numerator along. */
function withholdDerived(cells: readonly TableCell[], withheld: Map<string, string>): void {
  const ids = new Set(cells.map(({ id }) => id));
  for (let size = -1; size < withheld.size; ) {
    size = withheld.size;
    for (const { id, derivedFrom = [] } of cells) {
      const sources = derivedFrom.filter((source) => ids.has(source));
      const [numerator] = sources;
      const isHidden = sources.some((source) => withheld.has(source));
      if (isHidden && !withheld.has(id)) withheld.set(id, 'derived');
      if (!isHidden && withheld.has(id) && numerator !== undefined && sources.length === derivedFrom.length) {
        withheld.set(numerator, 'gives-away');
      }
    }
  }
}
