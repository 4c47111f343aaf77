import type { Cell, Sheet } from '../../workbook/Workbook.ts';
import type { ObjectShape } from '../shape/GrantShape.ts';
import { grantShape, packageShape } from '../shape/grantShape.data.ts';
import { type Heading, readHeading } from './readHeading.ts';

/** A column that something was made of. */
interface HeadedColumn {
  readonly column: number;
  readonly text: string;
  readonly heading: Heading;
}

/** A heading with the place of what it says. */
export type AboutLine = readonly [heading: HeadedColumn, row: number, column: number];

/** What a sheet is: a list of grants or of what belongs to them, what is said of the package, or neither. */
export type SheetKind =
  | {
      readonly kind: 'grants' | 'parts';
      readonly headerRow: number;
      readonly columns: readonly HeadedColumn[];
    }
  | {
      readonly kind: 'about';
      readonly lines: readonly AboutLine[];
    }
  | { readonly kind: 'none' };

/** Rows in which a header is looked for. */
const reach = 25;

/** Rows in which it is looked for what is said of the package. */
export const aboutReach = 50;

/** What a sheet is, by the headings that stand in it. */
export function sheetKind(sheet: Sheet): SheetKind {
  const about = aboutLines(sheet);
  if (/^#?\s*meta/i.test(sheet.name.trim()) && about.length > 0) return { kind: 'about', lines: about };
  let best:
    | { readonly row: number; readonly columns: readonly HeadedColumn[]; readonly known: number }
    | undefined;
  for (let row = 0; row < Math.min(reach, sheet.rows.length); row += 1) {
    const columns = headedColumns(sheet.rows[row] ?? [], grantShape);
    const known = columns.filter(({ heading }) => heading.leaf).length;
    if (known > (best?.known ?? 1)) best = { row, columns, known };
  }
  if (!best) return about.length > 1 ? { kind: 'about', lines: about } : { kind: 'none' };
  const tops = new Set(
    best.columns.filter(({ heading }) => heading.leaf).map(({ heading }) => heading.path[0]),
  );
  const own = ['title', 'amountAwarded', 'awardDate', 'description', 'currency'];
  const isMain = own.filter((name) => tops.has(name)).length >= (tops.has('id') ? 1 : 2);
  if (!isMain && !tops.has('id'))
    return about.length > 1 ? { kind: 'about', lines: about } : { kind: 'none' };
  return { kind: isMain ? 'grants' : 'parts', headerRow: best.row, columns: best.columns };
}

function headedColumns(cells: readonly (Cell | undefined)[], shape: ObjectShape): readonly HeadedColumn[] {
  const read = Array.from(cells, (cell) => {
    const text = (cell?.shown ?? '').trim();
    return { text, heading: text.length > 300 ? undefined : readHeading(text, shape) };
  });
  const clear = new Set(read.flatMap(({ heading }) => (heading?.isJoined ? [] : keyOf(heading))));
  const seen = new Map<string, number>();
  const columns: HeadedColumn[] = [];
  for (const [column, { text, heading: found }] of read.entries()) {
    if (!found) continue;
    // beside a heading that says the same clearly it is a column of the publisher’s own
    const heading = found.isJoined && clear.has(keyOf(found)) ? { path: [text] } : found;
    const key = keyOf(heading);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    columns.push({
      column,
      text,
      heading: before === 0 ? heading : nextInList(heading, before),
    });
  }
  return columns;
}

const keyOf = (heading: Heading | undefined): string => JSON.stringify(heading?.path);

/** A heading that stands there again is the next item of its list: publishers repeat « Classifications:Title ». */
function nextInList(heading: Heading, before: number): Heading {
  const at = heading.path.findIndex((part) => typeof part === 'number');
  if (at < 0) return heading;
  return { ...heading, path: heading.path.map((part, n) => (n === at ? Number(part) + before : part)) };
}

/** Sheets that tell the name of the publisher say no more than « Publisher » in front of it. */
const publisherNamed = (cell: Cell | undefined): Cell | undefined =>
  cell && /^\s*publisher\s*:?\s*$/i.test(cell.shown) ? { ...cell, shown: 'Publisher:Name' } : cell;

/** Lines with a heading on the left and its value on the right; or two rows, one below the other. */
function aboutLines(sheet: Sheet): readonly AboutLine[] {
  const lines: AboutLine[] = [];
  for (let row = 0; row < Math.min(aboutReach, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row] ?? [];
    const column = Array.from(cells).findIndex((cell) => (cell?.shown ?? '').trim() !== '');
    const [first] = column < 0 ? [] : headedColumns([publisherNamed(cells[column])], packageShape);
    if (first?.heading.leaf || first?.heading.path[0] === 'jalon')
      lines.push([{ ...first, column }, row, column + 1]);
  }
  const across = headedColumns(sheet.rows[0] ?? [], packageShape).filter(({ heading }) => heading.leaf);
  return across.length > 1 && lines.length <= 1
    ? across.map((each) => [each, 1, each.column] as const)
    : lines;
}
