import type { ExportRow, ExportTable } from './ExportTable.ts';
import { cutName, lastName, plainName } from './plainName.ts';
import type { RowLink } from './rowLink.ts';

/** Rows of one number among which the right one is looked for: exports that were put together have a few. */
const mostAlike = 100;

/**
 * Finds the row that a row of a repeat belongs to: by the key of ODK, by the number that Kobo gives its parent, else by the
 * submission that it names. A number counts only where both rows name the same submission, or one names none.
 * @param repeats paths of the repeats of the form
 */
export function parentFinder(
  tables: readonly ExportTable[],
  repeats: readonly string[],
): (row: ExportRow) => ExportRow | undefined {
  const all = tables.flatMap(({ rows }) => rows);
  const byKey = grouped(all, ({ link }) => link.key);
  const byIndex = new Map(tables.map((table) => [table, grouped(table.rows, ({ link }) => link.index)]));
  const main = tables.find(({ repeat }) => repeat === undefined);
  const byUuid = grouped(main?.rows ?? [], ({ link }) => link.uuid);
  const byId = grouped(main?.rows ?? [], ({ link }) => link.id);
  const named = new Map<string, ExportTable | undefined>();
  const tableCalled = (name: string | undefined, own: ExportTable): ExportTable | undefined => {
    if (name === undefined) return around(own, tables, repeats, main);
    if (named.has(name)) return named.get(name);
    const known = tables.find((table) => isCalled(table, name));
    // a repeat whose table is missing is not the submission
    const found = known ?? (repeats.some((path) => isNamed(path, name)) ? undefined : main);
    named.set(name, found);
    return found;
  };
  const nearest = ({ link, table }: ExportRow): ExportRow | undefined => {
    if (link.parentKey !== undefined) return byKey.get(link.parentKey)?.find((row) => row.table !== table);
    const above = tableCalled(link.parentTable, table);
    if (!above || above === table) return undefined;
    const counted = byIndex.get(above)?.get(link.parentIndex ?? '') ?? [];
    const found = counted.slice(0, mostAlike).find((row) => agree(row.link, link));
    if (found || above !== main) return found;
    return byUuid.get(link.uuid ?? '')?.[0] ?? byId.get(link.id ?? '')?.[0];
  };
  return (row) => {
    const parent = nearest(row);
    let above = parent;
    // tables that name one another as parents lead nowhere
    for (let steps = 0; above && above.table.repeat !== undefined; steps += 1) {
      if (steps > tables.length) return undefined;
      above = nearest(above);
    }
    return parent;
  };
}

function grouped(rows: readonly ExportRow[], keyOf: (row: ExportRow) => string | undefined) {
  const groups = new Map<string, ExportRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = key === undefined ? undefined : groups.get(key);
    if (known) known.push(row);
    else if (key !== undefined) groups.set(key, [row]);
  }
  return groups;
}

/** The table of the repeat that a repeat stands in, or of the submissions where it stands in none. */
function around(
  { repeat = '' }: ExportTable,
  tables: readonly ExportTable[],
  repeats: readonly string[],
  main: ExportTable | undefined,
): ExportTable | undefined {
  const outer = repeats
    .filter((path) => repeat.startsWith(`${path}/`))
    .toSorted((a, b) => b.length - a.length)[0];
  return outer === undefined ? main : tables.find((table) => table.repeat === outer);
}

/** Whether a table is meant by a name: its own, which may be cut, or that of its repeat. */
function isCalled({ sheet, repeat }: ExportTable, name: string): boolean {
  const cut = cutName(sheet.name);
  if (sheet.name === name || (cut && name.startsWith(cut))) return true;
  return repeat !== undefined && isNamed(repeat, name);
}

const isNamed = (path: string, name: string): boolean =>
  [path, lastName(path)].some((text) => plainName(text) === plainName(name));

/** Whether two rows may belong to one submission. */
const agree = (a: RowLink, b: RowLink): boolean =>
  a.uuid !== undefined && b.uuid !== undefined
    ? a.uuid === b.uuid
    : a.id === undefined || b.id === undefined || a.id === b.id;
