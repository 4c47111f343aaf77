/**
 * Results chains in which each level of a logical framework is a column.
 * @module
 */
import type { ResultLevel } from '@jalon/core';
import { headerCellText } from '../../../header/headerCellText.ts';
import type { HeaderBlock } from '../../../header/headerPaths.ts';
import { readHeaderText } from '../../../header/readHeaderText.ts';
import type { Column } from '../../../header/recogniseColumns.ts';
import type { RecognisedTable } from '../../../kind/TableReader.ts';
import type { Grid } from '../../../sheet/Grid.ts';
import type { ReadingContext } from '../../../sheet/ReadingContext.ts';
import { decideLevels } from '../decideLevels.ts';
import { levelReadings, levelStem } from '../levelReadings.ts';
import { namesLevels } from '../namesLevels.ts';
import { aspectOf } from './aspectOf.ts';
import { levelField } from './levelField.ts';

/** What shows that the columns beside follow indicators up. */
const followUp: ReadonlySet<string> = new Set(['actual', 'actual.cumulative', 'progress', 'frequency']);

/** Rows that are looked at for words that stand at the side of a matrix. */
const depth = 30;

/** Levels that a table needs side by side to be a chain. */
const least = 3;

/**
 * The columns of a chain: « Activités | Produits | Effets | Impact », in either direction, each with the indicators,
 * sources, assumptions on its right.
 * @returns `undefined` for any other table, such as a matrix on its side
 */
export function recogniseChain(
  grid: Grid,
  { top, bottom }: HeaderBlock,
  end: number,
  context: ReadingContext,
): RecognisedTable | undefined {
  if (top < bottom || grid.isTurned || !namesLevels(grid, top)) return undefined;
  const words = grid.filled(top).map((index) => ({ index, word: headerCellText(grid, top, index) }));
  const levels = levelsAmong(words.map(({ word }) => word));
  const columns = words.map(({ index, word }): Column => {
    const level = levels.get(word);
    const aspect = level === undefined ? aspectOf(word, context)?.field : undefined;
    const { period } = readHeaderText(word, context);
    return {
      index,
      field: level === undefined ? (aspect ?? 'unknown') : levelField(level),
      header: word,
      ...(level === undefined && period ? { period } : {}),
      hidden: grid.isColumnHidden(index),
      issues: [],
    };
  });
  const found = words.flatMap(({ word }) => levels.get(word) ?? []);
  const follows = words.some(
    ({ word }) =>
      readHeaderText(word, context).fields.some((field) => followUp.has(field)) && !levels.has(word),
  );
  if (new Set(found).size < least || follows || isMatrix(grid, top + 1, end, context)) return undefined;
  const known = columns.filter(({ field }) => field !== 'unknown').length;
  return { columns, score: known * 2.5 - (columns.length - known) };
}

/** The level of each word, where the words together decide it and follow each other. */
function levelsAmong(words: readonly string[]): ReadonlyMap<string, ResultLevel> {
  const named = words.filter((word) => levelReadings(word).length > 0);
  const decided = decideLevels(named);
  const levels = new Map(
    named.flatMap((word): [string, ResultLevel][] => {
      const level = decided.get(levelStem(word))?.level;
      return level === undefined ? [] : [[word, level]];
    }),
  );
  return levels;
}

/** Whether indicators or sources stand at the side: then the levels are over the columns of a matrix. */
function isMatrix(grid: Grid, from: number, end: number, context: ReadingContext): boolean {
  for (let row = from; row < Math.min(end, from + depth); row += 1) {
    const [first] = grid.filled(row);
    if (first !== undefined && aspectOf(grid.text(row, first), context)) return true;
  }
  return false;
}
