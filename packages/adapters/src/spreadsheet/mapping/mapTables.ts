import type { FoundTable } from '../header/findTables.ts';
import type { Column } from '../header/recogniseColumns.ts';
import type { KnownReader } from '../kind/KnownReader.ts';
import { wordKey } from '../lexicon/wordKey.ts';
import type { Grid } from '../sheet/Grid.ts';
import type { SayIssue } from '../sheet/IssueSink.ts';
import { turnedGrid } from '../sheet/turnedGrid.ts';
import type { TableMapping } from './ReadingMapping.ts';

/** Rows up and down in which a header is looked for that is not where the mapping says. */
const reach = 30;

/**
 * The tables of a sheet as a mapping has them. A header that has moved by some rows, and columns that have changed their
 * places, are found again by their words; a column whose header is gone is said to be missing.
 */
export function mapTables(
  mappings: readonly TableMapping[],
  upright: Grid,
  readers: readonly KnownReader[],
  say: SayIssue,
): readonly FoundTable[] {
  return mappings.flatMap((mapping): readonly FoundTable[] => {
    const grid = mapping.turned ? turnedGrid(upright) : upright;
    const known = readerOf(mapping, readers);
    if (!known) {
      const kinds = [...new Set(readers.map(({ reader }) => reader.kind))].join(', ');
      say('sheet/mapping-unknown-kind', 'error', {}, { kind: mapping.kind, kinds });
      return [];
    }
    const rows = mapping.headerRows.map((row) => row - 1);
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const moved = rows.length === 0 ? 0 : shiftOf(mapping, grid, { top, bottom });
    const header = { top: top + moved, bottom: bottom + moved };
    const end = Math.min(grid.height, mapping.lastRow === undefined ? grid.height : mapping.lastRow + moved);
    const leftOut = (mapping.leftOut ?? []).map((row) => row - 1 + moved);
    const columns = columnsOf(mapping, grid, header, say);
    return [{ ...known, grid, header, columns, end, ...(leftOut.length > 0 ? { leftOut } : {}) }];
  });
}

/** The reader of a kind; of several, the one that knows the most of the fields. */
function readerOf({ kind, columns }: TableMapping, readers: readonly KnownReader[]): KnownReader | undefined {
  const fields = Object.values(columns).map(({ field }) => field);
  const knows = ({ reader }: KnownReader) => fields.filter((field) => reader.fields.includes(field)).length;
  return readers
    .filter(({ reader }) => reader.kind === kind)
    .reduce<KnownReader | undefined>(
      (best, each) => (best && knows(best) >= knows(each) ? best : each),
      undefined,
    );
}

const wordsOver = (grid: Grid, row: number, column: number): string => wordKey(grid.seen(row, column));

/** The last words of a header path « Réalisé › T1 2024 », which stand in its lowest row. */
const lowest = (header: string): string => wordKey(header.split(' › ').at(-1) ?? '');

/** By how many rows a header has moved: to the nearest place that has the most of its words. */
function shiftOf({ columns }: TableMapping, grid: Grid, { top, bottom }: FoundTable['header']): number {
  const words = Object.values(columns).flatMap(({ header }) => (header ? [lowest(header)] : []));
  const likeness = (shift: number) => {
    const places = placesOf(grid, { top: top + shift, bottom: bottom + shift });
    return words.filter((word) => places.has(word)).length;
  };
  let best = { shift: 0, found: likeness(0) };
  for (let step = 1; step <= reach; step += 1) {
    for (const shift of [-step, step]) {
      if (top + shift < 0 || bottom + shift >= grid.height) continue;
      const found = likeness(shift);
      if (found > best.found) best = { shift, found };
    }
  }
  return best.shift;
}

function columnsOf(
  { columns }: TableMapping,
  grid: Grid,
  header: FoundTable['header'],
  say: SayIssue,
): readonly Column[] {
  const places = placesOf(grid, header);
  return Object.entries(columns)
    .flatMap(([name, mapped]): readonly Column[] => {
      const { field, header: words = '', period, unit, category } = mapped;
      const index = indexOf(name, words, grid, header, places);
      if (index === undefined) {
        say(
          'sheet/mapping-without-column',
          'warning',
          { row: header.bottom + 1 },
          { column: name, header: words },
        );
        return [];
      }
      return [
        {
          index,
          field: field === 'ignore' ? 'ignored' : field,
          header: words,
          ...(period ? { period } : {}),
          ...(unit === undefined ? {} : { unit }),
          ...(category === undefined ? {} : { category }),
          hidden: grid.isColumnHidden(index),
          issues: [],
        },
      ];
    })
    .sort((a, b) => a.index - b.index);
}

/** Columns by the words of the lowest header row over them. */
function placesOf(grid: Grid, { top, bottom }: FoundTable['header']): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let row = bottom; row >= top; row -= 1) {
    for (const column of grid.filled(row)) {
      const words = wordsOver(grid, row, column);
      const known = places.get(words) ?? [];
      if (!known.includes(column)) places.set(words, [...known, column]);
    }
  }
  return places;
}

/** A column by its letters where its header is still there, else by its header where that is there once. */
function indexOf(
  name: string,
  words: string,
  grid: Grid,
  { top, bottom }: FoundTable['header'],
  places: ReadonlyMap<string, readonly number[]>,
): number | undefined {
  const index = columnIndex(name);
  const wanted = lowest(words);
  if (index === undefined || wanted === '') return index;
  for (let row = bottom; row >= top; row -= 1) if (wordsOver(grid, row, index) === wanted) return index;
  const found = places.get(wanted) ?? [];
  return found.length === 1 ? found[0] : undefined;
}

/** The number of a column, from 0, from its letters; of a turned table the number of the row. */
function columnIndex(name: string): number | undefined {
  if (/^\d{1,7}$/.test(name)) return Number(name) - 1;
  if (!/^[A-Z]{1,3}$/i.test(name)) return undefined;
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
