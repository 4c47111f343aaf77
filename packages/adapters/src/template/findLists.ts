import { shownCell } from './archive/shownCell.ts';
import type { TemplateSheet } from './archive/TemplateSheet.ts';
import { findPlaceholders } from './field/findPlaceholders.ts';
import type { TemplateList } from './TemplateList.ts';

/** A mark of a list that cannot be followed. */
export interface ListFault {
  readonly code: 'template/unclosed-list' | 'template/unopened-list' | 'template/nested-list';
  readonly field: string;
  readonly row: number;
  readonly column: number;
}

/** The lists that marks in the cells of a sheet ask for, from `{{#field}}` to `{{/field}}`, in their order. */
export function findLists(sheet: TemplateSheet): {
  readonly lists: readonly TemplateList[];
  readonly faults: readonly ListFault[];
} {
  const lists: TemplateList[] = [];
  const faults: ListFault[] = [];
  let open: { readonly field: string; readonly row: number; readonly column: number } | undefined;
  for (const [row, { cells }] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (!cell.runs || cell.formula) continue;
      for (const { kind, field } of findPlaceholders(shownCell(sheet, row, column))) {
        const here = { field, row, column };
        if (kind === 'opening') {
          if (open) faults.push({ ...here, code: 'template/nested-list' });
          else open = here;
        } else if (kind === 'closing') {
          if (open?.field === field) {
            lists.push({ field, top: open.row, bottom: row, column: open.column });
            open = undefined;
          } else if (!faults.some((fault) => fault.field === field)) {
            faults.push({ ...here, code: 'template/unopened-list' });
          }
        }
      }
    }
  }
  if (open) faults.push({ ...open, code: 'template/unclosed-list' });
  const clear = lists.filter((list, index) => index === 0 || (lists[index - 1]?.bottom ?? -1) < list.top);
  for (const list of lists) {
    if (!clear.includes(list)) faults.push({ ...list, row: list.top, code: 'template/nested-list' });
  }
  return { lists: clear, faults };
}
