import type { Json } from '@jalon/core';
import type { ItemLayout } from './FormKind.ts';
import { type FormReading, filledAt, typed } from './FormReading.ts';
import { isEntry, valueAt, withValueAt } from './jsonPath.ts';
import type { FilledItem, FilledRow } from './ReportForm.ts';
import { missingIn, readFields } from './readFields.ts';
import { nestRows, type ReadRow, readGroup } from './readGroup.ts';
import { fieldId, type ShownAnswer, type ShownRow, showAnswer, withinField } from './ShownAnswer.ts';
import { isBlank, sameValue } from './sameValue.ts';

/** The answer that a filled item makes; what came back as it was shown is the answer before, as it was. */
export function readAnswer(
  layout: ItemLayout,
  filled: FilledItem,
  before: Json | undefined,
  reading: FormReading,
): Json | undefined {
  const shown = showAnswer(layout, before, reading.lang);
  sayUnknown(layout, filled, reading);
  if (isUnchanged(layout, filled, shown)) return before;
  const lists = layout.groups.flatMap(({ path, within }) =>
    within ? (within.others ? [within.others] : []) : [path],
  );
  const bare = lists.reduce<Json | undefined>(
    (json, path) => withValueAt(json, path, undefined),
    shown.opened,
  );
  let read = readFields(layout.fields, filled.fields, bare, reading);
  const groups = readGroups(layout, filled, shown, reading);
  if (
    read === undefined &&
    [...groups.values()].every(({ rows, others }) => rows.length + others.length === 0)
  )
    return undefined;
  const missing = missingIn(layout.fields, read);
  if (missing) {
    const text = typed([
      ...filled.fields,
      ...filled.groups.flatMap(({ rows }) => rows.flatMap(({ values }) => values)),
    ]);
    reading.say('form/incomplete-answer', 'error', { field: missing.title, text }, undefined);
    return before;
  }
  for (const { id, path, within } of layout.groups) {
    const { rows = [], others = [] } = groups.get(id) ?? {};
    if (!within)
      read = withValueAt(
        read,
        path,
        rows.map(({ entry }) => entry),
      );
    else if (within.others && (others.length > 0 || valueAt(shown.opened, within.others) !== undefined))
      read = withValueAt(read, within.others, others);
  }
  for (const { path, with: rest } of layout.complete ?? []) {
    const part = valueAt(read, path);
    if (isEntry(part)) read = withValueAt(read, path, { ...rest, ...part });
  }
  return read !== undefined && layout.close ? layout.close(read) : read;
}

interface ReadGroupRows {
  readonly rows: readonly ReadRow[];
  /** Entries that stand in no row of the group above. */
  readonly others: readonly Json[];
}

function readGroups(
  layout: ItemLayout,
  filled: FilledItem,
  shown: ShownAnswer,
  reading: FormReading,
): ReadonlyMap<string, ReadGroupRows> {
  const read = new Map<string, ReadGroupRows>();
  for (const group of layout.groups) {
    const before = shown.groups.get(group.id) ?? [];
    const asked = filled.groups.find(({ id }) => id === group.id);
    const rows = asked ? readGroup(group, asked.rows, before, reading) : before.flatMap(asBefore);
    if (!group.within) {
      read.set(group.id, { rows, others: [] });
      continue;
    }
    const above = read.get(group.within.group) ?? { rows: [], others: [] };
    const nested = nestRows(group, rows, above.rows, reading);
    read.set(group.within.group, { ...above, rows: nested.above });
    read.set(group.id, { rows: [], others: nested.others });
  }
  return read;
}

/** A row of a group that was not asked. */
function asBefore({ id, entry, values }: ShownRow): readonly ReadRow[] {
  const within = filledAt(values, withinField)?.value;
  return entry
    ? [{ row: id, entry, text: typed(values), ...(typeof within === 'string' ? { within } : {}) }]
    : [];
}

function isUnchanged(layout: ItemLayout, filled: FilledItem, shown: ShownAnswer): boolean {
  const sameFields = layout.fields.every((field) => {
    const found = filledAt(filled.fields, fieldId(field));
    return !found || sameValue(found.value, shown.fields.get(found.id));
  });
  return (
    sameFields &&
    filled.groups.every(({ id, rows }) => {
      const before = shown.groups.get(id) ?? [];
      const said = rows.filter(
        (row) => before.some((each) => each.id === row.id) || row.values.some(({ value }) => !isBlank(value)),
      );
      return said.length === before.length && said.every((row, index) => isSameRow(row, before[index]));
    })
  );
}

const isSameRow = (row: FilledRow, before: ShownRow | undefined): boolean =>
  row.id === before?.id &&
  row.values.every(({ id, value }) => sameValue(value, filledAt(before.values, id)?.value));

/** What was typed where the schema asks for nothing. */
function sayUnknown(layout: ItemLayout, { fields, groups }: FilledItem, reading: FormReading): void {
  const say = (id: string, text: string, at: FilledItem['fields'][number]['at']) => {
    if (text !== '') reading.say('form/unknown-field', 'warning', { field: id, text }, at);
  };
  const known = new Set(layout.fields.map(fieldId));
  for (const field of fields) if (!known.has(field.id)) say(field.id, typed([field]), field.at);
  for (const { id, rows } of groups) {
    const group = layout.groups.find((each) => each.id === id);
    const columns = new Set([withinField, ...(group?.fields ?? []).map(fieldId)]);
    for (const row of rows)
      for (const each of row.values)
        if (!group || !columns.has(each.id)) say(`${id}/${each.id}`, typed([each]), each.at ?? row.at);
  }
}
