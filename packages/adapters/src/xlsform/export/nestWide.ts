import type { Submission } from '../kobo/openSubmissions.ts';

/** `house/child[2]/age`: a question of the second row of a repeat, in a column of its own. */
const wide = /^([^[\]]+)\[(\d{1,6})\]\/(.+)$/;

/**
 * Brings columns that are numbered by the row of a repeat (`child[1]/age`, `child[2]/age`) together as rows.
 * @param repeats paths of the repeats: brackets may stand in headers for something else
 */
export function nestWide(fields: Submission, repeats: ReadonlySet<string>): Submission {
  if (!Object.keys(fields).some((field) => wide.test(field))) return fields;
  const plain: [string, unknown][] = [];
  const rows = new Map<string, Map<number, [string, unknown][]>>();
  for (const [field, value] of Object.entries(fields)) {
    const [, path = '', number = '', rest = ''] = wide.exec(field) ?? [];
    if (!repeats.has(path)) plain.push([field, value]);
    else if (!isNothing(value)) {
      const own = rows.get(path) ?? new Map<number, [string, unknown][]>();
      rows.set(path, own);
      own.set(Number(number), [...(own.get(Number(number)) ?? []), [`${path}/${rest}`, value]]);
    }
  }
  const nested = [...rows].map(([path, own]): [string, unknown] => [
    path,
    [...own].sort(([a], [b]) => a - b).map(([, cells]) => nestWide(Object.fromEntries(cells), repeats)),
  ]);
  return Object.fromEntries([...plain, ...nested]);
}

const isNothing = (value: unknown): boolean => /^(?:n\/a)?$/i.test(String(value).trim());
