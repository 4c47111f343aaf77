import { sameJson } from '@jalon/core';
import { canonicalJson } from '../shape/canonicalJson.ts';
import { type Fields, isFields, isList, ownField, type Path } from '../shape/GivingPackage.ts';
import type { ObjectShape } from '../shape/GrantShape.ts';
import { grantShape, packageShape } from '../shape/grantShape.data.ts';
import { titleIn } from '../shape/titleOf.ts';
import { compareInShape, type FlatValue, flattenFields, isFlat } from './flattenFields.ts';
import type { CellValue, GivingColumn, GivingTable } from './GivingTable.ts';
import { readHeading } from './readHeading.ts';

/** A package as sheets, and the values that no cell can hold. */
export interface GivingTables {
  readonly tables: readonly GivingTable[];
  /** What is said of the package: headings with their values. */
  readonly about: readonly (readonly [heading: string, value: CellValue])[];
  /** How many values stand in no cell. */
  readonly unheld: number;
}

/** Items of a list that still stand beside one another in the row of a grant. */
const mostInRow = 3;

/** The sheets that a package becomes: one row for each grant, long lists in sheets of their own. */
export function givingTables({ grants: listed, ...about }: Fields): GivingTables {
  const grants = isList(listed) ? listed.filter(isFields) : [];
  const apart = Object.entries(grantShape.fields).flatMap(([field, shape]) =>
    shape.is === 'list' && standsApart(grants, field) ? [field] : [],
  );
  const main = tableOf(
    'grants',
    grants.map((grant) =>
      Object.fromEntries(Object.entries(grant).filter(([name]) => !apart.includes(name))),
    ),
  );
  const parts = apart.map((field) => {
    const rows = grants.flatMap((grant) => {
      const items = ownField(grant, field);
      const id = ownField(grant, 'id') ?? '';
      return isList(items) ? items.map((item): Fields => ({ id, [field]: [item] })) : [];
    });
    return tableOf(titleIn(grantShape, [field]), rows);
  });
  const said = [...flattenFields(about, packageShape)];
  const lines = said.filter(isFlat).flatMap(({ path, value }): (readonly [string, CellValue])[] => {
    const heading = headingOf(path, packageShape);
    return heading === undefined ? [] : [[heading, value]];
  });
  return {
    tables: [main, ...parts].map(({ table }) => table),
    about: lines,
    unheld: [main, ...parts].reduce((sum, { unheld }) => sum + unheld, said.length - lines.length),
  };
}

/** Whether a list gets a sheet of its own: it is long somewhere, and a reader can tell its items apart. */
function standsApart(grants: readonly Fields[], field: string): boolean {
  const lists = grants.map((grant) => ownField(grant, field)).filter(isList);
  if (!lists.some((items) => items.length > mostInRow)) return false;
  return lists.every((items) => {
    const keys = items.map((item) => {
      const id = isFields(item) ? ownField(item, 'id') : undefined;
      return id === undefined ? canonicalJson(item) : `id ${canonicalJson(id)}`;
    });
    return (
      new Set(keys).size === keys.length &&
      items.every((item) => isFields(item) && Object.keys(item).length > 0)
    );
  });
}

function tableOf(
  name: string,
  objects: readonly Fields[],
): { readonly table: GivingTable; readonly unheld: number } {
  let unheld = 0;
  const flat = objects.map((object) => {
    const values = [...flattenFields(object, grantShape)];
    unheld += values.filter((each) => !isFlat(each)).length;
    return values.filter(isFlat);
  });
  const several = listsOfSeveral(flat);
  const paths = new Map<string, FlatValue>();
  for (const values of flat)
    for (const each of values) {
      const key = JSON.stringify(each.path);
      if (!paths.has(key)) paths.set(key, each);
    }
  const columns = new Map<string, GivingColumn & { readonly at: number }>();
  const sorted = [...paths.values()].sort((a, b) => compareInShape(a.path, b.path, grantShape));
  // what is not of the standard stands behind what is
  const ordered = [...sorted.filter(({ leaf }) => leaf), ...sorted.filter(({ leaf }) => !leaf)];
  for (const { path, leaf } of ordered) {
    const heading = headingOf(path, grantShape, several);
    if (heading !== undefined)
      columns.set(JSON.stringify(path), { heading, at: columns.size, ...(leaf ? { leaf } : {}) });
  }
  const rows = flat.map((values) => {
    const row = new Array<CellValue | undefined>(columns.size).fill(undefined);
    for (const { path, value } of values) {
      const column = columns.get(JSON.stringify(path));
      if (column) row[column.at] = value;
      else unheld += 1;
    }
    return row;
  });
  const heads = [...columns.values()].map(({ at: _at, ...column }) => column);
  return { table: { name, columns: heads, rows }, unheld };
}

/** The lists that hold several items somewhere, whose headings then all bear their place. */
function listsOfSeveral(flat: readonly (readonly FlatValue[])[]): ReadonlySet<string> {
  const several = new Set<string>();
  for (const values of flat)
    for (const { path } of values)
      for (const [n, part] of path.entries())
        if (typeof part === 'number' && part > 0) several.add(JSON.stringify(path.slice(0, n)));
  return several;
}

/** The heading of a value: by titles where the standard knows it, else by its way; none where no reader finds it again. */
function headingOf(
  path: Path,
  shape: ObjectShape,
  several: ReadonlySet<string> = new Set(),
): string | undefined {
  const titled = path.flatMap((part, n) =>
    typeof part === 'number' && part === 0 && !several.has(JSON.stringify(path.slice(0, n))) ? [] : [part],
  );
  const byTitle = titleWithPlaces(titled, shape);
  for (const heading of [byTitle, path.join('/')])
    if (sameJson(readHeading(heading, shape)?.path, path)) return heading;
  return undefined;
}

function titleWithPlaces(path: Path, shape: ObjectShape): string {
  const names = path.filter((part) => typeof part === 'string');
  const titles = names.map((_, n) =>
    titleIn(
      shape,
      names
        .slice(0, n + 1)
        .flatMap((name) => [name, 0])
        .slice(0, -1),
    )
      .split(':')
      .at(-1),
  );
  let next = 0;
  return path.map((part) => (typeof part === 'number' ? String(part) : (titles[next++] ?? part))).join(':');
}
