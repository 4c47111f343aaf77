import { a1Formula } from '../a1Formula.ts';
import type { CellChoices } from '../Workbook.ts';

/**
 * The list that a validation of an OpenDocument table offers.
 * @param condition for example `of:cell-content-is-in-list("oui";"non")`
 * @returns `undefined` for a rule of another kind
 */
export function odsChoices(condition: string): Pick<CellChoices, 'values' | 'source'> | undefined {
  const [, kind, list = ''] = /cell-content-is-in-(list|range)\((.*)\)$/s.exec(condition) ?? [];
  if (kind === undefined) return undefined;
  if (!list.startsWith('"')) return { source: a1Formula(`=${list.startsWith('[') ? list : `[${list}]`}`) };
  const values = Array.from(list.matchAll(/"((?:[^"]|"")*)"/g), ([, value = '']) =>
    value.replaceAll('""', '"'),
  );
  return { values };
}
