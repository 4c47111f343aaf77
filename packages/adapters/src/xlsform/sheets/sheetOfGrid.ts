import type { FormLine, FormSheet, TextGrid } from './FormSheet.ts';

/** Rows in which the headers of the questions are looked for, below a title or a blank line. */
const reach = 10;

/**
 * A sheet out of its cells: the headers stand in the first row that holds something, of the questions in the first that
 * names their type.
 * @param rows row numbers of the cells as on screen; without them the rows count from 1
 * @param left columns that stand before the cells
 * @param holds what the rows hold: an answer may read “type”
 */
export function sheetOfGrid(
  name: string,
  grid: TextGrid,
  {
    rows,
    left = 0,
    holds = 'form',
  }: {
    readonly rows?: readonly number[];
    readonly left?: number;
    readonly holds?: 'form' | 'answers';
  } = {},
): FormSheet | undefined {
  const tidy = grid.map((cells) => Array.from(cells ?? [], (text) => (text ?? '').trim()));
  const filled = tidy.findIndex((cells) => cells.some((text) => text !== ''));
  if (filled === -1) return undefined;
  const named =
    holds === 'answers' ? -1 : tidy.slice(0, filled + reach).findIndex((cells) => cells.some(namesType));
  const at = named === -1 ? filled : named;
  const rowOf = (index: number) => rows?.[index] ?? index + 1;
  const headers = tidy[at] ?? [];
  const lines = tidy.slice(at + 1).flatMap((texts, index): readonly FormLine[] => {
    const own = headers.map((_, column) => texts[column] ?? '');
    return own.some((text) => text !== '') ? [{ row: rowOf(at + 1 + index), texts: own }] : [];
  });
  const stray = tidy
    .slice(at + 1)
    .flatMap((texts, index) =>
      texts.flatMap((text, column) =>
        text === '' || (headers[column] ?? '') !== ''
          ? []
          : [{ row: rowOf(at + 1 + index), column: left + column }],
      ),
    );
  return {
    name: name.trim(),
    headers,
    headerRow: rowOf(at),
    left,
    lines,
    ...(stray[0] ? { stray: { count: stray.length, ...stray[0] } } : {}),
  };
}

const namesType = (text: string): boolean => /^(?:type|command)$/i.test(text);
