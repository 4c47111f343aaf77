import type { Issue, LocalizedText } from '@jalon/core';
import { readHeaderText } from './header/readHeaderText.ts';
import type { Grid } from './sheet/Grid.ts';
import type { ReadingContext } from './sheet/ReadingContext.ts';

/** Columns that make a table. */
const expected: LocalizedText = {
  fr: 'les colonnes « Indicateur » et « Valeur de référence », « Cible », « Réalisé » ou « T1 2024 », celles d’un cadre logique, d’un portefeuille d’associations, d’une enquête ou d’un plan d’action',
  en: 'the columns “Indicator” and “Baseline”, “Target”, “Actual” or “Q1 2024”, those of a logframe, a portfolio of organisations, a survey or an action plan',
};

/** Says that a sheet holds no table that is known: which columns were looked for, and the row that came nearest. */
export function sayNoTable(grid: Grid, context: ReadingContext, othersHaveOne: boolean): Issue {
  let nearest = { row: 0, known: -1, filled: 0 };
  for (let row = 0; row < grid.height; row += 1) {
    const columns = grid.filled(row);
    const known = columns.filter((column) => isKnown(grid.text(row, column), context)).length;
    const isNearer = known > nearest.known || (known === nearest.known && columns.length > nearest.filled);
    if (columns.length > 0 && isNearer) nearest = { row, known, filled: columns.length };
  }
  const { row } = nearest;
  const shown = grid.filled(row).map((column) => grid.text(row, column).replace(/\s+/g, ' ').slice(0, 40));
  const found = shown.slice(0, 8).join(' | ');
  return {
    code: 'sheet/no-table',
    severity: othersHaveOne ? 'hint' : 'error',
    params: { sheet: grid.sheet.name, expected, found, row: row + 1 },
    at: {
      in: 'sheet',
      ...(context.file === undefined ? {} : { file: context.file }),
      sheet: grid.sheet.name,
      row: row + 1,
    },
  };
}

function isKnown(text: string, context: ReadingContext): boolean {
  const { fields, period, partOfYear } = readHeaderText(text, context);
  return fields.length > 0 || period !== undefined || partOfYear !== undefined;
}
