import type { HxlTable } from '../HxlTable.ts';
import type { ColumnRoles } from './columnRoles.ts';
import type { Gathering } from './Gathering.ts';
import type { RowSubject } from './RowSubject.ts';

/** Finds out what a row is about, and takes note of the organisations and categories that it names. */
export function subjectOfRow(
  { columns }: HxlTable,
  { places, organisation, axes, kept }: ColumnRoles,
  cells: readonly string[],
  gathering: Gathering,
): RowSubject {
  const text = (at: number | undefined) => (at === undefined ? '' : (cells[at] ?? '').trim());
  // the same name may stand in two provinces: the narrowest first, as people write it
  const named = places.flatMap((columnsOf) => columnsOf.map(text).find((place) => place !== '') ?? []);
  const place = named.toReversed().join(', ');
  const org = gathering.organisation(text(organisation.code), text(organisation.name));
  const categories = new Map<string, string>();
  for (const at of axes) {
    const column = columns[at];
    const written = text(at);
    if (!column || written === '') continue;
    const { dimension, code } = gathering.category(column, written);
    categories.set(dimension, code);
  }
  return {
    ...(place === '' ? {} : { place }),
    ...(org === undefined ? {} : { organisation: org }),
    categories,
    kept: new Map(
      [...kept].flatMap(([at, name]) => (text(at) === '' ? [] : [[name, cells[at] ?? ''] as const])),
    ),
  };
}
