import type { TemplateSheet } from '../archive/TemplateSheet.ts';
import { mapReferences, type ReferenceEnd } from '../area/mapReferences.ts';
import { attributeOf } from '../xml/findElements.ts';

/** The formulas that cells of a sheet share, as each of them would write it: by row, then by column, from 0. */
export function sharedFormulas(sheet: TemplateSheet): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const masters = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  const written = new Map<number, Map<number, string>>();
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, { formula }] of cells) {
      if (!formula || attributeOf(formula, 't') !== 'shared') continue;
      const group = attributeOf(formula, 'si') ?? '';
      if (formula.text !== '') masters.set(group, { text: formula.text, row, column });
      const master = masters.get(group);
      if (!master) continue;
      const text = moveFormula(master.text, row - master.row, column - master.column);
      const columns = written.get(row) ?? new Map<number, string>();
      columns.set(column, text);
      written.set(row, columns);
    }
  }
  return written;
}

function moveFormula(formula: string, rows: number, columns: number): string {
  const moved = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    row: end.rowFixed ? end.row : end.row + rows,
    ...(end.column === undefined || end.columnFixed ? {} : { column: end.column + columns }),
  });
  return mapReferences(formula, ({ first, last, ...reference }) => ({
    ...reference,
    first: moved(first),
    ...(last ? { last: moved(last) } : {}),
  }));
}
