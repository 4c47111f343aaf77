import type { GapState, NumberLocale } from '@jalon/core';
import { readAbbreviations } from '../around/readAbbreviations.ts';
import { readLegend } from '../around/readLegend.ts';
import { readYearStart } from '../around/readYearStart.ts';
import type { LexiconIndex } from '../lexicon/indexLexicon.ts';
import type { Grid } from './Grid.ts';
import { inferLocale } from './inferLocale.ts';
import { contextOf, type ReadingContext } from './ReadingContext.ts';

/** What the caller knows of a sheet; it is stronger than what the sheet says. */
export interface KnownOfSheet {
  readonly file?: string;
  readonly locale?: NumberLocale;
  readonly yearStartsInMonth?: number;
}

/** How a sheet as a whole says that it is to be read: its language, its year, its codes for gaps. */
export function sheetContext(grid: Grid, lexicon: LexiconIndex, known: KnownOfSheet): ReadingContext {
  const locale = known.locale ?? inferLocale(grid, lexicon);
  const lines = linesAround(grid);
  const gapWords: Record<string, GapState> = {};
  for (const line of lines) Object.assign(gapWords, readLegend(line, lexicon));
  const abbreviations = new Map(lines.flatMap(readAbbreviations));
  const settings = {
    lexicon,
    gapWords,
    abbreviations,
    ...(known.file === undefined ? {} : { file: known.file }),
    ...(locale ? { locale } : {}),
  };
  const year = known.yearStartsInMonth ?? readYearStart(lines, contextOf(settings));
  return contextOf(year === undefined ? settings : { ...settings, yearStartsInMonth: year });
}

/** Cells of rows with few of them: the lines around tables, a legend cut by the separators of its file included. */
function linesAround(grid: Grid): readonly string[] {
  const lines: string[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const cells = grid.filled(row);
    if (cells.length <= 6) lines.push(...cells.map((column) => grid.text(row, column)));
  }
  return lines;
}
