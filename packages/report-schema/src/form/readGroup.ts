import type { Json } from '@jalon/core';
import { idFormat } from '../schema/answer.format.ts';
import type { FormEntry, GroupLayout } from './FormKind.ts';
import { type FormReading, filledAt, typed } from './FormReading.ts';
import { isEntry } from './jsonPath.ts';
import type { FilledRow } from './ReportForm.ts';
import { missingIn, readFields } from './readFields.ts';
import { type ShownRow, withinField } from './ShownAnswer.ts';
import { isBlank, sameValue } from './sameValue.ts';

/** An entry that was read from its row. */
export interface ReadRow {
  /** Of the row in the form. */
  readonly row: string;
  readonly entry: FormEntry;
  /** What was typed in it. */
  readonly text: string;
  /** The row of the group above in which it stands. */
  readonly within?: string;
}

/** The entries of a group, in the order of their rows. What makes no entry is named and left out. */
export function readGroup(
  group: GroupLayout,
  rows: readonly FilledRow[],
  shown: readonly ShownRow[],
  reading: FormReading,
): readonly ReadRow[] {
  const known = new Map(shown.map((row) => [row.id, row]));
  const taken = new Set(
    shown.flatMap(({ entry }) => (typeof entry?.['id'] === 'string' ? [entry['id']] : [])),
  );
  const seen = new Set<string>();
  const read = rows.flatMap((row): readonly ReadRow[] => {
    const before = seen.has(row.id) ? undefined : known.get(row.id);
    if (before) seen.add(row.id);
    const found = readRow(group, row, before, reading);
    if (!found) return [];
    const within = rowAbove(row);
    const id = before?.entry?.['id'] ?? (group.nameless ? undefined : mint(row.id, taken));
    const entry = id === undefined ? found : { id, ...found };
    return [{ row: row.id, entry, text: typed(row.values), ...(within === undefined ? {} : { within }) }];
  });
  for (const { id, entry, values } of shown) {
    if (entry && !seen.has(id))
      reading.say('form/entry-gone', 'warning', { text: typed(values) }, undefined, group.path);
  }
  return read;
}

const rowAbove = ({ values }: FilledRow): string | undefined => {
  const value = filledAt(values, withinField)?.value;
  return isBlank(value) ? undefined : String(value);
};

function readRow(
  group: GroupLayout,
  row: FilledRow,
  before: ShownRow | undefined,
  reading: FormReading,
): FormEntry | undefined {
  const said = { text: typed(row.values) };
  const isGiven = !group.rows || before !== undefined;
  if (before?.entry && sameRow(row, before)) return before.entry;
  if (row.values.every(({ id, value }) => id === withinField || isBlank(value))) {
    const text = typed(before?.values ?? []);
    if (before?.entry && text !== '')
      reading.say('form/entry-emptied', 'warning', { text }, row.at, group.path);
    return undefined;
  }
  if (!isGiven) {
    reading.say('form/entry-not-asked', 'error', said, row.at, group.path);
    return undefined;
  }
  const read = readFields(group.fields, row.values, before?.entry, reading);
  const missing = missingIn(group.fields, read);
  if (missing) {
    reading.say('form/incomplete-entry', 'error', { ...said, field: missing.title }, row.at, group.path);
    return before?.entry;
  }
  // what could not be read leaves nothing but an id
  if (!isEntry(read)) return undefined;
  return before?.entry && group.settle ? group.settle(read, before.entry) : read;
}

const sameRow = ({ values }: FilledRow, before: ShownRow): boolean =>
  values.every(
    ({ id, value }) =>
      id === withinField || sameValue(value, before.values.find((each) => each.id === id)?.value),
  );

/** The id that a row came with, where an entry can have it; else the next free one. */
function mint(wanted: string, taken: Set<string>): string {
  let id = wanted;
  for (let n = taken.size + 1; taken.has(id) || !idFormat.safeParse(id).success; n += 1) id = `e${n}`;
  taken.add(id);
  return id;
}

/** The entries as they stand in the answer: those of the group above hold theirs. */
export function nestRows(
  group: GroupLayout,
  rows: readonly ReadRow[],
  above: readonly ReadRow[],
  reading: FormReading,
): { readonly above: readonly ReadRow[]; readonly others: readonly Json[] } {
  const { within, path, title } = group;
  const [key = ''] = path;
  const ids = new Set(above.map(({ row }) => row));
  const [only] = above.length === 1 && !within?.others ? above : [];
  const placeOf = (row: ReadRow) =>
    row.within !== undefined && ids.has(row.within) ? row.within : only?.row;
  const others = rows.filter((row) => placeOf(row) === undefined);
  for (const row of others) {
    if (within?.others && row.within === undefined) continue;
    const params = { text: row.text, found: row.within ?? '?', field: title };
    if (within?.others) reading.say('form/entry-elsewhere', 'warning', params, undefined, path);
    else reading.say('form/entry-nowhere', 'error', params, undefined, path);
  }
  return {
    above: above.map((each) => ({
      ...each,
      entry: {
        ...each.entry,
        [key]: rows.filter((row) => placeOf(row) === each.row).map(({ entry }) => entry),
      },
    })),
    others: within?.others ? others.map(({ entry }) => entry) : [],
  };
}
