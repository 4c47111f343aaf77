import type { DemandCase } from './Demand.ts';
import { listFields, numberFields, textFields } from './demandFields.data.ts';

/** The fields of a case that are of the right kind, and those that are not. */
export function demandFields(each: Readonly<Record<string, unknown>>): {
  readonly fields: DemandCase;
  readonly wrong: readonly { readonly field: string; readonly expected: string }[];
} {
  const fields: [string, unknown][] = [];
  const wrong: { field: string; expected: string }[] = [];
  const take = (field: string, expected: string, fits: (value: unknown) => boolean) => {
    const value = Object.hasOwn(each, field) ? each[field] : undefined;
    if (value === undefined) return;
    if (fits(value)) fields.push([field, value]);
    else wrong.push({ field, expected });
  };
  for (const field of textFields) take(field, '"…"', isText);
  // one text may stand for a list of one
  for (const field of listFields)
    take(field, '["…"]', (value) => isText(value) || (Array.isArray(value) && value.every(isText)));
  for (const field of numberFields) take(field, '0', (value) => Number.isFinite(value));
  const lists: readonly string[] = listFields;
  return {
    fields: Object.fromEntries(
      fields.map(([field, value]) => [field, lists.includes(field) && isText(value) ? [value] : value]),
    ),
    wrong,
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
