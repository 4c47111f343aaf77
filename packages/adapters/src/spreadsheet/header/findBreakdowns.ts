import { type HeaderPaths, isMeasured } from './headerPaths.ts';
import type { HeaderText } from './readHeaderText.ts';

/** What stands over a column that may be one category of a breakdown. */
export interface BreakdownPath {
  /** The texts that say what is measured and when. */
  readonly path: readonly HeaderText[];
  /** The category as written: « Filles »; absent for the total and for columns of no breakdown. */
  readonly category?: string;
}

/**
 * Breakdowns that stand in columns: under one period or field, several columns whose own words name nothing that is
 * measured (« Filles | Garçons »), or one such beside a total.
 * @param holdsFigures whether a column holds figures, by its number
 */
export function findBreakdowns(
  paths: HeaderPaths,
  holdsFigures: (index: number) => boolean,
): ReadonlyMap<number, BreakdownPath> {
  const groups = new Map<string, number[]>();
  for (const [index, path] of paths) {
    const over = path.slice(0, -1);
    if (over.length === 0 || !over.some(isMeasured)) continue;
    const key = over.map(({ written }) => written).join(' › ');
    groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const found = new Map<number, BreakdownPath>();
  for (const [index, path] of paths) found.set(index, { path });
  for (const columns of groups.values()) {
    const named = columns.filter((index) => namesNothing(paths.get(index)?.at(-1)) && holdsFigures(index));
    const totals = columns.filter((index) => isTotal(paths.get(index)?.at(-1)));
    if (named.length === 0 || named.length + totals.length < 2) continue;
    for (const index of named) {
      const path = paths.get(index) ?? [];
      found.set(index, { path: path.slice(0, -1), category: path.at(-1)?.written ?? '' });
    }
    for (const index of totals) found.set(index, { path: (paths.get(index) ?? []).slice(0, -1) });
  }
  return found;
}

const namesNothing = (text: HeaderText | undefined): boolean =>
  text !== undefined &&
  text.written !== '' &&
  text.fields.length === 0 &&
  text.period === undefined &&
  text.partOfYear === undefined;

const isTotal = (text: HeaderText | undefined): boolean =>
  text?.exact === true && text.fields.includes('actual.cumulative') && text.period === undefined;
