import type { Extensions, Json, LocalizedText } from '@jalon/core';
import type { FormCell } from './FormRow.ts';
import { plainColumns, wordedColumns } from './formColumns.data.ts';

/** What a row holds beside what our model has a place for: known columns by name, others in a list. */
export type KeptCells = { readonly [column: string]: Json };

const known: ReadonlySet<string> = /* @__PURE__ */ new Set<string>([
  'label',
  'no_label',
  ...wordedColumns,
  ...plainColumns,
]);

/** Cells in the form in which extensions keep them; columns that the standard does not know stand in a list. */
export function keptCells(cells: Iterable<Pick<FormCell, 'column' | 'text'>>): KeptCells {
  const fields: [string, Json][] = [];
  const others: Json[] = [];
  for (const { column, text } of cells) {
    if (known.has(column)) fields.push([column, text]);
    else others.push({ column, text });
  }
  return Object.fromEntries([...fields, ...(others.length > 0 ? [['columns', others] as const] : [])]);
}

/** The cells that an extension keeps, whoever wrote it: what is no text is left out. */
export function cellsOf(kept: unknown): readonly (readonly [string, LocalizedText])[] {
  const fields = Object.entries(fieldsOf(kept)).filter(([column]) => known.has(column));
  const others = listOf(fieldsOf(kept)['columns']).map((one) => [
    fieldsOf(one)['column'],
    fieldsOf(one)['text'],
  ]);
  return [...fields, ...others].flatMap(([column, text]) =>
    typeof column === 'string' && column.trim() === column && column !== '' && isText(text)
      ? [[column, text] as const]
      : [],
  );
}

/** The fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [key: string]: unknown })
    : {};

/** A list; an empty one of anything else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Whether a value is a text in one or more languages. */
export const isText = (value: unknown): value is LocalizedText =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((wording) => typeof wording === 'string'));

/** What an entity keeps of a form. */
export const formPartOf = (entity: {
  readonly extensions?: { readonly [name: string]: unknown } | undefined;
}) =>
  fieldsOf(
    entity.extensions && Object.hasOwn(entity.extensions, 'xlsform')
      ? entity.extensions['xlsform']
      : undefined,
  );

/**
 * The extensions of an entity that keeps something of a form; none where there is nothing.
 * @param told what the writer told of them as JSON, because rows and columns have no place for it
 */
export function keeping(
  part: { readonly [key: string]: Json },
  told = '',
): { readonly extensions?: Extensions } {
  const own = Object.keys(part).length === 0 ? [] : [['xlsform', part] as const];
  const others = toldIn(told);
  return others === undefined && own.length === 0
    ? {}
    : { extensions: Object.fromEntries([...own, ...(others ?? [])]) };
}

function toldIn(cell: string): readonly (readonly [string, Json])[] | undefined {
  try {
    return cell === '' ? undefined : Object.entries(fieldsOf(JSON.parse(cell)) as Extensions);
  } catch {
    return undefined;
  }
}
