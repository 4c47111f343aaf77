import type { FormSheet, TextGrid } from './FormSheet.ts';
import { sheetOfGrid } from './sheetOfGrid.ts';

/**
 * The sheets of a table in which the first column names each sheet where it begins: a form in one delimited text, or in
 * Markdown.
 * @returns none where the first column names no sheet of questions
 */
export function sheetsOfSections(grid: TextGrid): readonly FormSheet[] {
  const starts = grid.flatMap((cells, row) => ((cells?.[0] ?? '').trim() === '' ? [] : [row]));
  const sheets = starts.flatMap((start, index) => {
    const end = starts[index + 1] ?? grid.length;
    const name = (grid[start]?.[0] ?? '').trim();
    const rows = Array.from({ length: end - start }, (_, at) => start + at + 1);
    return (
      sheetOfGrid(
        name,
        grid.slice(start, end).map((cells) => cells?.slice(1)),
        { rows, left: 1 },
      ) ?? []
    );
  });
  return sheets.some(({ name }) => name.toLowerCase() === 'survey') ? sheets : [];
}
