import type { Json, Lang } from '@jalon/core';
import type { FieldLayout, FormEntry, GroupLayout, ItemLayout } from './FormKind.ts';
import { entriesAt, isEntry, valueAt } from './jsonPath.ts';
import type { FormRow, FormValue } from './ReportForm.ts';
import { showValue } from './showValue.ts';

/** Field of a row that names the row of another group it belongs to. */
export const withinField = 'within';

/** An entry of an answer with its place in a form. */
export interface ShownRow extends FormRow {
  /** Absent where the schema gives a row that no entry fills. */
  readonly entry?: FormEntry;
}

/** An answer as it stands in a form. */
export interface ShownAnswer {
  /** The answer as an object of fields. */
  readonly opened: Json | undefined;
  readonly fields: ReadonlyMap<string, FormValue>;
  readonly groups: ReadonlyMap<string, readonly ShownRow[]>;
}

/** The id of a field in its form. */
export const fieldId = ({ path }: FieldLayout): string => (path.length === 0 ? 'answer' : path.join('/'));

/** Lays an answer out over the fields and rows of its form. */
export function showAnswer(layout: ItemLayout, answer: Json | undefined, lang: Lang): ShownAnswer {
  const opened = answer !== undefined && layout.open ? layout.open(answer) : answer;
  const fields = new Map(
    valuesOf(layout.fields, opened, lang).flatMap(({ id, value }) =>
      value === undefined ? [] : [[id, value] as const],
    ),
  );
  const groups = new Map<string, readonly ShownRow[]>();
  for (const group of layout.groups) groups.set(group.id, rowsOf(group, opened, groups, lang));
  return { opened, fields, groups };
}

const valuesOf = (
  fields: readonly FieldLayout[],
  json: Json | undefined,
  lang: Lang,
): readonly { readonly id: string; readonly value?: FormValue }[] =>
  fields.map((field) => {
    const value = showValue(field.input, valueAt(json, field.path), lang);
    return value === undefined ? { id: fieldId(field) } : { id: fieldId(field), value };
  });

function rowsOf(
  group: GroupLayout,
  opened: Json | undefined,
  shown: ReadonlyMap<string, readonly ShownRow[]>,
  lang: Lang,
): readonly ShownRow[] {
  const placed = placedEntries(group, opened, shown);
  const counts = new Map<Json | undefined, number>();
  for (const { entry } of placed) counts.set(entry['id'], (counts.get(entry['id']) ?? 0) + 1);
  const rows = placed.map(({ entry, within }, index): ShownRow => {
    const own = entry['id'];
    const id = typeof own === 'string' && counts.get(own) === 1 && !group.nameless ? own : `#${index + 1}`;
    const place = within === undefined ? [] : [{ id: withinField, value: within }];
    return { id, entry, values: [...place, ...valuesOf(group.fields, entry, lang)] };
  });
  if (!group.rows) return rows;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const given = group.rows.map(({ code, title }): ShownRow => {
    const known = byId.get(code);
    byId.delete(code);
    return {
      ...(known ?? { id: code, values: valuesOf(group.fields, undefined, lang) }),
      title: title[lang],
    };
  });
  return [...given, ...byId.values()];
}

/** The entries of a group, each with the row of the group above in which it stands. */
function placedEntries(
  { path, within }: GroupLayout,
  opened: Json | undefined,
  shown: ReadonlyMap<string, readonly ShownRow[]>,
): readonly { readonly entry: FormEntry; readonly within?: string }[] {
  if (!within) return entriesAt(opened, path).map((entry) => ({ entry }));
  const inside = (shown.get(within.group) ?? []).flatMap(({ id, entry }) =>
    isEntry(entry) ? entriesAt(entry, path).map((each) => ({ entry: each, within: id })) : [],
  );
  const others = within.others ? entriesAt(opened, within.others) : [];
  return [...inside, ...others.map((entry) => ({ entry }))];
}
